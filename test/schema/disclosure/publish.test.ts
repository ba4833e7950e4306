/** What is published of a sum, by the kind of what is measured: from the slots of a share to those that figures are made of. */
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { PUBLIC } from "../../../schema/disclosure/policy.ts";
import { publish } from "../../../schema/disclosure/publish.ts";
import type { DimensionName } from "../../../schema/question/dimensions.ts";
import { MEASURES, type MeasureName } from "../../../schema/question/measures.ts";
import { MILES, SPENDING } from "../../../schema/reference/edges.ts";
import { binCount, binOf } from "../../../schema/vector/bins.ts";
import { layoutOf } from "../../../schema/vector/layout.ts";
import { confidential, reveal } from "../../../schema/vector/vector.ts";

type Slots = readonly number[];

const layoutsOf = (measure: MeasureName, by: readonly DimensionName[] = []) => {
  const asked = { fact: MEASURES[measure].facts[0], measure, by };
  return [layoutOf({ ...asked, form: "SHARE" }), layoutOf({ ...asked, form: "PUBLISHED" })] as const;
};

/** The one cell of a measure, its slots after those given all zero. */
const published = (measure: MeasureName, given: Slots): Slots => {
  const [share, into] = layoutsOf(measure);
  const slots = new Float64Array(share.size);
  slots.set(given);
  return [...reveal(publish(share, into, confidential(new Map([["", slots]])))).get("")!];
};

/** Dithers that add a noise to a number of six and more. */
const DITHER = { "-3": 0, "-2": 3, "-1": 15, "0": 36, "1": 60, "2": 81, "3": 93 } as const;

describe("a number of children", () => {
  test.each([
    [6, 88, 8],
    [10, DITHER["-3"], 7],
    [10, DITHER["0"], 10],
    [10, DITHER["3"], 13],
    // The sum of two sub-regions' dithers.
    [10, 96 + 93, 13],
    [0, 0, 0],
    [1, 63, 0],
    [2, 95, 3],
  ])("of %i by %i is published as %i", (n, dither, p) => expect(published("CHILDREN", [n, dither])).toEqual([p]));

  it("is published cell by cell, each by its own dither, and key by key", () => {
    const [share, into] = layoutsOf("CHILDREN", ["PROVIDER", "SEX"]);
    const vector = new Map([
      ["alder", Float64Array.of(6, 88, 10, 0, 0, 0)],
      ["beech", Float64Array.of(1, 0, 1, 95, 50, 36)],
    ]);
    const { alder, beech } = Object.fromEntries(reveal(publish(share, into, confidential(vector))));
    expect([[...alder!], [...beech!]]).toEqual([
      [8, 7, 0],
      [0, 3, 50],
    ]);
  });

  it("leaves the sum as it was", () => {
    const [share, into] = layoutsOf("CHILDREN");
    const slots = Float64Array.of(6, 88);
    publish(share, into, confidential(new Map([["", slots]])));
    expect([...slots]).toEqual([6, 88]);
  });
});

describe("what everybody can look up", () => {
  it("is published as it is", () => expect(published("HOMES", [1])).toEqual([1]));
});

describe("boroughs with a child", () => {
  test.each([
    [7, DITHER["3"], 4, [10, 4]],
    [12, DITHER["-2"], 4, [10, 4]],
    [12, DITHER["-3"], 4, [9, 0]],
    [0, 0, 0, [0, 0]],
  ])("of %i children by %i are told from a published ten on", (n, dither, boroughs, slots) =>
    expect(published("BOROUGHS_USING", [n, dither, boroughs])).toEqual(slots),
  );
});

describe("an amount", () => {
  it("is the published number times the mean, never the noisy sum", () => {
    expect(published("PLACEMENT_DAYS", [12, DITHER["2"], 1_205])).toEqual([14, Math.round((14 * 1_205) / 12)]);
    expect(published("PLACEMENT_DAYS", [12, DITHER["-2"], 1_205])).toEqual([10, Math.round((10 * 1_205) / 12)]);
  });

  it("is not there under ten published children, however many there are", () => {
    expect(published("PLACEMENT_DAYS", [12, DITHER["-3"], 1_205])).toEqual([9, 0]);
    expect(published("PLACEMENT_DAYS", [7, DITHER["3"], 1_205])).toEqual([10, Math.round((10 * 1_205) / 7)]);
    expect(published("PLACEMENT_DAYS", [0, 0, 0])).toEqual([0, 0]);
  });
});

