import type { StagedRow, StagedRows } from "../../models/staged-rows.ts";
import { bucketOf, groupByChild, stemOfRow } from "./staging.ts";

/** Rows of one bucket as JSON. */
export type Bundle = Pick<StagedRows, "bucket" | "rows">;

/** Rows of a bundle: 30 KB or so, of which a store reads some hundreds at a time. */
const BUNDLE_ROWS = 100;

/** Bundles in order of bucket -> a child's rows at a time, one bucket of them unpacked. */
export async function* childrenIn(bundles: Iterable<Bundle> | AsyncIterable<Bundle>): AsyncGenerator<readonly StagedRow[]> {
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

/** Rows in memory by return and bucket, packed: text takes a third of a kilobyte a row, and the collector passes it over. */
export const openHeldRows = () => {
  const byStem = new Map<string, Map<string, string[]>>();
  let characters = 0;
  const put = (row: StagedRow): void => {
    const [stem, bucket, text] = [stemOfRow(row), bucketOf(row), JSON.stringify(row)];
    const buckets = byStem.get(stem) ?? new Map<string, string[]>();
    byStem.set(stem, buckets);
    const rows = buckets.get(bucket);
    if (rows === undefined) buckets.set(bucket, [text]);
    else rows.push(text);
    characters += text.length;
  };
  function* bundlesOf(stem: string): Generator<Bundle> {
    const buckets = [...(byStem.get(stem) ?? [])].toSorted(([a], [b]) => (a < b ? -1 : 1));
    for (const [bucket, rows] of buckets)
      for (let at = 0; at < rows.length; at += BUNDLE_ROWS)
        yield { bucket, rows: `[${rows.slice(at, at + BUNDLE_ROWS).join(",")}]` };
  }
  return {
    add: (rows: readonly StagedRow[]): void => rows.forEach(put),
    characters: () => characters,
    stems: (): readonly string[] => [...byStem.keys()],
    bundlesOf,
    clear: (): void => {
      byStem.clear();
      characters = 0;
    },
  };
};
