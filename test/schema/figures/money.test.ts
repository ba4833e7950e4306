/** Money as a caller reads it: noise that falls out where it must, intervals that hold the truth, and who is told nothing. */
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { BOROUGHS } from "../../../schema/reference/sub-regions.ts";
import type { CostRecord } from "../../../subgraphs/returns/kinds/costs/cost-record.ts";
import { budget } from "../../support/budget-records.ts";
import { FIGURE, figuresOf, toldIn, type PlainFigure } from "../../support/every-figure.ts";
import { graphOver } from "../../support/graph-in-process.ts";
import { type Paid, paidChildren, pseudonym, together } from "../../support/paid-children.ts";

const [BARNET, CAMDEN, ENFIELD, HARINGEY] = ["E09000003", "E09000007", "E09000010", "E09000014"] as const;
const FOUR = [BARNET, CAMDEN, ENFIELD, HARINGEY];
const YEAR = `during: { from: "2024-04-01", to: "2025-03-31" }`;

type Dearest = { readonly sum: PlainFigure; readonly shareOfSpend: PlainFigure };
type Money = {
  readonly children: PlainFigure;
  readonly spend: PlainFigure;
  readonly placementWeeks: PlainFigure;
  readonly unitCostPerWeek: PlainFigure;
  readonly weeklyCost: Readonly<Record<"n" | "mean" | "median" | "total", PlainFigure>>;
  readonly funding: Readonly<Record<"socialCare" | "health" | "education" | "unattributed", PlainFigure>>;
  readonly fundingAmounts: Readonly<Record<"socialCare" | "health" | "education" | "unattributed", PlainFigure>>;
  readonly topTen: Readonly<Record<"ofEachBorough" | "ofPlace", Dearest>>;
  readonly millionOrMore: PlainFigure;
};

const EVERYTHING = figuresOf("CostMeasures");

type Asking = { readonly root?: string; readonly during?: string; readonly where?: string; readonly staffOf?: string };

const moneyOf = async (
  paid: Paid,
  { root = `subRegion(code: "NCL")`, during = YEAR, where = "", staffOf }: Asking = {},
): Promise<Money> => {
  const graph = await graphOver(paid, staffOf === undefined ? { kind: "PUBLIC" } : { kind: "BOROUGH", borough: staffOf });
  const { of } = await graph.ask<{ of: { costs: { total: Money } } }>(
    `{ of: ${root} { costs(${during}${where}) { total { ${EVERYTHING} } } } }`,
  );
  return of.costs.total;
};

const OWN = { root: `borough(code: "${BARNET}")`, staffOf: BARNET };

const WITHHELD = { value: null, low: null, high: null, status: "SUPPRESSED" };
const exactly = (value: number) => ({ value, low: value, high: value, status: "OK" });

/** So many children of each of some boroughs, at one price for all of the year. */
const each = (count: number, price: Partial<CostRecord> = {}, boroughs: readonly string[] = FOUR): Paid =>
  together(...boroughs.map((borough) => paidChildren(count, { borough, price })));

/** Pounds of a year of 365 days at so many pence a week. */
const yearly = (weekly: number): number => (weekly * 365) / 700;

describe("a unit cost", () => {
  test("of children at one price is that price, for the noise of money and of time is the same", async () => {
    const price = fc.integer({ min: 20_000, max: 900_000 });
    await fc.assert(
      fc.asyncProperty(price, fc.integer({ min: 5, max: 30 }), async (pence, count) => {
        const { unitCostPerWeek, children } = await moneyOf(each(count, { pence }));
        // Spend and weeks are each rounded, to two figures under thirty children and to three from there, and so is what they make.
        const off = children.value! < 30 ? 0.15 : 0.015;
        expect(Math.abs(unitCostPerWeek.value! / (pence / 100) - 1)).toBeLessThan(off);
      }),
      { seed: 71, numRuns: 25 },
    );
  });

  test("is nearer than what it is made of, whose noise is that of each child", async () => {
    const paid = each(12, { pence: 140_000 });
    const { spend, children, unitCostPerWeek } = await moneyOf(paid);
    expect(Math.abs(unitCostPerWeek.value! / 1_400 - 1)).toBeLessThanOrEqual(0.015);
    expect(children.value).toBeGreaterThanOrEqual(45);
    expect(spend.low! <= 48 * yearly(140_000) && 48 * yearly(140_000) <= spend.high!).toBe(true);
  });
});

