/** How often one child was missing, to somebody who knows all others of its cell and how often each of them was. */
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { factors, factorsOffOf, noisy } from "../support/second/factors.ts";
import { publishedOf } from "../support/second/published.ts";
import { madeUpPseudonym, madeUpSecret } from "../support/second/secrets.ts";
import { isNear, likeliest, likeliestNear, weighed } from "./incidents.ts";

/** Of London's children who are missing at all in a year: 6.8 times each in the mean, few of them very often. */
const MORE_THAN_ONCE = 5.8;

const PRIOR = Array.from({ length: 100 }, (_, times) => (times === 0 ? 0 : Math.exp(-times / MORE_THAN_ONCE)));

const CELLS = 600;

const numberBy = (name: string): number => createHash("sha256").update(name).digest().readUInt32BE() / 2 ** 32;

const timesMissing = (name: string): number => 1 + Math.floor(-Math.log(1 - numberBy(name)) * MORE_THAN_ONCE);

/** How often children of a cell were missing, the one first that was most. */
type Cell = readonly number[];

/** Cells of so many children; `timesOf` says how often one of some name was missing. */
const cellsOf = (children: number, timesOf = timesMissing): readonly Cell[] =>
  Array.from({ length: CELLS }, (_, cell) =>
    Array.from({ length: children }, (_, at) => timesOf(`missing ${children} ${cell} ${at}`)).toSorted((a, b) => b - a),
  );

const SECRET = madeUpSecret("incidents");

/** The mean that is published of a cell, rounded to figures; null where it is withheld. */
const toldOf = (cell: Cell, at: number, isNoisy: boolean): number | null => {
  const own = factors(
    SECRET,
    "events",
    cell.map((_, child) => madeUpPseudonym(`missing ${at} ${child}`)),
  );
  const amounts = cell.map((times, child) => (isNoisy ? noisy(1_000 * times, own[child]!) : 1_000 * times));
  const squares = amounts.reduce((sum, amount) => sum + Math.round((amount / 100) ** 2), 0);
  // A dither of the middle of the table: the number is published as it is, and whoever knows all others knows it anyway.
  const share = [cell.length, 48, amounts.reduce((sum, amount) => sum + amount, 0), squares];
  const [p, total, told] = publishedOf("MISSING_INCIDENTS", share);
  return told === 0 ? null : Number((total! / p! / 1_000).toPrecision(figuresOf(cell)));
};

const figuresOf = (cell: Cell): number => (cell.length < 30 ? 2 : 3);

const OFF = factorsOffOf("events");

type Found = { readonly exactly: number; readonly within5Percent: number };

/** In percent of cells: how often the child that was missing most is found out, by the best guess there is. */
const foundIn = (cells: readonly Cell[], meanOf: (cell: Cell, at: number) => number | null, off = OFF): Found => {
  const guesses = cells.map((cell, at) => {
    const [truth, ...others] = cell;
    const weights = weighed(PRIOR, { others, mean: meanOf(cell, at), figures: figuresOf(cell), off });
    return { isExact: likeliest(weights) === truth, isClose: isNear(likeliestNear(weights), truth!) };
  });
  const percentOf = (which: "isExact" | "isClose"): number =>
    (100 * guesses.filter((guess) => guess[which]).length) / cells.length;
  return { exactly: percentOf("isExact"), within5Percent: percentOf("isClose") };
};

const published = (cell: Cell, at: number): number | null => toldOf(cell, at, true);
const nothing = (): null => null;

describe("of missing children", () => {
  it.for([10, 20, 40])(
    "in cells of %i the published mean tells little more than is known without it",
    async (children, { annotate }) => {
      const cells = cellsOf(children);
      const [found, guessed] = [foundIn(cells, published), foundIn(cells, nothing)];
      await annotate(`Exactly ${found.exactly.toFixed(1)} %, guessed without it ${guessed.exactly.toFixed(1)} %.`);
      expect(found.exactly - guessed.exactly).toBeLessThan(5);
      expect(found.within5Percent - guessed.within5Percent).toBeLessThan(7);
    },
  );

  it("is found in most cells of ten where amounts have no noise: the attack is good for something", () => {
    const found = foundIn(cellsOf(10), (cell, at) => toldOf(cell, at, false), [0]);
    expect(found.exactly).toBeGreaterThan(60);
    expect(found.within5Percent).toBeGreaterThan(80);
  });
});

describe("a child that was missing very often, of ten who hardly were", () => {
  const often = cellsOf(10, (name) => (name.endsWith(" 0") ? 20 + Math.floor(40 * numberBy(name)) : 1));

  it("is most of the cell's incidents, which are withheld", () => {
    expect(often.filter((cell, at) => published(cell, at) !== null).length).toBeLessThan(CELLS / 20);
  });
});
