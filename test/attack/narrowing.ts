/** One step of adding up and taking away, over the bounds of a whole and its parts. */

/** The least and the most that each of some cells can be; `news` takes the cells of which more is learnt, where anybody asks. */
export type Ends = { readonly low: Int32Array; readonly high: Int32Array; readonly news?: number[] };

/** The cells of one line: the first `count` of `cells` are the parts of `whole`. */
export type Line = { whole: number; readonly cells: Int32Array; count: number };

/** More parts than any whole has. */
const MOST_PARTS = 64;

export const emptyLine = (): Line => ({ whole: 0, cells: new Int32Array(MOST_PARTS), count: 0 });

/** Raises the least of a cell; whether that is news. */
export const raise = ({ low, high, news }: Ends, cell: number, to: number): boolean => {
  if (to <= low[cell]!) return false;
  if (to > high[cell]!) throw new RangeError("What is published contradicts itself.");
  low[cell] = to;
  news?.push(cell);
  return true;
};

/** Lowers the most of a cell; whether that is news. */
export const lower = ({ low, high, news }: Ends, cell: number, to: number): boolean => {
  if (to >= high[cell]!) return false;
  if (to < low[cell]!) throw new RangeError("What is published contradicts itself.");
  high[cell] = to;
  news?.push(cell);
  return true;
};

const sumOf = (ends: Int32Array, { cells, count }: Line): number => {
  let sum = 0;
  for (let at = 0; at < count; at++) sum += ends[cells[at]!]!;
  return sum;
};

/** Takes the whole from its parts, and each part from the whole and the other parts; whether anything was learnt. */
export const narrow = (ends: Ends, line: Line): boolean => {
  const { low, high } = ends;
  const [least, most] = [sumOf(low, line), sumOf(high, line)];
  let isNews = raise(ends, line.whole, least);
  isNews = lower(ends, line.whole, most) || isNews;
  const [wholeLow, wholeHigh] = [low[line.whole]!, high[line.whole]!];
  // Each part may take as much as the sums leave it: nothing can be news where the whole leaves room for all.
  if (wholeLow <= least && wholeHigh >= most) return isNews;
  for (let at = 0; at < line.count; at++) {
    const part = line.cells[at]!;
    isNews = raise(ends, part, wholeLow - most + high[part]!) || isNews;
    isNews = lower(ends, part, wholeHigh - least + low[part]!) || isNews;
  }
  return isNews;
};

/** What follows where a part is known not to be all of its whole: somebody is in the others. */
export const narrowRest = (ends: Ends, line: Line, part: number): boolean => {
  const { low, high } = ends;
  let isNews = raise(ends, line.whole, low[part]! + 1);
  isNews = lower(ends, part, high[line.whole]! - 1) || isNews;
  const most = sumOf(high, line) - high[part]!;
  for (let at = 0; at < line.count; at++) {
    const other = line.cells[at]!;
    if (other !== part) isNews = raise(ends, other, 1 - (most - high[other]!)) || isNews;
  }
  return isNews;
};
