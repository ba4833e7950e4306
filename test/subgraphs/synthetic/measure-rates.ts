import { yearOf, type Mover } from "./measure-movements.ts";
import type { ReadPlacement } from "./read-placements.ts";

/** Child-months, moves and leavings by state and year; a state is an age band, a category and a band of time in care. */
export type Rates = ReadonlyMap<string, { readonly exposure: number[]; readonly moves: number[]; readonly leavings: number[] }>;

const FIRST_DAY = yearOf(2021).from;
const YEAR = 365.25;
const AGES = [1, 5, 10, 16, Infinity];
const DAYS_IN_CARE = [91, 182, 365, 730, Infinity];
const LONG = DAYS_IN_CARE.length - 1;
const LONG_DAYS = 730;

const categoryOf = ({ row }: ReadPlacement): string => {
  const place = row["PLACE"] ?? "";
  if (place.startsWith("U")) return "FOSTERING";
  if (/^(K2|R1|P3|S1)$/.test(place)) return "RESIDENTIAL";
  return /^(K3|H5|P2)$/.test(place) ? "SUPPORTED" : "OTHER";
};

/**
 * The band of a child's time in care on a day. Of those who were there before the first return nobody knows when they came, until
 * two years later all are known to be long in care; null before.
 */
const timeInCare = ({ periods }: Mover, day: number): number | null => {
  const begun = periods.findLast(({ start }) => start <= day)?.start ?? day;
  if (begun >= FIRST_DAY) return DAYS_IN_CARE.findIndex((under) => day - begun < under);
  return day - FIRST_DAY >= LONG_DAYS ? LONG : null;
};

const stateOn = (mover: Mover, placement: ReadPlacement, day: number): string | null => {
  const time = timeInCare(mover, day);
  const age = AGES.findIndex((under) => (day - mover.birth) / YEAR < under);
  return time === null ? null : [age, categoryOf(placement), time].join(" ");
};

/** Counted on every tenth day of each year, with what happens in the ten days after it. */
const STEP = 10;

type Sample = { readonly day: number; readonly at: number };

const samplesOf = (years: readonly number[]): readonly Sample[] =>
  years.flatMap((year, at) => {
    const { from, to } = yearOf(year);
    return Array.from({ length: Math.floor((to + 1 - from) / STEP) }, (_, step) => ({ day: from + step * STEP, at }));
  });

/** What becomes of a placement within ten days. */
const eventAfter = ({ periods }: Mover, { end }: ReadPlacement, day: number): "moves" | "leavings" | null => {
  if (end > day + STEP) return null;
  return periods.some((period) => period.end === end) ? "leavings" : "moves";
};

export const ratesOf = (movers: readonly Mover[], years: readonly number[]): Rates => {
  const rates = new Map<string, { exposure: number[]; moves: number[]; leavings: number[] }>();
  const zeros = (): number[] => years.map(() => 0);
  const samples = samplesOf(years);
  const addPlacement = (mover: Mover, placement: ReadPlacement): void => {
    for (const { day, at } of samples) {
      const state = placement.start <= day && day < placement.end ? stateOn(mover, placement, day) : null;
      if (state === null) continue;
      const found = rates.get(state) ?? { exposure: zeros(), moves: zeros(), leavings: zeros() };
      rates.set(state, found);
      for (const what of ["exposure", eventAfter(mover, placement, day)] as const)
        if (what !== null) found[what][at] = (found[what][at] ?? 0) + 1;
    }
  };
  for (const mover of movers) for (const placement of mover.placements) addPlacement(mover, placement);
  return rates;
};

/** Fewer than so many expected in a year tell nothing (Cochran). */
const LEAST_EXPECTED = 5;

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Pearson's statistic for rates that are the same in all years, and its degrees of freedom. */
export const chiSquare = (rates: Rates, what: "moves" | "leavings"): { readonly statistic: number; readonly freedom: number } => {
  let [statistic, freedom] = [0, 0];
  for (const state of rates.values()) {
    const all = state.exposure.map((exposure, at) => ({ exposure, count: state[what][at] ?? 0 }));
    const rate = sum(all.map(({ count }) => count)) / sum(state.exposure);
    const told = all.filter(({ exposure }) => exposure * rate >= LEAST_EXPECTED);
    const pooled = sum(told.map(({ count }) => count)) / sum(told.map(({ exposure }) => exposure));
    if (told.length < 2) continue;
    // A step has an event or none: the variance of a share.
    statistic += sum(told.map(({ exposure, count }) => (count - exposure * pooled) ** 2 / (exposure * pooled * (1 - pooled))));
    freedom += told.length - 1;
  }
  return { statistic, freedom };
};

/** How many standard deviations above what chance gives. Source: Wilson and Hilferty's cube root. */
export const deviations = ({ statistic, freedom }: { readonly statistic: number; readonly freedom: number }): number => {
  const spread = 2 / (9 * freedom);
  return (Math.cbrt(statistic / freedom) - (1 - spread)) / Math.sqrt(spread);
};