const [WITHHELD, RELEASED, NO_AMOUNT, RELEASED_TWICE_AS_WIDE] = [0, 1, 2, 3] as const;

describe.each([
  ["SPEND", 70_000],
  ["WEEKLY_COST", 10_000],
] as const)("money, %s", (measure, hundred) => {
  /** Slots p, total and release of £1,000 in all: a hundred squared hundreds of pounds. */
  const of = (
    [n, dither]: readonly [number, number],
    ...[contributing, byChild, byBorough]: readonly [number, number, number]
  ) => {
    const bins = measure === "WEEKLY_COST" ? [n] : [];
    return published(measure, [n, dither, 10 * hundred, byChild, contributing, byBorough, ...bins]).slice(0, 3);
  };
  const TWENTY = [20, DITHER["0"]] as const;

  test.each([
    [3, 1, 1, RELEASED],
    [2, 1, 1, WITHHELD],
    [1, 1, 1, WITHHELD],
    [3, 13, 1, RELEASED],
    [3, 39, 1, measure === "SPEND" ? RELEASED_TWICE_AS_WIDE : RELEASED],
    [3, 40, 1, WITHHELD],
    [3, 1, 39, RELEASED],
    [3, 1, 40, WITHHELD],
    [5, 100, 100, WITHHELD],
  ])("of %i boroughs, the squares %i by child and %i by borough: marked %i", (boroughs, byChild, byBorough, mark) => {
    expect(of(TWENTY, boroughs, byChild, byBorough)).toEqual([20, mark === WITHHELD ? 0 : 10 * hundred, mark]);
  });

  it("is p times the mean where it is told", () => {
    expect(of([20, DITHER["2"]], 3, 1, 1)).toEqual([22, 11 * hundred, RELEASED]);
  });

  it("is withheld under ten published children, whoever pays", () => {
    expect(of([12, DITHER["-3"]], 3, 1, 1)).toEqual([9, 0, WITHHELD]);
  });

  it("is known to be none where no borough contributes, but of few children", () => {
    const ofNothing = (n: number, dither: number): Slots => published(measure, [n, dither, 0, 0, 0, 0]).slice(0, 3);
    expect(ofNothing(20, DITHER["0"])).toEqual([20, 0, NO_AMOUNT]);
    expect(ofNothing(12, DITHER["-3"])).toEqual([9, 0, WITHHELD]);
  });
});

describe("events", () => {
  /** Slots p, total and release of 40 events of so many children: 400 tenths, squared 160,000. */
  const of = ([n, dither]: readonly [number, number], byChild: number): Slots =>
    published("MISSING_INCIDENTS", [n, dither, 40_000, byChild]);

  it("are p times the mean of the children who have any, of however few boroughs", () => {
    expect(of([20, DITHER["2"]], 10_000)).toEqual([22, 44_000, RELEASED]);
  });

  test.each([
    [63_999, [20, 40_000, RELEASED]],
    [64_000, [20, 0, WITHHELD]],
    [160_000, [20, 0, WITHHELD]],
  ])("are withheld where squares by child are four tenths of the squared events: %i", (byChild, slots) => {
    expect(of([20, DITHER["0"]], byChild)).toEqual(slots);
  });

  it("are withheld under ten published children", () => {
    expect(of([12, DITHER["-3"]], 14_000)).toEqual([9, 0, WITHHELD]);
  });
});

describe("the dearest of each borough", () => {
  const of = (n: number, boroughs: number, byBorough: number): Slots =>
    published("TOP_TEN", [n, 0, 700_000, 1, boroughs, byBorough]);

  it("are their noisy money as it is, and their number, which is no secret", () => {
    expect(of(40, 4, 26)).toEqual([40, 700_000, RELEASED]);
    expect(of(11, 3, 39)).toEqual([11, 700_000, RELEASED]);
  });

  test.each([
    ["ten placements in all", 10, 4, 1],
    ["two boroughs", 20, 2, 1],
    ["one borough with most of the money", 40, 4, 40],
  ])("are withheld of %s", (_, n, boroughs, byBorough) => expect(of(n, boroughs, byBorough)).toEqual([n, 0, WITHHELD]));
});

