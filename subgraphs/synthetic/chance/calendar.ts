import { dayOf, returnYearEnd, returnYearStart } from "../../../schema/reference/dates.ts";
import type { Cohort, Kind } from "./mixes.ts";
import { between, exponential, type Random } from "./random.ts";

const MS_PER_DAY = 86_400_000;

/** Return years written, and the first and last day they cover. */
export const RETURN_YEARS = [2021, 2022, 2023, 2024, 2025] as const;
export const FIRST_DAY = dayOf("2020-04-01");
export const LAST_DAY = dayOf("2025-03-31");

/** The day `years` after (or before) a day; 29 February becomes 1 March in a common year. */
export const yearsFrom = (day: number, years: number): number => {
  const date = new Date(day * MS_PER_DAY);
  return Date.UTC(date.getUTCFullYear() + years, date.getUTCMonth(), date.getUTCDate()) / MS_PER_DAY;
};

const BANDS: Readonly<Record<Cohort, readonly [from: number, to: number]>> = {
  UNDER_1: [0, 0],
  "1_TO_4": [1, 4],
  "5_TO_9": [5, 9],
  "10_TO_15": [10, 15],
  "16_AND_OVER": [16, 17],
  UASC_10_TO_15: [13, 15],
  UASC_16_AND_OVER: [16, 17],
};

// Leaves room for a placement that is allowed from the birthday on.
const DAYS_SINCE_BIRTHDAY = 10;

/** A day of birth that makes the child `from` to `to` whole years old on `day`; 18 means born 18 years before to the day. */
export const birthdayFor = (random: Random, day: number, [from, to]: readonly [number, number]): number =>
  from === 18 ? yearsFrom(day, -18) : between(random, yearsFrom(day, -to - 1) + 1, yearsFrom(day, -from) - DAYS_SINCE_BIRTHDAY);

/** A day of birth for a child of a cohort on `day`; a child placed for adoption before its first birthday is at least eight months old. */
export const birthdayInCohort = (random: Random, day: number, { cohort, kind }: { cohort: Cohort; kind: Kind }): number =>
  cohort === "UNDER_1" && kind === "ADOPTION" ? day - between(random, 250, 360) : birthdayFor(random, day, BANDS[cohort]);

/** The youngest a child may be on entering a kind of placement, in years. Source: VAL age rules (domain.md 1.4) and, for K1, K2, practice. */
const YOUNGEST: Readonly<Partial<Record<Kind, number>>> = { K1: 10, K2: 5, K3: 16, P3: 14, R1: 5, R2: 5, R5: 10, S1: 4 };

/** The first day on which a child born on `birth` may be in a kind of placement. */
export const earliestFor = (birth: number, kind: Kind): number => yearsFrom(birth, YOUNGEST[kind] ?? 0);

const MEAN_DAYS = { C1: 260, C2: 1900, E1: 320, V2: 950 } as const;
const LONGEST_UASC = 900;

/** Days in care up to the last day seen, before the child's age limits them. `mean` replaces what the legal status suggests. */
export const daysInCare = (random: Random, { ls, uasc, mean }: { ls: string; uasc: boolean; mean?: number }): number => {
  if (ls === "L1") return between(random, 1, 3);
  if (ls === "L2") return between(random, 2, 19);
  if (ls.startsWith("J")) return between(random, 5, 110);
  if (mean !== undefined) return 4 + exponential(random, mean);
  if (ls === "C2") return 300 + exponential(random, MEAN_DAYS.C2);
  if (ls === "C1") return Math.min(20 + exponential(random, MEAN_DAYS.C1), 700);
  if (ls === "E1") return 330 + exponential(random, MEAN_DAYS.E1);
  return uasc ? between(random, 5, LONGEST_UASC) : 5 + exponential(random, MEAN_DAYS.V2);
};

/** First and last day of a return year. */
export const yearSpan = (year: number): { readonly from: number; readonly to: number } => ({
  from: dayOf(returnYearStart(year)),
  to: dayOf(returnYearEnd(year)),
});

/** A day of a return year, both ends included. */
export const dayInYear = (random: Random, year: number): number => {
  const { from, to } = yearSpan(year);
  return between(random, from, to);
};
