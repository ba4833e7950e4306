import type { StagedRow } from "../rows/staged-row.ts";
import type { Bundle } from "./held-rows.ts";

/** The rows of one bucket -> one group a child, in order: b a b -> [a] [b b] */
const groupByChild = (rows: readonly StagedRow[]): readonly (readonly StagedRow[])[] =>
  [...Map.groupBy(rows, ({ child }) => child)].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);

/** Bundles in order of bucket -> a child's rows at a time, one bucket of them unpacked. */
export async function* childrenIn(bundles: AsyncIterable<Bundle>): AsyncGenerator<readonly StagedRow[]> {
  let [bucket, rows]: [string, StagedRow[]] = ["", []];
  for await (const bundle of bundles) {
    if (bundle.bucket !== bucket) {
      yield* groupByChild(rows);
      [bucket, rows] = [bundle.bucket, []];
    }
    for (const row of JSON.parse(bundle.rows) as StagedRow[]) rows.push(row);
  }
  yield* groupByChild(rows);
}
