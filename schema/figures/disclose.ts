/**
 * Disclosure control of counts of children: which cells are published. Pure; the policy is a value.
 *
 * Rule 3 of the README: 0 to 7 children are one withheld band; other counts are rounded to the nearest 5 from the true number. Where
 * published cells would leave a withheld one too few candidates, the smallest published cell that narrows it is withheld too: an
 * interval audit, run on every table before it is released.
 *
 * A cell has one published value whichever question reaches it: a table is decided from coarser tables of its own place and from the
 * same tables of the places within it; never from finer tables, from other dimensions, or from places around it.
 *
 * Sources: Eurostat/CENEX Handbook on Statistical Disclosure Control, 2nd ed., chapters 4 and 5; OpenSAFELY output checking and NHS
 * Digital's HES analysis guide for "withhold 7 and below, round to 5".
 */
import { type Bounds, propagate, UNBOUNDED } from "./audit.ts";
import type { Lattice, Run, Runs, Scope } from "./lattice.ts";

export type CountPolicy = {
  /** Counts up to this one are withheld. */
  readonly withholdUpTo: number;
  readonly roundTo: number;
  /** The fewest values that a withheld cell may be narrowed down to. */
  readonly candidates: number;
};

/**
 * The public policy. Rule 3 asks for three candidates in all that is published; an audit sees one table with its margins, so it keeps
 * one more for what several tables tell together.
 */
export const PUBLIC: CountPolicy = { withholdUpTo: 7, roundTo: 5, candidates: 3 };

/** Published; withheld as small; withheld to protect another; withheld without a word on why, for even its band would tell too much. */
export type Verdict = 0 | 1 | 2 | 3;
export const [PUBLISHED, SMALL, PROTECTING, WITHHELD] = [0, 1, 2, 3] as const;

export const round = (count: number, policy: CountPolicy): number => policy.roundTo * Math.round(count / policy.roundTo);

/** The interval that a published count says it lies in: 42 -> 40, from 38 to 42. Zero is published as itself. */
export const publishedInterval = (count: number, policy: CountPolicy): readonly [number, number] => {
  if (count === 0) return [0, 0];
  const [value, half] = [round(count, policy), Math.floor(policy.roundTo / 2)];
  return [Math.max(value - half, policy.withholdUpTo + 1), value + half];
};

/**
 * Decides every cell of a lattice.
 *
 * Shape:  counts by [place x stride + offset of shape + cell] -> verdicts in the same order.
 */
export const disclose = (lattice: Lattice, counts: Float64Array, policy: CountPolicy): Uint8Array => {
  const verdicts = new Uint8Array(counts.length).fill(PUBLISHED);
  for (let cell = 0; cell < counts.length; cell++) if (counts[cell]! <= policy.withholdUpTo) verdicts[cell] = SMALL;
  // Zero is shown only for a place as a whole, which tells nothing of anybody.
  lattice.places.forEach((_, place) => {
    if (counts[place * lattice.stride] === 0) verdicts[place * lattice.stride] = PUBLISHED;
  });
  const known: Bounds = { low: new Float64Array(counts.length), high: new Float64Array(counts.length) };
  for (const scopes of lattice.scopes) decideShape({ lattice, counts, verdicts, policy, known }, scopes);
  return verdicts;
};

type Decision = {
  readonly lattice: Lattice;
  readonly counts: Float64Array;
  readonly verdicts: Uint8Array;
  readonly policy: CountPolicy;
  /** What is taken as known of the cells of shapes already decided. */
  readonly known: Bounds;
};

/**
 * Decides one shape at every place, parts before the whole. Of coarser tables of the same place a published cell is taken as known
 * exactly, for other tables may narrow its interval; a withheld one as far as its own audit let it be known.
 */
const decideShape = (decision: Decision, scopes: readonly Scope[]): void => {
  const { lattice, counts, verdicts, known } = decision;
  const bounds = copyOf(known, [0, counts.length]);
  for (const scope of scopes) {
    const [from, to] = scope.table;
    for (const [alias, cell] of scope.aliases) verdicts[alias] = verdicts[cell]!;
    const before = copyOf(bounds, scope.span);
    for (;;) {
      setBounds(decision, bounds, scope.table);
      propagate(bounds, lattice.lines, { own: scope.ownLines, all: scope.lines, first: from - (from % lattice.stride) });
      const narrowed = tooNarrow(decision, bounds, before, scope);
      if (narrowed.length === 0 || !withholdMore(decision, narrowed, scope)) break;
      bounds.low.set(before.low, scope.span[0]);
      bounds.high.set(before.high, scope.span[0]);
    }
    for (let cell = from; cell < to; cell++) {
      const isPublished = verdicts[cell] === PUBLISHED;
      known.low[cell] = isPublished ? counts[cell]! : bounds.low[cell]!;
      known.high[cell] = isPublished ? counts[cell]! : bounds.high[cell]!;
    }
  }
};

