/** What is measured of the homes that stand in a place, and of their places. */
import { boroughsOf } from "../reference/places.ts";
import { type Cell, slotQuestion } from "./cells.ts";
import type { Context } from "./context.ts";
import type { Code } from "./count-tables.ts";
import type { DimensionName } from "./dimensions.ts";
import { dimensionOf } from "./dimensions.ts";
import { PUBLIC, round } from "./count-policy.ts";
import { exact, type Figure, INCOMPLETE, rounded } from "./figure.ts";
import { childrenOf, exactShareOf, shareOf, without } from "./measures.ts";

type Places = "HOMES" | "REGISTERED_PLACES" | "OPEN_PLACES" | "BLOCKED";

/** A number of homes or of places, as it is; with a code of a dimension more, of that part of it. */
const numberOf = async (
  cell: Cell,
  measure: Places,
  { answers }: Context,
  more: readonly Code[] = [],
): Promise<number | null> => {
  if (cell.at === null) return null;
  const dimensions: readonly DimensionName[] = more.map(({ dimension }) => dimension);
  const table = await answers.slots(slotQuestion(cell, measure, dimensions));
  if (table.isIncomplete(cell.at)) return null;
  return boroughsOf(cell.place)
    .map((code) => table.slots(cell.at!, [...cell.codes, ...more, { dimension: "BOROUGH", code }])[0]!)
    .reduce((sum, each) => sum + each, 0);
};

/** Homes and registered places are public and exact. Rule 8. */
export const publicNumberOf = async (cell: Cell, measure: "HOMES" | "REGISTERED_PLACES", context: Context): Promise<Figure> => {
  const number = await numberOf(cell, measure, context);
  return number === null ? INCOMPLETE : exact(number);
};

/** Children who live in the homes: a count of children, of at least three homes. */
export const occupiedOf = (cell: Cell, context: Context, occupant?: "LONDON" | "OTHERS"): Promise<Figure> =>
  childrenOf(cell, context, occupant === undefined ? [] : [{ dimension: "OCCUPANT", code: occupant }]);

const HALF = Math.floor(PUBLIC.roundTo / 2);

/** A number of places beside which the number of children is published: rounded like it, for what is left of open places is they. */
const roundedPlaces = (places: number): Figure =>
  rounded(round(places, PUBLIC), Math.max(0, round(places, PUBLIC) - HALF), round(places, PUBLIC) + HALF);

/** Places that nobody can be placed in, all or for one reason; withheld with the children of the cell. */
export const blockedOf = async (cell: Cell, context: Context, reason?: string): Promise<Figure> => {
  const more: readonly Code[] = reason === undefined ? [] : [{ dimension: "BLOCKED_REASON", code: reason }];
  const [blocked, occupied] = await Promise.all([numberOf(cell, "BLOCKED", context, more), occupiedOf(cell, context)]);
  if (blocked === null) return INCOMPLETE;
  if (occupied.value === null) return without(occupied);
  return cell.exact ? exact(blocked) : roundedPlaces(blocked);
};

/** Places that a child could be placed in: open ones, rounded, less those published as occupied and as blocked. Rule 8. */
export const vacantOf = async (cell: Cell, context: Context): Promise<Figure> => {
  const [open, occupied, blocked] = await Promise.all([
    numberOf(cell, "OPEN_PLACES", context),
    occupiedOf(cell, context),
    blockedOf(cell, context),
  ]);
  if (open === null) return INCOMPLETE;
  if (occupied.value === null) return without(occupied);
  if (blocked.value === null) return without(blocked);
  if (cell.exact) return exact(open - occupied.value - blocked.value);
  return rounded(Math.max(0, round(open, PUBLIC) - occupied.value - blocked.value));
};

/** A part of the open places, or of those occupied, in percent: of published numbers. */
const percentageOf = (cell: Cell, part: Figure, base: Figure): Figure =>
  cell.exact ? exactShareOf(part, base) : shareOf(part, base);

const openOf = async (cell: Cell, context: Context): Promise<Figure> => {
  const open = await numberOf(cell, "OPEN_PLACES", context);
  if (open === null) return INCOMPLETE;
  return cell.exact ? exact(open) : roundedPlaces(open);
};

export const percentOfOpen = async (cell: Cell, part: Promise<Figure>, context: Context): Promise<Figure> => {
  const [numerator, open] = await Promise.all([part, openOf(cell, context)]);
  return numerator.value === null ? without(numerator) : percentageOf(cell, numerator, open);
};

/** Of the registered places, those that children of London's boroughs live in. */
export const percentByLondon = async (cell: Cell, context: Context): Promise<Figure> => {
  const [london, places] = await Promise.all([
    occupiedOf(cell, context, "LONDON"),
    publicNumberOf(cell, "REGISTERED_PLACES", context),
  ]);
  return london.value === null ? without(london) : percentageOf(cell, london, places);
};

export type BlockedFor = { readonly reason: string; readonly label: string; readonly places: Figure };

/** Blocked places by reason, every reason in its order. */
export const blockedReasonsOf = (cell: Cell, context: Context): Promise<readonly BlockedFor[]> =>
  Promise.all(
    dimensionOf("BLOCKED_REASON").axis!.map(async ({ code, label }) => ({
      reason: code,
      label,
      places: await blockedOf(cell, context, code),
    })),
  );
