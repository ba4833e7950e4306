import type { StagedRows } from "../../models/staged-rows.ts";
import type { StagedRow } from "../rows/staged-row.ts";
import { bucketOf, ownerKeyOfRow } from "./staging.ts";

/** Rows of one bucket as JSON. */
export type Bundle = Pick<StagedRows, "bucket" | "rows">;

/** Rows of a bundle: 30 KB or so, of which a store reads some hundreds at a time. */
const BUNDLE_ROWS = 100;

/** Rows in memory by return and child. */
export const openHeldRows = () => {
  const byOwner = new Map<string, Map<string, StagedRow[]>>();
  let held = 0;
  const put = (row: StagedRow): void => {
    const owner = ownerKeyOfRow(row);
    const byChild = byOwner.get(owner) ?? new Map<string, StagedRow[]>();
    byOwner.set(owner, byChild);
    const rows = byChild.get(row.child);
    if (rows === undefined) byChild.set(row.child, [row]);
    else rows.push(row);
    held += 1;
  };
  /** A child's rows at a time, children in order. */
  const childrenOf = (owner: string): readonly (readonly StagedRow[])[] => {
    const byChild = byOwner.get(owner) ?? new Map<string, StagedRow[]>();
    return [...byChild.keys()].toSorted().map((child) => byChild.get(child)!);
  };
  function* bundlesOf(owner: string): Generator<Bundle> {
    for (const [bucket, children] of Map.groupBy(childrenOf(owner), ([row]) => bucketOf(row!))) {
      const rows = children.flat();
      for (let at = 0; at < rows.length; at += BUNDLE_ROWS)
        yield { bucket, rows: JSON.stringify(rows.slice(at, at + BUNDLE_ROWS)) };
    }
  }
  return {
    add: (rows: readonly StagedRow[]): void => rows.forEach(put),
    rows: (): number => held,
    owners: (): readonly string[] => [...byOwner.keys()],
    childrenOf,
    bundlesOf,
    clear: (): void => {
      byOwner.clear();
      held = 0;
    },
  };
};
