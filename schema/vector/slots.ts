/**
 * What the slots of one cell hold, by the kind of its measure and by what the answer is for.
 *
 * n: children, or placements or places.  d: the dither of their keys.  p: the number as published.  amount: a sum; noisy in a SHARE.
 * total: an amount as published, times p.  release: 1 where money is released, 2 where there is none.  bins: as `bins.ts` has them; a PUBLISHED spread has, for
 * each percentile that is published, the first and the last bin of its interval, counted from 1, or 0 and 0.
 */
import type { PartialForm } from "../question/question.ts";
import { binsOf, kindOf, type MeasureKind, type MeasureName } from "../question/measures.ts";
import { binCount } from "./bins.ts";

/** Percentiles that are published. */
export const PERCENTILES = [25, 50, 75, 90] as const;

/** Positions in a SHARE; the first two are those of every perturbed count. */
export const SHARE = { n: 0, dither: 1, boroughs: 2, amount: 2, contributing: 3, byChild: 4, byBorough: 5 } as const;

/** Positions in what is PUBLISHED. */
export const PUBLISHED = { p: 0, boroughs: 1, total: 1, release: 2 } as const;

/** Positions in what is a borough's OWN. */
export const OWN = { n: 0, boroughs: 1, amount: 1 } as const;

/** Where the bins of a SHARE, or the percentiles of what is PUBLISHED, begin. */
export const BINS_AT = { SPREAD: 3, PRICES: 6, TEN: 0 } as const;
export const PERCENTILES_AT = { SPREAD: 2, PRICES: 3 } as const;

/** Squares of amounts are of hundreds of pounds: the unit of each kind's amount in one. A sum of squares stays a safe integer. */
export const SQUARED = { MONEY: 70_000, DEAREST: 70_000, PRICES: 10_000 } as const;

/** Slots beside bins and percentiles. */
const PLAIN: Readonly<Record<MeasureKind, Readonly<Record<PartialForm, number>>>> = {
  PUBLIC: { OWN: 1, SHARE: 1, PUBLISHED: 1 },
  COUNT: { OWN: 1, SHARE: 2, PUBLISHED: 1 },
  USERS: { OWN: 2, SHARE: 3, PUBLISHED: 2 },
  AMOUNT: { OWN: 2, SHARE: 3, PUBLISHED: 2 },
  MONEY: { OWN: 2, SHARE: 6, PUBLISHED: 3 },
  DEAREST: { OWN: 2, SHARE: 6, PUBLISHED: 3 },
  SPREAD: { OWN: 0, SHARE: BINS_AT.SPREAD, PUBLISHED: PERCENTILES_AT.SPREAD },
  PRICES: { OWN: 0, SHARE: BINS_AT.PRICES, PUBLISHED: PERCENTILES_AT.PRICES },
  // The least and the most that the ten dearest come to, and whether they may be told.
  TEN: { OWN: 0, SHARE: 0, PUBLISHED: 3 },
};

export const slotsPerCell = (measure: MeasureName, form: PartialForm): number => {
  const [bins, kind] = [binsOf(measure), kindOf(measure)];
  const plain = PLAIN[kind][form];
  if (bins === null) return plain;
  if (form === "OWN") return 2 * binCount(bins.fine);
  if (form === "SHARE") return plain + binCount(bins.coarse);
  return kind === "TEN" ? plain : plain + 2 * PERCENTILES.length;
};
