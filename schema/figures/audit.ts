/**
 * The interval audit: what anybody could work out about withheld cells from the published ones, by bound propagation.
 *
 * Source: Eurostat/CENEX Handbook on Statistical Disclosure Control, 2nd ed., 4.3.1 (feasibility intervals). Propagation to a fixpoint
 * gives intervals at least as wide as the linear programme's and needs no package; for tables of this form it is what an attacker
 * with a spreadsheet does.
 */

/** For each cell the least and the greatest number of children it can hold. */
export type Bounds = { readonly low: Float64Array; readonly high: Float64Array };

/** Lines of a table: a total, then its parts. Line i is `members[starts[i]]` (the total) to `members[starts[i + 1] - 1]`. */
export type Lines = { readonly starts: Int32Array; readonly members: Int32Array };

/** More children than any cell holds: the upper bound of a cell that nothing is known of. */
export const UNBOUNDED = 1e9;

/** Narrows the bounds by some of the lines until none narrows them further. `ranges` are runs of lines, end excluded. */
export const propagate = (bounds: Bounds, lines: Lines, ranges: readonly (readonly [number, number])[]): void => {
  let changed = true;
  while (changed) {
    changed = false;
    for (const [from, to] of ranges) for (let line = from; line < to; line++) changed = tighten(bounds, lines, line) || changed;
  }
};

/**
 * total = sum of parts: each is bounded by the bounds of the others.
 * total 20, parts 0..7 and 14..16 -> parts 4..6 and 14..16
 */
const tighten = ({ low, high }: Bounds, { starts, members }: Lines, line: number): boolean => {
  const [first, end] = [starts[line]!, starts[line + 1]!];
  const total = members[first]!;
  let [sumLow, sumHigh] = [0, 0];
  for (let at = first + 1; at < end; at++) {
    sumLow += low[members[at]!]!;
    sumHigh += high[members[at]!]!;
  }
  let changed = false;
  if (sumLow > low[total]!) [low[total], changed] = [sumLow, true];
  if (sumHigh < high[total]!) [high[total], changed] = [sumHigh, true];
  const [totalLow, totalHigh] = [low[total]!, high[total]!];
  // Nothing to gain for the parts unless the total is tighter than their sums on a side.
  if (totalHigh >= sumHigh && totalLow <= sumLow) return changed;
  for (let at = first + 1; at < end; at++) {
    const cell = members[at]!;
    const [atMost, atLeast] = [totalHigh - (sumLow - low[cell]!), totalLow - (sumHigh - high[cell]!)];
    if (atMost < high[cell]!) [high[cell], changed] = [atMost, true];
    if (atLeast > low[cell]!) [low[cell], changed] = [atLeast, true];
  }
  return changed;
};
