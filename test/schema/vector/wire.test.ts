/** What crosses, and what is no answer that any records could give: it is refused as a whole, never mended. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DimensionName } from "../../../schema/question/dimensions.ts";
import { MEASURES, type MeasureName } from "../../../schema/question/measures.ts";
import type { PartialForm } from "../../../schema/question/question.ts";
import { MILES, WEEKLY } from "../../../schema/reference/edges.ts";
import { type Layout, layoutOf } from "../../../schema/vector/layout.ts";
import { reveal } from "../../../schema/vector/vector.ts";
import { decode, encode } from "../../../schema/vector/wire.ts";

/** A sub-region of three boroughs. */
const SPEAKER = { residents: 2_000, boroughs: ["E09000003", "E09000007", "E09000010"] };

const layout = (measure: MeasureName, form: PartialForm, by: readonly DimensionName[] = []): Layout =>
  layoutOf({ form, fact: MEASURES[measure].facts[0], measure, by });

/** Children by sex, in London's sum: number and dither of each of three codes. */
const SHARE = layout("CHILDREN", "SHARE", ["SEX"]);

/** The same of each host authority. */
const KEYED = layout("CHILDREN", "SHARE", ["HOST_AUTHORITY", "SEX"]);

const decoded = (of: Layout, wire: unknown) => reveal(decode(of, wire, SPEAKER));

/** Slots of the one key, zeros left out: [7, 0, 3] -> { "": [0, 7, 2, 3] } */
const slots = (...values: readonly number[]) => ({ "": values.flatMap((value, slot) => (value === 0 ? [] : [slot, value])) });

describe("the wire form", () => {
  test("keeps non-zero slots only, and no key without any", () => {
    const vector = new Map([
      ["a", Float64Array.of(0, 7, 2)],
      ["b", Float64Array.of(0, 0, 0)],
    ]);
    expect(encode(vector)).toEqual({ a: [1, 7, 2, 2] });
  });

  test("brings back what was sent, through JSON, whatever the keys are called", () => {
    const cell = fc.oneof(fc.constant([0, 0]), fc.tuple(fc.integer({ min: 1, max: SPEAKER.residents }), fc.nat(95)));
    const vector = fc
      .dictionary(fc.oneof(fc.constantFrom("WAL", "__proto__", "constructor"), fc.string()), fc.tuple(cell, cell, cell))
      .map((byKey) => new Map(Object.entries(byKey).map(([key, cells]) => [key, Float64Array.from(cells.flat())])));
    fc.assert(
      fc.property(vector, (sent) => {
        const wire: unknown = JSON.parse(JSON.stringify(encode(sent)));
        expect(decoded(KEYED, wire)).toEqual(new Map([...sent].filter(([, values]) => values.some((value) => value > 0))));
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  test.each([
    ["a list", "[]"],
    ["null", "null"],
    ["text", '"a"'],
    ["no list under a key", '{"":{"0":1}}'],
    ["text for a number", '{"":["0",1]}'],
    ["text for a slot's number", '{"":[0,"1"]}'],
    ["a fraction", '{"":[0,1.5]}'],
    ["a negative number", '{"":[0,-1]}'],
    ["a negative slot", '{"":[-1,1]}'],
    ["a number beyond exact integers", '{"":[0,9007199254740993]}'],
    ["a slot beyond the layout", '{"":[6,1]}'],
    ["a slot twice", '{"":[0,1,0,1]}'],
    ["slots out of order", '{"":[2,1,0,1]}'],
    ["a slot without a number", '{"":[0,1,2]}'],
    ["a zero", '{"":[0,0]}'],
    ["keys where there are none", '{"WAL":[0,1]}'],
    ["a key beside the one there is", '{"":[0,1],"WAL":[0,1]}'],
  ])("is refused with %s", (_, wire) => {
    expect(() => decoded(SHARE, JSON.parse(wire))).toThrowError(TypeError);
  });

  test("is refused with more keys than there can be, or of more slots altogether than a gateway has room for", () => {
    const ofKeys = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`key ${at}`, [0, 9]]));
    expect(decoded(KEYED, ofKeys(20_000)).size).toBe(20_000);
    expect(() => decoded(KEYED, ofKeys(20_001))).toThrowError(TypeError);
    const wide = layout("WEEKLY_COST", "SHARE", ["PROVIDER", "PLACE"]);
    const nobody = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`key ${at}`, []]));
    const most = Math.floor(10_000_000 / wide.size);
    expect(() => decoded(wide, nobody(most + 1))).toThrowError(TypeError);
  });
});

