/**
 * The seam to the product: figures that somebody else publishes, each asked for by the names of its cell, as attackers take them; and
 * which of them are not what the policy says.
 */
import { FURTHEST } from "../support/second/t96.ts";
import { codesAt, type Grid, type Table, tablesAt } from "./grid.ts";
import { HIDDEN, type Policy, T96_BANDED } from "./policies.ts";
import { placesOf } from "./records.ts";
import type { Release } from "./release.ts";

/** A cell by names: GSS code or letters of a place, and a code on each of some dimensions; none for all the children of the place. */
export type NamedCell = {
  readonly place: string;
  readonly codes: readonly { readonly dimension: string; readonly code: string }[];
};

/** What is published of a cell: no value where it is withheld. */
type Figure = { readonly value: number | null; readonly low: number | null; readonly high: number | null };

/** What is published of every cell on one date. */
export type Figures = (cell: NamedCell) => Figure;

/** Each cell of a grid with its names. */
const namedCells = (grid: Grid): readonly NamedCell[] => {
  const { dimensions } = grid.setting;
  const nameOf = (table: Table, cell: number): NamedCell["codes"] =>
    codesAt(table, cell).map((code, at) => {
      const { name, codes } = dimensions[table.by[at]!]!;
      return { dimension: name, code: codes[code]! };
    });
  return placesOf(grid.setting).flatMap((place, at) =>
    tablesAt(grid, at).flatMap((table) =>
      Array.from({ length: table.cells }, (_, cell) => ({ place, codes: nameOf(table, table.first + cell) })),
    ),
  );
};

/** The release that some figures make. */
export const releaseOfFigures = (
  { grid, policy, truth }: { readonly grid: Grid; readonly policy: Policy; readonly truth: Int32Array },
  figures: Figures,
): Release => ({
  grid,
  policy,
  truth,
  told: Int32Array.from(namedCells(grid), (cell) => figures(cell).value ?? HIDDEN),
});

/** The highest number that the public's band can hide. */
const HIGHEST_HIDDEN = 10;

const isAsThePublicReads = ({ value, low, high }: Figure, n: number, isTotal: boolean): boolean => {
  if (value === null) return low === 0 && high === HIGHEST_HIDDEN && n <= HIGHEST_HIDDEN;
  const isAllowed = value >= T96_BANDED.band || (isTotal && value === 0);
  return isAllowed && low === Math.max(0, value - FURTHEST) && high === value + FURTHEST && low <= n && n <= high;
};

/** Names of the cells that are not told as the public is told: a wrong value, a wrong interval, or one without the truth in it. */
export const oddFigures = (grid: Grid, truth: Int32Array, figures: Figures): readonly string[] =>
  namedCells(grid).flatMap((cell, at) =>
    isAsThePublicReads(figures(cell), truth[at]!, cell.codes.length === 0)
      ? []
      : [[cell.place, ...cell.codes.map(({ dimension, code }) => `${dimension}=${code}`)].join(" ")],
  );

/** Figures as the public reads them, of a release: for trying the seam, and for whoever has a release but no product. */
export const figuresOf = (release: Release): Figures => {
  const byName = new Map(namedCells(release.grid).map((cell, at) => [JSON.stringify(cell), release.told[at]!]));
  return (cell) => {
    const told = byName.get(JSON.stringify(cell))!;
    if (told === HIDDEN) return { value: null, low: 0, high: HIGHEST_HIDDEN };
    return { value: told, low: Math.max(0, told - FURTHEST), high: told + FURTHEST };
  };
};
