/** Distributions of a quantity over the children of a cell, from bins, as they are published. */
import { badUserInput, disclosureRefused } from "../errors.ts";
import type { Unit } from "../reference/edges.ts";
import { binAtRank, countIn, intervalOf, rankOf, totalOf } from "./bins.ts";
import { PUBLIC } from "./count-policy.ts";
import { exact, type Figure, NOT_APPLICABLE, rounded, SUPPRESSED } from "./figure.ts";

/** How a distribution is published. */
export type DistributionPolicy = {
  /** The fewest children that a mean or a total may rest on. */
  readonly minimum: number;
  /** The fewest children on each side of a percentile, and within its interval. */
  readonly around: number;
  readonly percentiles: readonly number[];
};

/** Rules 5 and 6 of the README. */
export const PUBLIC_DISTRIBUTION: DistributionPolicy = { minimum: PUBLIC.meansFrom, around: 8, percentiles: [25, 50, 75, 90] };

/** Fewer children than this allow two significant figures, more allow three. */
export const THREE_FIGURES_FROM = 30;

/** Bins of one cell, the published number of children in them, and the policy; null shows them exactly. */
export type Spread = {
  readonly bins: Float64Array;
  readonly unit: Unit;
  readonly n: Figure;
  /** The number of children by which it is judged whether there is a mean. */
  readonly judgedBy: number;
  readonly policy: DistributionPolicy | null;
};

/** Units of the bins in one unit that is shown: tenths of a mile in a mile, pence in a pound. */
const SCALE = { TENTHS_OF_A_MILE: 10, DAYS: 1, PENCE_A_WEEK: 100, PENCE: 100 } as const;

export const meanOf = ({ bins, unit, n, judgedBy, policy }: Spread): Figure => {
  const { n: count, sum } = totalOf(bins);
  if (policy === null) return count === 0 ? NOT_APPLICABLE : exact(sum / count / SCALE[unit.name]);
  if (n.value === null || judgedBy < policy.minimum) return SUPPRESSED;
  return rounded(significant(sum / count / SCALE[unit.name], n.value < THREE_FIGURES_FROM ? 2 : 3));
};

/** To the public, published mean times published number: never an exact sum beside a rounded mean. */
export const sumOf = (spread: Spread): Figure => {
  if (spread.policy === null) return exact(totalOf(spread.bins).sum / SCALE[spread.unit.name]);
  const mean = meanOf(spread);
  return mean.value === null || spread.n.value === null ? SUPPRESSED : rounded(significant(mean.value * spread.n.value, 12));
};

/**
 * A nearest-rank percentile as the interval of bins that holds it; `value` is the interval's middle.
 *
 * Shape:  to the public, the interval is widened until it holds enough children, downwards first, then upwards, in turn.
 * Errors: BAD_USER_INPUT outside 1 to 99; DISCLOSURE_REFUSED for one that is not published, naming the nearest that is.
 */
export const percentileOf = ({ bins, unit, n, policy }: Spread, percent: number): Figure => {
  if (!Number.isInteger(percent) || percent < 1 || percent > 99)
    throw badUserInput("at", "A percentile is a whole number from 1 to 99.");
  const { n: count } = totalOf(bins);
  if (policy === null) {
    if (count === 0) return NOT_APPLICABLE;
    const bin = binAtRank(bins, rankOf(percent, count));
    return middleOf(unit, bin, bin);
  }
  if (!policy.percentiles.includes(percent))
    throw disclosureRefused(`The ${percent}th percentile is not published.`, String(nearestNumber(percent, policy.percentiles)));
  if (n.value === null || fewestBeside(percent, n.low ?? 0) < policy.around) return SUPPRESSED;
  return middleOf(unit, ...widened(bins, binAtRank(bins, rankOf(percent, count)), policy.around));
};

/**
 * The fewest values on a side of a percentile. Judged by the least that the published number stands for: judged by the number itself,
 * a percentile that is withheld beside one that is shown would tell it.
 */
const fewestBeside = (percent: number, n: number): number => Math.min(rankOf(percent, n), n - rankOf(percent, n));

const widened = (bins: Float64Array, middle: number, around: number): [number, number] => {
  const last = bins.length / 2 - 1;
  let [low, high, held] = [middle, middle, countIn(bins, middle)];
  for (let down = true; held < around; down = !down) {
    if (down && low > 0) held += countIn(bins, --low);
    if (!down && high < last) held += countIn(bins, ++high);
  }
  return [low, high];
};

/** The interval of a run of bins, both ends included, with its middle; a run that ends in the over bin has neither. */
const middleOf = (unit: Unit, first: number, last: number): Figure => {
  const scale = SCALE[unit.name];
  const { low } = intervalOf(unit, first);
  const { high } = intervalOf(unit, last);
  if (high === null) return { value: null, low: low / scale, high: null, status: "ROUNDED" };
  return rounded(significant((low + high - 1) / 2 / scale, 3), low / scale, (high - 1) / scale);
};

/** 53.46, 2 -> 53 */
export const significant = (value: number, figures: number): number => Number(value.toPrecision(figures));

const nearestNumber = (wanted: number, allowed: readonly number[]): number =>
  allowed.reduce((best, each) => (Math.abs(each - wanted) < Math.abs(best - wanted) ? each : best));