describe("an amount", () => {
  const prices = fc.array(fc.record({ borough: fc.constantFrom(...FOUR), pence: fc.integer({ min: 30_000, max: 600_000 }) }), {
    minLength: 20,
    maxLength: 90,
    size: "max",
  });

  test("lies in its interval 19 times in 20, and is told as published number times mean", async () => {
    let [told, held] = [0, 0];
    await fc.assert(
      fc.asyncProperty(prices, fc.nat(), async (drawn, group) => {
        const paid = together(
          ...drawn.map(({ borough, pence }, at) => paidChildren(1, { borough, price: { pence }, group: group + at })),
        );
        const { children, spend, placementWeeks, unitCostPerWeek, weeklyCost } = await moneyOf(paid);
        if (spend.value === null) return;
        const [all, weeks] = [drawn.reduce((sum, { pence }) => sum + yearly(pence), 0), (drawn.length * 365) / 7];
        const truths = [
          [spend, all],
          [placementWeeks, weeks],
          [unitCostPerWeek, all / weeks],
          [weeklyCost.mean, drawn.reduce((sum, { pence }) => sum + pence, 0) / 100 / drawn.length],
        ] as const;
        for (const [{ low, high, value }, truth] of truths) {
          told += 1;
          held += +(low! <= truth && truth <= high!);
          expect(low! <= value! && value! <= high!).toBe(true);
        }
        const figures = children.value! < 30 ? 2 : 3;
        const mean = spend.value / children.value!;
        expect(Number(mean.toPrecision(figures))).toBeCloseTo(mean, 6);
        expect(weeklyCost.total.value).toBeCloseTo(weeklyCost.mean.value! * weeklyCost.n.value!, 6);
      }),
      { seed: 72, numRuns: 60 },
    );
    expect(told).toBeGreaterThan(200);
    expect(held / told).toBeGreaterThanOrEqual(0.95);
  });
});

describe("what a funder pays", () => {
  /** Health and education pay for few, and unequal parts; social care pays the rest, but for some of which nobody says who pays. */
  const contribution = fc.oneof(
    { weight: 8, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 5, max: 60 }) },
  );
  const children = fc.array(
    fc.record({
      borough: fc.constantFrom(...FOUR),
      pence: fc.integer({ min: 30_000, max: 600_000 }),
      percents: fc.tuple(contribution, contribution),
    }),
    { minLength: 150, maxLength: 300, size: "max" },
  );

  test("lies in its interval 19 times in 20, though it is of few of the children", { timeout: 60_000 }, async () => {
    let [told, held] = [0, 0];
    await fc.assert(
      fc.asyncProperty(children, fc.nat(), async (drawn, group) => {
        const priced = drawn.map(({ borough, pence, percents: [health, education] }) => {
          const [healthPence, educationPence] = [health, Math.min(education, 100 - health)].map((each) =>
            Math.round((pence * each) / 100),
          );
          const socialCarePence = pence - healthPence! - educationPence!;
          return { borough, price: { pence, healthPence: healthPence!, educationPence: educationPence!, socialCarePence } };
        });
        const { fundingAmounts } = await moneyOf(
          together(...priced.map(({ borough, price }, at) => paidChildren(1, { borough, price, group: group + at }))),
        );
        const truthOf = (funder: "healthPence" | "educationPence" | "socialCarePence"): number =>
          priced.reduce((sum, { price }) => sum + yearly(price[funder]), 0);
        for (const [figure, truth] of [
          [fundingAmounts.health, truthOf("healthPence")],
          [fundingAmounts.education, truthOf("educationPence")],
          [fundingAmounts.socialCare, truthOf("socialCarePence")],
        ] as const) {
          if (figure.value === null) continue;
          told += 1;
          held += +(figure.low! <= truth && truth <= figure.high!);
        }
      }),
      { seed: 73, numRuns: 60 },
    );
    expect(told).toBeGreaterThan(120);
    expect(held / told).toBeGreaterThanOrEqual(0.95);
  });
});

