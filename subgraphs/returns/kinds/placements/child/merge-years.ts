import type { EpisodeRecord } from "../rows/episode-record.ts";
import type { PlacementRow } from "../rows/placement-facts.ts";
import { latest, latestEpisodes } from "./latest-episodes.ts";
import { repairEpisodes, type Repair } from "./repair-episodes.ts";

/** An episode of the store but for the return it belongs to, whose id is the hash of all of them. */
export type MergedEpisode = Omit<EpisodeRecord, "return">;

/**
 * One child's rows of all the years a borough handed in -> its episodes, in order of start, and how they had to be mended.
 *
 * The same episode in several years is the latest year's; so are sex, ethnic origin and month of birth. An episode left open
 * that the next return of the borough no longer has was ended without our being told: it closes on the 1 April on which that begins.
 *
 *   2023: start 2022-06-01, open   2024: start 2022-06-01, end 2023-09-30   -> end 2023-09-30
 *   2023: start 2022-06-01, open   2024: handed in, without the child       -> end 2023-04-01
 *   2023: start 2022-06-01, open   2024: not handed in, 2025: without it    -> end 2024-04-01
 *
 * A child with an unaccompanied asylum-seeking status, now or before, has no distance: the home address is not one.
 */
export const mergeYears = (
  rows: readonly PlacementRow[],
  borough: string,
  years: readonly number[],
): { readonly episodes: readonly MergedEpisode[]; readonly repairs: readonly Repair[] } => {
  const header = latest(rows, "HEADER")?.facts;
  if (header == null) return { episodes: [], repairs: [] };
  const uasc = latest(rows, "UASC");
  const repaired = repairEpisodes(latestEpisodes(rows), years);
  const episodes = repaired.episodes.map(({ facts, child }) => ({
    borough,
    child,
    ...header,
    uasc: uasc !== undefined,
    uascCeased: uasc?.facts?.uascCeased ?? null,
    ...facts,
    distanceTenths: uasc === undefined ? facts.distanceTenths : null,
  }));
  return { episodes, repairs: repaired.repairs };
};
