/** From a population to its cells: the records of a place that share some codes, at one of some times. */
import { badUserInput } from "../errors.ts";
import type { SeriesStep } from "../generated/types.ts";
import { endOfMonth, type LocalDate, monthOf } from "../reference/dates.ts";
import { MOST_MONTHS, type Period, periodsWithin, type Time, whenOf } from "../reference/periods.ts";
import { boroughsOf, type Place, placeOfBorough } from "../reference/places.ts";
import { type DimensionCode, type DimensionName, dimensionOf, parentCode } from "./dimensions.ts";
import type { Population } from "./population.ts";

/** What a population is divided by, and when: all cells of a table are asked for together. */
export type Table = {
  readonly population: Population;
  /** None where nothing was ever handed in, and so there are no figures. */
  readonly times: readonly Time[];
  /** In canonical order; never BOROUGH, which is a matter of the place. */
  readonly by: readonly DimensionName[];
};

/** One cell of a table: a code on each of its dimensions. */
export type Cell = {
  readonly table: Table;
  /** The population's place, or a borough of it. */
  readonly place: Place;
  /** Position in the table's times. */
  readonly at: number;
  readonly codes: readonly DimensionCode[];
};

/** When a cell is; null where nothing was ever handed in. */
export const timeOf = ({ table, at }: Cell): Time | null => table.times[at] ?? null;

/** The cell of a whole population, at one of some times. */
export const totalCell = (population: Population, times: readonly Time[], at = 0): Cell => ({
  table: { population, times, by: [] },
  place: population.place,
  at,
  codes: [],
});

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

/** Codes of a dimension: those of its axis, or the keys of a keyed one as `keysOf` knows them. */
type KeyLookup = (name: DimensionName) => readonly string[];

/** Every cell of a grouping, in the order of the axes; BOROUGH among `by` makes them cells of the boroughs. */
export const groupCells = (table: Table, by: readonly DimensionName[], keysOf: KeyLookup): readonly Cell[] =>
  by.reduce<readonly Cell[]>(
    (cells, name) =>
      cells.flatMap((cell) =>
        name === "BOROUGH"
          ? boroughsOf(cell.place).map((borough) => ({ ...cell, place: placeOfBorough(borough)! }))
          : codesWithin(table.population, name, keysOf).map((code) => ({
              ...cell,
              codes: [...cell.codes, { dimension: name, code }],
            })),
      ),
    [{ table, place: table.population.place, at: 0, codes: [] }],
  );

/** The codes of a dimension that can occur: only the finer ones of a filter's codes. */
const codesWithin = ({ where }: Population, name: DimensionName, keysOf: KeyLookup): readonly string[] => {
  const { axis, parent } = dimensionOf(name);
  const codes = axis?.map((entry) => entry.code) ?? keysOf(name);
  const coarser = where.find((filter) => filter.dimension === parent);
  return coarser === undefined ? codes : codes.filter((code) => coarser.codes.includes(parentCode(name, code)));
};
