import type { StagedRow, StagedRows } from "../../models/staged-rows.ts";
import { bucketOf } from "./staging.ts";

/** Rows held before they are written: about 5 MB, and some dozens a bucket. */
const HELD_ROWS = 10_000;

/** Collects rows and hands them on in bundles, one for each bucket of each borough. */
export const bundleRows = (stagingOf: (borough: string) => string, write: (bundles: StagedRows[]) => Promise<void>) => {
  let held: StagedRow[] = [];
  const flush = async (): Promise<void> => {
    const byBucket = Map.groupBy(held, (row) => `${row.borough} ${bucketOf(row)}`);
    held = [];
    const bundles = [...byBucket.values()].flatMap((rows): StagedRows[] => {
      const [first] = rows;
      return first === undefined
        ? []
        : [{ staging: stagingOf(first.borough), bucket: bucketOf(first), rows: JSON.stringify(rows) }];
    });
    if (bundles.length > 0) await write(bundles);
  };
  const add = async (rows: readonly StagedRow[]): Promise<void> => {
    for (const row of rows) held.push(row);
    if (held.length >= HELD_ROWS) await flush();
  };
  return { add, flush };
};
