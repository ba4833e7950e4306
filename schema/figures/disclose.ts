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
import { type Bounds, copyOf, copyRun, type Lines, propagate } from "./audit.ts";
import { type CountPolicy, publishedInterval, toldInterval } from "./count-policy.ts";
import type { Lattice, Runs, Scope } from "./lattice.ts";

/**
 * Published; withheld as small, with its band; or hidden, without a word: to protect another cell, because even its band would tell
 * too much, or held back whatever its count. Nobody can tell the kinds of hidden cell apart.
 */
export type Verdict = 0 | 1 | 2;
export const [PUBLISHED, SMALL, HIDDEN] = [0, 1, 2] as const;

/** What is known of cells beside their counts. */
export type Beside = {
  /** Hidden whatever its count. */
  readonly isHeldBack: (cell: number) => boolean;
  /** Whether a zero is shown of a place as a whole. */
  readonly showsZero: boolean;
  /** The most children that a cell can hold, for all that everybody knows: never fewer than it holds. */
  readonly most: (cell: number) => number;
};

const NOTHING: Beside = { isHeldBack: () => false, showsZero: true, most: () => Infinity };

/**
 * Decides every cell of a lattice.
 *
 * Shape:  counts by [place x stride + offset of shape + cell] -> verdicts in the same order.
 */
export const disclose = (lattice: Lattice, counts: Float64Array, policy: CountPolicy, beside: Beside = NOTHING): Uint8Array => {
  const verdicts = new Uint8Array(counts.length).fill(PUBLISHED);
  for (let cell = 0; cell < counts.length; cell++) {
    if (counts[cell]! <= policy.withholdUpTo) verdicts[cell] = SMALL;
    if (beside.isHeldBack(cell)) verdicts[cell] = HIDDEN;
  }
  // Zero is shown only for a place as a whole, which tells nothing of anybody.
  lattice.places.forEach((_, place) => {
    if (counts[place * lattice.stride] === 0 && beside.showsZero) verdicts[place * lattice.stride] = PUBLISHED;
  });
  const known: Bounds = { low: new Float64Array(counts.length), high: new Float64Array(counts.length) };
  const guessed = { ...lattice, lines: asGuessed(lattice.lines, counts) };
  for (const scopes of lattice.scopes) decideShape({ lattice: guessed, counts, verdicts, policy, known, beside }, scopes);
  return verdicts;
};

/**
 * Lines whose parts may overlap, as the sums that they are where no child is in two of their parts: who guesses that none is, because
 * few children move, and none changes its sex, guesses right.
 */
const asGuessed = ({ starts, members, overlaps }: Lines, counts: Float64Array): Lines => ({
  starts,
  members,
  overlaps: overlaps.map((may, line) => {
    if (may === 0) return 0;
    const first = starts[line]!;
    let sum = 0;
    for (let at = first + 1; at < starts[line + 1]!; at++) sum += counts[members[at]!]!;
    return sum === counts[members[first]!]! ? 0 : 1;
  }),
});

type Decision = {
  readonly lattice: Lattice;
  readonly counts: Float64Array;
  readonly verdicts: Uint8Array;
  readonly policy: CountPolicy;
  /** What is taken as known of the cells of shapes already decided. */
  readonly known: Bounds;
  readonly beside: Beside;
};

/**
 * Decides one shape at every place, parts before the whole, knowing of coarser tables what their own audits let be known, and of the
 * number of children of a place, the number itself.
 *
 * What is known of a cell that other tables share is never narrowed again: all tables together, whichever they are, tell of it what its
 * own told. (What is known is then a fixpoint of every line of every table, and propagation never passes a fixpoint that lies within
 * what it starts from.)
 */
const decideShape = (decision: Decision, scopes: readonly Scope[]): void => {
  const { lattice, counts, verdicts, known, policy } = decision;
  const [bounds, before]: readonly [Bounds, Bounds] = [copyOf(known), copyOf(known)];
  for (const scope of scopes) {
    copyRun(bounds, before, scope.span);
    takeOver(decision, scope);
    const tellsTooMuch = (reach: number): readonly number[] => {
      copyRun(before, bounds, scope.span);
      setBounds(decision, bounds, scope, reach);
      propagate(bounds, lattice.lines, { own: scope.ownLines, all: scope.lines, first: startOf(lattice, scope) });
      return tooNarrow(decision, bounds, before, scope);
    };
    const [near, far] = policy.takenKnown;
    while (tellsTooMuch(near).length > 0) {
      const narrowed = tellsTooMuch(far);
      if (narrowed.length === 0 || !hideMore(decision, narrowed, scope)) break;
    }
    const [from, to] = scope.table;
    const isTotal = from === startOf(lattice, scope) && verdicts[from] === PUBLISHED;
    known.low.set(isTotal ? [counts[from]!] : bounds.low.subarray(from, to), from);
    known.high.set(isTotal ? [counts[from]!] : bounds.high.subarray(from, to), from);
  }
};

/** Where the cells of a scope's place begin; the first is the place as a whole. */
const startOf = (lattice: Lattice, { span }: Scope): number => span[1] - lattice.stride;

/**
 * Takes over what is decided already of the same number under another name: a cell that is all of a coarser one, and every cell of a
 * place of whose parts only one has any children.
 */
