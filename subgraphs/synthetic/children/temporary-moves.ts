import { LAST_DAY } from "../chance/calendar.ts";
import { between, chance, weighted, type Random } from "../chance/random.ts";
import type { Stretch } from "./episodes.ts";

/** Longest stay of each kind of temporary move in days, and how often it occurs. Source: VAL 375, 376, 379; holidays are our guess. */
const TEMPORARY: Readonly<Record<string, { readonly longest: number; readonly weight: number }>> = {
  T1: { longest: 42, weight: 30 },
  T2: { longest: 14, weight: 10 },
  T3: { longest: 21, weight: 35 },
  T4: { longest: 7, weight: 25 },
};
const TEMPORARY_WEIGHTS = Object.fromEntries(Object.entries(TEMPORARY).map(([code, { weight }]) => [code, weight]));
const MOVES_PER_DAY = 0.16 / 365;
const SETTLED_DAYS_BEFORE = 7;
// Longer than the longest move, so that the child is back well before the stretch ends.
const SETTLED_DAYS_AFTER = 50;
/** Temporary moves are numbered from here, so that they are never the same placement as another stretch. */
const FIRST_TEMPORARY = 1_000_000;

/**
 * Puts temporary moves (hospital, carer's holiday) inside stretches: never first or last, always back to the same placement, and
 * never over a change of legal status (`busy`) or of placement. `end` is the day care ends, Infinity while it goes on; who is away on
 * the last day is not back yet.
 */
export const withTemporaryMoves = (
  random: Random,
  stretches: readonly Stretch[],
  { busy, end: last }: { busy: readonly number[]; end: number },
): readonly Stretch[] =>
  stretches.flatMap((stretch, index) => {
    const end = stretches[index + 1]?.from ?? Math.min(last, LAST_DAY + SETTLED_DAYS_AFTER);
    const latest = end - SETTLED_DAYS_AFTER;
    const earliest = stretch.from + SETTLED_DAYS_BEFORE;
    if (latest <= earliest || !chance(random, Math.min(0.5, (end - stretch.from) * MOVES_PER_DAY))) return [stretch];
    const place = weighted(random, TEMPORARY_WEIGHTS);
    const from = between(random, earliest, latest);
    const back = from + between(random, 2, TEMPORARY[place]?.longest ?? 2);
    if (busy.some((day) => from <= day && day <= back)) return [stretch];
    const temporary = { provider: null, postcode: null, urn: null, reason: "CARPL" };
    const away: Stretch = { ...temporary, from, place, placement: FIRST_TEMPORARY + index };
    const before = { ...stretch, reason: "CARPL" };
    return back > LAST_DAY ? [before, away] : [before, away, { ...stretch, from: back }];
  });
