/**
 * Somebody who adds up every partition of the same cell: by each dimension, by place, and by both. Each sum is an estimate of the same
 * number with noise of its own, and the average of many has less of it.
 */
import { expected, poisson } from "./expected.ts";
import { cellsOf, codesAt, type Grid, type Table, tablesAt } from "./grid.ts";
import { type Lines, linesWithin, placeLines } from "./lines.ts";
import { SMALLEST, LARGEST } from "./measures.ts";
import { addedPlaces } from "./named-sets.ts";
import { HIDDEN, type Policy, UNASKED } from "./policies.ts";
import { placesOf, type Setting } from "./records.ts";
import type { Release } from "./release.ts";

/** Cells that are averaged: how many are told right by their own published number alone, and by the average; and how far off both are. */
export type Averaged = {
  readonly cells: number;
  readonly rightAlone: number;
  readonly right: number;
  readonly errorAlone: number;
  readonly error: number;
};

/** An estimate and how far off it is: its variance. */
type Estimate = { readonly mean: number; readonly variance: number };

/** No hidden number is larger. */
const LARGEST_HIDDEN = 12;

/** What a hidden number is taken for of which so many are expected. */
const hiddenOf = (policy: Policy, mean: number): Estimate => {
  const weights = Array.from({ length: LARGEST_HIDDEN + 1 }, (_, n) => policy.chance(n, HIDDEN) * poisson(mean, n));
  const total = weights.reduce((a, b) => a + b, 0);
  const likely = weights.reduce((sum, weight, n) => sum + weight * n, 0) / total;
  return { mean: likely, variance: 0.1 + weights.reduce((sum, weight, n) => sum + weight * (n - likely) ** 2, 0) / total };
};

/** What a cell that is not told is taken for: as if its dimensions had nothing to do with each other. Of some places nothing is told. */
const uncrossed = ({ grid, told }: Release, place: number, cell: number): Estimate => {
  const first = grid.firstOf[place]!;
  if (told[first] === UNASKED) return { mean: 0, variance: Infinity };
  const table = grid.tables.findLast((each) => each.first <= cell)!;
  const alone = codesAt(table, cell).map((code, at) => told[first + grid.tableOf.get(String(table.by[at]))!.first + code]!);
  const mean =
    alone.reduce((product, shown) => product * (shown === HIDDEN ? HALF_HIDDEN : shown), 1) /
    Math.max(1, told[first]!) ** (alone.length - 1);
  return { mean, variance: 0.1 + mean + (DEPENDENCE * mean) ** 2 };
};

/** What a hidden number is taken for where nothing else is known of it, and how far off a product of shares is, as a part of it. */
const HALF_HIDDEN = 2;
const DEPENDENCE = 0.5;

/** Expected numbers are told apart by tenths, up to where none is hidden. */
const TENTHS = 10;
const MOST_EXPECTED = 15;

type EstimateOf = (place: number, cell: number) => Estimate;

/** What each cell is taken for by what is told of it. */
const estimating = (release: Release): EstimateOf => {
  const { grid, policy, told } = release;
  const parts = noisesOf(grid.setting);
  const hidden = Array.from({ length: TENTHS * MOST_EXPECTED + 1 }, (_, at) => hiddenOf(policy, (at + 1) / TENTHS));
  return (place, cell) => {
    const shown = told[grid.firstOf[place]! + cell]!;
    if (shown === UNASKED) return uncrossed(release, place, cell);
    const noises = parts[place]!;
    if (shown === HIDDEN) return hidden[Math.round(TENTHS * Math.min(MOST_EXPECTED, expected(release, place, cell)))]!;
    return { mean: shown, variance: policy.isPerturbed && shown > 0 ? noises * VARIANCE : 0.1 };
  };
};

/** The noise of a number that is told: it has none only where it is exact. */
const VARIANCE = 2;

/** By place, how many noises its numbers have: one, or that of each part that was published. */
const noisesOf = (setting: Setting): readonly number[] => {
  const added = new Map(addedPlaces(setting).map(({ place, parts }) => [place, parts.length]));
  return placesOf(setting).map((_, place) => added.get(place) ?? 1);
};