describe("money of a place", () => {
  const isTold = ({ spend, unitCostPerWeek, weeklyCost }: Money): boolean => {
    const statuses = new Set([spend, unitCostPerWeek, weeklyCost.mean, weeklyCost.total].map(({ status }) => status));
    expect(statuses.size).toBe(1);
    return spend.status === "ROUNDED";
  };

  test.each([
    ["three boroughs", each(30, {}, FOUR.slice(0, 3)), true],
    ["two boroughs", each(60, {}, FOUR.slice(0, 2)), false],
    ["one borough", each(90, {}, FOUR.slice(0, 1)), false],
    ["three boroughs of which one has most of it", together(each(4, {}, FOUR.slice(0, 2)), each(90, {}, [ENFIELD])), false],
    [
      "many children of whom one has most of it",
      together(each(20), paidChildren(1, { borough: HARINGEY, price: { pence: 20_000_000 } })),
      false,
    ],
    [
      "many children of whom none has",
      together(each(20), paidChildren(1, { borough: HARINGEY, price: { pence: 1_000_000 } })),
      true,
    ],
    ["hardly a child", each(1), false],
  ])("is told of %s, or not", async (_, paid, told) => expect(isTold(await moneyOf(paid))).toBe(told));

  test("needs three boroughs of London wherever they lie", async () => {
    const across = each(20, {}, [BARNET, "E09000012", "E09000033"]);
    expect(isTold(await moneyOf(across, { root: "london" }))).toBe(true);
    expect(isTold(await moneyOf(across))).toBe(false);
  });

  test("that is none at all is withheld", async () => {
    expect(isTold(await moneyOf(each(30, { pence: 0 })))).toBe(false);
  });

  test("tells weeks and children whoever pays for them", async () => {
    const { children, placementWeeks } = await moneyOf(each(90, {}, [BARNET]));
    expect([children.status, placementWeeks.status]).toEqual(["ROUNDED", "ROUNDED"]);
  });
});

/** What is no money of children; whatever is added to the graph is taken for money until it is named here. */
const NO_MONEY = {
  CostMeasures: ["children", "placementWeeks", "millionOrMore", "budget"],
  PlacementMeasures: ["weeklyCost", "annualCommitment"],
};

describe("a borough's money", () => {
  const GAP = figuresOf("FosteringGap");
  const MONEY = figuresOf("CostMeasures", (field) => !NO_MONEY.CostMeasures.includes(field));
  const PRICES = figuresOf("PlacementMeasures", (field) => NO_MONEY.PlacementMeasures.includes(field));
  const DATE = `asAt: "2025-03-31"`;
  const WAYS = [
    `{ borough(code: "${BARNET}") { costs(${YEAR}) { total { ${MONEY} } } } }`,
    `{ borough(code: "${BARNET}") { costs(${YEAR}) { groups(by: [SEX]) { measures { ${MONEY} } } } } }`,
    `{ borough(code: "${BARNET}") { costs(${YEAR}, where: { sex: ["MALE"] }) { total { ${MONEY} } } } }`,
    `{ borough(code: "${BARNET}") { costs(${YEAR}) { series(from: "2024-04-01", to: "2025-03-31") { measures { ${MONEY} } } } } }`,
    `{ london { costs(${YEAR}) { groups(by: [BOROUGH]) { measures { ${MONEY} } } } } }`,
    `{ subRegion(code: "NCL") { costs(${YEAR}) { groups(by: [SEX, BOROUGH]) { measures { ${MONEY} } } } } }`,
    `{ boroughs { costs(${YEAR}) { total { ${MONEY} } } } }`,
    `{ borough(code: "${BARNET}") { costs(${YEAR}) { fosteringGap { ${GAP} } } } }`,
    `{ borough(code: "${BARNET}") { placements(${DATE}) { total { ${PRICES} } } } }`,
    `{ borough(code: "${BARNET}") { placements(${DATE}) { groups(by: [SEX]) { measures { ${PRICES} } } } } }`,
    `{ subRegion(code: "NCL") { placements(${DATE}) { groups(by: [BOROUGH]) { measures { ${PRICES} } } } } }`,
  ];
  const paid = each(60, { socialCarePence: 40_000, healthPence: 20_000, educationPence: 10_000 });

  test.each(WAYS)("is withheld from the public and from other boroughs, whatever there is of it: %s", async (query) => {
    for (const audience of [{ kind: "PUBLIC" }, { kind: "BOROUGH", borough: HARINGEY }] as const) {
      const { ask } = await graphOver(paid, audience);
      // Among all boroughs are Haringey's own too.
      const own = audience.kind === "PUBLIC" ? "" : `boroughs.${BOROUGHS.findIndex(({ code }) => code === HARINGEY)}.`;
      const told = [...toldIn(await ask(query))].filter(([path]) => own === "" || !path.startsWith(own));
      expect(told.length).toBeGreaterThan(0);
      expect(told.filter(([, figure]) => figure.value !== null || figure.low !== null || figure.high !== null)).toEqual([]);
      expect(new Set(told.map(([, { status }]) => status))).toEqual(new Set(["SUPPRESSED"]));
    }
  });

  test("is told where the place is wider than it: the same questions show some of a sub-region", async () => {
    const { ask } = await graphOver({ ...paid, budgets: [budget()] });
    const told = [...toldIn(await ask(`{ subRegion(code: "NCL") { costs(${YEAR}) { total { ${MONEY} } } } }`)).values()];
    expect(told.filter(({ value }) => value === null)).toEqual([]);
  });
});

