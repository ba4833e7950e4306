/** What is told of sums of noisy amounts, a second time: means, totals, and when money of a wider place is withheld. */

/** Magnitudes are told of cells whose published number is at least this. */
const FEWEST = 10;

const FEW = 30;
const FEWEST_BOROUGHS = 3;
const MOST_OF_SQUARES = 0.4;

/** 12345 to 3 significant figures is 12300. */
const significant = (value: number, figures: number): number => Number(value.toPrecision(figures));

/** The noisy amounts of a cell: how many children, how many are published, and what the amounts come to. */
export type Amounts = { readonly n: number; readonly p: number; readonly sum: number };

/** The published mean; null where too few children are published. */
export const mean = ({ n, p, sum }: Amounts): number | null => (p < FEWEST ? null : significant(sum / n, p < FEW ? 2 : 3));

/** The published total: so many times the published mean, never the sum itself, which beside the mean would tell the number. */
export const total = (amounts: Amounts): number | null => {
  const shown = mean(amounts);
  return shown === null ? null : amounts.p * shown;
};

/** Sums of squares of noisy thousands of pounds, by child and by borough, beside the sum of the amounts themselves. */
export type Shares = {
  readonly thousands: number;
  readonly squaresByChild: number;
  readonly squaresByBorough: number;
  readonly boroughs: number;
};

/** Whether money of a place wider than a borough is withheld: too few boroughs, or one child or borough is too much of it. */
export const isDominated = ({ thousands, squaresByChild, squaresByBorough, boroughs }: Shares): boolean =>
  boroughs < FEWEST_BOROUGHS || Math.max(squaresByChild, squaresByBorough) >= MOST_OF_SQUARES * thousands ** 2;
