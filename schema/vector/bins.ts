/**
 * A distribution as bins: a vector of integers, so that London's is the sum of the sub-regions'.
 *
 * Bins of a unit with edges e0 < e1 < ... < en, values being whole numbers of the unit:
 *   0: exactly zero | 1: under, 1 to e0 - 1 | 2 + i: e(i) to e(i + 1) - 1 | last: over, en and more
 *
 * Fine bins, of a borough's own values, have two slots: 2b is the count, 2b + 1 the sum of the values. Coarse bins have the count alone.
 */
import type { EdgeTable } from "../reference/edges.ts";

const ZERO = 0;
const UNDER = 1;
const FIRST = 2;

export const binCount = (unit: EdgeTable): number => unit.edges.length + FIRST;

/** The bin of a value, by binary search: never by a logarithm, whose last bits differ between machines. */
export const binOf = (unit: EdgeTable, value: number): number => {
  if (value === 0) return ZERO;
  const { edges } = unit;
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (edges[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? UNDER : FIRST + low - 1;
};

/** From `low` up to but not including `high`, in the unit of the bins; `high` is null for the over bin, which has no end. */
export type Interval = { readonly low: number; readonly high: number | null };

export const intervalOf = (unit: EdgeTable, bin: number): Interval => {
  if (bin === ZERO) return { low: 0, high: 1 };
  if (bin === UNDER) return { low: 1, high: unit.edges[0]! };
  return { low: unit.edges[bin - FIRST]!, high: unit.edges[bin - FIRST + 1] ?? null };
};

/** Number and sum of all values in fine bins. */
export const totalOf = (slots: ArrayLike<number>): { readonly n: number; readonly sum: number } => {
  let [n, sum] = [0, 0];
  for (let slot = 0; slot < slots.length; slot += 2) {
    n += slots[slot]!;
    sum += slots[slot + 1]!;
  }
  return { n, sum };
};

/** The bin that holds a rank, of `step` slots a bin: the nearest-rank percentile. */
export const binAtRank = (slots: ArrayLike<number>, rank: number, step: 1 | 2): number => {
  let seen = 0;
  for (let bin = 0; step * bin < slots.length; bin++) {
    seen += slots[step * bin]!;
    if (seen >= rank) return bin;
  }
  throw new RangeError(`Rank ${rank} lies beyond the ${seen} values of the distribution.`);
};

/** Nearest rank of a percentile, in integers: never interpolated. */
export const rankOf = (percent: number, n: number): number => Math.max(1, Math.ceil((percent * n) / 100));
