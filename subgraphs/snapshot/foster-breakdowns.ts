/**
 * How many foster placements of a period of care have broken down: the child moved on for one of the reasons that say so.
 *
 * - The reason is that of the episode before the move, a temporary move in between included.
 * - Where care began before the records do, or a foster placement was left without a reason, there may have been more than are known.
 *   Three that are known are three or more all the same.
 * Source: Department for Education, children looked-after return guide 2024/25: reason for placement change; the choice of reasons is ours.
 */
import { BREAKDOWN_REASONS, FOSTER_BREAKDOWNS } from "../../schema/reference/groupings.ts";
import type { Spell } from "./timeline.ts";

export type FosterBreakdowns = {
  readonly known: number;
  /** Whether there can't have been any others. */
  readonly areAll: boolean;
};

/** Of care that begins with a spell; what was before it is known where the records have its beginning. */
export const breakdownsAtEntry = ({ episode }: Spell, isAfterBreak: boolean): FosterBreakdowns => ({
  known: 0,
  areAll: episode.rne === "S" || isAfterBreak,
});

/** Of care in which a move follows on a spell. */
export const breakdownsAfterMove = (breakdowns: FosterBreakdowns, { placed, episode }: Spell): FosterBreakdowns => {
  if (!placed.place.startsWith("U")) return breakdowns;
  const reason = episode.reasonPlaceChange;
  const isBreakdown = reason !== null && BREAKDOWN_REASONS.includes(reason);
  return { known: breakdowns.known + +isBreakdown, areAll: breakdowns.areAll && reason !== null };
};

/** { known: 1, areAll: true } -> "ONE"; null where there may have been more. */
export const breakdownsCode = ({ known, areAll }: FosterBreakdowns): string | null => {
  const { code } = FOSTER_BREAKDOWNS[Math.min(known, FOSTER_BREAKDOWNS.length - 1)]!;
  return areAll || known >= FOSTER_BREAKDOWNS.length - 1 ? code : null;
};