const COARSE_MILES = MILES.coarse.edges.length + 2;
const COARSE_PRICES = WEEKLY.coarse.edges.length + 2;

describe("a cell that no records could give", () => {
  test.each<[string, MeasureName, PartialForm, readonly number[]]>([
    ["more children than live there", "CHILDREN", "SHARE", [2_001, 5]],
    ["more children than live there, of a borough's own", "CHILDREN", "OWN", [2_001]],
    ["more spent on than live there", "SPEND", "SHARE", [2_001, 5, 700, 1, 1, 0]],
    ["more spent on than live there, of a borough's own", "SPEND", "OWN", [2_001, 700]],
    ["more dearest placements than children live there", "TOP_TEN", "SHARE", [2_001, 0, 700, 1, 1, 0]],
    ["a dither over 95", "CHILDREN", "SHARE", [7, 96]],
    ["a dither of nobody", "CHILDREN", "SHARE", [0, 5]],
    ["a dither of nobody, beside money", "SPEND", "SHARE", [0, 5]],
    ["a dither of dearest placements, whose number is no secret", "TOP_TEN", "SHARE", [7, 5, 700, 1, 1, 0]],
    ["children of more boroughs than it has", "BOROUGHS_USING", "SHARE", [7, 5, 4]],
    ["money of more boroughs than it has", "SPEND", "SHARE", [7, 5, 700, 1, 4, 1]],
    ["squares of children beyond that of their money", "SPEND", "SHARE", [7, 5, 700_000, 104, 3, 34]],
    ["squares of children under those of children alike", "SPEND", "SHARE", [7, 5, 700_000, 10, 3, 34]],
    ["squares of boroughs beyond that of their money", "SPEND", "SHARE", [7, 5, 700_000, 20, 3, 102]],
    ["squares of boroughs under those of boroughs alike", "SPEND", "SHARE", [7, 5, 700_000, 20, 3, 31]],
    ["squares of children beyond that of their events", "MOVES", "SHARE", [7, 5, 10_000, 10_004]],
    ["squares of children under those of children alike, of events", "MOVES", "SHARE", [7, 5, 10_000, 1_425]],
    ["events of nobody", "MOVES", "SHARE", [0, 0, 10_000, 10_000]],
    ["children of whom no bin has any", "DISTANCE", "SHARE", [7, 5, 700]],
    ["fewer children than stand in its bins", "DISTANCE", "SHARE", [7, 5, 700, 0, 8]],
    ["prices of fewer children than it counts", "WEEKLY_COST", "SHARE", [7, 5, 700, 1, 1, 0, 6]],
    ["1 as published", "CHILDREN", "PUBLISHED", [1]],
    ["2 as published", "CHILDREN", "PUBLISHED", [2]],
    ["2 as published, beside days", "PLACEMENT_DAYS", "PUBLISHED", [2]],
    ["2 as published, beside money", "SPEND", "PUBLISHED", [2]],
    ["more as published than live there with the most noise", "CHILDREN", "PUBLISHED", [2_004]],
    ["a percentile that begins after its end", "DISTANCE", "PUBLISHED", [100, 9, 6, 5]],
    ["a percentile without a beginning", "DISTANCE", "PUBLISHED", [100, 9, 0, 5]],
    ["a percentile without an end", "DISTANCE", "PUBLISHED", [100, 9, 5, 0]],
    ["a percentile beyond the bins", "DISTANCE", "PUBLISHED", [100, 9, 5, COARSE_MILES + 1]],
    [
      "the last percentile of a price beyond the bins",
      "WEEKLY_COST",
      "PUBLISHED",
      [100, 9, 1, 1, 1, 1, 1, 1, 1, 1, COARSE_PRICES + 1],
    ],
    ["money that is neither told nor withheld nor none", "SPEND", "PUBLISHED", [100, 700, 13]],
    ["prices that are neither told nor withheld", "WEEKLY_COST", "PUBLISHED", [100, 700, 3]],
    ["events that are neither told nor withheld", "MOVES", "PUBLISHED", [100, 70_000, 3]],
    ["the ten dearest at more than they are at most", "SPEND_PER_PLACEMENT", "PUBLISHED", [200, 100, 1]],
    ["more boroughs as published than it has", "BOROUGHS_USING", "PUBLISHED", [100, 4]],
  ])("has %s", (_, measure, form, values) => {
    expect(() => decoded(layout(measure, form), slots(...values))).toThrowError(TypeError);
  });

  test.each<[string, MeasureName, PartialForm, readonly number[]]>([
    ["all who live there, and the last dither", "CHILDREN", "SHARE", [2_000, 95]],
    ["a single child", "CHILDREN", "SHARE", [1, 0]],
    ["nobody", "CHILDREN", "SHARE", [0, 0]],
    ["children of all its boroughs", "BOROUGHS_USING", "SHARE", [7, 5, 3]],
    ["ten dearest placements of each of its boroughs", "TOP_TEN", "SHARE", [30, 0, 700, 1, 3, 1]],
    ["one child with all the money, of one borough", "SPEND", "SHARE", [7, 5, 700_000, 103, 1, 100]],
    ["events of children alike", "MOVES", "SHARE", [7, 5, 10_000, 1_426]],
    ["one child with all events, as each square is rounded", "MOVES", "SHARE", [7, 5, 10_000, 10_003]],
    ["each child in one bin", "DISTANCE", "SHARE", [9, 5, 700, 1, 8]],
    ["3 as published", "CHILDREN", "PUBLISHED", [3]],
    ["all who live there and the most noise", "CHILDREN", "PUBLISHED", [2_003]],
    ["1 of the dearest, whose number is no secret", "TOP_TEN", "PUBLISHED", [1]],
    ["a percentile in the last bin", "DISTANCE", "PUBLISHED", [100, 9, COARSE_MILES, COARSE_MILES]],
    ["homes, however many", "HOMES", "SHARE", [70_000]],
    ["a borough's one child", "CHILDREN", "OWN", [1]],
  ])("is none with %s", (_, measure, form, values) => {
    const of = layout(measure, form);
    const padded = [...values, ...Array.from({ length: of.size - values.length }, () => 0)];
    expect([...decoded(of, slots(...values)).get("")!]).toEqual(padded);
  });

  test("is refused wherever in the vector it stands, and under whatever key", () => {
    expect(() => decoded(SHARE, slots(7, 5, 0, 0, 0, 9))).toThrowError(TypeError);
    expect(() => decoded(KEYED, { WAL: [0, 7, 1, 5], SCO: [4, 7, 5, 96] })).toThrowError(TypeError);
  });
});

describe("a borough of another sub-region", () => {
  const byBorough = layout("CHILDREN", "PUBLISHED", ["BOROUGH", "SEX"]);
  const keyed = layout("CHILDREN", "PUBLISHED", ["BOROUGH", "PROVIDER"]);
  /** Position of a borough on its axis, which is in order of code. */
  const at = (code: string): number => Number(code.slice(-2)) - 1;

  test("is not a sub-region's to speak of", () => {
    for (const borough of SPEAKER.boroughs)
      expect(decoded(byBorough, { "": [3 * at(borough), 9] }).get("")![3 * at(borough)]).toBe(9);
    for (const other of ["E09000001", "E09000004", "E09000033"]) {
      expect(() => decoded(byBorough, { "": [3 * at(other) + 2, 9] })).toThrowError(TypeError);
      expect(() => decoded(keyed, { P1: [at("E09000003"), 9], P2: [at(other), 9] })).toThrowError(TypeError);
    }
  });
});
