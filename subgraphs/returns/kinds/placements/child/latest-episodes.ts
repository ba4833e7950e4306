import type { StagedRow } from "../../../rows/staged-row.ts";
import type { EpisodeFacts, PlacementRow } from "../rows/placement-facts.ts";

/** A sound row of the Episodes table. */
export type EpisodeRow = StagedRow<"EPISODES", EpisodeFacts> & { readonly facts: EpisodeFacts };

export const isEpisode = (row: PlacementRow): row is EpisodeRow =>
  row.table === "EPISODES" && row.facts !== null && row.facts.start !== "";

type RowOf<Table extends PlacementRow["table"]> = PlacementRow & { readonly table: Table };

/** The row of a table that is of the latest year; years are few and a child has one row in each. */
export const latest = <Table extends PlacementRow["table"]>(
  rows: readonly PlacementRow[],
  table: Table,
): RowOf<Table> | undefined => {
  const isOf = (row: PlacementRow): row is RowOf<Table> => row.table === table;
  let best: RowOf<Table> | undefined;
  for (const row of rows) if (isOf(row) && (best === undefined || row.year > best.year)) best = row;
  return best;
};

/** A child's episodes in order of start. One that several returns have, known by its start, is as the latest of them has it. */
export const latestEpisodes = (rows: readonly PlacementRow[]): readonly EpisodeRow[] => {
  const byStart = new Map<string, EpisodeRow>();
  for (const row of rows) {
    if (!isEpisode(row)) continue;
    const { start } = row.facts;
    if (row.year >= (byStart.get(start)?.year ?? 0)) byStart.set(start, row);
  }
  return [...byStart.values()].toSorted((a, b) => (a.facts.start < b.facts.start ? -1 : 1));
};
