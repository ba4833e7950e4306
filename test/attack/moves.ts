/**
 * What a change of children's codes does: the cells that they leave and enter, in every place that counts them, and how much more or
 * less likely these make what is published. Both at once, so that hopeless changes are given up after a few cells.
 */
import { cellsOf, type Grid } from "./grid.ts";
import type { Likelihood } from "./likelihood.ts";

/** Cells that a change takes a child from and adds one to: `left[i]` and `entered[i]`; each cell once. */
export type Change = { readonly left: Int32Array; readonly entered: Int32Array; length: number };

/** Room for two children in every table of `levels` places each. */
export const emptyChange = (grid: Grid, levels: number): Change => ({
  left: new Int32Array(2 * levels * grid.tables.length),
  entered: new Int32Array(2 * levels * grid.tables.length),
  length: 0,
});

/** Tables as columns of numbers: first cell, and up to three dimensions with what a code of each adds. */
type Flat = { readonly first: Int32Array; readonly by: Uint8Array; readonly strides: Int32Array };

const WIDEST = 3;

const flatten = ({ tables }: Grid): Flat => ({
  first: Int32Array.from(tables, ({ first }) => first),
  by: Uint8Array.from(tables.flatMap(({ by }) => Array.from({ length: WIDEST }, (_, at) => by[at] ?? 0))),
  strides: Int32Array.from(tables.flatMap(({ strides }) => Array.from({ length: WIDEST }, (_, at) => strides[at] ?? 0))),
});

/** Codes of a child, and those it would have. */
export type Recoded = { readonly from: Uint8Array; readonly to: Uint8Array };

/** Where it happens, and on which dimensions: a bit for each. Below the floor a change is not looked at any further. */
type Where = { mask: number; place: number; floor: number };

/** Each adds the cells of one place to a change, and gives what they add to the logarithm. */
export type Moves = {
  /** One child gets other codes. */
  readonly recode: (into: Change, child: Recoded, where: Where) => number;
  /** Two children of the place change codes with each other. */
  readonly swap: (into: Change, a: Recoded, b: Recoded, where: Where) => number;
};

export const buildMoves = (grid: Grid, { gainOf }: Pick<Likelihood, "gainOf">): Moves => {
  const { first, by, strides } = flatten(grid);
  const cells = Int32Array.from({ length: grid.firstOf.length - 1 }, (_, place) => cellsOf(grid, place));
  const masks = grid.tables.map((table) => table.by.reduce((mask, dimension) => mask | (1 << dimension), 0));
  const tablesWith = remembered((mask) => numbersOf(masks, (own) => (own & mask) !== 0));
  /** Tables in which it shows that two children of one place change codes: those that are by other dimensions as well. */
  const tablesAcross = remembered((mask) => numbersOf(masks, (own) => (own & mask) !== 0 && (own & ~mask) !== 0));
  const cellIn = (table: number, codes: Uint8Array): number => {
    const at = WIDEST * table;
    return (
      first[table]! +
      strides[at]! * codes[by[at]!]! +
      strides[at + 1]! * codes[by[at + 1]!]! +
      strides[at + 2]! * codes[by[at + 2]!]!
    );
  };
  const move = (into: Change, left: number, entered: number): number => {
    into.left[into.length] = left;
    into.entered[into.length++] = entered;
    return gainOf(left, entered);
  };
  return {
    recode: (into, { from, to }, { mask, place, floor }) => {
      const [tables, start, end] = [tablesWith(mask), grid.firstOf[place]!, cells[place]!];
      let gain = 0;
      for (let at = 0; at < tables.length && first[tables[at]!]! < end && gain >= floor; at++) {
        const [left, entered] = [cellIn(tables[at]!, from), cellIn(tables[at]!, to)];
        if (left !== entered) gain += move(into, start + left, start + entered);
      }
      return gain;
    },
    swap: (into, a, b, { mask, place, floor }) => {
      const [tables, start, end] = [tablesAcross(mask), grid.firstOf[place]!, cells[place]!];
      let gain = 0;
      for (let at = 0; at < tables.length && first[tables[at]!]! < end && gain >= floor; at++) {
        const table = tables[at]!;
        const [leftByA, enteredByA, leftByB] = [cellIn(table, a.from), cellIn(table, a.to), cellIn(table, b.from)];
        // Alike on the one side or the other, they only change places.
        if (leftByA === enteredByA || enteredByA === leftByB) continue;
        gain += move(into, start + leftByA, start + enteredByA);
        gain += move(into, start + leftByB, start + cellIn(table, b.to));
      }
      return gain;
    },
  };
};

/** Numbers of what passes, in order. */
const numbersOf = (masks: readonly number[], passes: (mask: number) => boolean): Int32Array =>
  Int32Array.from(masks.flatMap((mask, at) => (passes(mask) ? [at] : [])));

const remembered = (find: (mask: number) => Int32Array): ((mask: number) => Int32Array) => {
  const known: Int32Array[] = [];
  return (mask) => (known[mask] ??= find(mask));
};
