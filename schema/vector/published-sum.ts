/** Adds what sub-regions have published, each of its part of a named set. */
import { kindOf } from "../question/measures.ts";
import type { Layout } from "./layout.ts";
import { isReleased, MARK, PUBLISHED } from "./slots.ts";

/** A cell of each part, and what comes of them; all are the slots of that cell alone. */
type AddCell = (parts: readonly Float64Array[], into: Float64Array) => void;

const added = (parts: readonly Float64Array[], slot: number): number => parts.reduce((sum, part) => sum + part[slot]!, 0);

const addNumbers: AddCell = (parts, into) => {
  into[PUBLISHED.p] = added(parts, PUBLISHED.p);
};

/** A total is told where each part tells its own: one that is withheld is not nothing. */
const addTotals: AddCell = (parts, into) => {
  addNumbers(parts, into);
  const isWithheld = parts.some((part) => part[PUBLISHED.p]! > 0 && part[PUBLISHED.total] === 0);
  into[PUBLISHED.total] = isWithheld ? NaN : added(parts, PUBLISHED.total);
};

/**
 * Money and events are released where none of the parts withholds its own; where each says that it has none, there is none. The interval
 * is as wide as that of any part.
 */
const addMarked: AddCell = (parts, into) => {
  addNumbers(parts, into);
  const marks = parts.filter((part) => part[PUBLISHED.p]! > 0).map((part) => part[PUBLISHED.release]!);
  const isWithheld = marks.includes(MARK.withheld);
  into[PUBLISHED.total] = isWithheld ? NaN : added(parts, PUBLISHED.total);
  if (isWithheld || marks.length === 0) into[PUBLISHED.release] = MARK.withheld;
  else into[PUBLISHED.release] = marks.some(isReleased) ? Math.max(...marks.filter(isReleased)) : MARK.none;
};

/** Who knows all parts but one would know that one: where one is below the least, the sum is no number (NaN). */
const fromLeast =
  (least: number, add: AddCell): AddCell =>
  (parts, into) => {
    if (parts.some((part) => part[PUBLISHED.p]! < least)) into.fill(NaN, PUBLISHED.p, PUBLISHED.total + 1);
    else add(parts, into);
  };

/** Percentiles of parts and their dearest ten say nothing of the whole: their slots stay empty, which is withheld. */
const adderOf = ({ measure }: Layout, least: number): AddCell => {
  switch (kindOf(measure)) {
    case "PUBLIC":
      return addNumbers;
    case "COUNT":
      return fromLeast(least, addNumbers);
    case "AMOUNT":
    case "SPREAD":
    case "USERS":
      return fromLeast(least, addTotals);
    case "MONEY":
    case "PRICES":
    case "DEAREST":
    case "EVENTS":
      return fromLeast(least, addMarked);
    case "TEN":
      return () => undefined;
  }
};

/**
 * Adds the slots of published parts, cell by cell. `least` is the published number from which on each part is told by itself; 0 where
 * parts are never told.
 *
 * Shape:  [[12, 240], [8, 100]] -> [20, 340];  [[12, 240], [5, 0]] -> [17, NaN], which reads SUPPRESSED.
 */
export const addPublished = (layout: Layout, parts: readonly Float64Array[], least = 0): Float64Array => {
  const [into, perCell, add] = [new Float64Array(layout.size), layout.slotsPerCell, adderOf(layout, least)];
  for (let from = 0; from < into.length; from += perCell)
    add(
      parts.map((part) => part.subarray(from, from + perCell)),
      into.subarray(from, from + perCell),
    );
  return into;
};
