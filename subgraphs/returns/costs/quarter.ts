import { endOfMonth, monthOf, returnYearStart, type LocalDate } from "../../../schema/reference/dates.ts";

/** Quarters end with March, June, September and December, those of the calendar and of the financial year alike. */
export const quarterEndOf = (date: LocalDate): LocalDate => {
  const month = monthOf(date);
  return endOfMonth(month + 2 - (month % 3));
};

/** The last day of a quarter of a financial year that is named by its end: 2025, 1 -> "2024-06-30". */
export const quarterEnd = (year: number, quarter: number): LocalDate =>
  endOfMonth(monthOf(returnYearStart(year)) + quarter * 3 - 1);

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
