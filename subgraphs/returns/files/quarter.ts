import type { LocalDate } from "../../../schema/reference/dates.ts";

/** Quarters end with March, June, September and December, those of the calendar and of the financial year alike. */
const LAST_DAYS = ["03-31", "06-30", "09-30", "12-31"] as const;

const MONTHS = 3;

/** The last day of the quarter that a day lies in. */
export const quarterEndOf = (date: LocalDate): LocalDate => {
  const quarter = Math.ceil(Number(date.slice(5, 7)) / MONTHS);
  return `${date.slice(0, 4)}-${LAST_DAYS[quarter - 1]}`;
};

/** The last day of a quarter of a financial year that is named by its end: 2025, 1 -> "2024-06-30". */
export const quarterEnd = (year: number, quarter: number): LocalDate =>
  `${quarter === LAST_DAYS.length ? year : year - 1}-${LAST_DAYS[quarter % LAST_DAYS.length]}`;

/** "Q1", "q1", "1" and "Quarter 1" -> 1 */
export const quarterNamed = (text: string): number | null => {
  const [, quarter] = /^(?:q|quarter)?\s*([1-4])$/i.exec(text.trim()) ?? [];
  return quarter === undefined ? null : Number(quarter);
};

/** The quarter that a file's name or one of its folders says, the innermost: "2024-25/s251_Q1.csv" -> 1 */
export const quarterOfPath = (path: string): number | null => {
  const named = [...path.matchAll(/(?<![A-Za-z\d])Q([1-4])(?![A-Za-z\d])/gi)].at(-1)?.[1];
  return named === undefined ? null : Number(named);
};
