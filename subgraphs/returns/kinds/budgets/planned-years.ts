import { dayOf, returnYearEnd, returnYearOf, returnYearStart } from "../../../../schema/reference/dates.ts";
import type { BudgetRecord } from "./budget-record.ts";

/** First and last day of a row. */
type Span = Pick<BudgetRecord, "from" | "to">;

const daysIn = ({ from, to }: Span): number => dayOf(to) + 1 - dayOf(from);

/** The financial years that a row has a day in. */
export const yearsOf = ({ from, to }: Span): readonly number[] =>
  Array.from({ length: returnYearOf(to) + 1 - returnYearOf(from) }, (_, at) => returnYearOf(from) + at);

/** Whether rows of one provision, no two of which share a day, plan for all of a year and for no other day beside it. */
export const isPlannedWhole = (ofProvision: readonly Span[], year: number): boolean => {
  const span = { from: returnYearStart(year), to: returnYearEnd(year) };
  const inYear = ofProvision.filter((row) => yearsOf(row).includes(year));
  const areWithin = inYear.every(({ from, to }) => span.from <= from && to <= span.to);
  return areWithin && inYear.reduce((days, row) => days + daysIn(row), 0) === daysIn(span);
};
