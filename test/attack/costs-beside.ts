/**
 * Counts of money beside counts of placements: of every cell so many children are placed, and so many of them have a price. The one
 * holds the other, and each has noise of its own.
 */
import { cellsOf, type Grid } from "./grid.ts";
import { linesWithin, placeLines } from "./lines.ts";
import { type Narrowed, narrowedIn, smallCellsOf } from "./measures.ts";
import { conclude, type Sum, UNLIMITED } from "./network.ts";
import { UNASKED } from "./policies.ts";
import { only, placesOf, type Records } from "./records.ts";
import { type Release, releaseOf, type Secrets } from "./release.ts";

/** The sums of a grid, by numbers of its cells. */
export const sumsIn = (grid: Grid): readonly Sum[] => {
  const within = placesOf(grid.setting).flatMap((_, place) => {
    const [{ whole, first, parts }, start] = [linesWithin(grid, cellsOf(grid, place)), grid.firstOf[place]!];
    return Array.from(whole, (cell, line) => ({
      whole: start + cell,
      parts: Array.from(parts.subarray(first[line], first[line + 1]), (part) => start + part),
    }));
  });
  const across = placeLines(grid.setting).flatMap(({ whole, parts }) =>
    Array.from({ length: cellsOf(grid, parts[0]!) }, (_, cell) => ({
      whole: grid.firstOf[whole]! + cell,
      parts: parts.map((part) => grid.firstOf[part]! + cell),
    })),
  );
  return [...within, ...across];
};

const shifted = ({ whole, parts }: Sum, by: number): Sum => ({ whole: whole + by, parts: parts.map((part) => part + by) });

/** What both releases leave of the small cells of placements in boroughs. */
export const costsBeside = (placed: Release, records: Records, pence: Float64Array, secrets: Secrets): Narrowed => {
  const { grid, policy, truth } = placed;
  const priced = releaseOf(
    grid,
    only(records, (child) => pence[child]! > 0),
    secrets,
    policy,
  );
  const { size } = grid;
  const told = new Int32Array(3 * size).fill(UNASKED);
  told.set(placed.told);
  told.set(priced.told, size);
  const sums = sumsIn(grid);
  const ends = conclude(
    {
      told,
      most: new Int32Array(3 * size).fill(UNLIMITED),
      sums: [
        ...[0, size, 2 * size].flatMap((by) => sums.map((sum) => shifted(sum, by))),
        ...Array.from({ length: size }, (_, cell) => ({ whole: cell, parts: [size + cell, 2 * size + cell] })),
      ],
    },
    policy,
  );
  const cells = [...grid.setting.boroughs.keys()].flatMap((place) => smallCellsOf(grid, truth, place));
  return narrowedIn(ends, cells);
};
