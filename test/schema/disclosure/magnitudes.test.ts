/** Amounts, means, unit costs and shares as they are shown, of slots as they are published, or as they are to a borough itself. */
import { describe, expect, it, test } from "vitest";
import { countOf, publishedCount } from "../../../schema/disclosure/counts.ts";
import { exact, INCOMPLETE, NOT_APPLICABLE, SUPPRESSED, type Figure } from "../../../schema/disclosure/figure.ts";
import {
  amountOf,
  dearestOfPlace,
  knownCountOf,
  meanOf,
  percentileOf,
  fundingShareOf,
  shareOfSpend,
  unitCostOf,
} from "../../../schema/disclosure/magnitudes.ts";
import { PUBLIC } from "../../../schema/disclosure/policy.ts";
import { MILES, WEEKLY } from "../../../schema/reference/edges.ts";
import { binOf } from "../../../schema/vector/bins.ts";
import { exactly, missingCell, ownCell, publishedCell, rounded, shown, without } from "../../support/cells-by-hand.ts";

/** Sevenths of a penny in so many pounds. */
const pounds = (amount: number): number => 700 * amount;
const [WITHHELD, RELEASED, NO_AMOUNT] = [0, 1, 2] as const;

const spend = (p: number, total: number, mark: number = RELEASED) => publishedCell("SPEND", [p, pounds(total), mark]);

describe("a mean", () => {
  it("has two figures under 30 published children, and three from there", () => {
    const mean = (p: number): number | null => meanOf(publishedCell("DISTANCE", [p, Math.round(p * 123.45)])).value;
    expect([10, 29, 30, 500].map(mean)).toEqual([12, 12, 12.3, 12.3]);
  });

  it("is withheld under ten published children", () => {
    expect(meanOf(publishedCell("DISTANCE", [9, 0]))).toEqual(SUPPRESSED);
  });

  it("has an interval as wide as the noise of so many children may be", () => {
    // 35 % by the root of a hundred; of money 60 %, and three children in a hundred.
    expect(meanOf(publishedCell("DISTANCE", [100, 20_000]))).toEqual(rounded(20, 19.3, 20.7));
    expect(meanOf(publishedCell("WEEKLY_COST", [100, 14_500_000, RELEASED]))).toEqual(rounded(1_450, 1_320, 1_580));
  });

  it("never begins below nothing", () => {
    expect(meanOf(publishedCell("DISTANCE", [10, 0]))).toEqual(rounded(0, 0, 0));
  });

  it("of prices is told only where their money is", () => {
    expect(meanOf(publishedCell("WEEKLY_COST", [100, 0, WITHHELD]))).toEqual(SUPPRESSED);
    expect(meanOf(publishedCell("WEEKLY_COST", [100, 0, NO_AMOUNT]))).toEqual(SUPPRESSED);
  });
});

describe("a total", () => {
  it("is the published number times the mean as it is shown", () => {
    expect(amountOf(spend(100, 7_565_826))).toMatchObject({ value: 75_700 * 100, status: "ROUNDED" });
    expect(amountOf(spend(25, 25 * 78_214))).toMatchObject({ value: 78_000 * 25, status: "ROUNDED" });
    expect(amountOf(publishedCell("PLACEMENT_DAYS", [20, 20 * 365]))).toMatchObject({ value: 52 * 20, status: "ROUNDED" });
    expect(amountOf(publishedCell("DISTANCE", [40, 40 * 123]))).toMatchObject({ value: 12.3 * 40, status: "ROUNDED" });
  });

  it("has the interval of its mean, and of the number of children", () => {
    expect(amountOf(spend(100, 1_000_000))).toEqual(rounded(1_000_000, 910_000, 1_090_000));
    // A mean of miles is off by 3.5 %, a hundred children are by three.
    expect(amountOf(publishedCell("DISTANCE", [100, 20_000]))).toEqual(rounded(2_000, 1_870, 2_130));
  });

  it("of money that few have most of has an interval twice, four times and so on as wide", () => {
    expect(amountOf(spend(100, 1_000_000, 3))).toEqual(rounded(1_000_000, 850_000, 1_150_000));
    expect(amountOf(spend(100, 1_000_000, 4))).toEqual(rounded(1_000_000, 730_000, 1_270_000));
  });

  test.each([
    ["fewer than ten children", spend(9, 0, WITHHELD)],
    ["too few boroughs, or one that dominates", spend(100, 0, WITHHELD)],
    ["no money at all", spend(100, 0, NO_AMOUNT)],
  ])("of money is withheld for %s", (_, cell) => expect(amountOf(cell)).toEqual(SUPPRESSED));

  it("of events is a whole number, with the interval of their own noise, and their mean is not", () => {
    const cell = publishedCell("MISSING_INCIDENTS", [100, 680_000, RELEASED]);
    expect(amountOf(cell)).toEqual(rounded(680, 605, 755));
    expect(meanOf(cell)).toEqual(rounded(6.8, 6.05, 7.55));
  });

  it("of events and their mean are withheld where one child has most of them", () => {
    const cell = publishedCell("MISSING_INCIDENTS", [20, 0, WITHHELD]);
    expect([amountOf(cell), meanOf(cell)]).toEqual([SUPPRESSED, SUPPRESSED]);
  });
});