/** Estimates of the same number, each by the inverse of its variance. */
const averageOf = (estimates: readonly Estimate[]): number => {
  const weights = estimates.map(({ variance }) => 1 / variance);
  return estimates.reduce((sum, { mean }, at) => sum + mean * weights[at]!, 0) / weights.reduce((a, b) => a + b, 0);
};

/** For each cell of a place the parts of every partition of it by one dimension more, among tables that may be asked for. */
const partitionsOf = ({ whole, first, parts }: Lines): ReadonlyMap<number, readonly Int32Array[]> => {
  const byCell = new Map<number, Int32Array[]>();
  for (const [line, cell] of whole.entries())
    byCell.set(cell, [...(byCell.get(cell) ?? []), parts.subarray(first[line], first[line + 1])]);
  return byCell;
};

/** Averages over all partitions of the cells of some tables of some places. */
export const average = (
  release: Release,
  places: readonly number[],
  isAveraged: (n: number, table: Table) => boolean,
): Averaged => {
  const { grid, truth } = release;
  const estimateOf = estimating(release);
  const sums = summing(grid, estimateOf);
  const found: { n: number; alone: number; averaged: number }[] = [];
  const find = (place: number, table: Table, cell: number): void => {
    const n = truth[grid.firstOf[place]! + cell]!;
    if (!isAveraged(n, table)) return;
    const alone = estimateOf(place, cell);
    const averaged = averageOf([alone, ...sums(place, cell)]);
    found.push({ n, alone: Math.round(alone.mean), averaged: Math.round(averaged) });
  };
  for (const place of places)
    for (const table of tablesAt(grid, place))
      for (let cell = table.first; cell < table.first + table.cells; cell++) find(place, table, cell);
  const offBy = (of: (each: (typeof found)[number]) => number): number =>
    Math.sqrt(found.reduce((sum, each) => sum + (of(each) - each.n) ** 2, 0) / Math.max(1, found.length));
  return {
    cells: found.length,
    rightAlone: found.filter(({ n, alone }) => n === alone).length,
    right: found.filter(({ n, averaged }) => n === averaged).length,
    errorAlone: offBy(({ alone }) => alone),
    error: offBy(({ averaged }) => averaged),
  };
};

const addUp = (estimates: readonly Estimate[]): Estimate => ({
  mean: estimates.reduce((sum, { mean }) => sum + mean, 0),
  variance: estimates.reduce((sum, { variance }) => sum + variance, 0),
});

/** All sums that make up a cell: over a dimension, over its parts as places, and over both. */
const summing = (grid: Grid, estimateOf: EstimateOf) => {
  const lines = new Map(placesOf(grid.setting).map((_, place) => [place, partitionsOf(linesAt(grid, place))]));
  const partsOf = Map.groupBy(placeLines(grid.setting), ({ whole }) => whole);
  return (place: number, cell: number): readonly Estimate[] => {
    const over = (at: number): readonly Estimate[] =>
      (lines.get(at)!.get(cell) ?? []).map((parts) => addUp([...parts].map((part) => estimateOf(at, part))));
    const acrossPlaces = (partsOf.get(place) ?? []).flatMap(({ parts: smaller }) => {
      const isAskedThere = cell < cellsOf(grid, smaller[0]!);
      const itself = isAskedThere ? [addUp(smaller.map((part) => estimateOf(part, cell)))] : [];
      return [...itself, ...totals(smaller.map(over))];
    });
    return [...over(place), ...acrossPlaces];
  };
};

const linesAt = (grid: Grid, place: number): Lines => linesWithin(grid, cellsOf(grid, place));

/** For each partition its estimates in all smaller places, added up. */
const totals = (byPlace: readonly (readonly Estimate[])[]): readonly Estimate[] =>
  (byPlace[0] ?? []).flatMap((_, at) => {
    const each = byPlace.flatMap((estimates) => estimates[at] ?? []);
    return each.length < byPlace.length ? [] : [addUp(each)];
  });

/** Small numbers, by one dimension: those that have partitions to average over. */
export const smallByOne = (n: number, { by }: Table): boolean => by.length === 1 && n >= SMALLEST && n <= LARGEST;

/** Large numbers, which are no secret: how near an average comes to them. */
export const largeByOne = (n: number, { by }: Table): boolean => by.length <= 1 && n >= 50;
