/**
 * Somebody who reads a cell month after month. Children come and go; as long as none does, the set and so its published number stay the
 * same, and with every change the noise is drawn anew around a number that is near the last. A hidden Markov model over the true
 * number and its noise gives the most likely number of each month, for all that is published of the cell in all months.
 */
import { DITHERS } from "../support/second/keys.ts";
import { waysOf } from "../support/second/t96.ts";
import { expected, poisson } from "./expected.ts";
import { type Grid, tablesAt } from "./grid.ts";
import { LARGEST, SMALLEST } from "./measures.ts";
import type { Policy } from "./policies.ts";
import type { Release } from "./release.ts";
import type { Guesses } from "./sampler.ts";

/** The share of children that leave a cell from one month to the next, for whatever reason. */
const LEAVING = 0.06;

/** Numbers beyond this are not followed: cells that are ever told so much are no small ones. */
const MOST = 30;
const SURE = 0.9;

/** A true number with one of its ways to be told: with what chance, and what is told. */
type State = { readonly n: number; readonly chance: number; readonly told: number };

const statesOf = (policy: Policy): readonly State[] =>
  Array.from({ length: MOST + 1 }, (_, n) =>
    policy.isPerturbed
      ? waysOf(n).map(([by, ways]) => ({ n, chance: ways / DITHERS, told: policy.tell(n, n + by, false) }))
      : [{ n, chance: 1, told: policy.tell(n, n, false) }],
  ).flat();

/** The chance that of `n` children so many leave, and that so many come where `mean` are the rule. */
const binomial = (n: number, k: number, share: number): number => {
  let chance = (1 - share) ** n;
  for (let at = 1; at <= k; at++) chance *= ((n - at + 1) / at) * (share / (1 - share));
  return chance;
};

/** More at a time are as good as never. */
const AT_ONCE = 4;

/** All the ways in which somebody comes or goes. */
const CHANGES = Array.from({ length: (AT_ONCE + 1) ** 2 - 1 }, (_, at) => ({
  left: Math.floor((at + 1) / (AT_ONCE + 1)),
  came: (at + 1) % (AT_ONCE + 1),
}));

/** Chances from one number to another when anybody comes or goes; and that nobody does. */
type Churn = { readonly moved: readonly Float64Array[]; readonly same: Float64Array };

const churnOf = (mean: number): Churn => {
  const moved = Array.from({ length: MOST + 1 }, () => new Float64Array(MOST + 1));
  const same = Float64Array.from(moved, (_, n) => binomial(n, 0, LEAVING) * poisson(LEAVING * mean, 0));
  for (const [n, row] of moved.entries())
    for (const { left, came } of CHANGES)
      if (left <= n && n - left + came <= MOST)
        row[n - left + came]! += binomial(n, left, LEAVING) * poisson(LEAVING * mean, came);
  return { moved, same };
};

/** Means that are told apart. */
const MEANS = [0.1, 0.3, 0.6, 1, 1.5, 2.2, 3.2, 4.5, 6, 8, 11, 15, 20];

const nearest = (mean: number): number =>
  MEANS.reduce((best, each, at) => (Math.abs(Math.log(each / mean)) < Math.abs(Math.log(MEANS[best]! / mean)) ? at : best), 0);

/** What is known of cells before any month is read. */
type Model = { readonly states: readonly State[]; readonly churns: readonly Churn[] };

/** Sums over the states of each number. */
const perNumber = (states: readonly State[], weights: Float64Array): Float64Array => {
  const sums = new Float64Array(MOST + 1);
  for (let at = 0; at < states.length; at++) sums[states[at]!.n]! += weights[at]!;
  return sums;
};

const scale = (weights: Float64Array): void => {
  const total = weights.reduce((a, b) => a + b, 0);
  for (let at = 0; at < weights.length; at++) weights[at]! /= total;
};

/** Chances of each number after a month in which somebody came or went. */
const movedInto = (moved: readonly Float64Array[], numbers: Float64Array): Float64Array => {
  const into = new Float64Array(MOST + 1);
  for (let n = 0; n <= MOST; n++) {
    if (numbers[n] === 0) continue;
    for (let to = Math.max(0, n - AT_ONCE); to <= Math.min(MOST, n + AT_ONCE); to++) into[to]! += numbers[n]! * moved[n]![to]!;
  }
  return into;
};