describe("to the borough itself", () => {
  it("money is exact to the penny, whatever sevenths are left", () => {
    expect(amountOf(ownCell("SPEND", [3, 299_999]))).toEqual(exactly(428.57));
    expect(amountOf(ownCell("SPEND", [3, 300_000]))).toEqual(exactly(428.57));
    expect(amountOf(ownCell("SPEND", [0, 0]))).toEqual(exactly(0));
    expect(amountOf(ownCell("TOP_TEN", [1, 300_000]))).toEqual(exactly(428.57));
  });

  it("days are weeks, of one child too", () => {
    expect(amountOf(ownCell("PLACEMENT_DAYS", [1, 365]))).toEqual(exactly(365 / 7));
  });

  /** Fine bins with counts and sums of some values. */
  const bins = (values: readonly number[], unit = MILES.fine): readonly number[] => {
    const slots = Array.from({ length: 2 * (unit.edges.length + 2) }, () => 0);
    for (const value of values) {
      slots[2 * binOf(unit, value)]! += 1;
      slots[2 * binOf(unit, value) + 1]! += value;
    }
    return slots;
  };

  it("a distribution is exact: number, mean and total", () => {
    const cell = ownCell("DISTANCE", bins([0, 12, 13]));
    expect([knownCountOf(cell), meanOf(cell), amountOf(cell)]).toEqual([exactly(3), exactly(25 / 3 / 10), exactly(2.5)]);
    const prices = ownCell("WEEKLY_COST", bins([100_001, 200_000], WEEKLY.fine));
    expect([meanOf(prices), amountOf(prices)]).toEqual([exactly(1_500.005), exactly(3_000.01)]);
  });

  it("a percentile is the fine bin of the nearest rank, of one child too", () => {
    const cell = ownCell("DISTANCE", bins([0, 7, 8, 9]));
    expect(percentileOf(cell, 1)).toEqual(rounded(0, 0, 0));
    // Up to five miles a fine bin is a tenth of one.
    expect([26, 50, 51, 75, 76, 99].map((percent) => percentileOf(cell, percent).value)).toEqual([0.7, 0.7, 0.8, 0.8, 0.9, 0.9]);
  });

  it("nothing is measured of nobody", () => {
    const cell = ownCell("DISTANCE", bins([]));
    expect([knownCountOf(cell), meanOf(cell), amountOf(cell), percentileOf(cell, 50)]).toEqual([
      exactly(0),
      NOT_APPLICABLE,
      exactly(0),
      NOT_APPLICABLE,
    ]);
  });

  it("shares of nothing do not apply", () => {
    const share = (part: number, whole: number): Figure =>
      fundingShareOf(
        amountOf(ownCell("HEALTH_SPEND", [1, pounds(part)])),
        amountOf(ownCell("SPEND", [1, pounds(whole)])),
        exact(1),
      );
    expect(share(231, 1_000)).toEqual(exactly(23.1));
    expect(share(0, 1_000)).toEqual(exactly(0));
    expect(share(0, 0)).toEqual(NOT_APPLICABLE);
  });
});

describe("the children for whom a quantity is known", () => {
  test.each([
    [7, shown(null, 0, 10, "SUPPRESSED")],
    [8, rounded(8, 5, 11)],
    [90, rounded(90, 87, 93)],
  ])("published as %i are a number like any other", (p, figure) =>
    expect(knownCountOf(publishedCell("DISTANCE", [p, 0]))).toEqual(figure),
  );
});

