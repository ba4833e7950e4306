/** What is published of money, by the second implementation: means and totals of noisy amounts, of places wider than a borough. */
import { factors, noisy } from "../support/second/factors.ts";
import { isDominated, mean, total } from "../support/second/magnitudes.ts";
import { cellsOf, countsOf, type Grid, sumUp } from "./grid.ts";
import { placeLines } from "./lines.ts";
import { only, type Records } from "./records.ts";
import { perturbed, type Secrets } from "./release.ts";

/** Money of the cells of a grid; what is withheld is null. */
export type MoneyRelease = {
  readonly grid: Grid;
  /** The children who have an amount, and each of these amounts in pence. */
  readonly records: Records;
  readonly pence: Float64Array;
  /** True numbers and amounts, published numbers, means and totals. */
  readonly n: Int32Array;
  readonly exact: Float64Array;
  readonly p: Int32Array;
  readonly mean: readonly (number | null)[];
  /** How unlike the noisy amounts of each are, by which its interval is doubled: 1 where they are all alike. */
  readonly unlike: Float64Array;
  readonly total: readonly (number | null)[];
};

const PENCE_PER_THOUSAND = 100_000;

/** For each cell of a wide place: how many boroughs contribute, and the sum of the squares of what they do. */
const byBorough = (grid: Grid, sums: Float64Array) => {
  const [contributing, squares] = [new Int32Array(grid.size), new Float64Array(grid.size)];
  const lines = placeLines(grid.setting);
  const add = (place: number, borough: number): void => {
    for (let cell = 0; cell < cellsOf(grid, place); cell++) {
      const amount = sums[grid.firstOf[borough]! + cell]! / PENCE_PER_THOUSAND;
      contributing[grid.firstOf[place]! + cell]! += +(amount > 0);
      squares[grid.firstOf[place]! + cell]! += amount ** 2;
    }
  };
  const whole = lines.at(-1)!.whole;
  for (const { whole: region, parts } of lines.slice(0, -1))
    for (const borough of parts) {
      add(region, borough);
      add(whole, borough);
    }
  return { contributing, squares };
};

/** Publishes the money of some children; a child without an amount is not among them. */
export const moneyOf = (grid: Grid, all: Records, allPence: Float64Array, secrets: Secrets): MoneyRelease => {
  const records = only(all, (child) => allPence[child]! > 0);
  const pence = allPence.filter((amount) => amount > 0);
  const amounts = noisyAmounts(records, pence, secrets);
  const [n, p] = [countsOf(grid, records), perturbed(grid, records, secrets, true)];
  const sums = sumUp(grid, records, (child) => amounts[child]!);
  const squaresByChild = sumUp(grid, records, (child) => (amounts[child]! / PENCE_PER_THOUSAND) ** 2);
  const { contributing, squares } = byBorough(grid, sums);
  const firstWide = grid.firstOf[grid.setting.boroughs.length]!;
  const isShown = (cell: number): boolean =>
    cell >= firstWide &&
    !isDominated({
      thousands: sums[cell]! / PENCE_PER_THOUSAND,
      squaresByChild: squaresByChild[cell]!,
      squaresByBorough: squares[cell]!,
      boroughs: contributing[cell]!,
    });
  const told = (of: typeof mean): readonly (number | null)[] =>
    Array.from(n, (number, cell) => (isShown(cell) ? of({ n: number, p: p[cell]!, sum: sums[cell]! }) : null));
  return {
    grid,
    records,
    pence,
    n,
    p,
    exact: sumUp(grid, records, (child) => pence[child]!),
    mean: told(mean),
    unlike: Float64Array.from(
      p,
      (published, cell) => Math.sqrt(squaresByChild[cell]! * published) / (sums[cell]! / PENCE_PER_THOUSAND),
    ),
    total: told(total),
  };
};

/** Each amount times the child's own factor, by the secret of its sub-region. */
const noisyAmounts = ({ setting, borough, pseudonyms }: Records, pence: Float64Array, secrets: Secrets): Float64Array => {
  const bySecret = secrets.map((secret) => factors(secret, "money", pseudonyms));
  return pence.map((amount, child) => noisy(amount, bySecret[setting.boroughs[borough[child]!]!.region]![child]!));
};
