/**
 * Somebody with all that is published, who knows the policy and that a whole is the sum of its parts: what can they work out about
 * the cells that are withheld? Written for the tests, without a line in common with the audit it holds to account.
 */
import type { Figure } from "../../schema/figures/figure.ts";

/** One table as published: the figure of each cell, by name. */
export type PublishedTable = ReadonlyMap<string, Figure>;

/** The name of a cell and the names of those that make it up; where they overlap, a child may be in several of those. */
export type SumLine = { readonly whole: string; readonly parts: readonly string[]; readonly overlaps?: boolean };

/** The least and the greatest number of children that a cell can hold, for all anybody can tell. */
export type Candidates = { readonly low: number; readonly high: number };

/** More children than London looks after: no cell holds more. */
const EVERYBODY = 20_000;
const LEAST_PUBLISHED = 8;
const ROUNDING = 2;

/**
 * Draws every conclusion that adding up and taking away allows, again and again, until none is new.
 *
 * Shape:  tables, sums -> candidates of each withheld cell, by name. Cells that appear in a sum but in no table stay unknown; `room`
 *         is the most that some can hold, which everybody knows.
 * Errors: a contradiction means that something false was published; it is thrown.
 */
export const attack = (
  tables: readonly PublishedTable[],
  sums: readonly SumLine[],
  room: ReadonlyMap<string, number> = new Map(),
): ReadonlyMap<string, Candidates> => {
  const known = new Map([...room].map(([name, high]) => [name, { low: 0, high }]));
  const withheld = new Set<string>();
  for (const table of tables) {
    for (const [name, figure] of table) {
      const { low, high } = saysOf(figure);
      const before = known.get(name) ?? { low: 0, high: EVERYBODY };
      known.set(name, { low: Math.max(before.low, low), high: Math.min(before.high, high) });
      if (figure.value === null) withheld.add(name);
    }
  }
  conclude(known, sums);
  return new Map([...withheld].map((name) => [name, known.get(name)!]));
};

/** What a figure says of its own cell: one without an end can be anything. */
const saysOf = ({ value, low, high }: Figure): Candidates => {
  if (value === 0) return { low: 0, high: 0 };
  if (value !== null)
    return {
      low: Math.max(value - ROUNDING, LEAST_PUBLISHED, low ?? 0),
      high: Math.min(value + ROUNDING, high ?? EVERYBODY),
    };
  return { low: low ?? 0, high: high ?? EVERYBODY };
};

const conclude = (known: Map<string, Cell>, sums: readonly SumLine[]): void => {
  const lines = sums.map(({ whole, parts, overlaps = false }) => ({
    cells: [whole, ...parts].map((name) => cellOf(known, name)),
    narrow: overlaps ? narrowedByOverlapping : narrowed,
  }));
  const linesByCell = Map.groupBy(
    lines.flatMap((line) => line.cells.map((cell) => ({ cell, line }))),
    ({ cell }) => cell,
  );
  const open = new Set(lines);
  for (const line of open) {
    open.delete(line);
    for (const cell of line.narrow(line.cells)) for (const touched of linesByCell.get(cell)!) open.add(touched.line);
  }
};

const cellOf = (known: Map<string, Cell>, name: string): Cell => {
  const cell = known.get(name) ?? { low: 0, high: EVERYBODY };
  known.set(name, cell);
  return cell;
};

type Cell = { low: number; high: number };

/** Takes the whole of a line from its parts, and each part from the whole and the other parts; the cells it learnt something of. */
const narrowed = ([whole, ...parts]: readonly Cell[]): readonly Cell[] => {
  const [least, most] = parts.reduce(([low, high], part) => [low + part.low, high + part.high], [0, 0]);
  return learnt([
    { cell: whole!, low: least, high: most },
    ...parts.map((part) => ({
      cell: part,
      low: whole!.low - (most - part.high),
      high: whole!.high - (least - part.low),
    })),
  ]);
};

/** The same where a child may be in several parts: the whole holds the largest of them, and each no more than the whole. */
const narrowedByOverlapping = ([whole, ...parts]: readonly Cell[]): readonly Cell[] => {
  const most = parts.reduce((sum, part) => sum + part.high, 0);
  return learnt([
    ...parts.map((part) => ({ cell: whole!, low: part.low, high: most })),
    ...parts.map((part) => ({ cell: part, low: whole!.low - (most - part.high), high: whole!.high })),
  ]);
};

const learnt = (told: readonly (Candidates & { readonly cell: Cell })[]): readonly Cell[] =>
  told.flatMap(({ cell, low, high }) => {
    if (low <= cell.low && high >= cell.high) return [];
    [cell.low, cell.high] = [Math.max(cell.low, low), Math.min(cell.high, high)];
    if (cell.low > cell.high) throw new RangeError("What is published contradicts itself.");
    return [cell];
  });

/** The fewest values that a withheld cell may be left with. */
const FEWEST = 3;

/** Names of the withheld cells that the attack narrows down too far, or further than their room alone does. */
export const exposedBy = (
  candidates: ReadonlyMap<string, Candidates>,
  room: ReadonlyMap<string, number> = new Map(),
): readonly string[] =>
  [...candidates]
    .filter(([name, { low, high }]) => high - low + 1 < Math.min(FEWEST, (room.get(name) ?? FEWEST) + 1))
    .map(([name]) => name);
