import type { StagedRow, StagedRows } from "../../models/staged-rows.ts";
import { bucketOf, stemOfRow } from "./staging.ts";

/** Rows of one bucket as JSON. */
export type Bundle = Pick<StagedRows, "bucket" | "rows">;

/** Rows of a bundle: 30 KB or so, of which a store reads some hundreds at a time. */
const BUNDLE_ROWS = 100;

/** Rows in memory by return and child. */
export const openHeldRows = () => {
  const byStem = new Map<string, Map<string, StagedRow[]>>();
  let held = 0;
  const put = (row: StagedRow): void => {
    const stem = stemOfRow(row);
    const byChild = byStem.get(stem) ?? new Map<string, StagedRow[]>();
    byStem.set(stem, byChild);
    const rows = byChild.get(row.child);
    if (rows === undefined) byChild.set(row.child, [row]);
    else rows.push(row);
    held += 1;
  };
  /** A child's rows at a time, children in order. */
  const childrenOf = (stem: string): readonly (readonly StagedRow[])[] => {
    const byChild = byStem.get(stem) ?? new Map<string, StagedRow[]>();
    return [...byChild.keys()].toSorted().map((child) => byChild.get(child)!);
  };
  function* bundlesOf(stem: string): Generator<Bundle> {
    for (const [bucket, children] of Map.groupBy(childrenOf(stem), ([row]) => bucketOf(row!))) {
      const rows = children.flat();
      for (let at = 0; at < rows.length; at += BUNDLE_ROWS)
        yield { bucket, rows: JSON.stringify(rows.slice(at, at + BUNDLE_ROWS)) };
    }
  }
  return {
    add: (rows: readonly StagedRow[]): void => rows.forEach(put),
    rows: (): number => held,
    stems: (): readonly string[] => [...byStem.keys()],
    childrenOf,
    bundlesOf,
    clear: (): void => {
      byStem.clear();
      held = 0;
    },
  };
};
