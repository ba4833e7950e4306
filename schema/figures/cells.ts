/** From a population to its cells, and from a cell to the questions that tell its figures. */
import { badUserInput } from "../errors.ts";
import { endOfMonth, type LocalDate, monthOf } from "../reference/dates.ts";
import { MOST_MONTHS, type Period, periodsWithin, type When, whenOf } from "../reference/periods.ts";
import { boroughsOf, placeOfBorough } from "../reference/places.ts";
import type { Question } from "./context.ts";
import type { Code, CountTable } from "./count-tables.ts";
import { type DimensionName, dimensionOf, inCanonicalOrder } from "./dimensions.ts";
import type { Population } from "./population.ts";
import { parentCode } from "./shape.ts";
import type { MeasureName } from "./slots.ts";

/** One cell of a population: the records of a place that share some codes, at one of some times. */
export type Cell = Population & {
  readonly times: readonly When[];
  /** Position in `times`; null when the population has no time, and so no figures. */
  readonly at: number | null;
  readonly codes: readonly Code[];
};

/** The cell of a whole population, at one of some times. */
export const totalCell = (population: Population, times: readonly When[], at: number | null): Cell => ({
  ...population,
  times,
  at,
  codes: [],
});

/** The codes of a cell in the table it stands in: a filter that a finer code already implies has no axis of its own. */
export const codesOf = ({ codes, pinned }: Cell): readonly Code[] => [
  ...codes,
  ...pinned.filter((pin) => !codes.some((code) => dimensionOf(code.dimension).parent === pin.dimension)),
];

/** What is to be counted so that a cell has its number, and parts of it by some dimensions more. */
export const countQuestion = (cell: Cell, measure: "CHILDREN" | "OCCUPIED", more: readonly DimensionName[] = []): Question => ({
  fact: cell.fact,
  place: cell.place,
  measure,
  times: cell.times,
  by: inCanonicalOrder([...codesOf(cell).map((code) => code.dimension), ...more]),
  where: cell.where,
  exact: cell.exact,
});

/** The slots of a measure for a cell, asked together with its sister cells; a public filter is a filter of the records too. */
export const slotQuestion = (cell: Cell, measure: MeasureName, more: readonly DimensionName[] = []): Question => ({
  ...countQuestion(cell, "CHILDREN"),
  measure,
  by: inCanonicalOrder([...cell.codes.map((code) => code.dimension), ...more]),
  where: [...cell.where, ...cell.pinned.map(({ dimension, code }) => ({ dimension, codes: [code] }))],
});

type Every = "MONTH" | "QUARTER" | "YEAR";

const checkSeries = (from: LocalDate, to: LocalDate): void => {
  if (from > to) throw badUserInput("from", `The series begins on ${from}, after its end ${to}.`);
  if (monthOf(to) - monthOf(from) + 1 > MOST_MONTHS) throw badUserInput("to", `A series spans at most ${MOST_MONTHS} months.`);
};

/** The dates a series has: month, quarter or financial-year ends from one day to another. */
export const seriesDates = (from: LocalDate, to: LocalDate, every: Every): readonly LocalDate[] => {
  checkSeries(from, to);
  const length = monthOf(to) - monthOf(from) + 1;
  const ends = Array.from({ length }, (_, month) => endOfMonth(monthOf(from) + month));
  const isDue = { MONTH: () => true, QUARTER: (month: number) => month % 3 === 2, YEAR: (month: number) => month % 12 === 2 }[
    every
  ];
  return ends.filter((end) => end >= from && end <= to && isDue(monthOf(end)));
};

/** The periods a series has: whole months, quarters or financial years from one day to another. */
export const seriesPeriods = (from: LocalDate, to: LocalDate, every: Every): readonly Period[] => {
  checkSeries(from, to);
  return periodsWithin({ from, to }, every);
};

export const whensOf = (periods: readonly Period[]): readonly When[] => periods.map(whenOf);

/** Every cell of a grouping, in the order of the axes; `table` knows the keys of a keyed one. */
export const groupCells = (whole: Cell, by: readonly DimensionName[], table: CountTable | null): readonly Cell[] =>
  by.reduce<readonly Cell[]>(
    (cells, name) =>
      cells.flatMap((cell) =>
        name === "BOROUGH"
          ? boroughsOf(cell.place).map((borough) => ({ ...cell, place: placeOfBorough(borough)! }))
          : codesWithin(whole, name, table).map((code) => ({ ...cell, codes: [...cell.codes, { dimension: name, code }] })),
      ),
    [whole],
  );

/** The codes of a dimension that can occur: only the finer ones of a filter's code. */
const codesWithin = ({ pinned }: Cell, name: DimensionName, table: CountTable | null): readonly string[] => {
  const { axis, parent } = dimensionOf(name);
  const codes = axis?.map((entry) => entry.code) ?? table?.codes(name) ?? [];
  const pin = pinned.find((code) => code.dimension === parent);
  return pin === undefined ? codes : codes.filter((code) => parentCode(name, code) === pin.code);
};