describe("a borough's own money", () => {
  test("is exact to the penny that sevenths of it leave, in any period", async () => {
    const paid = together(
      paidChildren(1, { price: { pence: 100_000 } }),
      paidChildren(1, { price: { pence: 33_333 } }),
      paidChildren(2, { borough: CAMDEN, price: { pence: 999_999 } }),
    );
    const day = await moneyOf(paid, { ...OWN, during: `during: { from: "2024-07-01", to: "2024-07-01" }` });
    expect(day.spend).toEqual(exactly(Math.round(133_333 / 7) / 100));
    expect(day.placementWeeks).toEqual(exactly(2 / 7));
    const year = await moneyOf(paid, OWN);
    expect(year.spend).toEqual(exactly(Math.round((133_333 * 365) / 7) / 100));
    expect(year.unitCostPerWeek.value).toBeCloseTo(1_333.33 / 2, 4);
    expect(year.weeklyCost).toMatchObject({ n: exactly(2), mean: exactly(666.665), total: exactly(1_333.33) });
    expect(year.children).toEqual(exactly(2));
  });

  test("has its ten dearest placements and its shares exactly, of any part of it", async () => {
    const prices = Array.from({ length: 14 }, (_, at) => 100_000 + 10_000 * at);
    const paid = together(
      ...prices.map((pence) => paidChildren(1, { price: { pence, socialCarePence: pence / 2, healthPence: pence / 4 } })),
    );
    const week = await moneyOf(paid, {
      ...OWN,
      during: `during: { from: "2024-05-03", to: "2024-05-09" }`,
      where: `, where: { sex: ["MALE"] }`,
    });
    const ten = prices.slice(4).reduce((sum, pence) => sum + pence, 0) / 100;
    const all = prices.reduce((sum, pence) => sum + pence, 0) / 100;
    expect(week.topTen.ofEachBorough).toEqual({ sum: exactly(ten), shareOfSpend: exactly((100 * ten) / all) });
    expect(week.topTen.ofPlace).toEqual(week.topTen.ofEachBorough);
    expect(week.funding).toEqual({
      socialCare: exactly(50),
      health: exactly(25),
      education: exactly(0),
      unattributed: exactly(25),
    });
    expect(week.fundingAmounts).toEqual({
      socialCare: exactly(all / 2),
      health: exactly(all / 4),
      education: exactly(0),
      unattributed: exactly(all / 4),
    });
  });

  test("of nobody is nothing, and of nothing there are no shares", async () => {
    const { spend, unitCostPerWeek, funding, topTen, children, weeklyCost } = await moneyOf({ episodes: [], costs: [] }, OWN);
    const NOT_APPLICABLE = { value: null, low: null, high: null, status: "NOT_APPLICABLE" };
    expect([spend, children, topTen.ofPlace.sum, weeklyCost.n]).toEqual([0, 0, 0, 0].map(exactly));
    expect([unitCostPerWeek, topTen.ofPlace.shareOfSpend, weeklyCost.mean, ...Object.values(funding)]).toEqual(
      Array.from({ length: 7 }, () => NOT_APPLICABLE),
    );
  });
});

