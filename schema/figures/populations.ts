/** What populations of all facts have in common: their coverage, their total, their groups and their series. */
import type { Figure } from "../disclosure/figure.ts";
import { keysOf } from "../disclosure/released.ts";
import { badUserInput } from "../errors.ts";
import { restsOn } from "../question/coverage.ts";
import { type DimensionName, inCanonicalOrder, isKeyed } from "../question/dimensions.ts";
import type { Fact } from "../question/measures.ts";
import { type Audience, dimensionsOf, type FilterInput, type Population, populationOf } from "../question/population.ts";
import { type Cell, groupCells, type Table, totalCell } from "../question/question.ts";
import { seriesDates, seriesPeriods, type SeriesSteps, stepOf, whensOf } from "../question/series.ts";
import { titledCode, type TitledCode } from "../question/titles.ts";
import { UNKNOWN } from "../reference/groupings.ts";
import { periodOf, type Time } from "../reference/periods.ts";
import type { Place } from "../reference/places.ts";
import { absentOf, askCell } from "./cell-figures.ts";
import type { FigureContext } from "./context.ts";
import { namedCoverage, type NamedCoverage } from "./coverage.ts";
import { keyMeasure, sizeOf } from "./sizes.ts";
import { checkFilters, checkStep, checkTable, checkTime } from "./vocabulary.ts";

/** A population and the date or period it is asked about; null when nothing was ever handed in. */
export type TimedPopulation = { readonly population: Population; readonly when: Time | null };

export type PopulationArguments = {
  readonly when?: Time | null | undefined;
  readonly where?: FilterInput | null | undefined;
  /** A vintage by its name, to be asked instead of the records of now. */
  readonly asKnown?: string | null | undefined;
};

/**
 * The population that a caller asks for.
 *
 * Errors: UNKNOWN_CODE and BAD_USER_INPUT for a filter that means nothing; DISCLOSURE_REFUSED for a time or filter the public may not use.
 */
export const askedPopulation = (
  fact: Fact,
  place: Place,
  { when, where, asKnown }: PopulationArguments,
  audience: Audience,
): Population => {
  const population = { ...populationOf(fact, place, where, audience), asKnown: asKnown ?? undefined };
  if (population.isOwn) return population;
  if (typeof when === "string") checkTime(fact, when);
  checkTable(population, []);
  checkFilters(population);
  return population;
};

const timesOf = ({ when }: TimedPopulation): readonly Time[] => (when === null ? [] : [when]);

export const whole = (parent: TimedPopulation): Cell => totalCell(parent.population, timesOf(parent));

export const coverage = ({ population, when }: TimedPopulation, _: unknown, context: FigureContext): Promise<NamedCoverage> =>
  namedCoverage({ population, when, place: population.place }, restsOn(population.fact, false), context);

/** A cell and the cell of the whole population at its time. */
export type CellGroup = { readonly keys: readonly TitledCode[]; readonly measures: Cell; readonly whole: Cell };

type GroupArguments = { readonly by: readonly DimensionName[]; readonly top?: number | null | undefined };

const MOST_GROUPED = 3;

/**
 * Checks a table by some dimensions and splits off BOROUGH, which chooses places rather than an axis.
 *
 * Errors: BAD_USER_INPUT for dimensions that mean nothing together; DISCLOSURE_REFUSED as `checkTable`.
 */
export const tableBy = (population: Population, by: readonly DimensionName[], times: readonly Time[]): Table => {
  if (by.length > MOST_GROUPED) throw badUserInput("by", "Group by one to three dimensions.");
  const twice = by.find((name, at) => by.indexOf(name) < at);
  if (twice !== undefined) throw badUserInput("by", `${twice} is named twice.`);
  const others = by.filter((name) => name !== "BOROUGH");
  if (population.isOwn) dimensionsOf(population, others);
  else checkTable(population, by);
  return { population, times, by: inCanonicalOrder(others) };
};

const groupTable = (parent: TimedPopulation, { by, top }: GroupArguments): Table => {
  if (typeof top === "number" && top < 1) throw badUserInput("top", "Ask for at least one group.");
  if (by.length < 1) throw badUserInput("by", "Group by one to three dimensions.");
  return tableBy(parent.population, by, timesOf(parent));
};

type OrderedGroup = { readonly value: number | null; readonly name: string; readonly keys: readonly TitledCode[] };

