import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DAYS, MILES, SPENDING, type EdgeTable, WEEKLY } from "../../../schema/reference/edges.ts";
import { binAtRank, binCount, binOf, intervalOf, rankOf, totalOf } from "../../../schema/vector/bins.ts";

const ALL = [MILES, DAYS, WEEKLY, SPENDING] as const;

const UNITS = ALL.flatMap(({ fine, coarse }) => [
  { width: "fine", unit: fine, name: fine.name, ratio: [101, 99] as const },
  { width: "coarse", unit: coarse, name: coarse.name, ratio: [11, 10] as const },
]);

/** One bin after another: the definition, without a search. */
const linear = ({ edges }: EdgeTable, value: number): number =>
  value === 0 ? 0 : 1 + edges.filter((edge) => edge <= value).length;

/** Every value of small units; of large ones those beside each edge, and some between. */
const valuesOf = ({ edges }: EdgeTable): readonly number[] => {
  const last = edges.at(-1)!;
  if (last <= 10_000) return Array.from({ length: last + 2 }, (_, value) => value);
  return [0, 1, 2, ...edges.flatMap((edge) => [edge - 1, edge, edge + 1, Math.floor(edge * 1.03)])];
};

describe.each(UNITS)("$width bins of $name", ({ unit, ratio: [up, down] }) => {
  const last = unit.edges.at(-1)!;

  test("have edges that ascend, from a unit to the next at the closest", () => {
    expect(unit.edges.every((edge, at) => Number.isInteger(edge) && (at === 0 || edge > unit.edges[at - 1]!))).toBe(true);
  });

  test("are as wide as their ratio at most, or a single value", () => {
    const tooWide = unit.edges.filter((edge, at) => {
      const before = unit.edges[at - 1] ?? edge;
      return edge - before > 1 && down * edge > up * (before + 1);
    });
    expect(tooWide).toEqual([]);
  });

  test("hold every value in the bin that a look at each edge finds, and within its interval", () => {
    const wrong = valuesOf(unit).filter((value) => {
      const bin = binOf(unit, value);
      const { low, high } = intervalOf(unit, bin);
      return bin !== linear(unit, value) || value < low || value >= (high ?? Infinity);
    });
    expect(wrong).toEqual([]);
    expect(binOf(unit, 10 * last)).toBe(binCount(unit) - 1);
  });

  test("follow one another without a gap, the last without an end", () => {
    const intervals = Array.from({ length: binCount(unit) }, (_, bin) => intervalOf(unit, bin));
    expect(intervals[0]).toEqual({ low: 0, high: 1 });
    intervals.slice(1).forEach(({ low }, at) => expect(low).toBe(intervals[at]!.high));
    expect(intervals.at(-1)).toEqual({ low: last, high: null });
  });
});

test.each([
  ["half a mile to 500 miles", MILES, [5, 5_000]],
  ["one day to twenty years", DAYS, [1, 7_305]],
  ["£50 to £50,000 a week", WEEKLY, [5_000, 5_000_000]],
  ["£100 to £10m", SPENDING, [10_000, 1_000_000_000]],
] as const)("edges go from %s, in both widths", (_, { fine, coarse }, ends) => {
  for (const { edges } of [fine, coarse]) expect([edges[0], edges.at(-1)]).toEqual(ends);
  expect(coarse.edges.length).toBeLessThan(fine.edges.length / 2);
});

test("the number and the sum of all values are those of the bins", () => {
  expect(totalOf([2, 0, 3, 9, 0, 0, 1, 77])).toEqual({ n: 6, sum: 86 });
});

describe("the nearest rank", () => {
  test.each([
    [50, 1, 1],
    [50, 2, 1],
    [50, 3, 2],
    [25, 8, 2],
    [25, 9, 3],
    [75, 4, 3],
    [90, 10, 9],
    [90, 11, 10],
    [99, 100, 99],
    [1, 5, 1],
    [29, 100, 29],
    [57, 100, 57],
  ])("of the %ith percentile of %i values is %i", (percent, n, rank) => {
    expect(rankOf(percent, n)).toBe(rank);
  });

  test("is found in the bin that holds it, and beyond the values there is none", () => {
    const slots = [1, 0, 0, 0, 3, 30];
    expect([1, 2, 3, 4].map((rank) => binAtRank(slots, rank, 2))).toEqual([0, 2, 2, 2]);
    expect([1, 2, 3, 4].map((rank) => binAtRank([1, 0, 3], rank, 1))).toEqual([0, 2, 2, 2]);
    expect(() => binAtRank(slots, 5, 2)).toThrowError(RangeError);
  });

  test("is a whole number from 1 to n", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 100_000 }), (percent, n) => {
        const rank = rankOf(percent, n);
        expect(rank >= 1 && rank <= n && 100 * rank >= percent * n && 100 * (rank - 1) < percent * n).toBe(true);
      }),
      { seed: 5, numRuns: 2_000 },
    );
  });
});
