/** What is shown of money, over real answers: prices through the kernel, the sum and disclosure to the figure. */
import { describe, expect, test } from "vitest";
import type { Audience } from "../../../schema/audience.ts";
import { type Cell, totalCell } from "../../../schema/figures/cells.ts";
import { fundingOf, millionOf, spendOf, unitCostOf, weeksOf } from "../../../schema/figures/cost-measures.ts";
import { type Figure, INCOMPLETE, NOT_APPLICABLE, SUPPRESSED } from "../../../schema/figures/figure.ts";
import { childrenOf } from "../../../schema/figures/measures.ts";
import { populationOf } from "../../../schema/figures/population.ts";
import { spreadOf } from "../../../schema/figures/spread.ts";
import { meanOf, percentileOf, sumOf } from "../../../schema/figures/distribution.ts";
import { LONDON_PLACE, type Place, placeOfBorough, placeOfSubRegion } from "../../../schema/reference/places.ts";
import type { CostRecord } from "../../../subgraphs/models/cost.ts";
import { type Paid, paidChildren, together } from "../../support/paid-children.ts";
import { type Missing, pooledAnswers } from "../../support/pooled-answers.ts";
import { snapshotOf } from "../../support/records.ts";

const YEAR = "2024-04-01/2025-03-31";
const QUARTER = "2024-07-01/2024-09-30";
const [BARNET, CAMDEN] = ["E09000003", "E09000007"].map((code) => placeOfBorough(code)!) as [Place, Place];
const NCL = placeOfSubRegion("NCL")!;
const OWN: Audience = { kind: "BOROUGH", borough: BARNET.code };

type Asked = {
  place?: Place;
  audience?: Audience;
  when?: string;
  where?: Parameters<typeof populationOf>[2]["where"];
  missing?: Missing;
};

/** The cell of a whole population, and what answers for it. */
const ask = async ({ episodes, costs }: Paid, asked: Asked = {}) => {
  const { place = NCL, audience = { kind: "PUBLIC" }, when = YEAR, where, missing } = asked;
  const population = populationOf("COSTS", place, { when, where }, audience);
  const cell: Cell = totalCell(population, [when], 0);
  return { cell, context: { audience, answers: pooledAnswers(await snapshotOf(episodes, { costs }), missing) } };
};

/** All that is measured of one cell. */
const allOf = async (paid: Paid, asked?: Asked) => {
  const { cell, context } = await ask(paid, asked);
  const [children, spend, weeks, unitCost, million, funding, weeklyCost] = await Promise.all([
    childrenOf(cell, context),
    spendOf(cell, context),
    weeksOf(cell, context),
    unitCostOf(cell, context),
    millionOf(cell, context),
    fundingOf(cell, context),
    spreadOf(cell, "WEEKLY_COST", context),
  ]);
  return { children, spend, weeks, unitCost, million, funding, weeklyCost };
};

const published = (value: number): Figure => ({ value, low: null, high: null, status: "ROUNDED" });
const exact = (value: number): Figure => ({ value, low: value, high: value, status: "OK" });

/** Children of three boroughs at £1,000, £1,500 and £2,000 a week, all of a year of 365 days. */
const three = (barnet: number, camden: number, enfield: number, price: Partial<CostRecord> = {}): Paid =>
  together(
    paidChildren(barnet, { borough: BARNET.code, price: { pence: 100_000, ...price } }),
    paidChildren(camden, { borough: CAMDEN.code, price: { pence: 150_000, ...price } }),
    paidChildren(enfield, { borough: "E09000010", price: { pence: 200_000, ...price } }),
  );

describe("spend", () => {
  test("to the public is the published mean of a child times the published number of children", async () => {
    // £7,717,142.86 of 102 children: a mean of £75,658.26.
    const { children, spend } = await allOf(three(41, 30, 31));
    expect(children.value).toBe(100);
    expect((41_000 + 45_000 + 62_000) * (365 / 7)).toBeCloseTo(7_717_142.86, 2);
    expect(7_717_142.86 / 102).toBeCloseTo(75_658.26, 2);
    expect(spend).toEqual(published(75_700 * 100));
  });

  test("has a mean of two figures under 30 children, and three from there, as their number is published", async () => {
    // £1,500 a week each on average, or £78,214.29 a year.
    expect((await allOf(three(9, 9, 9))).spend).toEqual(published(78_000 * 25));
    expect((await allOf(three(10, 9, 10))).spend).toEqual(published(78_200 * 30));
  });

  test("of the borough itself is exact to the penny that a seventh of it is left of, in any period", async () => {
    const own = { place: BARNET, audience: OWN };
    expect((await allOf(three(3, 1, 1), { ...own, when: "2024-07-01/2024-07-07" })).spend).toEqual(exact(3_000));
    const { spend, weeks, unitCost } = await allOf(three(3, 1, 1), { ...own, when: "2024-07-01/2024-07-01" });
    expect(spend.value).toBe(428.57);
    expect(weeks.value).toBeCloseTo(3 / 7, 9);
    expect(unitCost.value).toBeCloseTo(1_000, 9);
  });
});

