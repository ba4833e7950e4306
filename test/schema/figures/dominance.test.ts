/** Rule 5: whose money may be published. Known answers of the handbook's, then who could work out whom. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPublishable, largestTwo, type MoneyPolicy, PUBLIC_MONEY } from "../../../schema/figures/dominance.ts";
import { SPEND_UNIT } from "../../../schema/reference/edges.ts";
import { binned } from "../../support/binned.ts";

const POUND = 100;
const inPence = (pounds: readonly number[]): readonly number[] => pounds.map((each) => each * POUND);
const equal = (count: number, each: number): readonly number[] => Array.from({ length: count }, () => each);

type Asked = { readonly byBorough: readonly number[]; readonly byChild: readonly number[]; readonly policy?: MoneyPolicy };

const isShown = ({ byBorough, byChild, policy = PUBLIC_MONEY }: Asked): boolean =>
  isPublishable({ byBorough: inPence(byBorough), bins: binned(inPence(byChild), SPEND_UNIT), unit: SPEND_UNIT }, policy);

/** Forty children, £10,000 each, of four boroughs. */
const EVEN: Asked = { byBorough: equal(4, 100_000), byChild: equal(40, 10_000) };

test("money of many like children of several boroughs may be published", () => {
  expect(isShown(EVEN)).toBe(true);
});

describe("by borough", () => {
  test.each([
    // The handbook's X = 330: without the two largest 10 is left, less than a tenth of 300.
    [[300, 20, 10], false],
    [[300, 30, 29], false],
    [[300, 30, 30], true],
    // Safe at p = 10, though two of them have 92.7 % of the whole.
    [[52_000, 50_000, 8_000], true],
    [[52_000, 50_000, 5_200], true],
    [[52_000, 50_000, 5_199], false],
    // In whatever order they come.
    [[10, 300, 20], false],
    [[8_000, 52_000, 50_000], true],
  ])("%j is publishable: %j", (byBorough, shown) => {
    expect(isShown({ ...EVEN, byBorough })).toBe(shown);
  });

  test.each([
    [[100, 100], false],
    [[100, 100, 0, 0], false],
    [[100, 100, 100], true],
    [[], false],
    [[0, 0, 0], false],
  ])("needs three that spend anything: %j is publishable: %j", (byBorough, shown) => {
    expect(isShown({ ...EVEN, byBorough })).toBe(shown);
  });
});

describe("by child", () => {
  test.each([
    [equal(9, 10_000), false],
    [equal(10, 10_000), true],
    [[...equal(9, 10_000), ...equal(30, 0)], false],
    [[...equal(10, 10_000), ...equal(30, 0)], true],
  ])("needs ten who cost anything: %#", (byChild, shown) => {
    expect(isShown({ ...EVEN, byChild })).toBe(shown);
  });

  test.each([
    // Eight of £1,000 are left of 300,000 and 20,000.
    [[300_000, 20_000, ...equal(8, 1_000)], false],
    [[300_000, 20_000, ...equal(29, 1_000)], false],
    // The largest may be as dear as its bin, a fiftieth more: so much more must be left.
    [[300_000, 20_000, ...equal(36, 1_000)], true],
    [[52_000, 50_000, ...equal(8, 1_000)], true],
  ])("needs a tenth of the dearest to be left without it and the next: %#", (byChild, shown) => {
    expect(isShown({ ...EVEN, byChild })).toBe(shown);
  });

  test("never publishes where the true values would not pass", () => {
    const value = fc.oneof(
      fc.constant(0),
      fc.nat(200),
      fc.integer({ min: 1, max: 50_000_000 }),
      fc.integer({ min: 1, max: 2_000_000_000 }),
    );
    const isDominated = (values: readonly number[], percent: number): boolean => {
      const [first = 0, , ...rest] = values.toSorted((a, b) => b - a);
      return 100 * rest.reduce((sum, each) => sum + each, 0) < percent * first;
    };
    fc.assert(
      fc.property(fc.array(value, { minLength: 10, maxLength: 40 }), (values) => {
        const contributions = { byBorough: [1, 1, 1], bins: binned(values, SPEND_UNIT), unit: SPEND_UNIT };
        const isWrong = isPublishable(contributions, PUBLIC_MONEY) && isDominated(values, PUBLIC_MONEY.percent);
        expect(isWrong).toBe(false);
      }),
      { seed: 29, numRuns: 2_000 },
    );
  });
});

describe("the two largest contributions", () => {
  test("are never taken for less than they are", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3_000_000_000), { maxLength: 30 }), (values) => {
        const [first = 0, second = 0] = values.toSorted((a, b) => b - a);
        const [most, next] = largestTwo({ bins: binned(values, SPEND_UNIT), unit: SPEND_UNIT });
        expect(most >= first && next >= second).toBe(true);
      }),
      { seed: 30, numRuns: 2_000 },
    );
  });

  test("are themselves where each is alone in its bin, and the end of the bin where it isn't", () => {
    expect(largestTwo({ bins: binned([12_345_678, 300_000, 5], SPEND_UNIT), unit: SPEND_UNIT })).toEqual([12_345_678, 300_000]);
    const [most, next] = largestTwo({ bins: binned([100_000, 100_001], SPEND_UNIT), unit: SPEND_UNIT });
    expect([most >= 100_001 && most <= 102_021, next === most]).toEqual([true, true]);
  });

  test("of nothing, or of one, are nothing", () => {
    expect(largestTwo({ bins: binned([], SPEND_UNIT), unit: SPEND_UNIT })).toEqual([0, 0]);
    expect(largestTwo({ bins: binned([0, 0, 700], SPEND_UNIT), unit: SPEND_UNIT })).toEqual([700, 0]);
  });
});
