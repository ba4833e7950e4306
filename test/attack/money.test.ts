import { describe, expect, it } from "vitest";
import { guessingAlike, knowingAllOthers, knowingAllOthersEverywhere, nestedSums, numberOfMoney } from "./money-attacks.ts";
import { knowingTheWidth } from "./money-by-width.ts";
import { moneyOf } from "./money.ts";
import { GRID, percent, RECORDS, secretsOf, SETS, WORLD } from "./tried-on.ts";

const all = SETS.map((set) => moneyOf(GRID, RECORDS, WORLD.pence, secretsOf(set)));

/** Of all sets of secrets together. */
const share = (found: readonly { readonly tried: number; readonly found: number }[]): number =>
  percent(
    found.reduce((sum, each) => sum + each.found, 0),
    found.reduce((sum, each) => sum + each.tried, 0),
  );

describe("one child's money", () => {
  it("is found within 5 % hardly oftener than by guessing the mean, by who knows the number and all other amounts", () => {
    const guessed = share(all.map((money) => guessingAlike(money, 10, 14)));
    expect(share(all.map((money) => knowingAllOthers(money, 10, 14)))).toBeLessThan(2 * guessed);
    expect(share(all.map((money) => knowingAllOthers(money, 35, 45)))).toBeLessThan(6);
  });

  it.each([
    [10, 14],
    [35, 45],
  ] as const)("of %i to %i is found hardly oftener by who looks at the width of the interval too", (from, to) => {
    const found = all.map((money) => knowingTheWidth(money, [from, to]));
    const sumOf = (key: keyof (typeof found)[number]): number => found.reduce((sum, each) => sum + each[key], 0);
    expect(sumOf("doubled")).toBeGreaterThan(50);
    expect(sumOf("byMean")).toBeGreaterThan(50);
    expect(percent(sumOf("byWidth") - sumOf("byMean"), sumOf("tried"))).toBeLessThan(1);
  });

  it("is not found by averaging what all its cells leave for it either: its own factor stays", () => {
    expect(share(all.map(knowingAllOthersEverywhere))).toBeLessThan(10);
  });

  it("is found where amounts have no noise: the attack is good for something", () => {
    const [money] = all;
    const exact = {
      ...money!,
      mean: money!.mean.map((mean, cell) => (mean === null ? null : money!.exact[cell]! / money!.n[cell]!)),
    };
    expect(share([knowingAllOthers(exact, 10, 14)])).toBe(100);
    expect(share([nestedSums(exact)])).toBe(100);
  });

  it("is found by few nested sums", () => {
    expect(share(all.map(nestedSums))).toBeLessThan(40);
  });
});

describe("the number of children behind money", () => {
  it("is told by a total and its mean as the published one, never better", () => {
    for (const { cells, published, true: right } of all.map(numberOfMoney)) {
      expect(cells).toBeGreaterThan(100);
      expect(published).toBe(cells);
      expect(percent(right, cells)).toBeLessThan(35);
    }
  });

  it("would be told by the noisy sum beside the mean", () => {
    const [money] = all;
    const asSum = { ...money!, total: money!.mean.map((mean, cell) => (mean === null ? null : mean * money!.n[cell]!)) };
    expect(numberOfMoney(asSum).true).toBe(numberOfMoney(asSum).cells);
  });
});
