/** Counts of children as they are published: a table over some dimensions, for a place and every place within it. */
import { boroughsOf, type Place } from "../reference/places.ts";
import { type DimensionName, dimensionOf, inCanonicalOrder } from "./dimensions.ts";
import { type CountPolicy, disclose, HIDDEN, PUBLISHED, publishedInterval, round, SMALL, type Verdict } from "./disclose.ts";
import { exact, type Figure, INCOMPLETE, rounded, SUPPRESSED } from "./figure.ts";
import { type Lattice, latticeOf } from "./lattice.ts";
import type { Layout, PartialQuery } from "./layout.ts";
import type { Partial } from "./partial.ts";
import type { Axis } from "./shape.ts";

/** A code on a dimension. */
export type Code = { readonly dimension: DimensionName; readonly code: string };

export type CountTable = {
  /** The published number of children of a place who have all of these codes. */
  readonly figure: (place: Place, codes: readonly Code[]) => Figure;
  /** Codes of a dimension of the table, in the order of its axis; keys met, in order, for a keyed one. */
  readonly codes: (dimension: DimensionName) => readonly string[];
};

/** What one date of a summed partial says, to be made a table: `by` begins with BOROUGH. */
export type Counted = {
  readonly query: PartialQuery;
  readonly layout: Layout;
  readonly partial: Partial;
  readonly date: number;
  readonly place: Place;
  /** Boroughs that have no part in the sum; every place that holds one is INCOMPLETE. */
  readonly missing: ReadonlySet<string>;
};

/** The table under a policy, or exact where the policy is null: a borough's view of its own children. */
export const countTable = (counted: Counted, policy: CountPolicy | null): CountTable => {
  const axes = axesOf(counted);
  const lattice = latticeOf(axes, counted.place, counted.layout.keyed !== null);
  const counts = countsOf(counted, axes, lattice);
  const verdicts = policy === null ? null : disclose(lattice, counts, policy);
  const cellOf = cellFinder(lattice);
  const incomplete = new Set(lattice.places.filter((place) => boroughsOf(place).some((borough) => counted.missing.has(borough))));
  return {
    codes: (dimension) => axes.find((axis) => axis.name === dimension)!.codes,
    figure: (place, codes) => {
      if (incomplete.has(place)) return INCOMPLETE;
      const cell = cellOf(place, codes);
      const count = cell === null ? 0 : counts[cell]!;
      if (policy === null || verdicts === null) return exact(count);
      return present(count, cell === null ? SMALL : (verdicts[cell] as Verdict), policy);
    },
  };
};

/** A withheld cell says its band, unless it is hidden: then it says nothing. */
const present = (count: number, verdict: Verdict, policy: CountPolicy): Figure => {
  switch (verdict) {
    case PUBLISHED:
      return rounded(round(count, policy), ...publishedInterval(count, policy));
    case SMALL:
      return { ...SUPPRESSED, low: 0, high: policy.withholdUpTo };
    case HIDDEN:
      return { ...SUPPRESSED, low: 0 };
  }
};

/** The axes of the table: those of the question without BOROUGH, a keyed one with the keys it met, in order. */
const axesOf = ({ query, partial }: Counted): readonly Axis[] =>
  query.by
    .slice(1)
    .map((name) => ({ name, codes: dimensionOf(name).axis?.map((entry) => entry.code) ?? [...partial.keys()].toSorted() }));

/**
 * Counts of every place and shape, from the vectors of the boroughs. A keyed dimension comes first among the axes, so that
 * finest cell = key x cells of the rest + cell of the rest.
 */
const countsOf = ({ query, layout, partial, date }: Counted, axes: readonly Axis[], lattice: Lattice): Float64Array => {
  const { shape, places, stride, offsets } = lattice;
  const counts = new Float64Array(places.length * stride);
  const rest = layout.size / query.dates.length / layout.sizes[0]!;
  const keys = layout.keyed === null ? [""] : axes[0]!.codes;
  places.forEach((each, at) => {
    const own = at * stride;
    if (each.kind !== "Borough") {
      for (const part of each.parts) {
        const from = places.indexOf(part) * stride;
        for (let cell = 0; cell < stride; cell++) counts[own + cell]! += counts[from + cell]!;
      }
      return;
    }
    const first = (date * layout.sizes[0]! + boroughPosition.get(each.code)!) * rest;
    keys.forEach((key, keyAt) => {
      const vector = partial.get(key);
      if (vector === undefined) return;
      for (let slot = 0; slot < rest; slot++) {
        const count = vector[first + slot]!;
        if (count > 0)
          shape.family.forEach((of, index) => (counts[own + offsets[index]! + of.cellOf[keyAt * rest + slot]!]! += count));
      }
    });
  });
  return counts;
};

const boroughPosition = new Map(dimensionOf("BOROUGH").axis!.map(({ code }, at) => [code, at]));

/** Finds the cell of a place and some codes; null for a key that no record has. */
const cellFinder = ({ shape, places, stride, offsets }: Lattice) => {
  const shapes = new Map(
    shape.family.map((of, at) => [of.axes.map((axis) => axis.name).join(), { axes: of.axes, offset: offsets[at]! }]),
  );
  const placeAt = new Map(places.map((place, at) => [place.code, at]));
  return (place: Place, codes: readonly Code[]): number | null => {
    const names = inCanonicalOrder(codes.map((code) => code.dimension));
    const { axes, offset } = shapes.get(names.join())!;
    let within = 0;
    for (const axis of axes) {
      const position = axis.codes.indexOf(codes.find((code) => code.dimension === axis.name)!.code);
      if (position < 0) return null;
      within = within * axis.codes.length + position;
    }
    return placeAt.get(place.code)! * stride + offset + within;
  };
};
