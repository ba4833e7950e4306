/** Which cells a placement's money stands in. */
import { describe, expect, test } from "vitest";
import { addDays } from "../../../schema/reference/dates.ts";
import type { CostRecord } from "../../../subgraphs/returns/kinds/costs/cost-record.ts";
import type { EpisodeRecord } from "../../../subgraphs/returns/kinds/placements/rows/episode-record.ts";
import { home } from "../../support/bed-records.ts";
import { cost } from "../../support/cost-records.ts";
import { episode } from "../../support/records.ts";
import type { CostQuery } from "../../support/reference/cost-tally.ts";
import { measure, binned, YEAR, DAY } from "./measured-costs.ts";

describe("a child with two placements in the period", () => {
  const [first, second] = [
    { placementStart: "2024-06-01", from: "2024-06-01", to: "2024-06-30" },
    { placementStart: "2024-07-01", from: "2024-07-01", to: "2024-07-31", pence: 140_000 },
  ];
  const costs = [cost(first), cost(second)];
  const moved = (place: string): readonly EpisodeRecord[] => [
    episode({ start: "2024-06-01", end: "2024-07-01", place: "U4" }),
    episode({ start: "2024-07-01", end: "2024-08-01", rne: "P", place }),
  ];

  test("in one cell counts once there, with the money of both", async () => {
    const records = { costs, episodes: moved("U6") };
    expect(await measure(records, "CHILDREN", { by: ["PLACEMENT_TYPE"] })).toEqual([{ FOSTER: [1] }]);
    expect(await measure(records, "SPEND", { by: ["PLACEMENT_TYPE"] })).toEqual([{ FOSTER: [1, 92 * DAY] }]);
    expect(await binned(records, "SPEND_PER_PLACEMENT")).toEqual(["2: 920000"]);
  });

  test("in two cells counts once in each, and once in the total", async () => {
    const records = { costs, episodes: moved("K2") };
    const by: CostQuery["by"] = ["PLACEMENT_TYPE"];
    expect(await measure(records, "CHILDREN", { by })).toEqual([{ FOSTER: [1], CHILDRENS_HOMES: [1] }]);
    expect(await measure(records, "CHILDREN")).toEqual([{ "": [1] }]);
    expect(await measure(records, "SPEND", { by })).toEqual([{ FOSTER: [1, 30 * DAY], CHILDRENS_HOMES: [1, 62 * DAY] }]);
    expect(await measure(records, "PLACEMENT_DAYS", { by })).toEqual([{ FOSTER: [1, 30], CHILDRENS_HOMES: [1, 31] }]);
    expect(await measure(records, "SPEND")).toEqual([{ "": [1, 92 * DAY] }]);
  });

  test("is counted by what a filter leaves of it", async () => {
    const where: CostQuery["where"] = [{ dimension: "PLACE", codes: ["K2"] }];
    expect(await measure({ costs, episodes: moved("K2") }, "SPEND", { where })).toEqual([{ "": [1, 62 * DAY] }]);
  });

  test("of two boroughs under one pseudonym is two children", async () => {
    expect(await measure({ costs: [cost(first), cost({ ...second, borough: "E09000007" })] }, "CHILDREN")).toEqual([{ "": [2] }]);
  });
});

describe("a placement stands in the cell of what it was on the later of its first day and the period's", () => {
  const costs = [cost({ placementStart: "2024-06-01", from: "2024-06-01", to: "2025-03-31" })];
  const young = { birthMonth: "2014-08", start: "2024-06-01" };

  test("its first day when it began in the period, though the child turns ten in it", async () => {
    const records = { costs, episodes: [episode(young)] };
    expect(await measure(records, "CHILDREN", { by: ["AGE_BAND"] })).toEqual([{ "5_TO_9": [1] }]);
  });

  test("the period's first day when it began before", async () => {
    const records = { costs, episodes: [episode(young)] };
    const times = ["2024-07-01/2024-09-30", "2024-10-01/2024-12-31"];
    expect(await measure(records, "CHILDREN", { by: ["AGE_BAND"], times })).toEqual([{ "5_TO_9": [1] }, { "10_TO_15": [1] }]);
  });

  test("with the legal status and the home of that day, and the owner that the register names", async () => {
    const episodes = [
      episode({ start: "2024-06-01", end: "2024-07-10", ls: "C1", urn: "SC1", place: "K2" }),
      episode({ start: "2024-07-10", ls: "C2", rne: "L", urn: "SC2", place: "K2" }),
    ];
    const homes = [home({ urn: "SC1", provider: "P1" }), home({ urn: "SC2", provider: "P2" })];
    const times = ["2024-07-01/2024-07-31", "2024-08-01/2024-08-31"];
    expect(await measure({ costs, episodes, homes }, "CHILDREN", { by: ["PROVIDER", "LS"], times })).toEqual([
      { "P1,C1": [1] },
      { "P2,C2": [1] },
    ]);
  });

  test("and that of unknown codes when the child wasn't looked after on that day, or isn't in the return of placements", async () => {
    const left = [episode({ start: "2024-01-01", end: "2024-06-01", uasc: true })];
    for (const episodes of [left, []])
      expect(await measure({ costs, episodes }, "CHILDREN", { by: ["PLACEMENT_TYPE", "UASC", "LOCALITY"] })).toEqual([
        { "UNKNOWN,NOT_UASC,UNKNOWN": [1] },
      ]);
  });
});

