import type { Cell } from "../chance/mixes.ts";
import { chance, drawUntil, pick, weighted, type Random, type Weights } from "../chance/random.ts";
import { ENGLISH_HOSTS, LONDON_HOSTS, SCOTTISH_HOSTS, WELSH_HOSTS, milesBetween, type Host, type Point } from "./gazetteer.ts";
import { poolOf, type Postcode, type PostcodesByHost } from "./postcodes.ts";

/** Draws the postcodes of one borough's homes and placements. */
export type Locator = {
  /** An address in the middle of the borough, to measure from when the child has no home address. */
  readonly centre: Postcode;
  readonly home: (cell: Cell) => Postcode | null;
  /** A placement in a cell, measured from the child's home where it has one near the borough. */
  readonly placement: (cell: Cell, home: Postcode | null) => Postcode;
  readonly outsideEngland: (isScotland: boolean) => Postcode;
  readonly isNear: (home: Point, placement: Point) => boolean;
};

/** 20.0 miles once rounded is within 20 miles. */
const NEAR_MILES = 20.05;
// Addresses lie up to two miles from the centre of their place at either end, so these centres can be on either side of the line.
const NEAR_REACH = 24;
const FAR_REACH = 16.5;
const NEAR_DECAY = 8;
const FAR_DECAY = 28;

/** How often a placement outside the borough is far when no distance is kept, as for asylum-seeking children. */
const FAR_SHARE_UNKNOWN = 0.15;

export const isIn = (cell: Cell): boolean => cell.startsWith("IN");
export const isUnknown = (cell: Cell): boolean => cell.endsWith("UNKNOWN");

/** Places by how likely a child of the borough is placed there: fewer with every mile. */
const hostWeights = (centre: Host, accept: (miles: number) => boolean, decay: number): Weights =>
  Object.fromEntries(
    [...LONDON_HOSTS, ...ENGLISH_HOSTS]
      .filter((host) => host !== centre)
      .map((host) => ({ host, miles: milesBetween(centre, host) }))
      .filter(({ miles }) => accept(miles))
      .map(({ host, miles }) => [host.code, Math.exp(-miles / decay)]),
  );

export const buildLocator = (random: Random, borough: string, postcodes: PostcodesByHost): Locator => {
  const own = poolOf(postcodes, borough);
  const address = pick(random, own);
  const centre = address.host;
  const near = hostWeights(centre, (miles) => miles < NEAR_REACH, NEAR_DECAY);
  const far = hostWeights(centre, (miles) => miles > FAR_REACH, FAR_DECAY);
  const isNear = (home: Point, placement: Point): boolean => milesBetween(home, placement) < NEAR_MILES;
  const drawFrom = (weights: Weights): Postcode => pick(random, poolOf(postcodes, weighted(random, weights)));
  const isAt = (distance: "NEAR" | "FAR", from: Postcode) => (to: Postcode) => isNear(from, to) === (distance === "NEAR");
  const drawOut = (isFar: boolean, home: Postcode | null): Postcode =>
    home === null
      ? drawFrom(isFar ? far : near)
      : drawUntil(() => drawFrom(isFar ? far : near), isAt(isFar ? "FAR" : "NEAR", home));
  const outsideEngland = (isScotland: boolean): Postcode =>
    pick(random, poolOf(postcodes, pick(random, isScotland ? SCOTTISH_HOSTS : WELSH_HOSTS).code));
  return {
    centre: address,
    home: (cell) => (isUnknown(cell) ? null : cell === "IN_FAR" ? drawOut(true, pick(random, own)) : pick(random, own)),
    placement: (cell, home) => {
      if (cell === "IN_FAR" && home !== null && home.host !== centre)
        return drawUntil(() => pick(random, own), isAt("FAR", home));
      if (isIn(cell)) return pick(random, own);
      if (cell === "SCOTLAND") return outsideEngland(true);
      if (isUnknown(cell)) return drawOut(chance(random, FAR_SHARE_UNKNOWN), null);
      // A home outside the borough leaves no cell to meet: only the place is drawn.
      return drawOut(cell === "OUT_FAR", home?.host === centre ? home : null);
    },
    outsideEngland,
    isNear,
  };
};
