/** Cells of any kind, what is told of each, and the sums between them: propagation where cells are not all of one grid. */
import { emptyLine, type Ends, narrow, narrowRest } from "./narrowing.ts";
import { areOfOneSet, type Policy, rangeOf, UNASKED } from "./policies.ts";

/** A cell and those it is the sum of. */
export type Sum = { readonly whole: number; readonly parts: readonly number[] };

export type Network = {
  /** What is told of each cell. */
  readonly told: Int32Array;
  /** The most that each cell can be for all that everybody knows. */
  readonly most: Int32Array;
  readonly sums: readonly Sum[];
};

/** More than there is of anything. */
export const UNLIMITED = 100_000;

const firstEnds = ({ told, most }: Network, policy: Policy): Ends => {
  const ranges = Array.from(told, (shown) => (shown === UNASKED ? ([0, UNLIMITED] as const) : rangeOf(policy, shown)));
  return {
    low: Int32Array.from(ranges, ([low]) => low),
    high: Int32Array.from(ranges, ([, high], cell) => Math.min(high, most[cell]!)),
  };
};

/**
 * Draws every conclusion that the sums allow.
 *
 * Errors: a contradiction means that something false was published or concluded; it is thrown.
 */
export const conclude = (network: Network, policy: Policy): Ends => {
  const { told } = network;
  const ends = firstEnds(network, policy);
  const line = emptyLine();
  const lines = network.sums.map(({ whole, parts }) => ({
    whole,
    parts,
    // Parts that are known not to be all of the whole.
    strict: policy.isOfSets ? parts.filter((part) => !areOfOneSet(policy, told[whole]!, told[part]!)) : [],
  }));
  for (let isNews = true; isNews;) {
    isNews = false;
    for (const { whole, parts, strict } of lines) {
      line.whole = whole;
      line.count = parts.length;
      line.cells.set(parts);
      isNews = narrow(ends, line) || isNews;
      for (const part of strict) isNews = narrowRest(ends, line, part) || isNews;
    }
  }
  return ends;
};
