/** Counts of children as they are published: a table over some dimensions, for a place and every place within it. */
import { boroughsOf, type Place } from "../reference/places.ts";
import { periodOf } from "../reference/periods.ts";
import type { Register } from "../register/register.ts";
import { type Rooms, roomsOn } from "../register/room.ts";
import { type DimensionName, dimensionOf, inCanonicalOrder } from "./dimensions.ts";
import { type CountPolicy, publishedInterval, round } from "./count-policy.ts";
import { disclose, HIDDEN, PUBLISHED, SMALL, type Verdict } from "./disclose.ts";
import { exact, type Figure, INCOMPLETE, rounded, SUPPRESSED } from "./figure.ts";
import { mayOverlap } from "./facts.ts";
import { besideHomes, type Homes, overOccupants, registeredHomes, tellsHomes } from "./homes.ts";
import { type Lattice, latticeOf } from "./lattice.ts";
import type { Layout, PartialQuery } from "./layout.ts";
import type { Partial } from "./partial.ts";
import type { Axis, Shape } from "./shape.ts";

/** A code on a dimension. */
export type Code = { readonly dimension: DimensionName; readonly code: string };

export type CountTable = {
  /** The published number of children of a place who have all of these codes. */
  readonly figure: (place: Place, codes: readonly Code[]) => Figure;
  /** Codes of a dimension of the table, in the order of its axis; keys met, in order, for a keyed one. */
  readonly codes: (dimension: DimensionName) => readonly string[];
};

/** A summed partial, with the question it answers. */
export type Summand = { readonly query: PartialQuery; readonly layout: Layout; readonly partial: Partial };

/** What summed partials say at one time, to be made a table. */
export type Counted = {
  /** `by` begins with BOROUGH. The finest first; where cells may overlap, every coarser one too, as they aren't sums of it. */
  readonly summands: readonly [Summand, ...Summand[]];
  readonly time: number;
  readonly place: Place;
  /** Boroughs that have no part in the sum; every place that holds one is INCOMPLETE. */
  readonly missing: ReadonlySet<string>;
  /** What everybody can look up of homes. */
  readonly register: Register;
};

/** The table under a policy, or exact where the policy is null: a borough's view of its own children. */
export const countTable = (counted: Counted, policy: CountPolicy | null): CountTable => {
  const [{ query, layout }] = counted.summands;
  const axes = axesOf(counted);
  const lattice = latticeOf(axes, counted.place, { isKeyed: layout.keyed !== null, overlaps: mayOverlap(query.fact) });
  const counts = countsOf(counted, lattice, 0);
  const verdicts = policy === null ? null : verdictsOf(counted, { lattice, counts, policy });
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

type Deciding = { readonly lattice: Lattice; readonly counts: Float64Array; readonly policy: CountPolicy };

const verdictsOf = (counted: Counted, { lattice, counts, policy }: Deciding): Uint8Array => {
  const homes = homesOf(counted, lattice);
  return disclose(lattice, counts, policy, homes === null ? undefined : besideHomes(homes, counts, policy));
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
const axesOf = ({ summands: [{ query, partial }] }: Counted): readonly Axis[] =>
  query.by
    .slice(1)
    .map((name) => ({ name, codes: dimensionOf(name).axis?.map((entry) => entry.code) ?? [...partial.keys()].toSorted() }));

/** The homes that the children of each cell live in: those that boroughs tell of beside the children, or those on the register. */
const homesOf = (counted: Counted, lattice: Lattice): Homes | null => {
  const [{ query }] = counted.summands;
  if (query.measure !== "OCCUPIED")
    return tellsHomes(query.by) ? registeredHomes(lattice, roomsAt(counted), mayOverlap(query.fact)) : null;
  const [homes, places] = [1, 2].map((slot) => overOccupants(countsOf(counted, lattice, slot), lattice));
  return { homes: homes!, places: places!, isAllThereIs: true, isLimit: true };
};

/** On the date, or on the last day of the period. */
const roomsAt = ({ summands: [{ query }], time, register }: Counted): Rooms => roomsOn(register, periodOf(query.times[time]!).to);

/** Counts of every place and shape, from one slot of the cells of the boroughs. */
const countsOf = (counted: Counted, lattice: Lattice, slot: number): Float64Array => {
  const { shape, places, stride, offsets } = lattice;
  const counts = new Float64Array(places.length * stride);
  const sources = shape.family.map((of) => sourceOf(counted, of));
  places.forEach((each, at) => {
    const own = at * stride;
    if (each.kind !== "Borough") {
      for (const part of each.parts) {
        const from = places.indexOf(part) * stride;
        for (let cell = 0; cell < stride; cell++) counts[own + cell]! += counts[from + cell]!;
      }
      return;
    }
    // One may have answered for some of the tables and fallen silent before the others, which then would not add up.
    if (counted.missing.has(each.code)) return;
    sources.forEach(({ summand, cellOf }, index) =>
      eachCount(summand, { borough: each.code, time: counted.time, slot }, (cell, count) => {
        counts[own + offsets[index]! + cellOf(cell)]! += count;
      }),
    );
  });
  return counts;
};

/** Where the counts of a shape come from: the finest table, or where cells may overlap, the table of that very shape. */
const sourceOf = ({ summands }: Counted, of: Shape): { summand: Summand; cellOf: (cell: number) => number } => {
  if (!mayOverlap(summands[0].query.fact)) return { summand: summands[0], cellOf: (cell) => of.cellOf[cell]! };
  const name = namesOf(of.axes);
  const summand = summands.find(({ query }) => query.by.slice(1).join() === name)!;
  return { summand, cellOf: (cell) => cell };
};

/**
 * The counts of one borough that are not zero, by cell. A keyed dimension comes first among the axes, so that
 * cell = key x cells of the rest + cell of the rest.
 */
const eachCount = (
  { layout, query, partial }: Summand,
  { borough, time, slot }: { borough: string; time: number; slot: number },
  add: (cell: number, count: number) => void,
): void => {
  const rest = layout.size / query.times.length / layout.sizes[0]! / layout.slotsPerCell;
  const keys = layout.keyed === null ? [""] : [...partial.keys()].toSorted();
  const first = (time * layout.sizes[0]! + boroughPosition.get(borough)!) * rest;
  keys.forEach((key, keyAt) => {
    const vector = partial.get(key);
    if (vector === undefined) return;
    for (let cell = 0; cell < rest; cell++) {
      const count = vector[(first + cell) * layout.slotsPerCell + slot]!;
      if (count > 0) add(keyAt * rest + cell, count);
    }
  });
};

const boroughPosition = new Map(dimensionOf("BOROUGH").axis!.map(({ code }, at) => [code, at]));

const namesOf = (axes: readonly Axis[]): string => axes.map((axis) => axis.name).join();

/** Finds the cell of a place and some codes; null for a key that no record has. */
const cellFinder = ({ shape, places, stride, offsets }: Lattice) => {
  const shapes = new Map(shape.family.map((of, at) => [namesOf(of.axes), { axes: of.axes, offset: offsets[at]! }]));
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