/** Chances of each state in each month given that month and those before it; null where no state fits. */
const forward = ({ states, churns }: Model, mean: number, told: readonly number[]): readonly Float64Array[] | null => {
  const { moved, same } = churns[mean]!;
  const months: Float64Array[] = [];
  for (const [month, shown] of told.entries()) {
    const weights = new Float64Array(states.length);
    const before = months[month - 1];
    const into = before === undefined ? new Float64Array(0) : movedInto(moved, perNumber(states, before));
    for (const [at, { n, chance, told: tells }] of states.entries()) {
      if (tells !== shown) continue;
      weights[at] = before === undefined ? chance * poisson(MEANS[mean]!, n) : chance * into[n]! + same[n]! * before[at]!;
    }
    if (!weights.some((weight) => weight > 0)) return null;
    scale(weights);
    months.push(weights);
  }
  return months;
};

/** The same given later months too. */
const backward = ({ states, churns }: Model, mean: number, months: readonly Float64Array[]): readonly Float64Array[] => {
  const { moved, same } = churns[mean]!;
  let later = new Float64Array(states.length).fill(1);
  const smoothed: Float64Array[] = [];
  for (const [month, weights] of [...months.entries()].toReversed()) {
    smoothed[month] = weights.map((weight, at) => weight * later[at]!);
    const previous = months[month - 1];
    if (previous === undefined) break;
    // Only states that fit the month have a weight in it: `later` of others is never looked at again.
    const ahead = perNumber(
      states,
      later.map((each, at) => (weights[at]! > 0 ? each * states[at]!.chance : 0)),
    );
    const next = new Float64Array(states.length);
    for (const [at, { n }] of states.entries()) {
      if (previous[at] === 0) continue;
      let sum = weights[at]! > 0 ? same[n]! * later[at]! : 0;
      for (let to = Math.max(0, n - AT_ONCE); to <= Math.min(MOST, n + AT_ONCE); to++) sum += moved[n]![to]! * ahead[to]!;
      next[at] = sum;
    }
    scale(next);
    later = next;
  }
  return smoothed;
};

/** A cell in all months. */
export type Series = { readonly told: readonly number[]; readonly truth: readonly number[]; readonly mean: number };

/** Guesses a number for each month of each series in which it is small. */
export const guessMonths = (policy: Policy, series: readonly Series[]): Guesses => {
  const model = { states: statesOf(policy), churns: MEANS.map(churnOf) };
  let [cells, right, sure, sureAndRight] = [0, 0, 0, 0];
  for (const { told, truth, mean } of series) {
    const at = nearest(Math.max(MEANS[0]!, mean));
    const months = forward(model, at, told);
    const smoothed = months === null ? null : backward(model, at, months);
    for (const [month, n] of truth.entries()) {
      if (n < SMALLEST || n > LARGEST) continue;
      cells++;
      if (smoothed === null) continue;
      const chances = perNumber(model.states, smoothed[month]!);
      scale(chances);
      const best = chances.indexOf(Math.max(...chances));
      right += +(best === n);
      sure += +(chances[best]! > SURE);
      sureAndRight += +(chances[best]! > SURE && best === n);
    }
  }
  return { cells, right, sure, sureAndRight };
};

/** Series of the cells of boroughs by two dimensions that are small in some month; of many, every so manieth. */
export const seriesOf = (releases: readonly Release[], every = 1): readonly Series[] => {
  const [{ grid } = { grid: undefined }] = releases;
  if (grid === undefined) return [];
  return grid.setting.boroughs.flatMap((_, place) => seriesAt(grid, releases, place)).filter((_, at) => at % every === 0);
};

const seriesAt = (grid: Grid, releases: readonly Release[], place: number): readonly Series[] =>
  tablesAt(grid, place)
    .filter(({ by }) => by.length === 2)
    .flatMap(({ first, cells }) => Array.from({ length: cells }, (_, at) => first + at))
    .flatMap((cell) => {
      const at = grid.firstOf[place]! + cell;
      const truth = releases.map((release) => release.truth[at]!);
      if (!truth.some((n) => n >= SMALLEST && n <= LARGEST) || truth.some((n) => n > MOST - 5)) return [];
      const means = releases.map((release) => expected(release, place, cell));
      return [{ told: releases.map(({ told }) => told[at]!), truth, mean: means.reduce((a, b) => a + b) / means.length }];
    });