describe("who pays", () => {
  const shared = (social: number, health: number, education: number, count = 20): Paid =>
    each(count, { pence: 1_000_00, socialCarePence: social, healthPence: health, educationPence: education });
  const valuesOf = async (paid: Paid) => Object.values((await moneyOf(paid)).funding).map(({ value }) => value);

  test("is in whole percent of the spend, with the noise of a child on all that is paid for it", async () => {
    expect(await valuesOf(shared(61_400, 23_100, 10_400))).toEqual([61, 23, 10, 5]);
  });

  test("is in pounds too, each amount within its interval", async () => {
    const { fundingAmounts } = await moneyOf(shared(61_400, 23_100, 10_400));
    const truths = [61_400, 23_100, 10_400, 5_100].map((pence) => 80 * yearly(pence));
    Object.values(fundingAmounts).forEach(({ low, high, status }, at) => {
      expect([status, low! <= truths[at]! && truths[at]! <= high!]).toEqual(["ROUNDED", true]);
    });
  });

  test("may leave nothing that nobody is named for", async () => {
    expect(await valuesOf(shared(66_600, 23_000, 10_400))).toEqual([67, 23, 10, 0]);
  });

  test.each([
    ["a funder pays for nobody", shared(90_000, 10_000, 0)],
    [
      "a funder pays in two boroughs alone",
      together(
        shared(70_000, 0, 10_000),
        each(20, { pence: 100_000, socialCarePence: 50_000, healthPence: 30_000, educationPence: 10_000 }, [BARNET, CAMDEN]),
      ),
    ],
    ["there are fewer than fifty children", shared(61_400, 23_100, 10_400, 10)],
  ])("is told of all or of none: of none where %s", async (_, paid) => {
    const { funding, fundingAmounts } = await moneyOf(paid);
    expect([...Object.values(funding), ...Object.values(fundingAmounts)]).toEqual(Array.from({ length: 8 }, () => WITHHELD));
  });
});

describe("a year at the prices of a date", () => {
  const askedOf = async (paid: Paid, { root, staffOf }: Asking = {}) => {
    const graph = await graphOver(paid, staffOf === undefined ? { kind: "PUBLIC" } : { kind: "BOROUGH", borough: staffOf });
    const { of } = await graph.ask<{
      of: { placements: { total: { weeklyCost: { total: PlainFigure }; annualCommitment: PlainFigure } } };
    }>(
      `{ of: ${root ?? "london"} { placements(asAt: "2024-09-30") { total { weeklyCost { total ${FIGURE} } annualCommitment ${FIGURE} } } } }`,
    );
    return of.placements.total;
  };

  test("is the week's published total times 365 / 7, interval and all", async () => {
    const { weeklyCost, annualCommitment } = await askedOf(each(12, { pence: 140_000 }));
    expect(annualCommitment.status).toBe("ROUNDED");
    for (const end of ["value", "low", "high"] as const)
      expect(annualCommitment[end]).toBeCloseTo((weeklyCost.total[end]! * 365) / 7, 1);
    const truth = 48 * yearly(140_000);
    expect(annualCommitment.low! <= truth && truth <= annualCommitment.high!).toBe(true);
  });

  test("is withheld where the week is, and exact to the borough itself", async () => {
    expect((await askedOf(each(12, {}, [BARNET]))).annualCommitment).toEqual(WITHHELD);
    expect((await askedOf(paidChildren(1, { price: { pence: 70_000 } }), OWN)).annualCommitment).toEqual(exactly(36_500));
    expect((await askedOf({ episodes: [], costs: [] }, OWN)).annualCommitment).toEqual(exactly(0));
  });
});