/** Bins of so many values each. */
const bins = (unit: typeof MILES.coarse, counts: Readonly<Record<number, number>>): Slots => {
  const slots = Array.from({ length: binCount(unit) }, () => 0);
  for (const [value, count] of Object.entries(counts)) slots[binOf(unit, Number(value))]! += count;
  return slots;
};

describe("a spread", () => {
  const spread = (n: number, dither: number, counts: Readonly<Record<number, number>>): Slots =>
    published("DISTANCE", [n, dither, 10 * n, ...bins(MILES.coarse, counts)]);

  it("has number, total, and for each percentile the first and the last bin of its interval, counted from one", () => {
    const [p, total, ...percentiles] = spread(100, DITHER["0"], { 12: 60, 200: 40 });
    expect([p, total]).toEqual([100, 1_000]);
    const [short, long] = [12, 200].map((value) => binOf(MILES.coarse, value) + 1);
    expect(percentiles).toEqual([short, short, short, short, long, long, long, long]);
  });

  it("has no percentile where the published number, three less, leaves fewer than eight on a side", () => {
    const told = (n: number): readonly boolean[] => {
      const slots = spread(n, DITHER["0"], { 12: n }).slice(2);
      return [0, 2, 4, 6].map((at) => slots[at]! > 0);
    };
    // Of p - 3 values: 25 % of them, rounded up, are eight from 29 on; half from 16; a quarter is left from 32; a tenth from 80.
    expect(told(18)).toEqual([false, false, false, false]);
    expect(told(19)).toEqual([false, true, false, false]);
    expect(told(31)).toEqual([false, true, false, false]);
    expect(told(32)).toEqual([true, true, false, false]);
    expect(told(35)).toEqual([true, true, true, false]);
    expect(told(82)).toEqual([true, true, true, false]);
    expect(told(83)).toEqual([true, true, true, true]);
  });

  it("has none under ten published children", () => {
    expect(spread(12, DITHER["-3"], { 12: 12 })).toEqual([9, 0, ...Array.from({ length: 8 }, () => 0)]);
  });
});

describe("prices", () => {
  it("have no percentiles where their money is not told", () => {
    const [share, into] = layoutsOf("WEEKLY_COST");
    const of = (contributing: number): Slots => {
      const slots = new Float64Array(share.size);
      slots.set([100, DITHER["0"], 7_000_000, 1, contributing, 1]);
      slots[20] = 100;
      return [...reveal(publish(share, into, confidential(new Map([["", slots]])))).get("")!].slice(2);
    };
    expect(of(3)).toEqual([RELEASED, ...Array.from({ length: 8 }, () => 20 - 6 + 1)]);
    expect(of(2)).toEqual([WITHHELD, ...Array.from({ length: 8 }, () => 0)]);
  });
});

describe("the ten dearest of a place", () => {
  it("are the least and the most that they come to, and whether they may be told", () => {
    const slots = published("SPEND_PER_PLACEMENT", bins(SPENDING.coarse, { 5_000_000: 11 }));
    expect(slots).toHaveLength(3);
    expect(slots[2]).toBe(RELEASED);
    expect(slots[0]! <= 50_000_000 && 50_000_000 <= slots[1]!).toBe(true);
    expect(published("SPEND_PER_PLACEMENT", bins(SPENDING.coarse, { 5_000_000: 10 }))).toEqual([0, 0, WITHHELD]);
  });
});

describe("every kind", () => {
  const PERTURBED = (Object.keys(MEASURES) as MeasureName[]).filter((name) =>
    ["COUNT", "USERS", "AMOUNT", "EVENTS", "MONEY"].includes(MEASURES[name].kind),
  );

  test("publishes the same number of the same children by the same dither, whatever is measured of them", () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(480), (n, dither) => {
        const numbers = PERTURBED.map((measure) => published(measure, [n, n === 0 ? 0 : dither])[0]);
        expect(new Set(numbers).size).toBe(1);
      }),
      { seed: 10 },
    );
  });

  test("tells nothing but the number itself under ten published children", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PERTURBED),
        fc.nat(14),
        fc.nat(95),
        fc.array(fc.nat(9), { maxLength: 4 }),
        (measure, n, dither, more) => {
          const [p, ...others] = published(measure, n === 0 ? [0] : [n, dither, ...more].slice(0, layoutsOf(measure)[0].size));
          expect(p! >= PUBLIC.magnitudesFrom || others.every((slot) => slot === 0)).toBe(true);
        },
      ),
      { seed: 11 },
    );
  });
});