describe("rule 5: money of a place", () => {
  test.each([
    ["nine children", [3, 3, 3], null],
    // Published alike with eight.
    ["twelve", [4, 4, 4], null],
    ["thirteen", [5, 4, 4], 15],
    ["two boroughs", [40, 40, 0], null],
    ["three boroughs of which one has most of the money", [200, 2, 2], null],
    ["three boroughs and enough of the third", [80, 40, 4], 125],
  ] as const)("of %s", async (_, [barnet, camden, enfield], n) => {
    const { spend, children } = await allOf(three(barnet, camden, enfield));
    expect(children.status).toBe("ROUNDED");
    expect(spend.status).toBe(n === null ? "SUPPRESSED" : "ROUNDED");
    if (n !== null) expect(children.value).toBe(n);
  });

  test("of all London is shown of ten children, whose number the audit takes as told apart from nine", async () => {
    const spread = (first: number): Paid =>
      together(
        paidChildren(first, { borough: BARNET.code }),
        paidChildren(3, { borough: "E09000012" }),
        paidChildren(3, { borough: "E09000033" }),
      );
    expect((await allOf(spread(3), { place: LONDON_PLACE })).spend).toEqual(SUPPRESSED);
    expect((await allOf(spread(4), { place: LONDON_PLACE })).spend.status).toBe("ROUNDED");
  });

  test("is not shown where the dearest child has nearly all of it", async () => {
    // Thirty children of £52,143 a year and one of £50m.
    const dear = paidChildren(1, { borough: "E09000014", price: { pence: 95_890_000 } });
    const cheap = three(10, 10, 10, { pence: 100_000 });
    expect((await allOf(cheap)).spend.status).toBe("ROUNDED");
    expect(await allOf(together(cheap, dear))).toMatchObject({ spend: SUPPRESSED, unitCost: SUPPRESSED });
  });

  test("of a borough is its own: to the public and to other boroughs nothing, whatever it is", async () => {
    const many = paidChildren(200);
    for (const audience of [{ kind: "PUBLIC" }, { kind: "BOROUGH", borough: CAMDEN.code }] as const) {
      const seen = await allOf(many, { place: BARNET, audience });
      expect(seen).toMatchObject({
        children: { value: 200 },
        spend: SUPPRESSED,
        unitCost: SUPPRESSED,
        weeklyCost: { kind: "WITHHELD", figure: SUPPRESSED },
        funding: { socialCare: SUPPRESSED, health: SUPPRESSED, education: SUPPRESSED, unattributed: SUPPRESSED },
      });
    }
  });
});

describe("placement weeks", () => {
  test("to the public are the rounded mean of a child times the published number", async () => {
    // 52.142... weeks each.
    expect((await allOf(three(41, 30, 31))).weeks).toEqual(published(5_210));
    expect((await allOf(three(5, 4, 4))).weeks).toEqual(published(780));
  });

  test.each([
    [8, SUPPRESSED],
    [12, SUPPRESSED],
    [13, published(780)],
  ])("need ten children by the least that their number says: of %i they are %j", async (count, weeks) => {
    expect((await allOf(paidChildren(count), { place: BARNET })).weeks).toEqual(weeks);
  });

  test("of the borough itself are its days divided by seven", async () => {
    expect((await allOf(three(3, 1, 1), { place: BARNET, audience: OWN })).weeks.value).toBeCloseTo((3 * 365) / 7, 9);
  });
});

