/**
 * The reference implementation, first half: which children are looked after on a date, and where. Written to be read beside the
 * conventions ("What is counted"), one child and one date at a time; it shares no code with the snapshot or the kernel.
 */
import type { EpisodeRecord } from "../../../subgraphs/returns/kinds/placements/rows/episode-record.ts";
import { kept } from "../kept.ts";

/** A child looked after on a date: the row that counts, where the child is placed, and since when. */
export type CountedChild = { readonly row: EpisodeRecord; readonly setting: EpisodeRecord; readonly since: string };

/** One at most for each child of each borough. Records may come in any order. */
export const childrenOn = (records: readonly EpisodeRecord[], date: string): readonly CountedChild[] => {
  const counted: CountedChild[] = [];
  for (const rows of rowsByChild(records)) {
    // The row that started last decides, and only that: an older one that overlaps it ended when it began.
    const at = rows.findLastIndex((row) => row.start <= date);
    if (at < 0) continue;
    const row = rows[at]!;
    if (row.end !== null && row.end <= date) continue;
    counted.push({ row, ...placementOf(rows, at) });
  }
  return counted;
};

/** Rows that count, of one child each, in order of start; short breaks don't count. */
const rowsByChild = kept((records: readonly EpisodeRecord[]): readonly (readonly EpisodeRecord[])[] => {
  const byChild = Object.groupBy(
    records.filter((row) => row.ls !== "V3" && row.ls !== "V4"),
    (row) => `${row.borough} ${row.child}`,
  );
  return Object.values(byChild).map((rows) => rows!.toSorted((a, b) => (a.start < b.start ? -1 : 1)));
});

/** Where a child is in its row `at`, and since when: told from the rows before it, back to where the placement began. */
const placementOf = (rows: readonly EpisodeRecord[], at: number): { setting: EpisodeRecord; since: string } => {
  const row = rows[at]!;
  if (!follows(rows, at)) return { setting: row, since: row.start };
  const before = placementOf(rows, at - 1);
  if (isTemporary(row)) return before;
  const isSameCarer = row.rne === "L" || row.rne === "T" || row.rne === "U";
  const isBack = isTemporary(rows[at - 1]!) && isSameSetting(row, before.setting);
  return { setting: row, since: isSameCarer || isBack ? before.since : row.start };
};

/** Whether a row goes on without a day between from the one before it, in the same period of care. */
const follows = (rows: readonly EpisodeRecord[], at: number): boolean => {
  const [row, before] = [rows[at]!, rows[at - 1]];
  if (before === undefined || row.rne === "S") return false;
  return before.end === null || before.end >= row.start;
};

const isTemporary = (row: EpisodeRecord): boolean => ["T0", "T1", "T2", "T3", "T4"].includes(row.place);

const isSameSetting = (a: EpisodeRecord, b: EpisodeRecord): boolean =>
  a.place === b.place && a.placeProvider === b.placeProvider && a.urn === b.urn && a.distanceTenths === b.distanceTenths;
