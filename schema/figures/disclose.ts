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
import type { Lattice, Runs, Scope } from "./lattice.ts";

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
export const PUBLIC: CountPolicy = { withholdUpTo: 7, roundTo: 5, candidates: 4 };

/** Published; withheld as small; withheld to protect another; withheld with all of its table, so that even that says nothing. */
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
  for (const scopes of lattice.scopes) decideShape({ lattice, counts, verdicts, policy }, scopes);
  return verdicts;
};

type Decision = {
  readonly lattice: Lattice;
  readonly counts: Float64Array;
  readonly verdicts: Uint8Array;
  readonly policy: CountPolicy;
};

/** Decides one shape at every place, parts before the whole, knowing only this shape and coarser ones. */
const decideShape = (decision: Decision, scopes: readonly Scope[]): void => {
  const { lattice, counts } = decision;
  const bounds: Bounds = { low: new Float64Array(counts.length), high: new Float64Array(counts.length) };
  for (const scope of scopes) {
    const known = { low: bounds.low.slice(...scope.span), high: bounds.high.slice(...scope.span) };
    for (;;) {
      setBounds(decision, bounds, scope.own);
      propagate(bounds, lattice.lines, {
        own: scope.ownLines,
        all: scope.lines,
        first: scope.own[0]![0],
      });
      const narrowed = tooNarrow(decision, bounds, scope.cells);
      if (narrowed.length === 0 || !withholdMore(decision, narrowed, scope)) break;
      bounds.low.set(known.low, scope.span[0]);
      bounds.high.set(known.high, scope.span[0]);
    }
  }
};

/** What each published or withheld cell of a place says by itself. */
const setBounds = ({ counts, verdicts, policy }: Decision, { low, high }: Bounds, own: Runs): void => {
  for (const [from, to] of own)
    for (let cell = from; cell < to; cell++) {
      const verdict = verdicts[cell] as Verdict;
      const published = verdict === PUBLISHED ? publishedInterval(counts[cell]!, policy) : null;
      low[cell] = published?.[0] ?? (verdict === PROTECTING ? policy.withholdUpTo + 1 : 0);
      high[cell] = published?.[1] ?? (verdict === SMALL ? policy.withholdUpTo : UNBOUNDED);
    }
};

/** The withheld cells, of some runs of cells, that could be narrowed down to too few candidates. */
const tooNarrow = ({ verdicts, policy }: Decision, { low, high }: Bounds, cells: Runs): readonly number[] => {
  const narrowed: number[] = [];
  for (const [from, to] of cells)
    for (let cell = from; cell < to; cell++)
      if (verdicts[cell] !== PUBLISHED && high[cell]! - low[cell]! + 1 < policy.candidates) narrowed.push(cell);
  return narrowed;
};

/** Withholds the smallest published cell behind each narrowed one; with none left, the whole table. False when nothing is left to do. */
const withholdMore = (decision: Decision, narrowed: readonly number[], scope: Scope): boolean => {
  const { verdicts } = decision;
  const protecting = new Set(narrowed.map((cell) => smallestBehind(decision, cell, scope)));
  protecting.delete(-1);
  for (const cell of protecting) verdicts[cell] = PROTECTING;
  if (protecting.size > 0) return true;
  const [from, to] = scope.table;
  if (verdicts.subarray(from, to).every((verdict) => verdict === WITHHELD)) return false;
  verdicts.fill(WITHHELD, from, to);
  return true;
};

/**
 * The smallest published cell of a table on a line with a narrowed cell, or on a line with a withheld cell that shares
 * a line with it, and so on; -1 when there is none.
 */
const smallestBehind = (decision: Decision, narrowed: number, { table, lines }: Scope): number => {
  const { counts, verdicts } = decision;
  const isCandidate = (cell: number): boolean =>
    verdicts[cell] === PUBLISHED && cell >= table[0] && cell < table[1] && counts[cell]! > 0;
  let reached = new Set([narrowed]);
  for (;;) {
    const beside = cellsBeside(decision, reached, lines);
    const candidates = beside.filter(isCandidate);
    if (candidates.length > 0)
      return candidates.reduce((smallest, cell) => (counts[cell]! < counts[smallest]! ? cell : smallest));
    const next = new Set([...reached, ...beside.filter((cell) => verdicts[cell] !== PUBLISHED)]);
    if (next.size === reached.size) return -1;
    reached = next;
  }
};

/** The cells of every line that has one of some cells. */
const cellsBeside = ({ lattice }: Decision, cells: ReadonlySet<number>, lines: Runs): readonly number[] => {
  const { starts, members } = lattice.lines;
  return lines.flatMap(([from, to]) => {
    const beside: number[] = [];
    for (let line = from; line < to; line++) {
      const joined = members.subarray(starts[line], starts[line + 1]);
      if (joined.some((cell) => cells.has(cell))) beside.push(...joined);
    }
    return beside;
  });
};
