/**
 * Every cell that can be asked about, numbered: place by place, and of a place table by table. A table is a set of dimensions, none of
 * them for the total; what is published of a place is a row of numbers in this order.
 */
import { placesOf, type Records, type Setting, upwards } from "./records.ts";

/** Dimensions of a table by their numbers, ascending; its cells begin at `first`, the last dimension running fastest. */
export type Table = {
  readonly by: readonly number[];
  readonly first: number;
  readonly strides: readonly number[];
  readonly cells: number;
};

export type Grid = {
  readonly setting: Setting;
  /** Tables of few dimensions before those of many. */
  readonly tables: readonly Table[];
  readonly tableOf: ReadonlyMap<string, Table>;
  /** Number of the first cell of each place, and the number of all cells at the end. */
  readonly firstOf: Int32Array;
  readonly size: number;
};

/** How many dimensions may be crossed in a borough, and in a sub-region and the whole. */
export type Depth = { readonly boroughs: number; readonly wide: number };

/** All sets of so many of some numbers. */
const subsets = (of: readonly number[], size: number): readonly (readonly number[])[] =>
  size === 0 ? [[]] : of.flatMap((each, at) => subsets(of.slice(at + 1), size - 1).map((rest) => [each, ...rest]));

const tablesOf = ({ dimensions }: Setting, deepest: number): readonly Table[] => {
  const numbers = dimensions.map((_, at) => at);
  let first = 0;
  return Array.from({ length: deepest + 1 }, (_, size) => subsets(numbers, size))
    .flat()
    .map((by) => {
      const sizes = by.map((at) => dimensions[at]!.codes.length);
      const strides = sizes.map((_, at) => sizes.slice(at + 1).reduce((a, b) => a * b, 1));
      const table = { by, first, strides, cells: sizes.reduce((a, b) => a * b, 1) };
      first += table.cells;
      return table;
    });
};

const cellsUpTo = (tables: readonly Table[], depth: number): number =>
  tables.filter(({ by }) => by.length <= depth).reduce((sum, { cells }) => sum + cells, 0);

export const buildGrid = (setting: Setting, depth: Depth): Grid => {
  const tables = tablesOf(setting, Math.max(depth.boroughs, depth.wide));
  const sizes = placesOf(setting).map((_, place) =>
    cellsUpTo(tables, place < setting.boroughs.length ? depth.boroughs : depth.wide),
  );
  const firstOf = Int32Array.from([0, ...sizes]);
  for (let place = 1; place < firstOf.length; place++) firstOf[place]! += firstOf[place - 1]!;
  const tableOf = new Map(tables.map((table) => [table.by.join(), table]));
  return { setting, tables, tableOf, firstOf, size: firstOf.at(-1)! };
};

export const cellsOf = ({ firstOf }: Grid, place: number): number => firstOf[place + 1]! - firstOf[place]!;

/** The tables of a place. */
export const tablesAt = (grid: Grid, place: number): readonly Table[] =>
  grid.tables.filter(({ first }) => first < cellsOf(grid, place));

/** The codes of a cell of a table, by their numbers. */
export const codesAt = ({ first, strides }: Table, cell: number): readonly number[] => {
  let rest = cell - first;
  return strides.map((stride) => {
    const code = Math.floor(rest / stride);
    rest %= stride;
    return code;
  });
};

/** The cell of a table, within its place, that a child is in. */
export const cellOfChild = ({ by, first, strides }: Table, codes: readonly Uint8Array[], child: number): number => {
  let cell = first;
  for (let at = 0; at < by.length; at++) cell += strides[at]! * codes[by[at]!]![child]!;
  return cell;
};

/** Adds up a number of each child in every cell that it is counted in: 1 for counts, a key for sums of keys. */
export const sumUp = (grid: Grid, records: Records, ofChild: (child: number) => number): Float64Array => {
  const sums = new Float64Array(grid.size);
  const places = grid.setting.boroughs.map((_, borough) => upwards(grid.setting, borough));
  const tables = placesOf(grid.setting).map((_, place) => tablesAt(grid, place));
  for (let child = 0; child < records.borough.length; child++) {
    const added = ofChild(child);
    for (const place of places[records.borough[child]!]!)
      for (const table of tables[place]!) sums[grid.firstOf[place]! + cellOfChild(table, records.codes, child)]! += added;
  }
  return sums;
};

/** The true number of children in every cell. */
export const countsOf = (grid: Grid, records: Records): Int32Array => Int32Array.from(sumUp(grid, records, () => 1));

const UNKNOWN = "UNKNOWN";

/** 1 for each cell of a place that crosses the rest of a dimension, or those who are not known on it, with another. */
export const restCrossed = ({ tables, setting }: Grid): Uint8Array => {
  const isRest = setting.dimensions.map(({ codes, rest }) => codes.map((code) => code === UNKNOWN || code === rest));
  return Uint8Array.from(
    tables.flatMap((table) =>
      Array.from({ length: table.cells }, (_, cell) => {
        const codes = codesAt(table, table.first + cell);
        return +(codes.length > 1 && codes.some((code, at) => isRest[table.by[at]!]![code]));
      }),
    ),
  );
};
