/** Rule 7: the ten dearest placements of each borough, exact at home and summed, and those of a place, as an interval. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Audience } from "../../../schema/audience.ts";
import { totalCell } from "../../../schema/figures/cells.ts";
import { populationOf } from "../../../schema/figures/population.ts";
import { tenWithin, topTenOf } from "../../../schema/figures/top-ten.ts";
import { SPEND_UNIT } from "../../../schema/reference/edges.ts";
import { LONDON_PLACE, type Place, placeOfBorough, placeOfSubRegion } from "../../../schema/reference/places.ts";
import { binned } from "../../support/binned.ts";
import { type Paid, paidChildren, together } from "../../support/paid-children.ts";
import { type Missing, pooledAnswers } from "../../support/pooled-answers.ts";
import { snapshotOf } from "../../support/records.ts";

const YEAR = "2024-04-01/2025-03-31";
const BARNET = placeOfBorough("E09000003")!;
const NCL = placeOfSubRegion("NCL")!;
const BOROUGHS = ["E09000003", "E09000007", "E09000010", "E09000014"] as const;

const sumOfTen = (values: readonly number[]): number =>
  values
    .toSorted((a, b) => b - a)
    .slice(0, 10)
    .reduce((sum, each) => sum + each, 0);

describe("the ten dearest of some bins", () => {
  const value = fc.oneof(
    fc.constant(0),
    fc.nat(20_000),
    fc.integer({ min: 1_000_000, max: 1_030_000 }),
    fc.nat(120_000_000),
    fc.integer({ min: 990_000_000, max: 3_000_000_000 }),
  );

  test("come to no less and no more than what is said, whatever the placements", () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 60, size: "max" }), (values) => {
        const { low, high } = tenWithin(binned(values, SPEND_UNIT));
        const truth = sumOfTen(values);
        expect(low <= truth && truth <= high).toBe(true);
      }),
      { seed: 37, numRuns: 3_000 },
    );
  });

  test("are told exactly where the bins hold just ten of them", () => {
    const values = [...Array.from({ length: 10 }, (_, at) => 5_000_000 + at), 4_000_000, 3_000];
    expect(tenWithin(binned(values, SPEND_UNIT))).toEqual({ low: sumOfTen(values), high: sumOfTen(values) });
    expect(tenWithin(binned([1, 2, 3], SPEND_UNIT))).toEqual({ low: 6, high: 6 });
    expect(tenWithin(binned([], SPEND_UNIT))).toEqual({ low: 0, high: 0 });
  });
});

type Asked = { place?: Place; audience?: Audience; when?: string; where?: { sex: readonly string[] }; missing?: Missing };

const ask = async (
  { episodes, costs }: Paid,
  { place = NCL, audience = { kind: "PUBLIC" }, when = YEAR, where, missing }: Asked = {},
) => {
  const population = populationOf("COSTS", place, { when, where }, audience);
  const answers = pooledAnswers(await snapshotOf(episodes, { costs }), missing);
  return topTenOf(totalCell(population, [when], 0), { audience, answers });
};

/** Thirty placements in each of four boroughs, from £1,000 a week in steps of £100 a week. */
const FOUR = together(
  ...BOROUGHS.flatMap((borough, at) =>
    Array.from({ length: 30 }, (_, step) => paidChildren(1, { borough, price: { pence: 100_000 + 10_000 * step + 1_000 * at } })),
  ),
);
/** Pence of a year of 365 days at so much a week. */
const yearly = (weekly: number): number => (weekly * 365) / 7;
const dearestOf = (at: number): readonly number[] =>
  Array.from({ length: 10 }, (_, step) => yearly(100_000 + 10_000 * (29 - step) + 1_000 * at));
const pounds = (pence: readonly number[]): number => pence.reduce((sum, each) => sum + each, 0) / 100;