const takeOver = ({ lattice, counts, verdicts, beside }: Decision, scope: Scope): void => {
  for (const [alias, cell] of scope.aliases) if (!beside.isHeldBack(alias)) verdicts[alias] = verdicts[cell]!;
  const [only, ...others] = scope.parts.filter((part) => counts[part]! > 0);
  if (only === undefined || others.length > 0) return;
  const [from, to] = scope.table;
  const shift = only - startOf(lattice, scope);
  verdicts.copyWithin(from, from + shift, to + shift);
};

/**
 * What is taken to be known of each cell of a table before lines are looked at: what it says, and no more than `reach` to either side
 * of its number where it is published. What cells say lies askew around their numbers: parts that all happen to be rounded down leave
 * their whole little room, and it would have to hide itself so as not to narrow them. Windows around the numbers rarely narrow each other.
 */
const setBounds = (decision: Decision, { low, high }: Bounds, scope: Scope, reach: number): void => {
  const { lattice, counts, verdicts, policy } = decision;
  const [from, to] = scope.table;
  const whole = startOf(lattice, scope);
  const most = verdicts[whole] === PUBLISHED && from !== whole ? publishedInterval(counts[whole]!, policy)[1] : Infinity;
  const publishedAs = scope.isToldApart ? toldInterval : publishedInterval;
  for (let cell = from; cell < to; cell++) {
    const [count, verdict] = [counts[cell]!, verdicts[cell] as Verdict];
    const [least, greatest] = verdict === PUBLISHED ? publishedAs(count, policy) : withheldAs(verdict, most, policy);
    const within = verdict === PUBLISHED ? reach : policy.takenKnown[1];
    low[cell] = Math.max(least, count - within);
    high[cell] = Math.min(greatest, count + within, decision.beside.most(cell));
  }
};

/** What a withheld cell says by itself, in a place of `most` children at most. */
const withheldAs = (verdict: Verdict, most: number, { withholdUpTo }: CountPolicy): readonly [number, number] =>
  verdict === SMALL ? [0, withholdUpTo] : [0, most];

/**
 * Cells of a scope that this table tells too much of: withheld ones of its own that are left with too few candidates, and those of
 * other tables and of places within that it narrows at all. `before` has the bounds without it.
 */
const tooNarrow = (
  { lattice, counts, verdicts, policy, beside: { most } }: Decision,
  { low, high }: Bounds,
  before: Bounds,
  scope: Scope,
): readonly number[] => {
  // Of nobody there is nothing to tell.
  if (counts[startOf(lattice, scope)] === 0) return [];
  const [first, end] = scope.table;
  const isTooNarrow = (cell: number): boolean => {
    const width = high[cell]! - low[cell]! + 1;
    // Of a cell that has room for so few only that is left which everybody knew before.
    if (first <= cell && cell < end) return verdicts[cell] !== PUBLISHED && width < Math.min(policy.candidates, most(cell) + 1);
    return width < before.high[cell]! - before.low[cell]! + 1;
  };
  const narrowed: number[] = [];
  for (const [from, to] of scope.cells) for (let cell = from; cell < to; cell++) if (isTooNarrow(cell)) narrowed.push(cell);
  return narrowed;
};

/** Hides what is behind each narrowed cell. False when nothing is left to hide. */
const hideMore = (decision: Decision, narrowed: readonly number[], scope: Scope): boolean => {
  const { verdicts } = decision;
  const answered = new Set<number>();
  let isMore = false;
  for (const cell of narrowed) {
    // One that was reached from another waits for the next round: what was withheld for the other may do.
    if (answered.has(cell)) continue;
    const { cells, reached } = behindOf(decision, cell, scope);
    for (const each of cells) verdicts[each] = HIDDEN;
    for (const each of reached) answered.add(each);
    isMore ||= cells.length > 0;
  }
  return isMore;
};

/** Cells to hide, and the withheld cells that led to them. */
type Behind = { readonly cells: readonly number[]; readonly reached: ReadonlySet<number> };

/**
 * What to hide for a narrowed cell: the smallest published cell of the table on a line with it, or on a line with a withheld cell
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
      return { cells: [smallest], reached };
    }
    edge = beside.filter((cell) => verdicts[cell] !== PUBLISHED && !reached.has(cell));
    for (const cell of edge) reached.add(cell);
  }
  return { cells: [...reached].filter((cell) => verdicts[cell] === SMALL && isOwn(cell)), reached };
};

/** The cells of every line, of some runs of lines, that has one of some cells. */
const cellsBeside = ({ lattice }: Decision, cells: readonly number[], runs: Runs): readonly number[] => {
  const { lines, linesByCell } = lattice;
  const [touched, beside] = [new Set<number>(), new Set<number>()];
  const touch = (line: number): void => {
    if (touched.has(line) || !runs.some(([from, to]) => from <= line && line < to)) return;
    touched.add(line);
    for (let at = lines.starts[line]!; at < lines.starts[line + 1]!; at++) beside.add(lines.members[at]!);
  };
  for (const cell of cells)
    for (let at = linesByCell.starts[cell]!; at < linesByCell.starts[cell + 1]!; at++) touch(linesByCell.members[at]!);
  return [...beside];
};