describe("a percentile", () => {
  const bin = (tenths: number): number => binOf(MILES.coarse, tenths) + 1;

  it("is the interval of its bins, with the middle as its value", () => {
    const cell = publishedCell("DISTANCE", [100, 0, bin(5), bin(5), bin(100), bin(110), 0, 0, 1, 1]);
    expect(percentileOf(cell, 25)).toEqual(rounded(0.5, 0.5, 0.5));
    const { value, low, high } = percentileOf(cell, 50);
    expect(low! <= 10 && 11 <= high! && low! < value! && value! < high!).toBe(true);
    expect(percentileOf(cell, 75)).toEqual(SUPPRESSED);
    expect(percentileOf(cell, 90)).toEqual(rounded(0, 0, 0));
  });

  it("that lies beyond the last edge has neither middle nor end", () => {
    const last = MILES.coarse.edges.length + 2;
    expect(percentileOf(publishedCell("DISTANCE", [100, 0, last, last]), 25)).toEqual(shown(null, 500, null, "ROUNDED"));
  });

  it("of prices is in pounds", () => {
    const [first] = [binOf(WEEKLY.coarse, 5_000) + 1];
    const { low, high } = percentileOf(publishedCell("WEEKLY_COST", [100, 0, RELEASED, first, first]), 25);
    expect([low, high]).toEqual([50, 54.99]);
  });
});

describe("the unit cost", () => {
  const children = (p: number): Figure => knownCountOf(publishedCell("DISTANCE", [p, 0]));
  const weeks = (p: number, days: number): Figure => amountOf(publishedCell("PLACEMENT_DAYS", [p, days]));

  it("is published spend over published weeks, to the figures of its children", () => {
    expect(unitCostOf(amountOf(spend(100, 7_570_000)), weeks(100, 36_500), children(100))).toMatchObject({
      value: 1_450,
      status: "ROUNDED",
    });
    expect(unitCostOf(amountOf(spend(20, 1_500_000)), weeks(20, 7_300), children(20))).toMatchObject({ value: 1_400 });
  });

  it("is exact to the borough itself, and does not apply to no time at all", () => {
    const own = (measure: "SPEND" | "PLACEMENT_DAYS", amount: number): Figure => amountOf(ownCell(measure, [3, amount]));
    const known = (n: number): Figure => countOf(ownCell("CHILDREN", [n]));
    expect(unitCostOf(own("SPEND", pounds(300)), own("PLACEMENT_DAYS", 21), known(3))).toEqual(exactly(100));
    expect(unitCostOf(own("SPEND", 0), own("PLACEMENT_DAYS", 0), known(0))).toEqual(NOT_APPLICABLE);
  });

  it("is withheld with the spend, and incomplete before that", () => {
    expect(unitCostOf(SUPPRESSED, weeks(100, 36_500), children(100))).toEqual(SUPPRESSED);
    expect(unitCostOf(SUPPRESSED, INCOMPLETE, children(100))).toEqual(INCOMPLETE);
    expect(unitCostOf(INCOMPLETE, SUPPRESSED, SUPPRESSED)).toEqual(INCOMPLETE);
  });
});

