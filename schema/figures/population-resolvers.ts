/** What populations of all facts have in common: their coverage, their total, their groups and their series. */
import { badUserInput } from "../errors.ts";
import { periodOf, type When } from "../reference/periods.ts";
import { type Cell, countQuestion, groupCells, seriesDates, seriesPeriods, totalCell, whensOf } from "./cells.ts";
import type { Context } from "./context.ts";
import { coverageOf, type Coverage } from "./coverage.ts";
import { type DimensionName, dimensionOf, labelOf } from "./dimensions.ts";
import type { Figure } from "./figure.ts";
import { restsOn } from "./facts.ts";
import { checkPublished, groupingOf, type Population } from "./population.ts";

/** A population and the date or period it is asked about; null when nothing was ever handed in. */
export type TimedPopulation = { readonly population: Population; readonly when: When | null };

export const whole = ({ population, when }: TimedPopulation): Cell =>
  totalCell(population, when === null ? [] : [when], when === null ? null : 0);

export const coverage = async ({ population, when }: TimedPopulation, _: unknown, { answers }: Context): Promise<Coverage> =>
  coverageOf(population.place, restsOn(population.fact, false), when, await answers.rosters(population.place));

type Group = {
  readonly keys: readonly { readonly dimension: DimensionName; readonly code: string; readonly label: string }[];
  readonly measures: Cell;
};

/** Ordered by published value, then code; those without a value last, by code, so that order tells nothing about them. */
const byPublishedValue = (a: { value: number | null; name: string }, b: { value: number | null; name: string }): number =>
  (b.value ?? -1) - (a.value ?? -1) || (a.name < b.name ? -1 : 1);

/** The groups of a population, ordered by the published value of `sizeOf`. */
export const groupsBy =
  (sizeOf: (cell: Cell, context: Context) => Promise<Figure>) =>
  async (
    parent: TimedPopulation,
    { by, top }: { readonly by: readonly DimensionName[]; readonly top?: number | null | undefined },
    context: Context,
  ): Promise<readonly Group[]> => {
    if (typeof top === "number" && top < 1) throw badUserInput("top", "Ask for at least one group.");
    const cell = whole(parent);
    const others = groupingOf(parent.population, by);
    const isKeyed = others.some((name) => dimensionOf(name).axis === null) && cell.at !== null;
    const table = isKeyed ? (await context.answers.counts(countQuestion(cell, "CHILDREN", others)))[0]! : null;
    const cells = groupCells(cell, by, table);
    const sizes = await Promise.all(cells.map((each) => sizeOf(each, context)));
    return (
      cells
        .map((each, at) => ({ measures: each, keys: keysOf(each, by), value: sizes[at]!.value }))
        // That a key is there at all tells of somebody: of a withheld one, or in a place that is incomplete, nobody is to know.
        .filter(({ value }) => !isKeyed || cell.exact || value !== null)
        .map((group) => ({ ...group, name: group.keys.map((key) => key.code).join() }))
        .toSorted(byPublishedValue)
        .slice(0, top ?? cells.length)
    );
  };

const keysOf = (cell: Cell, by: readonly DimensionName[]): Group["keys"] =>
  by.map((dimension) => {
    const code = dimension === "BOROUGH" ? cell.place.code : cell.codes.find((own) => own.dimension === dimension)!.code;
    return { dimension, code, label: labelOf(dimension, code) };
  });

type SeriesArguments = { readonly from: string; readonly to: string; readonly every: "MONTH" | "QUARTER" | "YEAR" };

/** The total on each date of a series. */
export const dateSeries = ({ population }: TimedPopulation, { from, to, every }: SeriesArguments) => {
  const dates = seriesDates(from, to, every);
  return dates.map((at, index) => ({ at, measures: totalCell(population, dates, index) }));
};

/** The total over each period of a series. */
export const periodSeries = ({ population }: TimedPopulation, { from, to, every }: SeriesArguments) => {
  const times = whensOf(seriesPeriods(from, to, every));
  if (!population.exact) for (const when of times) checkPublished(population.fact, when);
  return times.map((when, index) => ({ ...periodOf(when), measures: totalCell(population, times, index) }));
};
