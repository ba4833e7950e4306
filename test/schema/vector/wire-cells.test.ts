/** Cells that no records could give are none to a gateway: what would stop it, or be no number, never comes to a figure. */
import { expect, it, test } from "vitest";
import { MEASURES, type MeasureName } from "../../../schema/question/measures.ts";
import type { PartialForm } from "../../../schema/question/question.ts";
import { MILES } from "../../../schema/reference/edges.ts";
import { binCount } from "../../../schema/vector/bins.ts";
import { layoutOf } from "../../../schema/vector/layout.ts";
import { decode } from "../../../schema/vector/wire.ts";

const SPEAKER = { residents: 2_000, boroughs: ["E09000003", "E09000007", "E09000010"] };

const said = (measure: MeasureName, form: PartialForm, slots: readonly number[]) => {
  const pairs = slots.flatMap((value, slot) => (value === 0 ? [] : [slot, value]));
  return () => decode(layoutOf({ form, fact: MEASURES[measure].facts[0], measure, by: [] }), { "": pairs }, SPEAKER);
};

const BINS = binCount(MILES.coarse);

test.each<[string, MeasureName, PartialForm, readonly number[]]>([
  ["children of whom no bin has any", "DISTANCE", "SHARE", [100, 5, 1_200]],
  ["fewer children than stand in its bins", "DISTANCE", "SHARE", [7, 5, 1_200, 0, 8]],
  ["prices of nobody", "WEEKLY_COST", "SHARE", [0, 0, 0, 0, 0, 0, 9]],
  ["money of more boroughs than it has", "SPEND", "SHARE", [100, 5, 1_200, 0, 4]],
  ["a percentile that begins after its end", "DISTANCE", "PUBLISHED", [100, 0, 5, 4]],
  ["a percentile that ends nowhere", "DISTANCE", "PUBLISHED", [100, 0, 5, 0]],
  ["a percentile without a beginning", "DISTANCE", "PUBLISHED", [100, 0, 0, 5]],
  ["a percentile beyond the last bin", "DISTANCE", "PUBLISHED", [100, 0, 5, BINS + 1]],
  ["a price beyond the last bin", "WEEKLY_COST", "PUBLISHED", [100, 0, 1, 5, 5_000]],
  ["money that is neither told nor withheld", "SPEND", "PUBLISHED", [100, 700, 13]],
  ["dearest placements that come to less than their least", "SPEND_PER_PLACEMENT", "PUBLISHED", [200, 100, 1]],
  ["a child in more boroughs than it has", "BOROUGHS_USING", "PUBLISHED", [100, 4]],
])("is refused with %s", (_, measure, form, slots) => expect(said(measure, form, slots)).toThrow(TypeError));

it("is taken with what records could give", () => {
  expect(said("DISTANCE", "SHARE", [8, 5, 1_200, 0, 8])).not.toThrow();
  expect(said("DISTANCE", "PUBLISHED", [100, 0, 5, BINS])).not.toThrow();
  expect(said("SPEND", "SHARE", [100, 5, 1_200, 0, 3])).not.toThrow();
  expect(said("SPEND_PER_PLACEMENT", "PUBLISHED", [100, 200, 1])).not.toThrow();
  // A borough's own is its own to see: nothing is added to it.
  expect(said("DISTANCE", "OWN", [0, 0, 1, 5])).not.toThrow();
});