describe("a share of the spend, to the public", () => {
  type Marked = { readonly p?: number; readonly mark?: number; readonly all?: number };
  const share = (
    measure: "HEALTH_SPEND" | "UNATTRIBUTED_SPEND",
    part: number,
    { p = 100, mark = RELEASED, all = RELEASED }: Marked = {},
  ) =>
    fundingShareOf(
      amountOf(publishedCell(measure, [p, pounds(part), mark])),
      amountOf(spend(p, 1_000, all)),
      publishedCount(p, PUBLIC),
    );

  it("is whole, with the interval that the noise of so many children leaves", () => {
    const [part, all] = [amountOf(publishedCell("HEALTH_SPEND", [100, pounds(231), RELEASED])), amountOf(spend(100, 1_000))];
    const [low, high] = [Math.floor((100 * part.low!) / all.high!), Math.ceil((100 * part.high!) / all.low!)];
    expect(share("HEALTH_SPEND", 231)).toEqual(rounded(23, low, high));
    expect(share("HEALTH_SPEND", 990)).toMatchObject({ value: 99, high: 100 });
    // Contributions to a cost may come to more than it, by a fault of the return.
    expect(share("HEALTH_SPEND", 1_200)).toMatchObject({ value: 120, high: 120 });
  });

  test.each([
    ["fewer than fifty children", share("HEALTH_SPEND", 231, { p: 49 })],
    ["a part that is withheld", share("HEALTH_SPEND", 0, { mark: WITHHELD })],
    ["a part that is none: that nobody's is paid for is of each", share("HEALTH_SPEND", 0, { mark: NO_AMOUNT })],
    ["a spend that is withheld", share("HEALTH_SPEND", 231, { all: WITHHELD })],
  ])("is withheld of %s", (_, figure) => expect(figure).toEqual(SUPPRESSED));

  it("of what no contribution names is none, where there is none", () => {
    expect(share("UNATTRIBUTED_SPEND", 0, { mark: NO_AMOUNT })).toEqual(rounded(0, 0, 0));
    expect(share("UNATTRIBUTED_SPEND", 0, { mark: WITHHELD })).toEqual(SUPPRESSED);
  });
});

describe("the dearest placements", () => {
  it("of each borough are as many as they are times their mean to three figures, with an interval", () => {
    expect(amountOf(publishedCell("TOP_TEN", [40, pounds(4_567_890), RELEASED]))).toMatchObject({
      value: 40 * 114_000,
      status: "ROUNDED",
    });
    expect(amountOf(publishedCell("TOP_TEN", [40, 0, WITHHELD]))).toEqual(SUPPRESSED);
  });

  it("of a place are the middle of an interval, in pounds", () => {
    expect(dearestOfPlace(publishedCell("SPEND_PER_PLACEMENT", [400_000_000, 500_000_000, RELEASED]))).toEqual(
      rounded(4_500_000, 4_000_000, 5_000_000),
    );
    expect(dearestOfPlace(publishedCell("SPEND_PER_PLACEMENT", [0, 0, WITHHELD]))).toEqual(SUPPRESSED);
  });

  it("have a share of the spend with the interval of both", () => {
    const [dearest, all] = [amountOf(publishedCell("TOP_TEN", [40, pounds(500), RELEASED])), amountOf(spend(100, 1_000))];
    expect(shareOfSpend(dearest, all)).toEqual(
      rounded(50, Math.floor((100 * dearest.low!) / all.high!), Math.ceil((100 * dearest.high!) / all.low!)),
    );
    // All of it and no more, though what the one was perturbed by is not what the other was.
    const most = amountOf(publishedCell("TOP_TEN", [40, pounds(1_040), RELEASED]));
    expect(shareOfSpend(most, all)).toMatchObject({ value: 100, high: 100 });
    expect(shareOfSpend(dearest, SUPPRESSED)).toEqual(SUPPRESSED);
    expect(shareOfSpend(SUPPRESSED, INCOMPLETE)).toEqual(INCOMPLETE);
  });

  it("are a share of their own borough's spend exactly, of which there may be none", () => {
    const own = (pence: number): Figure => amountOf(ownCell("TOP_TEN", [1, 7 * pence]));
    expect(shareOfSpend(own(100), own(400))).toEqual(exactly(25));
    expect(shareOfSpend(own(0), own(0))).toEqual(NOT_APPLICABLE);
  });
});

describe("with a part missing", () => {
  test.each([
    ["a mean", meanOf(missingCell("DISTANCE"))],
    ["a total", amountOf(missingCell("SPEND"))],
    ["a number", knownCountOf(missingCell("DISTANCE"))],
    ["a percentile", percentileOf(missingCell("DISTANCE"), 50)],
    [
      "a share whose part is missing",
      fundingShareOf(amountOf(missingCell("HEALTH_SPEND")), amountOf(spend(100, 1_000)), publishedCount(100, PUBLIC)),
    ],
    ["a share whose whole is missing", fundingShareOf(SUPPRESSED, amountOf(missingCell("SPEND")), publishedCount(100, PUBLIC))],
    ["the dearest of each borough", amountOf(missingCell("TOP_TEN"))],
    ["the dearest of a place", dearestOfPlace(missingCell("SPEND_PER_PLACEMENT"))],
  ])("%s is incomplete, before it is withheld", (_, figure) => expect(figure).toEqual(without("INCOMPLETE")));
});
