/**
 * Somebody who knows two things about a child, and its borough, looks for a third: for how many children, pairs of things and third
 * things is the true answer more than 99 % likely, by all made-up children that fit what is published?
 */
import type { Chain } from "./chain.ts";
import { buildGrid, countsOf, type Grid, type Table } from "./grid.ts";
import type { Records } from "./records.ts";

/** Children with a pair of things and a third that were asked about, and how many of them are as good as told. */
export type Thirds = { readonly asked: number; readonly told: number };

export type ThirdsWatch = {
  /** Takes in what the chain has come to. */
  readonly look: (chain: Chain) => void;
  readonly found: () => Thirds;
};

const SURE = 0.99;

/** What children of a cell of three dimensions may be asked: two things are known, which make a cell, and the third is looked for. */
type Questions = {
  /** By question: cell of all three, cell of the two that are known, and how many children it is asked about. */
  readonly triple: Int32Array;
  readonly pair: Int32Array;
  readonly children: Int32Array;
};

const questionsOf = (grid: Grid, truth: Int32Array, boroughs: readonly number[]): Questions => {
  const [triple, pair, children]: [number[], number[], number[]] = [[], [], []];
  const tables = grid.tables.filter(({ by }) => by.length === 3);
  const ask = (place: number, table: Table, cell: number): void => {
    const [start, n] = [grid.firstOf[place]!, truth[grid.firstOf[place]! + cell]!];
    for (const known of n === 0 ? [] : pairsOf(grid, table, cell)) {
      triple.push(start + cell);
      pair.push(start + known);
      children.push(n);
    }
  };
  for (const place of boroughs)
    for (const table of tables) for (let cell = table.first; cell < table.first + table.cells; cell++) ask(place, table, cell);
  return { triple: Int32Array.from(triple), pair: Int32Array.from(pair), children: Int32Array.from(children) };
};

/** The three cells of two dimensions that a cell of three lies in. */
const pairsOf = ({ tableOf }: Grid, { by, first, strides }: Table, cell: number): readonly number[] => {
  const codes = strides.map(
    (stride, at) => Math.floor((cell - first) / stride) % (at === 0 ? Infinity : strides[at - 1]! / stride),
  );
  return by.map((_, left) => {
    const pair = tableOf.get(by.toSpliced(left, 1).join())!;
    const [a, b] = codes.toSpliced(left, 1) as [number, number];
    return pair.first + a * pair.strides[0]! + b;
  });
};

/** Watches the children of some boroughs. */
export const watchThirds = (records: Records, boroughs: readonly number[]): ThirdsWatch => {
  const grid = buildGrid(records.setting, { boroughs: 3, wide: 0 });
  const questions = questionsOf(grid, countsOf(grid, records), boroughs);
  const children = [...records.borough.keys()].filter((child) => boroughs.includes(records.borough[child]!));
  const now = new Uint16Array(grid.size);
  const [shares, looks] = [new Float32Array(questions.pair.length), new Uint16Array(questions.pair.length)];
  return {
    look: ({ codes }) => {
      now.fill(0);
      countCrossed(now, grid, records, { children, codes });
      for (let at = 0; at < shares.length; at++) {
        const ofPair = now[questions.pair[at]!]!;
        if (ofPair === 0) continue;
        shares[at]! += now[questions.triple[at]!]! / ofPair;
        looks[at]!++;
      }
    },
    found: () => {
      let [asked, told] = [0, 0];
      for (let at = 0; at < shares.length; at++) {
        asked += questions.children[at]!;
        if (shares[at]! > SURE * looks[at]! && looks[at]! > 0) told += questions.children[at]!;
      }
      return { asked, told };
    },
  };
};

type Members = { readonly children: readonly number[]; readonly codes: Uint8Array };

/** Counts children by two and three dimensions, in their boroughs only. */
const countCrossed = (
  into: Uint16Array,
  grid: Grid,
  { borough, codes: columns }: Records,
  { children, codes }: Members,
): void => {
  const width = columns.length;
  for (const { by, first, strides } of grid.tables) {
    if (by.length < 2) continue;
    const [a, b, c] = [by[0]!, by[1]!, by[2] ?? 0];
    const [ofA, ofB, ofC] = [strides[0]!, strides[1]!, strides[2] ?? 0];
    for (const child of children) {
      const from = child * width;
      into[grid.firstOf[borough[child]!]! + first + ofA * codes[from + a]! + ofB * codes[from + b]! + ofC * codes[from + c]!]!++;
    }
  }
};
