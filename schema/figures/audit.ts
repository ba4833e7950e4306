/**
 * The interval audit: what anybody could work out about withheld cells from the published ones, by bound propagation.
 *
 * Source: Eurostat/CENEX Handbook on Statistical Disclosure Control, 2nd ed., 4.3.1 (feasibility intervals). Propagation to a fixpoint
 * gives intervals at least as wide as the linear programme's and needs no package; for tables of this form it is what an attacker
 * with a spreadsheet does.
 */

/** For each cell the least and the greatest number of children it can hold. */
export type Bounds = { readonly low: Float64Array; readonly high: Float64Array };

export const copyOf = ({ low, high }: Bounds): Bounds => ({ low: low.slice(), high: high.slice() });

/** Copies the bounds of some cells, the end of the run excluded, into arrays that are there already. */
export const copyRun = (from: Bounds, to: Bounds, [first, end]: Runs[number]): void => {
  to.low.set(from.low.subarray(first, end), first);
  to.high.set(from.high.subarray(first, end), first);
};

/** Lines of a table: a total, then its parts. Line i is `members[starts[i]]` (the total) to `members[starts[i + 1] - 1]`. */
export type Lines = {
  readonly starts: Int32Array;
  readonly members: Int32Array;
  /** 1 for a line whose parts may overlap: a child who moved in a period is in two of them, and once in the total. */
  readonly overlaps: Uint8Array;
};

/** Runs of lines, ends excluded. */
type Runs = readonly (readonly [from: number, to: number])[];

/** No cell at all, among numbers of cells. */
const NONE = Infinity;

/**
 * Narrows bounds to a fixpoint after some cells became known. `own` are the lines that hold them, `all` those of everything known so
 * far, already at a fixpoint; the others are gone through only if a cell before `first`, one that was known before, was narrowed.
 *
 * Errors: RangeError for bounds that nothing fits, of which there is no fixpoint.
 */
export const propagate = (bounds: Bounds, lines: Lines, { own, all, first }: { own: Runs; all: Runs; first: number }): void => {
  if (settle(bounds, lines, own) < first) settle(bounds, lines, all);
};

/** Goes through lines until none narrows a bound; the first of all cells that were narrowed. */
const settle = (bounds: Bounds, lines: Lines, runs: Runs): number => {
  let [first, round] = [NONE, 0];
  while (round < NONE) {
    round = NONE;
    for (const [from, to] of runs) for (let line = from; line < to; line++) round = Math.min(round, tighten(bounds, lines, line));
    if (round < NONE && bounds.low[round]! > bounds.high[round]!) throw new RangeError("Numbers of a table don't add up.");
    first = Math.min(first, round);
  }
  return first;
};

/**
 * total = sum of parts: each is bounded by the bounds of the others. The first cell that was narrowed, if any.
 * total 20, parts 0..7 and 14..16 -> parts 4..6 and 14..16
 */
const tighten = (bounds: Bounds, lines: Lines, line: number): number => {
  if (lines.overlaps[line] === 1) return tightenOverlapping(bounds, lines, line);
  const { low, high } = bounds;
  const { starts, members } = lines;
  const [first, end] = [starts[line]!, starts[line + 1]!];
  const total = members[first]!;
  let [sumLow, sumHigh, narrowed] = [0, 0, NONE];
  for (let at = first + 1; at < end; at++) {
    sumLow += low[members[at]!]!;
    sumHigh += high[members[at]!]!;
  }
  if (sumLow > low[total]!) [low[total], narrowed] = [sumLow, total];
  if (sumHigh < high[total]!) [high[total], narrowed] = [sumHigh, total];
  const [totalLow, totalHigh] = [low[total]!, high[total]!];
  // Nothing to gain for the parts unless the total is tighter than their sums on a side.
  if (totalHigh >= sumHigh && totalLow <= sumLow) return narrowed;
  for (let at = first + 1; at < end; at++) {
    const cell = members[at]!;
    const [atMost, atLeast] = [totalHigh - (sumLow - low[cell]!), totalLow - (sumHigh - high[cell]!)];
    if (atMost >= high[cell]! && atLeast <= low[cell]!) continue;
    high[cell] = Math.min(atMost, high[cell]!);
    low[cell] = Math.max(atLeast, low[cell]!);
    narrowed = Math.min(narrowed, cell);
  }
  return narrowed;
};

/**
 * largest part <= total <= sum of parts: a part is at most the total, and at least what the others leave of it.
 * total 20, parts 0..7 and 5..40 -> parts 0..7 and 13..20
 */
const tightenOverlapping = ({ low, high }: Bounds, { starts, members }: Lines, line: number): number => {
  const [first, end] = [starts[line]!, starts[line + 1]!];
  const total = members[first]!;
  let [greatestLow, sumHigh, narrowed] = [0, 0, NONE];
  for (let at = first + 1; at < end; at++) {
    greatestLow = Math.max(greatestLow, low[members[at]!]!);
    sumHigh += high[members[at]!]!;
  }
  if (greatestLow > low[total]!) [low[total], narrowed] = [greatestLow, total];
  if (sumHigh < high[total]!) [high[total], narrowed] = [sumHigh, total];
  const [totalLow, totalHigh] = [low[total]!, high[total]!];
  for (let at = first + 1; at < end; at++) {
    const cell = members[at]!;
    const atLeast = totalLow - (sumHigh - high[cell]!);
    if (totalHigh >= high[cell]! && atLeast <= low[cell]!) continue;
    high[cell] = Math.min(totalHigh, high[cell]!);
    low[cell] = Math.max(atLeast, low[cell]!);
    narrowed = Math.min(narrowed, cell);
  }
  return narrowed;
};
