import { shuffle } from "../chance/deck.ts";
import type { Random } from "../chance/random.ts";
import type { ReturnOfYear } from "../written/return-files.ts";
import { EPISODE_COLUMNS, HEADER_COLUMNS, type Row } from "../written/yearly-cut.ts";
import type { Cells, Life, Slip } from "./slip.ts";
import { SLIPS } from "./slips.ts";

/** A fault that the door has to find, at its line of a table. */
export type PlantedSlip = Pick<Slip, "rule" | "severity" | "table" | "column"> & { readonly year: number; readonly row: number };

/** The header is line 1. */
const FIRST_LINE = 2;

const cellsOf = (columns: Row, row: Row): Cells => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? ""]));

const isPlain = ({ episode: { LS = "", PLACE = "" } }: Life): boolean => !/^V[34]$/.test(LS) && !/^[TZP]/.test(PLACE);

/** The lives that a mistake can be made in without a second fault in another row or year, by the child's number. */
const livesOf = (returns: readonly ReturnOfYear[]): ReadonlyMap<string, Life> => {
  const episodes = Map.groupBy(
    returns.flatMap(({ year, episodes: rows }) => rows.map((row) => ({ year, row }))),
    ({ row }) => row[0] ?? "",
  );
  // What other tables say of a child would be at fault as well.
  const others = new Set(returns.flatMap(({ uasc, missing, dolo }) => [...uasc, ...missing, ...dolo].map(([child]) => child)));
  const lives = returns.flatMap(({ year, header }) =>
    header.flatMap((row): readonly (readonly [string, Life])[] => {
      const [child = ""] = row;
      const [only, another] = episodes.get(child) ?? [];
      if (only === undefined || another !== undefined || others.has(child)) return [];
      return [[child, { year, header: cellsOf(HEADER_COLUMNS, row), episode: cellsOf(EPISODE_COLUMNS, only.row) }]];
    }),
  );
  return new Map(lives.filter(([, life]) => isPlain(life)));
};

/** One life for each slip that any suits, and no life for two. */
const choose = (lives: ReadonlyMap<string, Life>, random: Random): ReadonlyMap<string, Slip> => {
  const chosen = new Map<string, Slip>();
  const free = shuffle(random, [...lives]);
  for (const slip of SLIPS) {
    const found = free.find(([child, life]) => !chosen.has(child) && slip.suits(life));
    if (found !== undefined) chosen.set(found[0], slip);
  }
  return chosen;
};

/** A slip as it is made in a child's rows of a year. */
type MadeSlip = { readonly child: string; readonly year: number; readonly slip: Slip; readonly rows: ReturnType<Slip["make"]> };

const rowsOf = (cells: readonly Cells[] = []): readonly Row[] => cells.map((row) => Object.values(row));

/** A year's return with the slips made. Rows of a table, or of a year, that has none of the child otherwise stand at its end. */
const slipped = ({ year, header, episodes, uasc, ...others }: ReturnOfYear, made: readonly MadeSlip[]): ReturnOfYear => {
  const ofYear = new Map(made.filter((each) => each.year === year).map((each) => [each.child, each.rows]));
  const replaced = (table: "header" | "episodes", rows: readonly Row[]): readonly Row[] =>
    rows.flatMap((row) => {
      const instead = ofYear.get(row[0] ?? "")?.[table];
      return instead === undefined ? [row] : rowsOf(instead);
    });
  const ofNext = made.filter((each) => each.year === year + 1).flatMap(({ rows }) => rowsOf(rows.before));
  return {
    year,
    header: [...replaced("header", header), ...ofNext],
    episodes: replaced("episodes", episodes),
    uasc: [...uasc, ...[...ofYear.values()].flatMap((rows) => rowsOf(rows.uasc))],
    ...others,
  };
};

/** Where a slip is found: at the child's first row of the table, or as many rows below. */
const plantedIn = (returns: readonly ReturnOfYear[], { child, year, slip, rows }: MadeSlip): PlantedSlip => {
  const { rule, severity, table, column, at } = slip;
  const named = rows[table]?.[0]?.["CHILD"] ?? child;
  const first = returns.find((each) => each.year === year)![table].findIndex((row) => row[0] === named);
  return { rule, severity, table, column, year, row: first + FIRST_LINE + at };
};

/**
 * Makes each of the slips once in a borough's returns, each in the rows of another child, where there is a child that it suits.
 * Answers the returns as they are to be written, and where the faults are.
 */
export const plantSlips = (
  sound: readonly ReturnOfYear[],
  random: Random,
): { readonly returns: readonly ReturnOfYear[]; readonly planted: readonly PlantedSlip[] } => {
  const lives = livesOf(sound);
  const made = [...choose(lives, random)].map(([child, slip]): MadeSlip => {
    const life = lives.get(child)!;
    return { child, year: life.year, slip, rows: slip.make(life) };
  });
  const returns = sound.map((each) => slipped(each, made));
  return { returns, planted: made.map((each) => plantedIn(returns, each)) };
};
