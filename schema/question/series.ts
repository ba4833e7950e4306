/** The dates and periods of a series. */
import { badUserInput } from "../errors.ts";
import type { SeriesStep } from "../generated/types.ts";
import { endOfMonth, type LocalDate, monthOf } from "../reference/dates.ts";
import { MOST_MONTHS, type Period, periodsWithin, type Time, whenOf } from "../reference/periods.ts";

/** How a series may be stepped: `every` is the former name of `step`, and decides where a caller still gives it. */
export type SeriesSteps = { readonly step: SeriesStep; readonly every?: SeriesStep | null | undefined };

export const stepOf = ({ step, every }: SeriesSteps): SeriesStep => every ?? step;

const checkSeries = (from: LocalDate, to: LocalDate): void => {
  if (from > to) throw badUserInput("from", `The series begins on ${from}, after its end ${to}.`);
  if (monthOf(to) - monthOf(from) + 1 > MOST_MONTHS) throw badUserInput("to", `A series spans at most ${MOST_MONTHS} months.`);
};

/** The dates a series has: month, quarter or financial-year ends from one day to another. */
export const seriesDates = (from: LocalDate, to: LocalDate, step: SeriesStep): readonly LocalDate[] => {
  checkSeries(from, to);
  const length = monthOf(to) - monthOf(from) + 1;
  const ends = Array.from({ length }, (_, month) => endOfMonth(monthOf(from) + month));
  const isDue = { MONTH: () => true, QUARTER: (month: number) => month % 3 === 2, YEAR: (month: number) => month % 12 === 2 }[
    step
  ];
  return ends.filter((end) => end >= from && end <= to && isDue(monthOf(end)));
};

/** The periods a series has: whole months, quarters or financial years from one day to another. */
export const seriesPeriods = (from: LocalDate, to: LocalDate, step: SeriesStep): readonly Period[] => {
  checkSeries(from, to);
  return periodsWithin({ from, to }, step);
};

export const whensOf = (periods: readonly Period[]): readonly Time[] => periods.map(whenOf);
