/** Parts that sub-regions have published, of a set of boroughs that cuts through them. */
import { expect, it } from "vitest";
import type { MeasureName } from "../../../schema/question/measures.ts";
import { layoutOf } from "../../../schema/vector/layout.ts";
import { addPublished } from "../../../schema/vector/published-sum.ts";

const sumOf = (
  measure: MeasureName,
  fact: "PLACEMENTS" | "COSTS" | "BEDS" | "MOVEMENTS" | "REFERRALS",
  ...parts: readonly number[][]
) => {
  const layout = layoutOf({ form: "PUBLISHED", fact, measure, by: [] });
  const slots = parts.map((part) => Float64Array.from({ length: layout.size }, (_, at) => part[at] ?? 0));
  return [...addPublished(layout, slots)];
};

it("adds numbers of children, and of homes", () => {
  expect(sumOf("CHILDREN", "PLACEMENTS", [12], [0], [5])).toEqual([17]);
  expect(sumOf("HOMES", "BEDS", [3], [4])).toEqual([7]);
});

it("adds totals where each part with anybody tells its own, and no others", () => {
  expect(sumOf("PLACEMENT_DAYS", "COSTS", [12, 240], [0, 0], [10, 100])).toEqual([22, 340]);
  expect(sumOf("PLACEMENT_DAYS", "COSTS", [12, 240], [5, 0])).toEqual([17, NaN]);
});

it("releases money where every part with anybody does", () => {
  expect(sumOf("SPEND", "COSTS", [12, 900, 1], [0, 0, 0], [20, 300, 1])).toEqual([32, 1_200, 1]);
  expect(sumOf("SPEND", "COSTS", [12, 900, 1], [20, 0, 0])).toEqual([32, NaN, 0]);
  expect(sumOf("SPEND", "COSTS", [0, 0, 0], [0, 0, 0])).toEqual([0, 0, 0]);
});

it("has an interval as wide as that of any part", () => {
  expect(sumOf("HEALTH_SPEND", "COSTS", [12, 900, 1], [0, 0, 0], [20, 300, 4], [9, 0, 2])).toEqual([41, 1_200, 4]);
});

it("releases events where every part with anybody does: one that a child has most of is not nothing", () => {
  expect(sumOf("MISSING_INCIDENTS", "MOVEMENTS", [12, 90_000, 1], [0, 0, 0], [20, 30_000, 1])).toEqual([32, 120_000, 1]);
  expect(sumOf("MISSING_INCIDENTS", "MOVEMENTS", [12, 90_000, 1], [20, 0, 0])).toEqual([32, NaN, 0]);
});

it("tells that there is no money where each part tells it, and adds nothing for a part that has none", () => {
  expect(sumOf("UNATTRIBUTED_SPEND", "COSTS", [12, 0, 2], [20, 0, 2])).toEqual([32, 0, 2]);
  expect(sumOf("UNATTRIBUTED_SPEND", "COSTS", [12, 0, 2], [20, 300, 1])).toEqual([32, 300, 1]);
});

it("has a mean of spreads and no percentile, whatever the parts tell", () => {
  const [p, total, ...percentiles] = sumOf("DISTANCE", "PLACEMENTS", [20, 100, 1, 4, 2, 5], [30, 200, 3, 3]);
  expect([p, total, Math.max(...percentiles)]).toEqual([50, 300, 0]);
});

it("tells no sum of parts that are told by themselves where one of them is not, but of what is public", () => {
  const layout = layoutOf({ form: "PUBLISHED", fact: "PLACEMENTS", measure: "DISTANCE", by: [] });
  const slots = [9, 7].map((p) => Float64Array.from({ length: layout.size }, (_, at) => (at === 0 ? p : 1)));
  expect([...addPublished(layout, slots, 8)].slice(0, 3)).toEqual([NaN, NaN, 0]);
  expect([...addPublished(layout, slots, 7)].slice(0, 3)).toEqual([16, 2, 0]);
  const homes = layoutOf({ form: "PUBLISHED", fact: "BEDS", measure: "HOMES", by: [] });
  expect([...addPublished(homes, [Float64Array.of(1), Float64Array.of(2)], 8)]).toEqual([3]);
});

it("has no ten dearest of the whole: those of its parts need not be among them", () => {
  expect(sumOf("SPEND_PER_PLACEMENT", "COSTS", [10, 20, 1], [30, 40, 1])).toEqual([0, 0, 0]);
});
