/** Runs of days, both ends included, and the ones that are published: quarters and financial years. */
import { addDays, endOfMonth, type LocalDate, monthOf } from "./dates.ts";

export type Period = { readonly from: LocalDate; readonly to: LocalDate };

/** The beginning of what has none. */
export const EARLIEST: LocalDate = "0001-01-01";

/** The end of what has no end. */
export const FOREVER: LocalDate = "9999-12-31";

/** The longest that a series may span: twenty years. */
export const MOST_MONTHS = 240;

/** When something is asked about, as questions spell it: a date, or a period as "2024-04-01/2025-03-31". */
export type Time = string;

export const whenOf = ({ from, to }: Period): Time => `${from}/${to}`;

/** The inverse of `whenOf`; a date is a period of one day. */
export const periodOf = (when: Time): Period => {
  const [from = "", to = from] = when.split("/");
  return { from, to };
};

const QUARTER = 3;
const YEAR = 12;

const firstDay = (month: number): LocalDate => addDays(endOfMonth(month - 1), 1);

const ofMonths = (month: number, months: number): Period => ({ from: firstDay(month), to: endOfMonth(month + months - 1) });

/** The first month of the quarter, or of the financial year, that a month lies in. */
const quarterStart = (month: number): number => month - (month % QUARTER);
const financialYearStart = (month: number): number => month - ((month - QUARTER) % YEAR);

const isSame = (a: Period, b: Period): boolean => a.from === b.from && a.to === b.to;

/** 2024-04-01 to 2024-06-30, say. */
const isQuarter = (period: Period): boolean => isSame(period, ofMonths(quarterStart(monthOf(period.from)), QUARTER));

/** One financial year, 1 April to 31 March, or several in a row. */
export const isFinancialYears = ({ from, to }: Period): boolean => {
  const [first, last] = [monthOf(from), monthOf(to)];
  return (
    financialYearStart(first) === first && (last + 1 - first) % YEAR === 0 && from === firstDay(first) && to === endOfMonth(last)
  );
};

export const isPublishedPeriod = (period: Period): boolean =>
  period.from <= period.to && (isQuarter(period) || isFinancialYears(period));

/** Whether it is one whole financial year. */
export const isFinancialYear = (period: Period): boolean =>
  isSame(period, ofMonths(financialYearStart(monthOf(period.from)), YEAR));

/** The whole financial year whose ends are nearest to those of a period. */
export const nearestFinancialYear = ({ from, to }: Period): Period => {
  const year = financialYearStart(monthOf(from));
  const around = [year, year + YEAR].map((first) => ofMonths(first, YEAR));
  const gap = (each: Period): number => daysApart(each.from, from) + daysApart(each.to, to);
  return around.reduce((best, each) => (gap(each) < gap(best) ? each : best));
};

/** A period with so many years before the month that it begins in: 2024-04-01 to 2025-03-31 with one is that from 2023-04-01. */
export const withYearsBefore = ({ from, to }: Period, years: number): Period => ({
  from: firstDay(monthOf(from) - years * YEAR),
  to,
});

const daysApart = (a: LocalDate, b: LocalDate): number => Math.abs(Date.parse(a) - Date.parse(b));

/** Of the quarters and runs of financial years that begin about when a period does, the one whose ends are nearest to its own. */
export const nearestPublishedPeriod = ({ from, to }: Period): Period => {
  const [quarter, year] = [quarterStart(monthOf(from)), financialYearStart(monthOf(from))];
  const years = [year, year + YEAR].flatMap((first) => {
    const whole = Math.max(1, Math.floor((monthOf(to) + 1 - first) / YEAR));
    return [ofMonths(first, whole * YEAR), ofMonths(first, (whole + 1) * YEAR)];
  });
  const around = [ofMonths(quarter, QUARTER), ofMonths(quarter + QUARTER, QUARTER), ...years];
  const gap = (each: Period): number => daysApart(each.from, from) + daysApart(each.to, to);
  return around.reduce((best, each) => (gap(each) < gap(best) ? each : best));
};

/** The whole months, quarters or financial years within a period, in order. */
export const periodsWithin = ({ from, to }: Period, step: "MONTH" | "QUARTER" | "YEAR"): readonly Period[] => {
  const months = { MONTH: 1, QUARTER, YEAR }[step];
  const starts = { MONTH: (month: number) => month, QUARTER: quarterStart, YEAR: financialYearStart }[step];
  const first = starts(monthOf(from));
  const count = Math.max(0, Math.ceil((monthOf(to) + 1 - first) / months));
  return Array.from({ length: count }, (_, at) => ofMonths(first + at * months, months)).filter(
    (each) => from <= each.from && each.to <= to,
  );
};