describe("the unit cost", () => {
  test("to the public is published spend over published weeks, to the figures of its children", async () => {
    const { spend, weeks, unitCost } = await allOf(three(41, 30, 31));
    expect(unitCost).toEqual(published(Number((spend.value! / weeks.value!).toPrecision(3))));
    expect(unitCost.value).toBe(1_450);
  });

  test("is spend over weeks, never the mean of prices: a dear week counts once", async () => {
    const own = { place: BARNET, audience: OWN };
    const week = { from: "2024-07-01", to: "2024-07-07", pence: 1_000_000 };
    const both = together(paidChildren(1), paidChildren(1, { price: week }));
    const { unitCost, weeklyCost } = await allOf(both, own);
    expect(unitCost.value).toBeCloseTo((700 * (365 / 7) + 10_000) / (365 / 7 + 1), 6);
    expect(weeklyCost.kind === "SPREAD" && meanOf(weeklyCost.spread).value).toBe((700 + 10_000) / 2);
  });

  test("of nobody does not apply, to the borough itself", async () => {
    expect(
      (await allOf(paidChildren(3), { place: CAMDEN, audience: { kind: "BOROUGH", borough: CAMDEN.code } })).unitCost,
    ).toEqual(NOT_APPLICABLE);
  });
});

describe("the price of a week", () => {
  test("to the public has n, mean, percentiles and total as distances have", async () => {
    const { weeklyCost, children } = await allOf(three(41, 30, 31));
    if (weeklyCost.kind === "WITHHELD") throw new Error("It should be shown.");
    const { spread } = weeklyCost;
    expect(spread.n).toEqual(children);
    expect(meanOf(spread)).toEqual(published(1_450));
    expect(sumOf(spread)).toEqual(published(145_000));
    const median = percentileOf(spread, 50);
    expect(median.low! <= 1_500 && 1_500 <= median.high!).toBe(true);
  });

  test("of placements on a date is that of their priced children, and rests on both returns", async () => {
    const paid = together(three(20, 20, 20), { ...paidChildren(15, { child: { sex: "F" } }), costs: [] });
    const answers = pooledAnswers(await snapshotOf(paid.episodes, { costs: paid.costs }));
    const population = populationOf("PLACEMENTS", NCL, { when: "2025-03-31" }, { kind: "PUBLIC" });
    const cell = totalCell(population, ["2025-03-31"], 0);
    const spread = await spreadOf(cell, "WEEKLY_COST", { audience: { kind: "PUBLIC" }, answers });
    expect(spread).toMatchObject({ kind: "SPREAD", spread: { n: { value: 60, low: 56, high: 64 } } });
    if (spread.kind === "SPREAD") expect(meanOf(spread.spread)).toEqual(published(1_500));
    const without = pooledAnswers(await snapshotOf(paid.episodes, { costs: paid.costs }), {
      boroughs: ["E09000014"],
      facts: ["COSTS"],
    });
    const context = { audience: { kind: "PUBLIC" }, answers: without } as const;
    expect(await spreadOf(cell, "WEEKLY_COST", context)).toEqual({ kind: "WITHHELD", figure: INCOMPLETE });
    expect(await childrenOf(cell, context)).toMatchObject({ value: 75, status: "ROUNDED" });
  });

  test("is withheld where one borough's prices are nearly all of it", async () => {
    const paid = together(
      three(40, 1, 1, { pence: 50_000 }),
      paidChildren(9, { borough: "E09000010", price: { pence: 5_000_000 } }),
    );
    expect((await allOf(paid)).weeklyCost).toEqual({ kind: "WITHHELD", figure: SUPPRESSED });
  });
});

describe("who pays", () => {
  const shared = (social: number, health: number, education: number, count = 20): Paid =>
    three(count, count, count, { pence: 1_000, socialCarePence: social, healthPence: health, educationPence: education });
  const sharesOf = async (paid: Paid, asked?: Asked) => {
    const { socialCare, health, education, unattributed } = (await allOf(paid, asked)).funding;
    return [socialCare, health, education, unattributed];
  };

  test("to the public is in whole percent of the spend", async () => {
    expect(await sharesOf(shared(614, 231, 104))).toEqual([61, 23, 10, 5].map(published));
  });

  test("may come to more than all of it, with nothing left that nobody is named for", async () => {
    expect(await sharesOf(shared(800, 231, 104))).toEqual([80, 23, 10, 0].map(published));
  });

  test.each([
    ["nobody but social care pays", shared(1_000, 0, 0)],
    ["one share is of fewer than ten children", together(shared(614, 231, 0), three(3, 3, 3, { educationPence: 20 }))],
    ["one share is of two boroughs", together(shared(900, 0, 20), paidChildren(20, { price: { healthPence: 9_000 } }))],
    ["there are fewer than fifty children", shared(614, 231, 104, 12)],
  ])("is all shares or none: none where %s", async (_, paid) => {
    expect(await sharesOf(paid)).toEqual([SUPPRESSED, SUPPRESSED, SUPPRESSED, SUPPRESSED]);
  });

  test("is exact to the borough itself, share by share", async () => {
    const own = { place: BARNET, audience: OWN };
    expect(await sharesOf(shared(614, 0, 104), own)).toEqual([
      exact(61.4),
      exact(0),
      exact(10.4),
      expect.objectContaining({ value: expect.closeTo(28.2, 9) as number, status: "OK" }),
    ]);
    expect(await sharesOf(three(1, 1, 1, { pence: 0 }), own)).toEqual(Array.from({ length: 4 }, () => NOT_APPLICABLE));
  });
});

