/**
 * What the slots of one cell hold, by the kind of its measure and by what the answer is for.
 *
 *   n             children, or placements, or places
 *   dither        the dither of their keys
 *   p             the number as published; in a sum of such, no number (NaN) where a part is not told
 *   amount        a sum; noisy in a SHARE
 *   byChild       sum of squared amounts, one a child: for dominance; `byBorough` is one a borough
 *   contributing  boroughs with an amount
 *   total         an amount as published: mean times p; in a sum of such, no number (NaN) where a part withholds its own
 *   release       1 where money or events are released, 2 where there is no money
 *
 * Bins are as in `bins.ts`. A PUBLISHED spread has two slots for each published percentile: the first and the last bin of its
 * interval, counted from 1, or 0 and 0.
 */

/** How many dithers there are: those of the parts of a cell add up modulo this. */
export const DITHERS = 96;

/** Percentiles that are published. */
export const PERCENTILES = [25, 50, 75, 90] as const;

/** Positions in a SHARE; the first two are those of every perturbed count. */
export const SHARE = { n: 0, dither: 1, boroughs: 2, amount: 2, byChild: 3, contributing: 4, byBorough: 5 } as const;

/** Positions in what is PUBLISHED. */
export const PUBLISHED = { p: 0, boroughs: 1, total: 1, release: 2 } as const;

/** Positions in what is a borough's OWN. */
export const OWN = { n: 0, boroughs: 1, amount: 1 } as const;

/** Where the bins of a SHARE, or the percentiles of what is PUBLISHED, begin. */
export const BINS_AT = { SPREAD: 3, PRICES: 6, TEN: 0 } as const;
export const PERCENTILES_AT = { SPREAD: 2, PRICES: 3 } as const;

/**
 * Squares of amounts are of hundreds of pounds, or of tenths of an event: the unit of each kind's amount in one. A sum of squares stays a
 * safe integer.
 */
export const SQUARED = { MONEY: 70_000, DEAREST: 70_000, PRICES: 10_000, EVENTS: 100 } as const;