describe("foster care by agencies beside the authority's own", () => {
  type Gap = Readonly<Record<"agencies" | "inHouse" | "gap", PlainFigure>>;

  const fostered = (count: number, placeProvider: string, pence: number, boroughs: readonly string[] = FOUR): Paid =>
    together(
      ...boroughs.map((borough) => paidChildren(count, { borough, child: { place: "U4", placeProvider }, price: { pence } })),
    );

  const gapOf = async (paid: Paid, { root = "london", where = "", staffOf }: Asking = {}): Promise<Gap> => {
    const graph = await graphOver(paid, staffOf === undefined ? { kind: "PUBLIC" } : { kind: "BOROUGH", borough: staffOf });
    const { of } = await graph.ask<{ of: { costs: { fosteringGap: Gap } } }>(
      `{ of: ${root} { costs(${YEAR}${where}) { fosteringGap { ${figuresOf("FosteringGap")} } } } }`,
    );
    return of.costs.fosteringGap;
  };

  test("is what lies between two unit costs as the table by kind of provision has them", async () => {
    const paid = together(fostered(12, "PR4", 90_400), fostered(12, "PR1", 56_500));
    const { agencies, inHouse, gap } = await gapOf(paid);
    const { of } = await (
      await graphOver(paid)
    ).ask<{ of: { costs: { groups: { keys: { code: string }[]; measures: { unitCostPerWeek: PlainFigure } }[] } } }>(
      `{ of: london { costs(${YEAR}) { groups(by: [PROVISION]) { keys { code } measures { unitCostPerWeek ${FIGURE} } } } } }`,
    );
    const unitCosts = new Map(of.costs.groups.map(({ keys, measures }) => [keys[0]!.code, measures.unitCostPerWeek]));
    expect([agencies, inHouse]).toEqual([unitCosts.get("INDEPENDENT_FOSTERING_AGENCY"), unitCosts.get("IN_HOUSE_FOSTER")]);
    expect(gap).toEqual({
      value: agencies.value! - inHouse.value!,
      low: agencies.low! - inHouse.high!,
      high: agencies.high! - inHouse.low!,
      status: "ROUNDED",
    });
    expect(gap.low! <= 339 && 339 <= gap.high!).toBe(true);
  });

  test("may be less than nothing", async () => {
    const { gap } = await gapOf(together(fostered(12, "PR5", 50_000), fostered(12, "PR1", 90_000)));
    expect([gap.value! < 0, gap.low! < gap.value!]).toEqual([true, true]);
  });

  test.each([
    ["agencies look after a child or two", fostered(1, "PR4", 90_400, [BARNET]), fostered(12, "PR1", 56_500)],
    ["the authorities' own carers do", fostered(12, "PR4", 90_400), fostered(1, "PR1", 56_500, [BARNET])],
    ["one borough pays for all of one kind", fostered(40, "PR4", 90_400, [BARNET]), fostered(12, "PR1", 56_500)],
  ])("is withheld where %s", async (_, agency, own) => {
    expect((await gapOf(together(agency, own))).gap).toEqual(WITHHELD);
  });

  test("is exact to the borough itself, of any part of its children", async () => {
    const paid = together(fostered(1, "PR4", 90_400), fostered(2, "PR1", 56_500));
    const { agencies, inHouse, gap } = await gapOf(paid, { ...OWN, where: `, filter: { sex: ["MALE"], uasc: ["NOT_UASC"] }` });
    expect([agencies.value, inHouse.value]).toEqual([expect.closeTo(904, 2), expect.closeTo(565, 2)]);
    expect([gap.value, gap.status]).toEqual([expect.closeTo(339, 2), "OK"]);
  });

  test("counts as a dimension: two filters beside it are one too many, and none may divide what it divides", async () => {
    const { reply } = await graphOver(fostered(12, "PR4", 90_400));
    const codeOf = async (where: string) => {
      const { errors } = await reply(`{ london { costs(${YEAR}, filter: ${where}) { fosteringGap { gap { value } } } } }`);
      return errors?.[0]?.extensions["code"];
    };
    expect(await codeOf(`{ sex: ["MALE"] }`)).toBeUndefined();
    expect(await codeOf(`{ sex: ["MALE"], uasc: ["UASC"] }`)).toBe("DISCLOSURE_REFUSED");
    expect(await codeOf(`{ provision: ["KINSHIP"] }`)).toBe("BAD_USER_INPUT");
  });
});

