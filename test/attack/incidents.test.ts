/** How often one child was missing, to somebody who knows all others of its cell and how often each of them was. */
import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { factors, noisy } from "../support/second/factors.ts";
import { mean } from "../support/second/magnitudes.ts";
import { madeUpPseudonym, madeUpSecret } from "../support/second/secrets.ts";

/** Of London's children who are missing at all in a year: 6.8 times each in the mean, few of them very often. */
const MORE_THAN_ONCE = 5.8;

const CELLS = 2_000;

const numberBy = (name: string): number => createHash("sha256").update(name).digest().readUInt32BE() / 2 ** 32;

const timesMissing = (name: string): number => 1 + Math.floor(-Math.log(1 - numberBy(name)) * MORE_THAN_ONCE);

type Found = { readonly within5Percent: number; readonly exactly: number };

/** In percent of cells of so many children: how often the child that was missing most is found out. */
const foundIn = (children: number, isNoisy: boolean): Found => {
  const cells = Array.from({ length: CELLS }, (_, cell) => {
    const names = Array.from({ length: children }, (_, at) => madeUpPseudonym(`missing ${children} ${cell} ${at}`));
    const times = names.map(timesMissing);
    const own = factors(madeUpSecret("incidents"), "events", names);
    const sum = times.reduce((total, each, at) => total + (isNoisy ? noisy(1_000 * each, own[at]!) : 1_000 * each), 0);
    const most = Math.max(...times);
    const others = times.reduce((total, each) => total + each, 0) - most;
    const guess = mean({ n: children, p: children, sum: sum / 1_000 })! * children - others;
    return { isNear: Math.abs(guess - most) <= 0.05 * most, isExact: Math.round(guess) === most };
  });
  const percentOf = (which: "isNear" | "isExact"): number => (100 * cells.filter((cell) => cell[which]).length) / CELLS;
  return { within5Percent: percentOf("isNear"), exactly: percentOf("isExact") };
};

it.each([10, 20, 40, 100])("of %i missing children is seldom found", (children) => {
  const { within5Percent, exactly } = foundIn(children, true);
  expect(within5Percent).toBeLessThan(15);
  expect(exactly).toBeLessThan(11);
});

it("of ten missing children is found where amounts have no noise: the attack is good for something", () => {
  const found = foundIn(10, false);
  expect(found.within5Percent).toBeGreaterThan(85);
  expect(found.exactly).toBeGreaterThan(60);
});
