/**
 * Whether an amount of money may be published: many enough contribute to it, and the second largest contributor can't work out the
 * largest closely. Judged twice, by child and by borough: another borough is who would want to know.
 *
 * Source: the p % rule of Eurostat/CENEX, Handbook on Statistical Disclosure Control, 2nd ed., 4.2.2; applied to bins of the
 * contributions conservatively, each taken for the greatest value it can have.
 */
import type { Unit } from "../reference/edges.ts";
import { countIn, intervalOf, totalOf } from "./bins.ts";

export type MoneyPolicy = {
  /** The fewest children, and the fewest boroughs, who contribute. */
  readonly children: number;
  readonly boroughs: number;
  /** What is left without the two largest contributions is at least so many percent of the largest. */
  readonly percent: number;
};

/** Rule 5 of the README. */
export const PUBLIC_MONEY: MoneyPolicy = { children: 10, boroughs: 3, percent: 10 };

/** Who contributed to an amount, in the unit of the bins: each borough's sum, and each child in its bin. */
export type Contributions = { readonly byBorough: readonly number[]; readonly bins: Float64Array; readonly unit: Unit };

/** How much is wanting, in what is left without the two largest, to the percentage of the largest. */
const wanting = (total: number, [first, second]: readonly [number, number], percent: number): number =>
  (percent * first) / 100 - (total - first - second);

const twoLargest = (values: readonly number[]): readonly [number, number] => {
  const [first = 0, second = 0] = values.toSorted((a, b) => b - a);
  return [first, second];
};

/** The greatest values that the two largest contributions can have: the ends of their bins, or less where the bin's sum is less. */
export const largestTwo = ({ bins, unit }: Pick<Contributions, "bins" | "unit">): readonly [number, number] => {
  const largest: number[] = [];
  for (let bin = bins.length / 2 - 1; bin > 0 && largest.length < 2; bin--) {
    const [count, sum] = [countIn(bins, bin), bins[2 * bin + 1]!];
    const { high } = intervalOf(unit, bin);
    for (let at = 0; at < Math.min(count, 2); at++) largest.push(Math.min(high === null ? sum : high - 1, sum));
  }
  return [largest[0] ?? 0, largest[1] ?? 0];
};

/** Children who contributed anything. */
const contributorsIn = (bins: Float64Array): number => totalOf(bins).n - countIn(bins, 0);

export const isPublishable = (contributions: Contributions, policy: MoneyPolicy): boolean =>
  contributorsIn(contributions.bins) >= policy.children &&
  contributions.byBorough.filter((amount) => amount > 0).length >= policy.boroughs &&
  protectionOf(contributions, policy) <= 0;

/**
 * How far above an amount anybody's bound on it has to stay, so that the second largest contributor doesn't know the largest to within
 * the percentage: by child or by borough, whichever is more. Zero or less for an amount that may be known as it is.
 */
export const protectionOf = (contributions: Contributions, { percent }: MoneyPolicy): number => {
  const { byBorough } = contributions;
  const total = byBorough.reduce((sum, amount) => sum + amount, 0);
  return Math.max(
    wanting(total, twoLargest(byBorough), percent),
    wanting(totalOf(contributions.bins).sum, largestTwo(contributions), percent),
  );
};

/** The contributions to several amounts, as to one: the same boroughs in the same order, the same unit. */
export const together = ([first, ...others]: readonly [Contributions, ...Contributions[]]): Contributions => ({
  byBorough: first.byBorough.map((amount, at) => others.reduce((sum, one) => sum + one.byBorough[at]!, amount)),
  bins: first.bins.map((held, slot) => others.reduce((sum, one) => sum + one.bins[slot]!, held)),
  unit: first.unit,
});
