/** Flat tables of a population: a row for each time and each code on every dimension. */
import { badUserInput } from "../errors.ts";
import { type DimensionName, isKeyed } from "../question/dimensions.ts";
import { isOfPeriods } from "../question/measures.ts";
import { type Cell, groupCells, type Table, timeOf, totalCell } from "../question/question.ts";
import { seriesDates, seriesPeriods, type SeriesSteps, stepOf, whensOf } from "../question/series.ts";
import type { TitledCode } from "../question/titles.ts";
import { periodOf, type Time } from "../reference/periods.ts";
import type { FigureContext } from "./context.ts";
import { type CellGroup, checkTimes, codesOfCell, isListed, listedKeys, tableBy, type TimedPopulation } from "./populations.ts";
import { sizeOf } from "./sizes.ts";
import { checkStep } from "./vocabulary.ts";

/** A row of a table, beside the columns that figures are read from. */
export type TableRow = CellGroup;

type TableArguments = SeriesSteps & {
  readonly by: readonly DimensionName[];
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
};

/** The times of a table: those of a series, or the one of its population. Errors: BAD_USER_INPUT for half a series. */
const timesOf = ({ population, when }: TimedPopulation, { from, to, ...steps }: TableArguments): readonly Time[] => {
  if (typeof from !== "string" && typeof to !== "string") return when === null ? [] : [when];
  if (typeof from !== "string") throw badUserInput("from", "Give both `from` and `to`, or neither.");
  if (typeof to !== "string") throw badUserInput("to", "Give both `from` and `to`, or neither.");
  if (!isOfPeriods(population.fact)) return seriesDates(from, to, stepOf(steps));
  if (!population.isOwn) checkStep(population.fact, stepOf(steps));
  return whensOf(seriesPeriods(from, to, stepOf(steps)));
};

/** The cells of a table at one of its times, in the order of codes, the unknown key last; of keys those with a published number. */
const cellsAt = async (
  table: Table,
  by: readonly DimensionName[],
  at: number,
  context: FigureContext,
): Promise<readonly Cell[]> => {
  const isOfKeys = table.by.some(isKeyed);
  const keys = isOfKeys ? await listedKeys(table, at, context) : [];
  const cells = groupCells(table, by, () => keys).map((cell) => ({ ...cell, at }));
  if (!isOfKeys) return cells;
  const sizes = await Promise.all(cells.map((cell) => sizeOf(cell, context)));
  return cells.filter((_, index) => isListed(sizes[index]!));
};

/**
 * The rows of a table.
 *
 * Shape:  a table whose population has no time, because nothing was ever handed in, has its rows once, without figures.
 * Errors: BAD_USER_INPUT and DISCLOSURE_REFUSED as groups and series have them.
 */
export const tableRows = async (
  parent: TimedPopulation,
  asked: TableArguments,
  context: FigureContext,
): Promise<readonly TableRow[]> => {
  const times = timesOf(parent, asked);
  checkTimes(parent.population, times);
  const table = tableBy(parent.population, asked.by, times);
  const total = totalCell(parent.population, times);
  const rowsAt = async (at: number): Promise<readonly TableRow[]> =>
    (await cellsAt(table, asked.by, at, context)).map((cell) => ({
      keys: codesOfCell(cell, asked.by),
      measures: cell,
      whole: { ...total, at },
    }));
  const numbers = typeof asked.from === "string" ? times.map((_, at) => at) : [0];
  return (await Promise.all(numbers.map(rowsAt))).flat();
};

/** The code of a row on a dimension; null where its table is not by it. */
export const codeOn =
  (dimension: DimensionName) =>
  ({ keys }: TableRow): TitledCode | null =>
    keys.find((key) => key.dimension === dimension) ?? null;

export const dateOfRow = ({ measures }: TableRow): string | null => timeOf(measures);
export const firstDayOfRow = ({ measures }: TableRow): string => periodOf(timeOf(measures)!).from;
export const lastDayOfRow = ({ measures }: TableRow): string => periodOf(timeOf(measures)!).to;
