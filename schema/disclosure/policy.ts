/** The one value that decides what is published: every number that disclosure control compares with. */
import type { Place } from "../reference/places.ts";

export type Policy = {
  /** Published numbers under this one are told as one band; 0 for partners, who read the numbers themselves. */
  readonly band: number;
  /** Means and totals are told of so many children and more, as published. */
  readonly magnitudesFrom: number;
  /** Fewer children than this allow two significant figures, more allow three. */
  readonly threeFiguresFrom: number;
  /** Money is told where so many boroughs contribute, and no child and no borough has this share of the squared amount. */
  readonly contributing: number;
  readonly dominance: number;
  /** Values within the interval of a percentile, and on each side of the percentile. */
  readonly around: number;
  /** A percentage is told of this base and more. */
  readonly percentBase: number;
  /** How homes are used is told of so many homes and more. */
  readonly homes: number;
  /** The dearest placements are so many, of the place and of each borough; they are told where there are more. */
  readonly dearest: number;
  /** Ends of their interval are so coarse a part of the largest that nine of them do not tell the tenth. */
  readonly dearestStep: number;
  /** Half of the 95 % interval of a mean, relative to it and times the square root of the number of children: what noise comes to. */
  readonly uncertainty: Readonly<Record<"money" | "other", number>>;
  /** Dimensions that may be crossed on one date, filters included; over a period, or on many dates, as few as of a borough. */
  readonly dimensions: Readonly<Record<Place["kind"], number>>;
};

export const PUBLIC: Policy = {
  band: 8,
  magnitudesFrom: 10,
  threeFiguresFrom: 30,
  contributing: 3,
  dominance: 0.4,
  around: 8,
  percentBase: 50,
  homes: 3,
  dearest: 10,
  dearestStep: 0.2,
  uncertainty: { money: 0.6, other: 0.35 },
  dimensions: { Borough: 2, SubRegion: 3, London: 3 },
};
