/**
 * What everybody knows of the homes that children live in, and what a published number of children would tell beside it. Rule 8: how
 * homes are used is shown of at least three that are neither full nor empty; whichever figure would show it.
 */
import { HOME_TYPES_OF_PLACEMENTS } from "../reference/home-groups.ts";
import { boroughsOf, type Place } from "../reference/places.ts";
import { type Room, type Rooms, together } from "../register/room.ts";
import type { CountPolicy } from "./count-policy.ts";
import type { Code } from "./count-tables.ts";
import type { DimensionName } from "./dimensions.ts";
import type { Beside } from "./disclose.ts";
import type { Lattice } from "./lattice.ts";
import type { Axis } from "./shape.ts";

/** Homes by cell of a lattice, and their registered places; both infinite where children may live anywhere. */
export type Homes = {
  readonly homes: Float64Array;
  readonly places: Float64Array;
  /** Whether the table is of nothing but homes: then that nobody lives in some of them would tell of every one that it is empty. */
  readonly isAllThereIs: boolean;
  /** Whether no more children than places can be counted, as on a day; over a period more come and go. */
  readonly isLimit: boolean;
};

/** Children in fewer homes than this could be told by who knows the homes. */
const FEWEST_HOMES = 3;

/**
 * Children in few homes are held back, and in homes that are full, or nearly: who sees that many children beside that many places
 * knows of every home that it is full. Of the others everybody then knows that they are not.
 */
export const besideHomes = (
  { homes, places, isAllThereIs, isLimit }: Homes,
  counts: Float64Array,
  { candidates }: CountPolicy,
): Beside => {
  const isHeldBack = (cell: number): boolean => {
    // Fewer places than this don't divide into full and not full with candidates enough on either side.
    if (homes[cell]! < FEWEST_HOMES || places[cell]! < 2 * candidates - 1) return true;
    const left = places[cell]! - counts[cell]!;
    return left < candidates && (isLimit || left >= 0);
  };
  const most = (cell: number): number => {
    if (!isLimit) return Infinity;
    return isHeldBack(cell) ? Math.max(places[cell]!, counts[cell]!) : places[cell]! - candidates;
  };
  return { isHeldBack, showsZero: !isAllThereIs, most };
};

/** Numbers of homes stand under the last code of OCCUPANT, which is the last axis: here under each, for all live in the same homes. */
export const overOccupants = (numbers: Float64Array, { shape, places, stride, offsets }: Lattice): Float64Array => {
  const over = new Float64Array(numbers.length);
  shape.family.forEach((of, index) => {
    const last = of.axes.at(-1);
    const size = last?.name === "OCCUPANT" ? last.codes.length : 1;
    places.forEach((_, place) => {
      const from = place * stride + offsets[index]!;
      for (let cell = 0; cell < of.cells; cell++) over[from + cell] = numbers[from + cell - (cell % size) + size - 1]!;
    });
  });
  return over;
};

/** The homes of the register that placed children live in, where what is asked of them says which. */
export const registeredHomes = (lattice: Lattice, rooms: Rooms, overPeriod: boolean): Homes => {
  const { shape, places, stride, offsets } = lattice;
  const anywhere = (): Float64Array => new Float64Array(places.length * stride).fill(Infinity);
  const known = { homes: anywhere(), places: anywhere() };
  shape.family.forEach(({ axes }, index) => {
    const names = axes.map(({ name }) => name);
    if (!tellsHomes(names)) return;
    const isOfPlace = names.includes("LOCALITY");
    crossed(axes).forEach((codes, cell) => {
      const everywhere = isOfPlace ? null : roomFor(codes, places[0]!, rooms);
      places.forEach((place, at) => {
        const room = isOfPlace ? roomFor(codes, place, rooms) : everywhere;
        if (room === null || room.homes === 0) return;
        known.homes[at * stride + offsets[index]! + cell] = room.homes;
        known.places[at * stride + offsets[index]! + cell] = room.places;
      });
    });
  });
  return { ...known, isAllThereIs: false, isLimit: !overPeriod };
};

/** Whether codes of these dimensions may say which homes children live in: whose they are, or what they are and where. */
export const tellsHomes = (names: readonly DimensionName[]): boolean =>
  names.includes("PROVIDER") ||
  (names.includes("PLACEMENT_TYPE") && (names.includes("HOST_AUTHORITY") || names.includes("LOCALITY")));

/** Every code on every axis with every other, in the order of the cells. */
const crossed = (axes: readonly Axis[]): readonly (readonly Code[])[] =>
  axes.reduce<readonly (readonly Code[])[]>(
    (cells, { name, codes }) => cells.flatMap((cell) => codes.map((code) => [...cell, { dimension: name, code }])),
    [[]],
  );

/** The room in all open homes that children of a place with some codes may live in; null where they may live elsewhere too. */
const roomFor = (codes: readonly Code[], place: Place, { byProvider, byBorough }: Rooms): Room | null => {
  const codeOn = (dimension: DimensionName): string | undefined => codes.find((code) => code.dimension === dimension)?.code;
  const [provider, type, host] = [codeOn("PROVIDER"), codeOn("PLACEMENT_TYPE"), codeOn("HOST_AUTHORITY")];
  if (provider !== undefined) return byProvider.get(provider) ?? null;
  if (!HOME_TYPES_OF_PLACEMENTS.has(type!)) return null;
  const own = codeOn("LOCALITY") === "IN" ? boroughsOf(place) : [];
  const standing = (host === undefined ? own : [host]).flatMap((borough) => byBorough.get(borough) ?? []);
  return together(standing.map((room) => room.get(type!) ?? null));
};