const copyOf = ({ low, high }: Bounds, [from, to]: Run): Bounds => ({ low: low.slice(from, to), high: high.slice(from, to) });

/** How far from the truth a published cell is taken to be known: less than it says, for other tables may narrow it. */
const KNOWN_WITHIN = 1;

/** What each cell of a table says by itself: a published one a little more than it shows. */
const setBounds = ({ counts, verdicts, policy }: Decision, { low, high }: Bounds, [from, to]: Run): void => {
  for (let cell = from; cell < to; cell++) {
    const verdict = verdicts[cell] as Verdict;
    const published = verdict === PUBLISHED ? publishedInterval(counts[cell]!, policy) : null;
    low[cell] =
      published === null
        ? verdict === PROTECTING
          ? policy.withholdUpTo + 1
          : 0
        : Math.max(published[0], counts[cell]! - KNOWN_WITHIN);
    high[cell] =
      published === null
        ? verdict === SMALL
          ? policy.withholdUpTo
          : UNBOUNDED
        : Math.min(published[1], counts[cell]! + KNOWN_WITHIN);
  }
};

/** The withheld cells of a scope that this table narrows down to too few candidates. `before` has the bounds without it. */
const tooNarrow = (
  { verdicts, policy }: Decision,
  { low, high }: Bounds,
  before: Bounds,
  { cells, span, table }: Scope,
): readonly number[] => {
  const narrowed: number[] = [];
  const width = (bounds: Bounds, cell: number): number => bounds.high[cell]! - bounds.low[cell]! + 1;
  for (const [from, to] of cells)
    for (let cell = from; cell < to; cell++) {
      if (verdicts[cell] === PUBLISHED || width({ low, high }, cell) >= policy.candidates) continue;
      const isOwn = cell >= table[0] && cell < table[1];
      if (isOwn || width({ low, high }, cell) < width(before, cell - span[0])) narrowed.push(cell);
    }
  return narrowed;
};

/** Withholds what is behind each narrowed cell. False when nothing is left to withhold. */
const withholdMore = (decision: Decision, narrowed: readonly number[], scope: Scope): boolean => {
  const { verdicts } = decision;
  const answered = new Set<number>();
  let isMore = false;
  for (const cell of narrowed) {
    // One that was reached from another waits for the next round: what was withheld for the other may do.
    if (answered.has(cell)) continue;
    const { cells, verdict, reached } = behindOf(decision, cell, scope);
    for (const each of cells) verdicts[each] = verdict;
    for (const each of reached) answered.add(each);
    isMore ||= cells.length > 0;
  }
  return isMore;
};

/** Cells to withhold, as what, and the withheld cells that led to them. */
type Behind = { readonly cells: readonly number[]; readonly verdict: Verdict; readonly reached: ReadonlySet<number> };

/**
 * What to withhold for a narrowed cell: the smallest published cell of the table on a line with it, or on a line with a withheld cell
 * that shares a line with it, and so on. With none left, it is the bands of the withheld cells that tell too much: they are hidden.
 */
const behindOf = (decision: Decision, narrowed: number, { table, lines, aliases }: Scope): Behind => {
  const { counts, verdicts } = decision;
  const isOwn = (cell: number): boolean => cell >= table[0] && cell < table[1] && !aliases.some(([alias]) => alias === cell);
  const reached = new Set([narrowed]);
  for (let edge: readonly number[] = [narrowed]; edge.length > 0;) {
    const beside = cellsBeside(decision, edge, lines);
    const published = beside.filter((cell) => verdicts[cell] === PUBLISHED && counts[cell]! > 0 && isOwn(cell));
    if (published.length > 0) {
      const smallest = published.reduce((least, cell) => (counts[cell]! < counts[least]! ? cell : least));
      return { cells: [smallest], verdict: PROTECTING, reached };
    }
    edge = beside.filter((cell) => verdicts[cell] !== PUBLISHED && !reached.has(cell));
    for (const cell of edge) reached.add(cell);
  }
  return { cells: [...reached].filter((cell) => verdicts[cell] !== WITHHELD && isOwn(cell)), verdict: WITHHELD, reached };
};

/** The cells of every line, of some runs of lines, that has one of some cells. */
const cellsBeside = ({ lattice }: Decision, cells: readonly number[], runs: Runs): readonly number[] => {
  const { lines, linesByCell } = lattice;
  const linesOf = (cell: number) => linesByCell.members.subarray(linesByCell.starts[cell], linesByCell.starts[cell + 1]);
  const touched = new Set(
    cells.flatMap((cell) => [...linesOf(cell)].filter((line) => runs.some(([from, to]) => from <= line && line < to))),
  );
  return [...new Set([...touched].flatMap((line) => [...lines.members.subarray(lines.starts[line], lines.starts[line + 1])]))];
};