describe("to the public", () => {
  test("each borough's ten are their sum to three figures, and a whole percentage of the published spend", async () => {
    const { ofEachBorough } = await ask(FOUR);
    const truth = pounds(BOROUGHS.flatMap((_, at) => dearestOf(at)));
    expect(ofEachBorough.sum).toMatchObject({ value: Number(truth.toPrecision(3)), status: "ROUNDED" });
    // Ten of thirty, £3,450 a week and more of a mean of £2,465.
    expect(ofEachBorough.shareOfSpend).toMatchObject({ value: 47, status: "ROUNDED" });
  });

  test("the ten of the place are an interval that holds them, its middle as their value", async () => {
    const { ofPlace } = await ask(FOUR);
    const all = BOROUGHS.flatMap((_, at) => dearestOf(at)).toSorted((a, b) => b - a);
    const truth = pounds(all.slice(0, 10));
    const { value, low, high, status } = ofPlace.sum;
    expect(status).toBe("ROUNDED");
    expect(low! <= truth && truth <= high! && low! < value! && value! < high!).toBe(true);
  });

  test("that interval holds the ten whatever the placements, and is wide enough that nine of them don't tell the tenth", async () => {
    const placement = fc.record({ borough: fc.constantFrom(...BOROUGHS), pence: fc.integer({ min: 1_000, max: 4_000_000 }) });
    let published = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(placement, { minLength: 30, maxLength: 60, size: "max" }), async (placements) => {
        const paid = together(
          ...placements.map(({ borough, pence }, at) =>
            paidChildren(1, { borough, child: { birthMonth: `20${10 + (at % 8)}-05` }, price: { pence, weeklyPence: at } }),
          ),
        );
        const { sum } = (await ask(paid)).ofPlace;
        if (sum.value === null) return;
        published += 1;
        const all = placements.map(({ pence }) => yearly(pence)).toSorted((a, b) => b - a);
        const truth = pounds(all.slice(0, 10));
        expect(sum.low! <= truth && truth <= sum.high!).toBe(true);
        // Who knows nine of the ten knows the tenth to within the interval's width: at least a tenth of it on either side.
        expect(sum.high! - sum.low!).toBeGreaterThanOrEqual((0.2 * all[0]!) / 100);
      }),
      { seed: 38, numRuns: 60 },
    );
    expect(published).toBeGreaterThan(10);
  });

  test.each<[string, Asked]>([
    ["a quarter", { when: "2024-04-01/2024-06-30" }],
    ["some of the placements", { where: { sex: ["MALE"] } }],
    ["a borough", { place: BARNET }],
    ["a borough, to another", { place: BARNET, audience: { kind: "BOROUGH", borough: "E09000007" } }],
  ])("say nothing of %s", async (_, asked) => {
    const { ofEachBorough, ofPlace } = await ask(FOUR, asked);
    for (const { sum, shareOfSpend } of [ofEachBorough, ofPlace])
      expect([sum, shareOfSpend]).toMatchObject([
        { value: null, low: null, high: null, status: "SUPPRESSED" },
        { value: null, low: null, high: null, status: "SUPPRESSED" },
      ]);
  });

  test("say nothing where all money is one borough's, however many children it is of", async () => {
    const one = together(...Array.from({ length: 60 }, (_, step) => paidChildren(1, { price: { pence: 100_000 + 100 * step } })));
    const { ofEachBorough, ofPlace } = await ask(one, { place: LONDON_PLACE });
    expect([ofEachBorough.sum, ofPlace.sum]).toMatchObject([{ status: "SUPPRESSED" }, { status: "SUPPRESSED" }]);
  });

  test("say nothing where the boroughs hardly have more than ten each: they would be the spend before it is rounded", async () => {
    const fewer = (each: number): typeof FOUR =>
      together(...BOROUGHS.map((borough, at) => paidChildren(each, { borough, price: { pence: 100_000 + at } })));
    expect((await ask(fewer(12))).ofEachBorough.sum).toMatchObject({ value: null, status: "SUPPRESSED" });
    expect((await ask(fewer(14))).ofEachBorough.sum).toMatchObject({ status: "ROUNDED" });
  });

  test("say nothing where nobody costs anything", async () => {
    const free = together(...BOROUGHS.map((borough) => paidChildren(20, { borough, price: { pence: 0 } })));
    const { ofEachBorough, ofPlace } = await ask(free);
    expect([ofEachBorough.sum, ofPlace.sum]).toMatchObject([{ value: null }, { value: null }]);
  });

  test("are incomplete, before anything is withheld, where a borough has no return of costs", async () => {
    const missing: Missing = { boroughs: ["E09000019"], facts: ["COSTS"] };
    const { ofEachBorough, ofPlace } = await ask(FOUR, { missing, when: "2024-04-01/2024-06-30" });
    expect([ofEachBorough.sum, ofPlace.sum]).toMatchObject([{ status: "INCOMPLETE" }, { status: "INCOMPLETE" }]);
  });
});

describe("to the borough itself", () => {
  test("are exact to the seventh of a penny, of any of its placements in any period", async () => {
    const own: Asked = { place: BARNET, audience: { kind: "BOROUGH", borough: BARNET.code }, when: "2024-05-03/2024-05-09" };
    const { ofEachBorough, ofPlace } = await ask(FOUR, own);
    const week = Array.from({ length: 30 }, (_, step) => 100_000 + 10_000 * step);
    expect(ofEachBorough.sum).toEqual({
      value: sumOfTen(week) / 100,
      low: sumOfTen(week) / 100,
      high: sumOfTen(week) / 100,
      status: "OK",
    });
    const share = (100 * sumOfTen(week)) / week.reduce((sum, each) => sum + each, 0);
    expect(ofEachBorough.shareOfSpend.value).toBeCloseTo(share, 9);
    expect(ofPlace).toEqual(ofEachBorough);
  });
});
