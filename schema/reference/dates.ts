/**
 * Calendar arithmetic on `YYYY-MM-DD` strings and on day numbers (days since 1970-01-01).
 * Nothing here knows a time zone: a local date is a label for a day, never an instant.
 */

export type LocalDate = string;

const MS_PER_DAY = 86_400_000;
const LOCAL_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether `text` names a real day: "2024-02-29" does, "2026-02-30" and "2026-2-3" do not. */
export const isLocalDate = (text: string): boolean => LOCAL_DATE.test(text) && localDateOf(dayOf(text)) === text;

const OTHERWISE_WRITTEN = [
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})/,
  /^(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})/,
];

/**
 * The day that a text which is no local date was probably meant to be; null where that can't be told.
 *
 * "31/03/2025" -> "2025-03-31"; "2025-2-30" -> "2025-02-28"
 */
export const probableDate = (text: string): LocalDate | null => {
  const { year, month, day } =
    OTHERWISE_WRITTEN.map((form) => form.exec(text.trim())).find((found) => found !== null)?.groups ?? {};
  if (year === undefined || month === undefined || day === undefined) return null;
  if (Number(month) < 1 || Number(month) > 12) return null;
  const first = `${year}-${month.padStart(2, "0")}-01`;
  const last = endOfMonth(monthOf(first));
  const meant = addDays(first, Math.max(Number(day), 1) - 1);
  return meant < last ? meant : last;
};

const MOST_DAYS = 20_000;

/** Records are of some thousands of days, each met many times: converting one anew is slower by far. */
const remembered = <From, To>(convert: (from: From) => To): ((from: From) => To) => {
  const known = new Map<From, To>();
  return (from) => {
    const before = known.get(from);
    if (before !== undefined) return before;
    const converted = convert(from);
    if (known.size === MOST_DAYS) known.clear();
    known.set(from, converted);
    return converted;
  };
};

/** Days since 1970-01-01 of a local date. */
export const dayOf = remembered((date: LocalDate): number => Math.floor(Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY));

/** The inverse of `dayOf`; an impossible day gives an empty string. */
export const localDateOf = remembered((day: number): LocalDate =>
  Number.isNaN(day) ? "" : new Date(day * MS_PER_DAY).toISOString().slice(0, 10),
);

export const addDays = (date: LocalDate, days: number): LocalDate => localDateOf(dayOf(date) + days);

/** Months since year 0 of a local date or a `YYYY-MM` month: "2025-03" -> 24302. */
export const monthOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

/** The last day of a month: 24302 -> "2025-03-31". */
export const endOfMonth = (month: number): LocalDate => addDays(startOfMonth(month + 1), -1);

const startOfMonth = (month: number): LocalDate =>
  `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}-01`;

export const isMonthEnd = (date: LocalDate): boolean => endOfMonth(monthOf(date)) === date;

/** The latest month end that is not after `date`. */
export const latestMonthEnd = (date: LocalDate): LocalDate => (isMonthEnd(date) ? date : endOfMonth(monthOf(date) - 1));

/** The month end closest to `date`, the earlier one when both are as far. */
export const nearestMonthEnd = (date: LocalDate): LocalDate => {
  const [before, after] = [latestMonthEnd(date), endOfMonth(monthOf(date))];
  return dayOf(date) - dayOf(before) <= dayOf(after) - dayOf(date) ? before : after;
};

/**
 * Whole years on `date` of somebody born in `birthMonth` (`YYYY-MM`), whose birthday counts as the 1st of that month.
 * The day of birth never passes the door.
 */
export const ageOn = (birthMonth: string, date: LocalDate): number => Math.floor((monthOf(date) - monthOf(birthMonth)) / 12);

/** The return year a day falls in, named by its end: 2024-04-01 to 2025-03-31 is 2025. */
export const returnYearOf = (date: LocalDate): number => Math.floor((monthOf(date) - 3) / 12) + 1;

export const returnYearStart = (year: number): LocalDate => `${year - 1}-04-01`;

export const returnYearEnd = (year: number): LocalDate => `${year}-03-31`;
