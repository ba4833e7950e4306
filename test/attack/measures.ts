/** What an attack comes to: measures over small cells of boroughs by two dimensions, as the tables of docs/disclosure.md have them. */
import { type Grid, tablesAt } from "./grid.ts";
import type { Ends } from "./narrowing.ts";
import { UNASKED } from "./policies.ts";
import type { Bounds } from "./propagation.ts";
import type { Release } from "./release.ts";

/** The small numbers that are to be protected. */
export const SMALLEST = 1;
export const LARGEST = 7;

/** Cells of a place in tables of two dimensions whose true number is small; numbers in the grid. */
export const smallCellsOf = (grid: Grid, truth: Int32Array, place: number): readonly number[] => {
  const pairs = tablesAt(grid, place).filter(({ by }) => by.length === 2);
  const first = grid.firstOf[place]!;
  return pairs.flatMap((table) =>
    Array.from({ length: table.cells }, (_, at) => first + table.first + at).filter(
      (cell) => truth[cell]! >= SMALLEST && truth[cell]! <= LARGEST,
    ),
  );
};

/** Counts of small cells: of how many, how many are left one value, how many two, and in how many somebody is for certain. */
export type Narrowed = { readonly cells: number; readonly certain: number; readonly two: number; readonly proven: number };

/** What ends leave of some cells that hold somebody. */
export const narrowedIn = ({ low, high }: Ends, cells: readonly number[]): Narrowed => {
  const withWidth = (width: number): number => cells.filter((cell) => high[cell]! - low[cell]! === width).length;
  return { cells: cells.length, certain: withWidth(0), two: withWidth(1), proven: cells.filter((cell) => low[cell]! > 0).length };
};

/** What bounds leave of the small cells of some boroughs. `truth` is in the grid of the bounds. */
export const narrowedTo = (bounds: Bounds, truth: Int32Array, boroughs: readonly number[]): Narrowed =>
  narrowedIn(
    bounds,
    boroughs.flatMap((place) => smallCellsOf(bounds.grid, truth, place)),
  );

/** Cells whose true number is not within its bounds: something false was published, or wrongly concluded. */
export const outside = ({ low, high }: Bounds, truth: Int32Array): number =>
  truth.reduce((wrong, n, cell) => wrong + +(n < low[cell]! || n > high[cell]!), 0);

/** How many of the cells of boroughs by two dimensions that hold somebody, and may be told, are shown; and how far off those numbers are. */
export type Shown = { readonly cells: number; readonly shown: number; readonly error: number };

export const shownOf = ({ grid, truth, told }: Release): Shown => {
  const cells = [...grid.setting.boroughs.keys()].flatMap((place) =>
    tablesAt(grid, place)
      .filter(({ by }) => by.length === 2)
      .flatMap(({ first, cells }) => Array.from({ length: cells }, (_, at) => grid.firstOf[place]! + first + at))
      .filter((cell) => truth[cell]! > 0 && told[cell]! !== UNASKED),
  );
  const shown = cells.filter((cell) => told[cell]! >= 0);
  const squares = shown.reduce((sum, cell) => sum + (told[cell]! - truth[cell]!) ** 2, 0);
  return { cells: cells.length, shown: shown.length, error: Math.sqrt(squares / Math.max(1, shown.length)) };
};
