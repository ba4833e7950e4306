/** The ten dearest placements of a place, from bins: the interval holds the truth, and is so wide that nine of them don't tell the tenth. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { dearestWithin } from "../../../schema/disclosure/dearest.ts";
import { SPENDING } from "../../../schema/reference/edges.ts";
import { binCount, binOf } from "../../../schema/vector/bins.ts";

const binned = (values: readonly number[]): Float64Array => {
  const bins = new Float64Array(binCount(SPENDING.coarse));
  for (const value of values) bins[binOf(SPENDING.coarse, value)]! += 1;
  return bins;
};

const tenOf = (values: readonly number[]): readonly number[] => values.toSorted((a, b) => b - a).slice(0, 10);

const sumOf = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0);

const value = fc.oneof(
  fc.constant(0),
  fc.nat(20_000),
  fc.integer({ min: 1_000_000, max: 1_030_000 }),
  { weight: 3, arbitrary: fc.nat(120_000_000) },
  fc.nat(999_999_999),
);

const anyPlacements = fc.array(value, { minLength: 11, maxLength: 60, size: "max" });

test("they come to no less and no more than what is said, whatever the placements", () => {
  fc.assert(
    fc.property(anyPlacements, (values) => {
      const [least, most, told] = dearestWithin(binned(values));
      const truth = sumOf(tenOf(values));
      expect(told).toBe(1);
      expect(least <= truth && truth <= most).toBe(true);
    }),
    { seed: 37, numRuns: 3_000 },
  );
});

test("who knows nine of them knows the tenth to no less than a fifth of the dearest", () => {
  fc.assert(
    fc.property(anyPlacements, (values) => {
      const [least, most] = dearestWithin(binned(values));
      expect(most - least).toBeGreaterThanOrEqual(0.2 * tenOf(values)[0]!);
    }),
    { seed: 38, numRuns: 3_000 },
  );
});

test("the ends are round: whole steps of one, two or five, of two figures at most", () => {
  fc.assert(
    fc.property(anyPlacements, (values) => {
      const ends = dearestWithin(binned(values)).slice(0, 2);
      for (const end of ends) expect(Number(end.toPrecision(2))).toBe(end);
    }),
    { seed: 39, numRuns: 3_000 },
  );
});

test.each([
  ["there are ten and no more", Array.from({ length: 10 }, () => 5_000_000)],
  ["there are none", []],
  ["one of them is beyond the last edge", [1_000_000_000, ...Array.from({ length: 20 }, () => 5_000_000)]],
])("nothing is said where %s", (_, values) => expect(dearestWithin(binned(values))).toEqual([0, 0, 0]));

test("of placements alike the interval begins and ends at the steps around them", () => {
  // A bin from £49,784 to £54,763, say: steps of £10,000 around ten of them, a fifth of the largest or more.
  const [least, most, told] = dearestWithin(binned(Array.from({ length: 30 }, () => 5_000_000)));
  expect([least % 1_000_000, most % 1_000_000, told]).toEqual([0, 0, 1]);
  expect(least < 50_000_000 && 50_000_000 < most && most - least <= 10_000_000).toBe(true);
});
