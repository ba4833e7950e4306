/** The numbers in all cells as a chain changes them, and how likely each change is by what is published. */
import { type Evidence, NO_ROW, ROW } from "./evidence.ts";
import type { Change } from "./moves.ts";

export type Likelihood = {
  /** The number in a cell. */
  readonly countOf: (cell: number) => number;
  /** What it adds to the logarithm that a child leaves one cell for another, wholes and parts aside. */
  readonly gainOf: (left: number, entered: number) => number;
  /** Makes a change, and gives what it adds to the logarithm because wholes and parts are or are no longer of one size. */
  readonly apply: (change: Change) => number;
  readonly revert: (change: Change) => void;
};

/** A whole and a part of one size that are told different numbers. */
const AMISS = -6;

/** What one more adds below and beyond a row. */
const TOWARDS = 2;

/** By position in a row, what one more adds to the logarithm. */
const stepsOf = (rows: Float32Array): Float32Array =>
  rows.map((each, at) => (at % ROW === ROW - 1 ? -TOWARDS : rows[at + 1]! - each));

/** Side by side, for they are needed together: how far along its row a cell is, and where the row begins. */
const stateOf = ({ rowOf, base }: Evidence, counts: Int32Array): Int32Array => {
  const state = new Int32Array(2 * counts.length);
  for (let cell = 0; cell < counts.length; cell++) {
    state[2 * cell] = counts[cell]! - base[cell]!;
    state[2 * cell + 1] = rowOf[cell]!;
  }
  return state;
};

export const buildLikelihood = (evidence: Evidence, counts: Int32Array): Likelihood => {
  const [state, steps] = [stateOf(evidence, counts), stepsOf(evidence.rows)];
  const step = (along: number, row: number): number => {
    if (row === NO_ROW) return 0;
    if (along < 0) return TOWARDS;
    return along < ROW ? steps[row + along]! : -TOWARDS;
  };
  const shift = ({ left, entered, length }: Change, by: 1 | -1): void => {
    for (let at = 0; at < length; at++) {
      state[2 * left[at]!]! -= by;
      state[2 * entered[at]!]! += by;
    }
  };
  const links = watchLinks(evidence, state);
  return {
    countOf: (cell) => state[2 * cell]! + evidence.base[cell]!,
    gainOf: (left, entered) =>
      step(state[2 * entered]!, state[2 * entered + 1]!) - step(state[2 * left]! - 1, state[2 * left + 1]!),
    apply: (change) => {
      const found = links.touch(change);
      const before = links.ofTouched(found);
      shift(change, 1);
      return links.ofTouched(found) - before;
    },
    revert: (change) => shift(change, -1),
  };
};

/** Wholes and parts that may be the same children: which of them a change touches, and what they add. */
const watchLinks = ({ rows, rowOf, base, links }: Evidence, state: Int32Array) => {
  const [seen, touched] = [new Int32Array(links.whole.length).fill(-1), new Int32Array(links.whole.length)];
  let stamp = 0;
  const ofLink = (link: number): number => {
    const [whole, part] = [links.whole[link]!, links.part[link]!];
    const n = state[2 * whole]! + base[whole]!;
    if (n !== state[2 * part]! + base[part]! || n === 0) return 0;
    // The same children are drawn for once, not twice.
    return links.alike[link] === 1 ? -rows[rowOf[part]! + Math.min(ROW - 1, Math.max(0, state[2 * part]!))]! : AMISS;
  };
  const touchCell = (cell: number, found: number): number => {
    for (let at = links.first[cell]!; at < links.first[cell + 1]!; at++) {
      const link = links.of[at]!;
      if (seen[link] === stamp) continue;
      seen[link] = stamp;
      touched[found++] = link;
    }
    return found;
  };
  return {
    touch: ({ left, entered, length }: Change): number => {
      stamp++;
      let found = 0;
      for (let at = 0; at < length; at++) found = touchCell(entered[at]!, touchCell(left[at]!, found));
      return found;
    },
    ofTouched: (found: number): number => {
      let sum = 0;
      for (let at = 0; at < found; at++) sum += ofLink(touched[at]!);
      return sum;
    },
  };
};
