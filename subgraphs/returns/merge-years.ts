import { returnYearStart } from "../../schema/reference/dates.ts";
import type { EpisodeRecord } from "../models/episode.ts";
import type { StagedRow } from "../models/staged-rows.ts";

/** An episode of the store but for the return it belongs to, whose id is the hash of all of them. */
export type MergedEpisode = Omit<EpisodeRecord, "return">;

type RowOf<Table extends StagedRow["table"]> = StagedRow & { readonly table: Table };

const isOf =
  <Table extends StagedRow["table"]>(table: Table) =>
  (row: StagedRow): row is RowOf<Table> =>
    row.table === table;

/** The row of the latest year; years are few and a child has one row in each. */
const latest = <Row extends StagedRow>(rows: readonly Row[]): Row | undefined =>
  rows.reduce<Row | undefined>((best, row) => (best === undefined || row.year > best.year ? row : best), undefined);

const latestByStart = (rows: readonly RowOf<"EPISODES">[]): readonly RowOf<"EPISODES">[] => {
  const byStart = new Map<string, RowOf<"EPISODES">>();
  for (const row of rows) {
    const start = row.facts?.start ?? "";
    if (row.year >= (byStart.get(start)?.year ?? 0)) byStart.set(start, row);
  }
  return [...byStart.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
};

/**
 * One child's rows of all the years a borough handed in -> its episodes, in order of start.
 *
 * The same episode in several years is the latest year's; so are sex, ethnic origin and month of birth. An episode left open
 * that a later return of the borough no longer has was ended without our being told: it closes on the 1 April after its return.
 *
 *   2023: start 2022-06-01, open   2024: start 2022-06-01, end 2023-09-30   -> end 2023-09-30
 *   2023: start 2022-06-01, open   2024: handed in, without the child       -> end 2023-04-01
 *
 * A child with an unaccompanied asylum-seeking status, now or before, has no distance: the home address is not one.
 */
export const mergeYears = (rows: readonly StagedRow[], borough: string, lastYear: number): readonly MergedEpisode[] => {
  const header = latest(rows.filter(isOf("HEADER")))?.facts;
  if (header == null) return [];
  const uasc = latest(rows.filter(isOf("UASC")));
  return latestByStart(rows.filter(isOf("EPISODES"))).flatMap(({ facts, year, child }) => {
    if (facts === null) return [];
    const isDropped = facts.end === null && year < lastYear;
    return {
      borough,
      child,
      ...header,
      uasc: uasc !== undefined,
      uascCeased: uasc?.facts?.uascCeased ?? null,
      ...facts,
      end: isDropped ? returnYearStart(year + 1) : facts.end,
      distanceTenths: uasc === undefined ? facts.distanceTenths : null,
    };
  });
};
