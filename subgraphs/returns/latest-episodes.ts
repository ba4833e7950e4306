import type { EpisodeFacts, StagedRow } from "../models/staged-rows.ts";

/** A sound row of the Episodes table. */
export type EpisodeRow = StagedRow & { readonly table: "EPISODES"; readonly facts: EpisodeFacts };

export const isEpisode = (row: StagedRow): row is EpisodeRow => row.table === "EPISODES" && row.facts !== null;

/** The row of the latest year; years are few and a child has one row in each. */
export const latest = <Row extends StagedRow>(rows: readonly Row[]): Row | undefined =>
  rows.reduce<Row | undefined>((best, row) => (best === undefined || row.year > best.year ? row : best), undefined);

/** A child's episodes in order of start. One that several returns have, known by its start, is as the latest of them has it. */
export const latestEpisodes = (rows: readonly StagedRow[]): readonly EpisodeRow[] => {
  const byStart = new Map<string, EpisodeRow>();
  for (const row of rows.filter(isEpisode)) {
    const { start } = row.facts;
    if (row.year >= (byStart.get(start)?.year ?? 0)) byStart.set(start, row);
  }
  return [...byStart.values()].toSorted((a, b) => (a.facts.start < b.facts.start ? -1 : 1));
};