describe("the ten dearest placements", () => {
  /** Thirty placements of each of four boroughs, from £1,000 a week in steps of £100. */
  const dear = together(
    ...FOUR.flatMap((borough) =>
      Array.from({ length: 30 }, (_, step) => paidChildren(1, { borough, price: { pence: 100_000 + 10_000 * step } })),
    ),
  );
  const tenOfABorough = Array.from({ length: 10 }, (_, at) => yearly(100_000 + 10_000 * (29 - at))).reduce(
    (sum, each_) => sum + each_,
    0,
  );

  test("of each borough are told of London and of a sub-region, within their interval", async () => {
    for (const root of ["london", `subRegion(code: "NCL")`]) {
      const { sum, shareOfSpend } = (await moneyOf(dear, { root })).topTen.ofEachBorough;
      expect([sum.status, shareOfSpend.status]).toEqual(["ROUNDED", "ROUNDED"]);
      expect(sum.low! <= 4 * tenOfABorough && 4 * tenOfABorough <= sum.high!).toBe(true);
      expect(shareOfSpend.low! <= 47 && 47 <= shareOfSpend.high!).toBe(true);
    }
  });

  test("of the place are an interval that holds them, whatever the placements", async () => {
    const placement = fc.record({ borough: fc.constantFrom(...FOUR), pence: fc.integer({ min: 1_000, max: 4_000_000 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(placement, { minLength: 11, maxLength: 60, size: "max" }), async (placements) => {
        const paid = together(
          ...placements.map(({ borough, pence }, at) => paidChildren(1, { borough, price: { pence }, group: at })),
        );
        const { sum } = (await moneyOf(paid)).topTen.ofPlace;
        const truth = placements
          .map(({ pence }) => yearly(pence))
          .toSorted((a, b) => b - a)
          .slice(0, 10)
          .reduce((total, one) => total + one, 0);
        expect(sum.status).toBe("ROUNDED");
        // Each placement is counted in whole pence.
        expect(sum.low! - 0.1 <= truth && truth <= sum.high! + 0.1).toBe(true);
      }),
      { seed: 73, numRuns: 40 },
    );
  });

  test.each<[string, Asking]>([
    ["a quarter", { during: `during: { from: "2024-04-01", to: "2024-06-30" }` }],
    ["some of the placements", { where: `, where: { sex: ["MALE"] }` }],
    ["a borough, to the public", { root: OWN.root }],
    ["a borough, to another", { root: OWN.root, staffOf: CAMDEN }],
  ])("are not told of %s", async (_, asking) => {
    const { ofEachBorough, ofPlace } = (await moneyOf(dear, asking)).topTen;
    expect([ofEachBorough, ofPlace]).toEqual(Array.from({ length: 2 }, () => ({ sum: WITHHELD, shareOfSpend: WITHHELD })));
  });

  test("are told of several financial years together", async () => {
    const { ofPlace } = (await moneyOf(dear, { during: `during: { from: "2022-04-01", to: "2025-03-31" }` })).topTen;
    expect(ofPlace.sum.status).toBe("ROUNDED");
  });
});

describe("placements at £1m a year or more", () => {
  it("are a number of children like any other, of boroughs too", async () => {
    const paid = together(each(20), paidChildren(40, { borough: BARNET, price: { pence: 2_000_000 } }));
    const [ncl, barnet, own] = await Promise.all([moneyOf(paid), moneyOf(paid, { root: OWN.root }), moneyOf(paid, OWN)]);
    for (const { millionOrMore } of [ncl, barnet]) {
      expect(millionOrMore.status).toBe("ROUNDED");
      expect(Math.abs(millionOrMore.value! - 40)).toBeLessThanOrEqual(3);
    }
    expect(ncl.millionOrMore).toEqual(barnet.millionOrMore);
    expect(own.millionOrMore).toEqual(exactly(40));
    expect((await moneyOf(each(20))).millionOrMore).toEqual({ value: null, low: 0, high: 10, status: "SUPPRESSED" });
  });
});

describe("a child who moved", () => {
  it("counts once in the total, and once in each group that it was in", async () => {
    const movers = Array.from({ length: 40 }, (_, at) => pseudonym(`mover ${at}`));
    const stay = paidChildren(1).episodes[0]!;
    const paid: Paid = {
      episodes: movers.flatMap((child) => [
        { ...stay, child, end: "2024-10-01", place: "U1" },
        { ...stay, child, start: "2024-10-01", rne: "P", place: "K2" },
      ]),
      costs: movers.flatMap((child) => {
        const [first] = paidChildren(1).costs;
        return [
          { ...first!, child, to: "2024-09-30" },
          { ...first!, child, placementStart: "2024-10-01", from: "2024-10-01" },
        ];
      }),
    };
    const { ask } = await graphOver(paid, { kind: "BOROUGH", borough: BARNET });
    const { borough } = await ask<{
      borough: { costs: { total: { children: PlainFigure }; groups: readonly { measures: { children: PlainFigure } }[] } };
    }>(
      `{ borough(code: "${BARNET}") { costs(${YEAR}) { total { children ${FIGURE} } groups(by: [PLACEMENT_TYPE]) { measures { children ${FIGURE} } } } } }`,
    );
    expect(borough.costs.total.children).toEqual(exactly(40));
    expect(borough.costs.groups.map(({ measures }) => measures.children.value).slice(0, 3)).toEqual([40, 40, 0]);
  });
});
