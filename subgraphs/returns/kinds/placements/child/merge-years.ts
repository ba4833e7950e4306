import type { StagedRow } from "../../../rows/staged-row.ts";
import type { PlacementRow } from "../rows/placement-facts.ts";
import { keepBeside, type MergedEpisode, type TableYears } from "./beside-episodes.ts";
import { latest, latestEpisodes } from "./latest-episodes.ts";
import { repairEpisodes, type Repair } from "./repair-episodes.ts";

export type MergedYears = {
  readonly episodes: readonly MergedEpisode[];
  readonly repairs: readonly Repair[];
  /** Rows of MISSING and DOLO on whose days the child was not looked after: they are not kept. */
  readonly outside: readonly StagedRow[];
};

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
 * What MISSING and DOLO say is merged alike, and put into the episode it began in.
 *
 * A child with an unaccompanied asylum-seeking status, now or before, has no distance: the home address is not one.
 */
export const mergeYears = (rows: readonly PlacementRow[], borough: string, years: TableYears): MergedYears => {
  const header = latest(rows, "HEADER")?.facts;
  if (header == null) return { episodes: [], repairs: [], outside: [] };
  const uasc = latest(rows, "UASC");
  const repaired = repairEpisodes(latestEpisodes(rows), years.EPISODES);
  const episodes = repaired.episodes.map(({ facts, child }) => ({
    borough,
    child,
    ...header,
    uasc: uasc !== undefined,
    uascCeased: uasc?.facts?.uascCeased ?? null,
    ...facts,
    distanceTenths: uasc === undefined ? facts.distanceTenths : null,
  }));
  const kept = keepBeside(episodes, rows, years);
  return { ...kept, repairs: [...repaired.repairs, ...kept.repairs] };
};
