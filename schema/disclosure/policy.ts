import { cutsSubRegions, type Place } from "../reference/places.ts";

/** The one value that decides what is published: every number that disclosure control compares with. */
export const PUBLIC = {
  /** Published numbers under this one are released as one band; 0 for partners, who read the numbers themselves. */
  band: 8,
  /** A published number is at most so far off; of several parts that are published each by itself, so far for each of them. */
  noise: 3,
  /** Means and totals are released from this published number of children on. */
  magnitudesFrom: 10,
  /** Fewer children than this allow two significant figures, more allow three. */
  threeFiguresFrom: 30,
  /** Money is released where so many boroughs contribute, and no child and no borough has this share of the squared amount; events too, of a child. */
  contributing: 3,
  dominance: 0.4,
  /** Values within the interval of a percentile, and on each side of the percentile. */
  around: 8,
  /** A percentage is released from this base on. */
  percentBase: 50,
  /** How homes are used is released from this number of homes on. */
  homes: 3,
  /** The dearest placements are so many, of the place and of each borough; they are released where there are more. */
  dearest: 10,
  /** The step of their interval, as a part of the largest: who knows nine of the ten cannot work out the tenth. */
  dearestStep: 0.2,
  /** Half of the 95 % interval of a mean, relative to it and times the square root of the number of children: what noise comes to. */
  uncertainty: { money: 0.6, events: 0.8, other: 0.35 },
  /** What the noise of one child's money is of the above: where few have most of an amount, its interval is wider. */
  ofOne: 0.6,
  /** Dimensions that may be crossed, filters included: with three, boroughs that put together what they know would tell too much. */
  dimensions: 2,
};

export type Policy = Readonly<typeof PUBLIC>;

/** The published number from which a part of a place is told by itself: a sub-region is, the parts of a set that cuts through them never. */
export const leastPart = (place: Place): number => (cutsSubRegions(place) ? 0 : PUBLIC.band);