describe("placements at £1m a year or more", () => {
  const dear = (count: number): Paid => together(three(40, 40, 40), paidChildren(count, { price: { pence: 2_000_000 } }));

  test.each([
    [4, { value: null, low: 0, high: 7, status: "SUPPRESSED" }],
    [12, { value: 10, low: 8, high: 12, status: "ROUNDED" }],
  ])("are a count of children like any other: %i are %j", async (count, figure) => {
    expect((await allOf(dear(count), { place: BARNET })).million).toEqual(figure);
    expect((await allOf(dear(count), { place: BARNET, audience: OWN })).million).toEqual(exact(count));
  });
});

describe("what can't be said", () => {
  const missing: Missing = { boroughs: ["E09000019"], facts: ["COSTS"] };
  const everything = (figure: Figure) => ({
    children: figure,
    spend: figure,
    weeks: figure,
    unitCost: figure,
    million: figure,
    funding: { socialCare: figure, health: figure, education: figure, unattributed: figure },
    weeklyCost: { kind: "WITHHELD", figure },
  });

  test("because a borough has no return of costs is incomplete, before anything is withheld", async () => {
    for (const paid of [three(41, 30, 31), three(1, 1, 1)]) {
      expect(await allOf(paid, { missing })).toEqual(everything(INCOMPLETE));
      expect(await allOf(paid, { missing, place: placeOfBorough("E09000019")! })).toEqual(everything(INCOMPLETE));
      expect(await allOf(paid, { missing, place: LONDON_PLACE, when: QUARTER })).toEqual(everything(INCOMPLETE));
    }
  });

  test("because it has no return of placements is so too", async () => {
    const other: Missing = { boroughs: ["E09000019"], facts: ["PLACEMENTS"] };
    expect(await allOf(three(41, 30, 31), { missing: other })).toEqual(everything(INCOMPLETE));
  });

  test("because the returns end before the period does is so too", async () => {
    expect(await allOf(three(41, 30, 31), { when: "2025-04-01/2025-06-30" })).toEqual(everything(INCOMPLETE));
  });

  test("because the children are few is withheld in every measure, and only their number says its band", async () => {
    const seen = await allOf(three(3, 2, 2));
    expect(seen).toEqual({ ...everything(SUPPRESSED), children: { ...SUPPRESSED, low: 0, high: 7 }, million: seen.million });
    expect(seen.million).toMatchObject({ value: null, status: "SUPPRESSED" });
  });

  test("of a part of the children is withheld with that part", async () => {
    const paid = together(three(41, 30, 31), three(2, 2, 2, { pence: 90_000 }));
    const women = { ...paid, episodes: paid.episodes.map((row, at) => (at < 102 ? row : { ...row, sex: "F" })) };
    const seen = await allOf(women, { where: { sex: ["FEMALE"] } });
    expect(seen).toMatchObject({ spend: SUPPRESSED, weeks: SUPPRESSED, unitCost: SUPPRESSED });
    expect((await allOf(women)).spend.status).toBe("ROUNDED");
  });
});

test("a filter is one of the records that money is of", async () => {
  const women = three(20, 20, 20, { pence: 300_000 });
  const paid = together(three(20, 20, 20), { ...women, episodes: women.episodes.map((row) => ({ ...row, sex: "F" })) });
  const male = await allOf(paid, { where: { sex: ["MALE"] } });
  expect([male.children.value, male.spend]).toEqual([60, published(78_200 * 60)]);
  const own = await allOf(paid, { place: BARNET, audience: OWN, where: { sex: ["MALE", "FEMALE"] } });
  expect(own.children).toEqual(exact(40));
});
