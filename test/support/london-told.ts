/** What the public is to read of a number, and tables of a walk held against it. */
import type { Figure } from "../../schema/disclosure/figure.ts";
import { DIMENSIONS } from "../../schema/question/dimensions.ts";
import type { Fact } from "../../schema/question/measures.ts";
import { LONDON_PLACE, type Place, withParts } from "../../schema/reference/places.ts";
import { dimensionsOf } from "./london-figures.ts";
import { type NumberPair, type TabledKind } from "./london-truth.ts";
import { allowed, choose, type ShownFigure, type Walked } from "./london-walk.ts";
import { crossesRest } from "./reference/crossed-rest.ts";

export const AS_AT = "2025-03-31";
export const YEAR = "2024-04-01/2025-03-31";

/** No set of boroughs is among them: those have a walk of their own. */
export type TabledPlace = Place & { readonly kind: TabledKind };

export const WIDE = [LONDON_PLACE, ...LONDON_PLACE.parts] as readonly TabledPlace[];
export const BOROUGHS = withParts(LONDON_PLACE).filter(({ kind }) => kind === "Borough");

export const NOBODY: NumberPair = { n: 0, p: 0 };

export type Plain = Pick<Figure, "value" | "low" | "high" | "status">;

/** What everybody can look up. */
export const NONE: Plain = { value: 0, low: 0, high: 0, status: "OK" };

export const WITHHELD: Plain = { value: null, low: null, high: null, status: "SUPPRESSED" };

/** What the public is to read of a published number; `most` is how many there can be for all that everybody knows. */
export const countOf = (p: number, most = Infinity): Plain =>
  p < 8
    ? { value: null, low: 0, high: Math.min(10, most), status: "SUPPRESSED" }
    : { value: Math.min(p, most), low: Math.min(p - 3, most), high: Math.min(p + 3, most), status: "ROUNDED" };

export const isSame = (a: Plain | undefined, b: Plain): boolean => JSON.stringify(a) === JSON.stringify(b);

export const isWithin = (n: number, { low, high }: Plain): boolean => low! <= n && n <= high!;

/** Whether a cell of a table of children, "NCL|K1|MALE", crosses the rest of a dimension, and so is not told. */
export const isOfRest = (by: readonly string[], name: string): boolean =>
  crossesRest(by, by[0] === "BOROUGH" ? name.split("|") : name.split("|").slice(1));

/** Whether the children of a cell read as they are to. */
export const areTold = (by: readonly string[], { name, figures }: ShownFigure, { n, p }: NumberPair): boolean => {
  const children = figures["children"]!;
  return isOfRest(by, name) ? isSame(children, WITHHELD) : isSame(children, countOf(p)) && isWithin(n, children);
};

/** Part of a whole in whole percent, by their published numbers. */
export const percentOf = (part: number, base: number): number | null =>
  base < 50 || part < 8 || base - part < 8 ? null : Math.round((100 * part) / base);

export const isKeyed = (by: readonly string[]): boolean => by.some((name) => DIMENSIONS.get(name)!.axis === null);

/** Cells that are not shown as they are to be; and whether a table of closed dimensions has each of its cells once. */
export const wrongIn = ({ by, cells }: Walked, isRight: (shown: ShownFigure) => boolean): readonly string[] => {
  const wrong = cells.filter((shown) => !isRight(shown)).map(({ name }) => `${by.join()} ${name}`);
  const size = isKeyed(by) ? cells.length : by.reduce((product, name) => product * DIMENSIONS.get(name)!.axis!.length, 1);
  return new Set(cells.map(({ name }) => name)).size === size ? wrong : [...wrong, `${by.join()} has not every cell once`];
};

/** The tables of a fact that the public may ask for, for a place of a kind; without the borough. */
export const tablesOf = (fact: Fact, kind: Place["kind"]): readonly (readonly string[])[] => {
  const names = dimensionsOf(fact, { kind });
  return allowed([...choose(names, 1), ...choose(names, 2)]);
};

export const cellsIn = (walked: readonly Walked[]): number => walked.reduce((cells, table) => cells + table.cells.length, 0);

export const ofBoroughs = (tables: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  tables.map((by) => ["BOROUGH", ...by]);

/** "E09000007|K1" -> "E09000007", "K1" */
export const split = (name: string): readonly [place: string, cell: string] => {
  const [place = "", ...codes] = name.split("|");
  return [place, codes.join("|")];
};
