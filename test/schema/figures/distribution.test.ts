import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type DistributionPolicy,
  meanOf,
  percentileOf,
  PUBLIC_DISTRIBUTION,
  significant,
  type Spread,
  sumOf,
} from "../../../schema/figures/distribution.ts";
import { exact, type Figure, NOT_APPLICABLE, rounded, SUPPRESSED } from "../../../schema/figures/figure.ts";
import { DAYS_UNIT, MILES_UNIT, type Unit, WEEKLY_UNIT } from "../../../schema/reference/edges.ts";
import { binned } from "../../support/binned.ts";
import { meanOfValues, nearestRank } from "../../support/reference/tally.ts";

type Given = { readonly unit?: Unit; readonly policy?: DistributionPolicy | null; readonly n?: Figure };

const published = (count: number): Figure => {
  const value = 5 * Math.round(count / 5);
  return count < 8 ? SUPPRESSED : rounded(value, Math.max(8, value - 2), value + 2);
};

/** The spread of some values, whole numbers of the unit; by default of miles, as the public sees it, the number published to the nearest 5. */
const spreadOf = (
  values: readonly number[],
  { unit = MILES_UNIT, policy = PUBLIC_DISTRIBUTION, n = published(values.length) }: Given = {},
): Spread => ({ bins: binned(values, unit), unit, n, judgedBy: n.low ?? 0, policy });

const repeated = (count: number, value: number): readonly number[] => Array.from({ length: count }, () => value);

/** Values as they come: many of a kind, none, few, some beyond the last edge. */
const values = fc.array(
  fc.oneof(fc.constantFrom(0, 1, 4, 5, 120, 121), fc.nat(400), fc.nat(5_000), fc.integer({ min: 4_990, max: 20_000 })),
  { maxLength: 150, size: "max" },
);

describe("a percentile to the public", () => {
  const percents = fc.constantFrom(...PUBLIC_DISTRIBUTION.percentiles);

  test.each([
    ["miles", MILES_UNIT, 10, 1],
    ["days", DAYS_UNIT, 1, 1],
    // From nothing to £60,000 a week.
    ["pounds a week", WEEKLY_UNIT, 100, 301],
  ])(
    "in %s is an interval that holds the true nearest-rank value and at least 8 children, or is withheld",
    (_, unit, scale, factor) => {
      fc.assert(
        fc.property(values, percents, (drawn, percent) => {
          const some = drawn.map((value) => value * factor);
          const sorted = some.toSorted((a, b) => a - b);
          const figure = percentileOf(spreadOf(some, { unit }), percent);
          const { low: least } = published(some.length);
          const rank = Math.ceil((percent * (least ?? 0)) / 100);
          const hasEnoughAround = Math.min(rank, (least ?? 0) - rank) >= 8;
          expect(figure.status).toBe(hasEnoughAround ? "ROUNDED" : "SUPPRESSED");
          if (!hasEnoughAround) return;
          const [low, high] = [
            Math.round(figure.low! * scale),
            figure.high === null ? Infinity : Math.round(figure.high * scale),
          ];
          const truth = nearestRank(sorted, percent)!;
          expect(low <= truth && truth <= high).toBe(true);
          expect(sorted.filter((value) => low <= value && value <= high).length).toBeGreaterThanOrEqual(8);
          expect(figure.value === null).toBe(high === Infinity);
        }),
        { seed: 17, numRuns: 1_000 },
      );
    },
  );

  test.each([
    [17, 50, "SUPPRESSED"],
    [18, 50, "ROUNDED"],
    [32, 25, "SUPPRESSED"],
    [33, 25, "ROUNDED"],
    [32, 75, "SUPPRESSED"],
    [33, 75, "ROUNDED"],
  ])("needs 8 children on each side by the least that their number says: of %i, %i is %s", (count, percent, status) => {
    expect(percentileOf(spreadOf(repeated(count, 100)), percent).status).toBe(status);
  });

  test("is shown or withheld alike for all numbers that are published alike", () => {
    for (let count = 8; count < 120; count++)
      for (const percent of PUBLIC_DISTRIBUTION.percentiles) {
        const alike = 5 * Math.round(count / 5);
        const [one, other] = [count, Math.max(8, alike - 2)].map((each) => percentileOf(spreadOf(repeated(each, 9)), percent));
        expect(one!.status).toBe(other!.status);
      }
  });

  test("says nothing of its interval when withheld", () => {
    expect(percentileOf(spreadOf(repeated(15, 100)), 50)).toEqual(SUPPRESSED);
  });

  test("is withheld with the number of its children", () => {
    expect(percentileOf(spreadOf(repeated(100, 100), { n: SUPPRESSED }), 50)).toEqual(SUPPRESSED);
  });

  test("has no middle and no end when it lies among the longest distances of all", () => {
    expect(percentileOf(spreadOf(repeated(40, 6_000)), 50)).toEqual({ value: null, low: 500, high: null, status: "ROUNDED" });
  });

  test("is widened downwards first, then upwards, in turn, until it holds 8", () => {
    const some = [...repeated(10, 5), ...repeated(3, 6), ...repeated(2, 7), ...repeated(6, 8), ...repeated(9, 300)];
    expect(percentileOf(spreadOf(some), 50)).toEqual({ value: 0.7, low: 0.6, high: 0.8, status: "ROUNDED" });
  });

  test.each([
    [51, "50"],
    [10, "25"],
    [99, "90"],
  ])("other than the published ones is refused: %i names %s", (percent, nearest) => {
    expect(() => percentileOf(spreadOf(repeated(40, 5)), percent)).toThrowError(
      expect.objectContaining({ extensions: { code: "DISCLOSURE_REFUSED", nearest } }),
    );
  });
});

