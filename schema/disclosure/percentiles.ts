/** Percentiles as they are published: intervals of bins that hold enough values, with enough on each side. */
import type { EdgeTable } from "../reference/edges.ts";
import { binAtRank, intervalOf, rankOf } from "../vector/bins.ts";
import { PERCENTILES } from "../vector/slots.ts";
import { type Figure, rounded } from "./figure.ts";
import { PUBLIC } from "./policy.ts";

/** Writes, for each percentile, the first and the last bin of its interval, counted from 1; nothing where too few values are beside it. */
export const publishPercentiles = (bins: Float64Array, p: number, into: Float64Array): void => {
  PERCENTILES.forEach((percent, at) => {
    const least = p - PUBLIC.noise;
    const rank = rankOf(percent, least);
    if (Math.min(rank, least - rank) < PUBLIC.around) return;
    const n = bins.reduce((sum, each) => sum + each, 0);
    const [first, last] = widened(bins, binAtRank(bins, rankOf(percent, n), 1));
    into.set([first + 1, last + 1], 2 * at);
  });
};

/** Widened downwards and upwards in turn, until it holds enough. */
const widened = (bins: Float64Array, middle: number): readonly [first: number, last: number] => {
  let [first, last, held] = [middle, middle, bins[middle]!];
  for (let down = true; held < PUBLIC.around; down = !down) {
    if (down && first > 0) held += bins[--first]!;
    if (!down && last < bins.length - 1) held += bins[++last]!;
  }
  return [first, last];
};

/** Units of the bins in one unit that is shown: tenths of a mile in a mile, pence in a pound. */
export const SCALE = { TENTHS_OF_A_MILE: 10, DAYS: 1, PENCE_A_WEEK: 100, PENCE: 100 } as const;

/** The interval of a run of bins, both ends included, with its middle. A run that ends in the over bin has neither end nor middle. */
export const intervalFigure = (unit: EdgeTable, first: number, last: number): Figure => {
  const scale = SCALE[unit.name];
  const [{ low }, { high }] = [intervalOf(unit, first), intervalOf(unit, last)];
  if (high === null) return rounded(null, low / scale, null);
  return rounded(significant((low + high - 1) / 2 / scale, 3), low / scale, (high - 1) / scale);
};

/** 53.46, 2 -> 53 */
export const significant = (value: number, figures: number): number => Number(value.toPrecision(figures));
