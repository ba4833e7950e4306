import { shuffle } from "../chance/deck.ts";
import type { Random } from "../chance/random.ts";
import type { ReturnOfYear } from "../written/return-files.ts";
import { EPISODE_COLUMNS, HEADER_COLUMNS, type Row } from "../written/yearly-cut.ts";
import { SLIPS, type Cells, type Life, type Slip } from "./slips.ts";

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
  const seekers = new Set(returns.flatMap(({ uasc }) => uasc.map(([child]) => child)));
  const lives = returns.flatMap(({ year, header }) =>
    header.flatMap((row): readonly (readonly [string, Life])[] => {
      const [child = ""] = row;
      const [only, another] = episodes.get(child) ?? [];
      if (only === undefined || another !== undefined || seekers.has(child)) return [];
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

/**
 * Makes each of the slips once in a borough's returns, each in the rows of another child, where there is a child that it suits.
 * Answers the returns as they are to be written, and where the faults are.
 */
export const plantSlips = (
  returns: readonly ReturnOfYear[],
  random: Random,
): { readonly returns: readonly ReturnOfYear[]; readonly planted: readonly PlantedSlip[] } => {
  const lives = livesOf(returns);
  const slips = choose(lives, random);
  const planted: PlantedSlip[] = [];
  const slipped = (rows: readonly Row[], table: Slip["table"], year: number): Row[] => {
    const written: Row[] = [];
    for (const row of rows) {
      const [life, slip] = [lives.get(row[0] ?? ""), slips.get(row[0] ?? "")];
      if (slip?.table === table) {
        const { rule, severity, column, at } = slip;
        planted.push({ rule, severity, table, column, year, row: written.length + FIRST_LINE + at });
      }
      const made = life === undefined ? undefined : slip?.make(life)[table];
      written.push(...(made?.map((cells) => Object.values(cells)) ?? [row]));
    }
    return written;
  };
  const made = returns.map(({ year, header, episodes, uasc }) => ({
    year,
    header: slipped(header, "header", year),
    episodes: slipped(episodes, "episodes", year),
    uasc,
  }));
  return { returns: made, planted };
};