describe("a percentile to the borough itself", () => {
  test("is the bin of the true nearest-rank value, for any whole per cent", () => {
    fc.assert(
      fc.property(
        values.filter((some) => some.length > 0),
        fc.integer({ min: 1, max: 99 }),
        (some, percent) => {
          const { low, high } = percentileOf(spreadOf(some, { policy: null }), percent);
          const truth =
            nearestRank(
              some.toSorted((a, b) => a - b),
              percent,
            )! / 10;
          expect(low! <= truth && truth <= (high ?? Infinity)).toBe(true);
        },
      ),
      { seed: 18, numRuns: 1_000 },
    );
  });

  test("of no child is not applicable", () => {
    expect(percentileOf(spreadOf([], { policy: null }), 50)).toEqual(NOT_APPLICABLE);
  });
});

test.each([0, 100, 50.5, -1, Number.NaN])("a percentile of %d is a mistake, whoever asks", (percent) => {
  for (const policy of [null, PUBLIC_DISTRIBUTION])
    expect(() => percentileOf(spreadOf(repeated(40, 5), { policy }), percent)).toThrowError(
      expect.objectContaining({ extensions: { code: "BAD_USER_INPUT", argument: "at" } }),
    );
});

describe("a mean", () => {
  // 12 345 tenths of a mile each: 1 234.5 miles.
  test.each([
    [8, null],
    // As many as ten are published as ten, and so are eight.
    [12, null],
    [13, 1_200],
    [27, 1_200],
    [29, 1_230],
    [30, 1_230],
    [60, 1_230],
  ])("of %i children is %j to the public", (count, mean) => {
    const figure = meanOf(spreadOf(repeated(count, 12_345)));
    expect(figure).toEqual(mean === null ? SUPPRESSED : rounded(mean));
  });

  test.each([
    [9, SUPPRESSED],
    [10, rounded(1_200)],
  ])("of %i children is judged by their true number where the audit allows for that", (count, mean) => {
    expect(meanOf({ ...spreadOf(repeated(count, 12_345)), judgedBy: count })).toEqual(mean);
  });

  test("is withheld with the number of its children", () => {
    expect(meanOf(spreadOf(repeated(40, 5), { n: SUPPRESSED }))).toEqual(SUPPRESSED);
  });

  test("is exact to the borough itself, in the unit that is shown", () => {
    fc.assert(
      fc.property(
        values.filter((some) => some.length > 0),
        (some) => {
          const figure = meanOf(spreadOf(some, { policy: null }));
          expect(figure.value).toBeCloseTo(meanOfValues(some) / 10, 9);
          expect(figure.status).toBe("OK");
        },
      ),
      { seed: 19, numRuns: 300 },
    );
    expect(meanOf(spreadOf([], { policy: null }))).toEqual(NOT_APPLICABLE);
  });
});

describe("a total", () => {
  test("to the public is the published mean times the published number, so that it tells no more than they do", () => {
    const some = spreadOf(repeated(43, 123), { n: rounded(45, 43, 47) });
    expect(sumOf(some)).toEqual(rounded(12.3 * 45));
  });

  test("is withheld with its mean", () => {
    expect(sumOf(spreadOf(repeated(9, 123)))).toEqual(SUPPRESSED);
  });

  test("is exact to the borough itself", () => {
    expect(sumOf(spreadOf([5, 10, 18], { policy: null }))).toEqual(exact(3.3));
    expect(sumOf(spreadOf([], { policy: null }))).toEqual(exact(0));
  });
});

test.each([
  [53.46, 2, 53],
  [0.04567, 2, 0.046],
  [192.4, 3, 192],
  [1_999, 2, 2_000],
  [0, 3, 0],
])("%d to %i significant figures is %d", (value, figures, shown) => {
  expect(significant(value, figures)).toBe(shown);
});
