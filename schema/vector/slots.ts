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
 *   release       whether money or events are released, and how wide the interval is
 *
 * Bins are as in `bins.ts`. A PUBLISHED spread has two slots for each published percentile: the first and the last bin of its
 * interval, counted from 1, or 0 and 0.
 */

import type { MeasureKind } from "../question/measures.ts";

/** Kinds whose first slot is a number of children: in a SHARE with a dither, or as PUBLISHED. */
export const PERTURBED: readonly MeasureKind[] = ["COUNT", "USERS", "AMOUNT", "EVENTS", "MONEY", "SPREAD", "PRICES"];

/** Kinds whose SHARE says how the amount is divided between boroughs. */
export const OF_MONEY: readonly MeasureKind[] = ["MONEY", "DEAREST", "PRICES"];

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

/** The unit of a kind; null where nothing of it is squared. */
export const squaredUnit = (kind: MeasureKind): number | null => (kind in SQUARED ? SQUARED[kind as keyof typeof SQUARED] : null);

/**
 * What PUBLISHED.release says of an amount that may be most of one child or one borough.
 *
 *   0        withheld
 *   1        released
 *   2        there is no amount to withhold
 *   3, 4, 5  released, with an interval 2, 4, 8 times as wide as that of so many children, and so on: few of them have most of it
 */
export const MARK = { withheld: 0, released: 1, none: 2 } as const;

export const isReleased = (mark: number): boolean => mark !== MARK.withheld && mark !== MARK.none;

/** How many times as wide the interval is. */
export const widthOf = (mark: number): number => 2 ** Math.max(mark - MARK.none, 0);

/** The mark of the narrowest interval that is at least so many times as wide. */
export const markOfWidth = (width: number): number => (width <= 1 ? MARK.released : MARK.none + Math.ceil(Math.log2(width)));

/** A thousand times: as the money of three children is among more than London has. */
const WIDEST = markOfWidth(1_000);

/** Whether there is such a mark; `isMoney` of money, whose marks say how wide an interval is. */
export const isMark = (mark: number, isMoney = false): boolean => mark <= (isMoney ? WIDEST : MARK.none);
