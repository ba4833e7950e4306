import { describe, expect, it } from "vitest";
import { guessingAlike, knowingAllOthers, knowingAllOthersEverywhere, nestedSums, numberOfMoney } from "./money-attacks.ts";
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
