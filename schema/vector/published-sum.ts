/** Adds what sub-regions have published, each of its part of a named set that cuts through them. */
import { kindOf } from "../question/measures.ts";
import type { Layout } from "./layout.ts";
import { PUBLISHED } from "./slots.ts";

/** A cell of each part, and what comes of them; all are the slots of that cell alone. */
type AddCell = (parts: readonly Float64Array[], into: Float64Array) => void;

const addNumbers: AddCell = (parts, into) => {
  for (const part of parts) into[PUBLISHED.p]! += part[PUBLISHED.p]!;
};

/** A total is told where each part tells its own: one that is withheld is not nothing. */
const addTotals: AddCell = (parts, into) => {
  addNumbers(parts, into);
  const isWithheld = parts.some((part) => part[PUBLISHED.p]! > 0 && part[PUBLISHED.total] === 0);
  into[PUBLISHED.total] = isWithheld ? NaN : parts.reduce((total, part) => total + part[PUBLISHED.total]!, 0);
};

/** Money and events are released where they are of each part; a mark of a sub-region is about itself alone. */
const addMarked: AddCell = (parts, into) => {
  addTotals(parts, into);
  const held = parts.filter((part) => part[PUBLISHED.p]! > 0);
  const isReleased = held.length > 0 && held.every((part) => part[PUBLISHED.release] === 1);
  into[PUBLISHED.release] = isReleased ? 1 : 0;
};

/** Percentiles of parts and their dearest ten say nothing of the whole: their slots stay empty, which is withheld. */
const adderOf = ({ measure }: Layout): AddCell => {
  switch (kindOf(measure)) {
    case "PUBLIC":
    case "COUNT":
      return addNumbers;
    case "AMOUNT":
    case "SPREAD":
    case "USERS":
      return addTotals;
    case "MONEY":
    case "PRICES":
    case "DEAREST":
    case "EVENTS":
      return addMarked;
    case "TEN":
      return () => undefined;
  }
};

/**
 * Adds the slots of published parts, cell by cell.
 *
 * Shape:  [[12, 240], [8, 100]] -> [20, 340];  [[12, 240], [5, 0]] -> [17, NaN], which reads SUPPRESSED.
 */
export const addPublished = (layout: Layout, parts: readonly Float64Array[]): Float64Array => {
  const [into, perCell, add] = [new Float64Array(layout.size), layout.slotsPerCell, adderOf(layout)];
  for (let from = 0; from < into.length; from += perCell)
    add(
      parts.map((part) => part.subarray(from, from + perCell)),
      into.subarray(from, from + perCell),
    );
  return into;
};