describe("£1m a year", () => {
  // 365 days at £1m over 365 days; a penny less; and two prices whose mean is £1m.
  const whole = { from: "2024-04-01", to: "2025-03-31", placementStart: "2024-04-01", perDays: 365, source: "S251" } as const;
  const annual = (costs: readonly CostRecord[], times = [YEAR]) => measure({ costs }, "CHILDREN", { by: ["ANNUAL_COST"], times });

  test.each([
    [100_000_000, "MILLION_OR_MORE"],
    [99_999_999, "UNDER_MILLION"],
  ])("%i pence in the 365 days of a year is %s", async (pence, code) => {
    expect(await annual([cost({ ...whole, pence })])).toEqual([{ [code]: [1] }]);
  });

  test("is judged by the mean price of its days in the period, however few they are", async () => {
    const dear = [cost({ from: "2025-03-30", to: "2025-03-31", pence: 1_917_809 })];
    expect(await annual(dear)).toEqual([{ MILLION_OR_MORE: [1] }]);
    expect(await annual([cost({ from: "2025-03-30", to: "2025-03-31", pence: 1_917_808 })])).toEqual([{ UNDER_MILLION: [1] }]);
  });

  test("is a matter of the period: a price that falls is more of it before than after", async () => {
    const falls = [
      cost({ from: "2024-06-01", to: "2024-09-30", pence: 2_500_000 }),
      cost({ from: "2024-10-01", to: "2025-03-31", pence: 500_000 }),
    ];
    const times = ["2024-07-01/2024-09-30", "2024-10-01/2024-12-31", YEAR];
    expect(await annual(falls, times)).toEqual([{ MILLION_OR_MORE: [1] }, { UNDER_MILLION: [1] }, { UNDER_MILLION: [1] }]);
  });

  test("counts a child in both groups when it had a placement of each", async () => {
    const both = [
      cost({ to: "2024-06-30", pence: 2_500_000 }),
      cost({ placementStart: "2024-07-01", from: "2024-07-01", pence: 100_000 }),
    ];
    expect(await annual(both)).toEqual([{ MILLION_OR_MORE: [1], UNDER_MILLION: [1] }]);
  });
});

describe("the ten dearest placements", () => {
  /** Children whose placements cost so many days of £100. */
  const costing = (borough: string, ...days: readonly number[]): readonly CostRecord[] =>
    days.map((length, at) => cost({ borough, child: String(at).padStart(2, "0"), to: addDays("2024-06-01", length - 1) }));
  const BARNET = costing("E09000003", 12, 5, 11, 1, 10, 9, 2, 8, 7, 6, 4, 3);
  const CAMDEN = costing("E09000007", 100, 50);

  test("are those of each borough, by what was spent on them in the period", async () => {
    expect(await measure({ costs: [...BARNET, ...CAMDEN] }, "TOP_TEN", { by: ["BOROUGH"] })).toEqual([
      { E09000003: [10, 75 * DAY], E09000007: [2, 150 * DAY] },
    ]);
  });

  test("are of placements, not of children", async () => {
    const moves = [cost({ to: "2024-06-10" }), cost({ placementStart: "2024-07-01", from: "2024-07-01", to: "2024-07-10" })];
    expect(await measure({ costs: moves }, "TOP_TEN", { by: ["BOROUGH"] })).toEqual([{ E09000003: [2, 20 * DAY] }]);
  });

  test("are told again for each period", async () => {
    const times = ["2024-06-01/2024-06-01", "2024-06-01/2024-06-12"];
    expect(await measure({ costs: BARNET }, "TOP_TEN", { by: ["BOROUGH"], times })).toEqual([
      { E09000003: [10, 10 * DAY] },
      { E09000003: [10, 75 * DAY] },
    ]);
  });
});
