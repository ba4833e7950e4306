/** Percentiles as intervals of bins: the true nearest rank is always within, and enough values are there and on each side. */
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { intervalFigure, publishPercentiles, significant } from "../../../schema/disclosure/percentiles.ts";
import { DAYS, MILES, type EdgeTable, WEEKLY } from "../../../schema/reference/edges.ts";
import { binCount, binOf } from "../../../schema/vector/bins.ts";
import { rounded, shown } from "../../support/cells-by-hand.ts";

const PERCENTS = [25, 50, 75, 90] as const;
const UNITS = [MILES.coarse, DAYS.coarse, WEEKLY.coarse] as const;

/** Values alike or spread, zeros among them, up to beyond the last edge. */
const anyValues = (unit: EdgeTable): fc.Arbitrary<readonly number[]> => {
  const last = unit.edges.at(-1)!;
  const value = fc.oneof(fc.constant(0), fc.nat(3 * unit.edges[0]!), fc.nat(last), fc.integer({ min: last, max: 2 * last }));
  return fc
    .array(fc.tuple(value, fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 40 }))), {
      minLength: 1,
      maxLength: 40,
      size: "max",
    })
    .map((runs) => runs.flatMap(([each, times]) => Array.from({ length: times }, () => each)))
    .filter((values) => values.length >= 7);
};

const drawn = fc
  .constantFrom(...UNITS)
  .chain((unit) => fc.record({ unit: fc.constant(unit), values: anyValues(unit), noise: fc.integer({ min: -3, max: 3 }) }));

/** For each percentile the first and the last bin, counted from one; null where none is told. */
const publishedOf = (unit: EdgeTable, values: readonly number[], p: number) => {
  const bins = new Float64Array(binCount(unit));
  for (const value of values) bins[binOf(unit, value)]! += 1;
  const into = new Float64Array(2 * PERCENTS.length);
  publishPercentiles(bins, p, into);
  return PERCENTS.map((percent, at) => ({
    percent,
    bins,
    told: into[2 * at] === 0 ? null : { first: into[2 * at]! - 1, last: into[2 * at + 1]! - 1 },
  }));
};

/** The nearest rank by hand: of sorted values, the one that so many percent are not above. */
const nearestRank = (values: readonly number[], percent: number): number =>
  values.toSorted((a, b) => a - b)[Math.ceil((percent * values.length) / 100) - 1]!;

describe("a published percentile", () => {
  test("holds the true nearest rank, by whatever the number is perturbed", () => {
    fc.assert(
      fc.property(drawn, ({ unit, values, noise }) => {
        for (const { percent, told } of publishedOf(unit, values, values.length + noise)) {
          if (told === null) continue;
          const at = binOf(unit, nearestRank(values, percent));
          expect(told.first <= at && at <= told.last).toBe(true);
        }
      }),
      { seed: 90, numRuns: 2_000 },
    );
  });

  test("is of an interval of at least eight values, and no wider than it takes", () => {
    fc.assert(
      fc.property(drawn, ({ unit, values, noise }) => {
        for (const { bins, told } of publishedOf(unit, values, values.length + noise)) {
          if (told === null) continue;
          const held = (first: number, last: number): number =>
            bins.subarray(first, last + 1).reduce((sum, each) => sum + each, 0);
          expect(held(told.first, told.last)).toBeGreaterThanOrEqual(8);
          // Widened by a bin at a time: without either end it held too few, unless it is one bin.
          if (told.first < told.last)
            expect(Math.min(held(told.first + 1, told.last), held(told.first, told.last - 1))).toBeLessThan(8);
        }
      }),
      { seed: 91, numRuns: 2_000 },
    );
  });

  test("has at least eight values on each side, counted as few as there can be; else it is not told", () => {
    fc.assert(
      fc.property(drawn, ({ unit, values, noise }) => {
        const least = values.length + noise - 3;
        for (const { percent, told } of publishedOf(unit, values, values.length + noise)) {
          const rank = Math.max(1, Math.ceil((percent * least) / 100));
          expect(told === null).toBe(Math.min(rank, least - rank) < 8);
          // There are no fewer than that.
          expect(least).toBeLessThanOrEqual(values.length);
        }
      }),
      { seed: 92, numRuns: 2_000 },
    );
  });
});

describe("the figure of a run of bins", () => {
  const unit: EdgeTable = { name: "TENTHS_OF_A_MILE", version: 1, edges: [5, 10, 20, 40] };

  test.each([
    ["zero", 0, 0, rounded(0, 0, 0)],
    ["the under bin", 1, 1, rounded(0.25, 0.1, 0.4)],
    ["one bin", 2, 2, rounded(0.7, 0.5, 0.9)],
    ["three", 2, 4, rounded(2.2, 0.5, 3.9)],
    ["one to the over bin", 4, 5, shown(null, 2, null, "ROUNDED")],
  ])("of %s", (_, first, last, figure) => expect(intervalFigure(unit, first, last)).toEqual(figure));

  it("is in days, pounds and miles", () => {
    const figure = (name: EdgeTable["name"]) => intervalFigure({ ...unit, name }, 3, 3);
    expect([figure("DAYS"), figure("PENCE_A_WEEK"), figure("PENCE")]).toEqual([
      rounded(14.5, 10, 19),
      rounded(0.145, 0.1, 0.19),
      rounded(0.145, 0.1, 0.19),
    ]);
  });
});

test.each([
  [53.46, 2, 53],
  [0.04567, 2, 0.046],
  [192.4, 3, 192],
  [1_999, 2, 2_000],
  [0, 3, 0],
])("%d to %i significant figures is %d", (value, figures, told) => {
  expect(significant(value, figures)).toBe(told);
});
