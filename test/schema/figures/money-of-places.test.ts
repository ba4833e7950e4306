/** Of which places money is told: of three boroughs and more, of none that one child or borough pays most of, and of no borough. */
import { describe, expect, it, test } from "vitest";
import { BOROUGHS } from "../../../schema/reference/sub-regions.ts";
import { budget } from "../../support/budget-records.ts";
import { FIGURE, figuresOf, toldIn, type PlainFigure } from "../../support/every-figure.ts";
import { graphOver } from "../../support/graph-in-process.ts";
import { FOUR, moneyOf, each, YEAR, type Money, BARNET, ENFIELD, HARINGEY, exactly, OWN } from "../../support/money-asked.ts";
import { type Paid, paidChildren, pseudonym, together } from "../../support/paid-children.ts";

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
