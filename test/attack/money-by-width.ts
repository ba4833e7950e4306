/**
 * Somebody who knows all amounts of a cell but one, its mean, and how wide the interval of it is. The width tells how unlike the amounts
 * are, and so a little of a large one. Every amount is tried by how likely it makes what is published.
 */
import { sumUp } from "./grid.ts";
import { shownCellsOf } from "./money-attacks.ts";
import type { MoneyRelease } from "./money.ts";

/** How a factor differs from 1: the root of the mean square of 10 to 25 %. */
const SPREAD = 0.177;

/** Amounts that are tried, by the mean of the others: from a hundredth to a hundred times, 2 % apart. */
const TRIED = Array.from({ length: 466 }, (_, at) => 0.01 * 1.02 ** at);

/** The chance that a normal number is below. */
const below = (z: number): number => 1 / (1 + Math.exp(-1.702 * z));

/** How unlike amounts may be before their interval is wider: 1 is all alike. */
const WIDER_FROM = 1 / 0.6;

/** How often an interval is doubled. */
const doublingsFor = (unlike: number): number => Math.max(0, Math.ceil(Math.log2(unlike / WIDER_FROM)));

type Others = { readonly count: number; readonly sum: number; readonly squares: number; readonly fourths: number };

/** What somebody takes a child's amount for by one cell; `isByWidth` for whoever looks at the interval too. */
const takenFor = (
  others: Others,
  told: { readonly mean: number; readonly doublings: number; readonly p: number },
  isByWidth: boolean,
): number => {
  const sum = told.mean * (others.count + 1);
  const likelihood = (amount: number): number => {
    const squares = others.squares + amount ** 2;
    const off = SPREAD * Math.sqrt(squares);
    const ofSum = -0.5 * ((sum - others.sum - amount) / off) ** 2 - Math.log(off);
    if (!isByWidth) return ofSum;
    // What the squares come to with everybody's noise, and how far off that is.
    const unlike = Math.sqrt(squares * (1 + SPREAD ** 2) * told.p) / sum;
    const spread = (SPREAD * Math.sqrt(others.fourths + amount ** 4)) / squares;
    const upTo = (doublings: number): number => below(Math.log((WIDER_FROM * 2 ** doublings) / unlike) / spread);
    const chance = told.doublings === 0 ? upTo(0) : upTo(told.doublings) - upTo(told.doublings - 1);
    return ofSum + Math.log(Math.max(chance, 1e-9));
  };
  const scale = Math.max(1, others.sum / Math.max(1, others.count));
  return TRIED.map((times) => times * scale).reduce((best, amount) => (likelihood(amount) > likelihood(best) ? amount : best));
};

/** Of children whose amount is looked for in so large cells, how many are found within 5 % by the mean alone, and by the width too. */
export type FoundByWidth = {
  readonly tried: number;
  readonly byMean: number;
  readonly byWidth: number;
  readonly doubled: number;
};

const NEAR = 0.05;

export const knowingTheWidth = (money: MoneyRelease, [from, to]: readonly [number, number]): FoundByWidth => {
  const { n, p, mean, exact, pence, unlike } = money;
  const [squares, fourths] = [2, 4].map((power) => powersOf(money, power)) as [Float64Array, Float64Array];
  const found = { tried: 0, byMean: 0, byWidth: 0, doubled: 0 };
  const tryOn = (cell: number, amount: number): void => {
    const others = {
      count: n[cell]! - 1,
      sum: exact[cell]! - amount,
      squares: squares[cell]! - amount ** 2,
      fourths: Math.max(0, fourths[cell]! - amount ** 4),
    };
    const told = { mean: mean[cell]!, doublings: doublingsFor(unlike[cell]!), p: p[cell]! };
    const isFound = (isByWidth: boolean): number => +(Math.abs(takenFor(others, told, isByWidth) - amount) <= NEAR * amount);
    found.tried++;
    found.byMean += isFound(false);
    found.byWidth += isFound(true);
    found.doubled += +(told.doublings > 0);
  };
  for (const [child, amount] of pence.entries())
    for (const cell of shownCellsOf(money, child)) if (n[cell]! >= from && n[cell]! <= to) tryOn(cell, amount);
  return found;
};

/** Sums of powers of the exact amounts. */
const powersOf = ({ grid, records, pence }: MoneyRelease, power: number): Float64Array =>
  sumUp(grid, records, (child) => pence[child]! ** power);
