import { dayOf, returnYearEnd, returnYearStart } from "../../../schema/reference/dates.ts";
import { between, type Random } from "./random.ts";

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

// Leaves room for a placement that is allowed from the birthday on.
const DAYS_SINCE_BIRTHDAY = 10;

/** A day of birth that makes the child `from` to `to` whole years old on `day`; 18 means born 18 years before to the day. */
export const birthdayFor = (random: Random, day: number, [from, to]: readonly [number, number]): number =>
  from === 18 ? yearsFrom(day, -18) : between(random, yearsFrom(day, -to - 1) + 1, yearsFrom(day, -from) - DAYS_SINCE_BIRTHDAY);

/** First and last day of a return year. */
export const yearSpan = (year: number): { readonly from: number; readonly to: number } => ({
  from: dayOf(returnYearStart(year)),
  to: dayOf(returnYearEnd(year)),
});