const isUnknown = ({ keys }: OrderedGroup): number => Number(keys.some(({ code }) => code === UNKNOWN.code));

/** Ordered by published value, then code; those without a value after them, by code, so that order tells nothing; what is not known last. */
const byPublishedValue = (a: OrderedGroup, b: OrderedGroup): number =>
  isUnknown(a) - isUnknown(b) || (b.value ?? -1) - (a.value ?? -1) || (a.name < b.name ? -1 : 1);

/** The groups of a population, ordered by their published sizes. */
export const groups = async (
  parent: TimedPopulation,
  asked: GroupArguments,
  context: FigureContext,
): Promise<readonly CellGroup[]> => {
  const table = groupTable(parent, asked);
  const isOfKeys = table.by.some(isKeyed);
  const keys = isOfKeys ? await listedKeys(table, 0, context) : [];
  const all = whole(parent);
  const cells = groupCells(table, asked.by, () => keys);
  const sizes = await Promise.all(cells.map((each) => sizeOf(each, context)));
  return cells
    .map((each, at) => ({ measures: each, whole: all, keys: codesOfCell(each, asked.by), size: sizes[at]! }))
    .filter(({ size }) => !isOfKeys || isListed(size))
    .map((group) => ({ ...group, value: group.size.value, name: group.keys.map((key) => key.code).join() }))
    .toSorted(byPublishedValue)
    .slice(0, asked.top ?? cells.length);
};

/**
 * The keys that a table has at one of its times: of its population's place, whatever boroughs it is divided by. Null where a part is
 * missing: nobody knows then which they are.
 */
export const keysAt = async (table: Table, at: number, context: FigureContext): Promise<readonly string[] | null> => {
  const cell = { table, place: table.population.place, at, codes: [] };
  if ((await absentOf(cell, context)) !== null) return null;
  const { released } = await askCell(cell, keyMeasure(table), context);
  return keysOf(released, at);
};

/** Keys to list, what is not known last. Where a part is missing that stands for all, so that a list of keys is never just empty. */
export const listedKeys = async (table: Table, at: number, context: FigureContext): Promise<readonly string[]> => {
  const keys = (await keysAt(table, at, context)) ?? [UNKNOWN.code];
  return [...keys.filter((key) => key !== UNKNOWN.code), ...keys.filter((key) => key === UNKNOWN.code)];
};

/** A key in a list means that somebody is there: only those with a published number are listed, or of which a part is missing. */
export const isListed = ({ value, status }: Figure): boolean => status === "INCOMPLETE" || (value ?? 0) > 0;

/** The code of a cell on each of some dimensions. */
export const codesOfCell = (cell: Cell, by: readonly DimensionName[]): readonly TitledCode[] =>
  by.map((dimension) =>
    titledCode(
      dimension,
      dimension === "BOROUGH" ? cell.place.code : cell.codes.find((own) => own.dimension === dimension)!.code,
    ),
  );

type SeriesArguments = SeriesSteps & { readonly from: string; readonly to: string };

/** Errors: DISCLOSURE_REFUSED for a time that nothing is published for. */
export const checkTimes = ({ isOwn, fact }: Population, times: readonly Time[]): void => {
  if (!isOwn) for (const when of times) checkTime(fact, when);
};

/** The total at each of some times: the public may ask for few dimensions. */
const seriesOf = (population: Population, times: readonly Time[]): readonly Cell[] => {
  if (!population.isOwn) checkTable(population, []);
  checkTimes(population, times);
  const first = totalCell(population, times);
  return times.map((_, at) => ({ ...first, at }));
};

/** The total on each date of a series. */
export const dateSeries = ({ population }: TimedPopulation, { from, to, ...steps }: SeriesArguments) => {
  const dates = seriesDates(from, to, stepOf(steps));
  return seriesOf(population, dates).map((measures, index) => ({ at: dates[index]!, measures }));
};

/** The total over each period of a series. */
export const periodSeries = ({ population }: TimedPopulation, { from, to, ...steps }: SeriesArguments) => {
  if (!population.isOwn) checkStep(population.fact, stepOf(steps));
  const times = whensOf(seriesPeriods(from, to, stepOf(steps)));
  return seriesOf(population, times).map((measures, index) => ({ ...periodOf(times[index]!), measures }));
};
