/** Money against tables worked out by hand: one convention at a time. Amounts are in sevenths of a penny, £7 being 4,900. */
import { describe, expect, test } from "vitest";
import type { MeasureName } from "../../../schema/question/measures.ts";
import { addDays } from "../../../schema/reference/dates.ts";
import { periodsWithin, whenOf } from "../../../schema/reference/periods.ts";
import type { HomeRecord } from "../../../subgraphs/models/home.ts";
import type { CostRecord } from "../../../subgraphs/returns/kinds/costs/cost-record.ts";
import type { EpisodeRecord } from "../../../subgraphs/returns/kinds/placements/rows/episode-record.ts";
import { answer } from "../../../subgraphs/snapshot/answer.ts";
import { home } from "../../support/bed-records.ts";
import { cost } from "../../support/cost-records.ts";
import { episode, snapshotOf } from "../../support/records.ts";
import type { CostQuery } from "../../support/reference/cost-tally.ts";
import { cellsOf } from "../../support/reference/read-vector.ts";

type Records = {
  readonly costs: readonly CostRecord[];
  readonly episodes?: readonly EpisodeRecord[];
  readonly homes?: readonly HomeRecord[];
};

const YEAR = "2024-04-01/2025-03-31";

/** The slots of each cell as they are, a period at a time: of an amount the number of children, then the amount. */
const measure = async (
  { costs, episodes = [], homes = [] }: Records,
  name: MeasureName,
  { times = [YEAR], by = [], where = [] }: Partial<CostQuery> = {},
) => {
  const query: CostQuery = { form: "OWN", fact: "COSTS", measure: name, times, by, where };
  return cellsOf(answer(await snapshotOf(episodes, { costs, homes }), query), query).map((cells) => Object.fromEntries(cells));
};

/** Of a measure in bins: how many values, and their sum. */
const binned = async (records: Records, name: MeasureName, asked: Partial<CostQuery> = {}) =>
  (await measure(records, name, asked)).map((cells) => {
    const slots = cells[""] ?? [];
    const every = (odd: number) => slots.filter((_, at) => at % 2 === odd).reduce((total, slot) => total + slot, 0);
    return `${every(0)}: ${every(1)}`;
  });

/** A day of £700 a week. */
const DAY = 70_000;

describe("a placement costs a seventh of its weekly price a day", () => {
  test.each([
    ["the whole period when it was paid for all of it", { from: "2024-06-01", to: "2024-06-30" }, 30],
    ["both the first day of a period and its last", { from: "2024-05-31", to: "2024-07-01" }, 30],
    ["one day of it, its first", { from: "2024-04-01", to: "2024-06-01" }, 1],
    ["one day of it, its last", { from: "2024-06-30", to: "2025-03-31" }, 1],
    ["a single day in it", { from: "2024-06-15", to: "2024-06-15" }, 1],
  ])("for %s", async (_, span, days) => {
    const costs = [cost(span)];
    const june = { times: ["2024-06-01/2024-06-30"] };
    expect(await measure({ costs }, "SPEND", june)).toEqual([{ "": [1, days * DAY] }]);
    expect(await measure({ costs }, "PLACEMENT_DAYS", june)).toEqual([{ "": [1, days] }]);
  });

  test.each([
    ["before", { from: "2024-04-01", to: "2024-05-31" }],
    ["after", { from: "2024-07-01", to: "2025-03-31" }],
  ])("and nothing in a period that lies all %s it: it isn't in any cell", async (_, span) => {
    for (const name of ["SPEND", "CHILDREN", "TOP_TEN"] as const)
      expect(await measure({ costs: [cost(span)] }, name, { times: ["2024-06-01/2024-06-30"] })).toEqual([{}]);
  });

  test("over a leap year for 366 days, and over 29 February for one", async () => {
    const costs = [cost({ from: "2023-04-01", to: "2024-03-31" })];
    const times = ["2023-04-01/2024-03-31", "2024-02-28/2024-03-01", "2024-02-29/2024-02-29"];
    expect(await measure({ costs }, "PLACEMENT_DAYS", { times })).toEqual([{ "": [1, 366] }, { "": [1, 3] }, { "": [1, 1] }]);
    expect(await measure({ costs }, "SPEND", { times })).toEqual([366, 3, 1].map((days) => ({ "": [1, days * DAY] })));
  });

  test("which is a whole number of sevenths whatever the price", async () => {
    const costs = [cost({ pence: 100_001 })];
    expect(await measure({ costs }, "SPEND", { times: ["2024-06-01/2024-06-01"] })).toEqual([{ "": [1, 100_001] }]);
  });
});

describe("a price that changes within the period", () => {
  // £700 a week for June, then £1,400: 30 days at £100 and 31 at £200.
  const costs = [cost({ from: "2024-06-01", to: "2024-06-30" }), cost({ from: "2024-07-01", to: "2024-07-31", pence: 140_000 })];

  test("is one placement of both, and one child", async () => {
    expect(await measure({ costs }, "SPEND")).toEqual([{ "": [1, 30 * DAY + 31 * 2 * DAY] }]);
    expect(await measure({ costs }, "CHILDREN")).toEqual([{ "": [1] }]);
    expect(await binned({ costs }, "SPEND_PER_PLACEMENT")).toEqual(["1: 920000"]);
  });

  test("has the mean of its days as its price of a week, to the penny and half a penny up", async () => {
    // £9,200 over 61 days: 105,573.77 pence a week.
    expect(await binned({ costs }, "WEEKLY_COST")).toEqual(["1: 105574"]);
    const half = [cost({ to: "2024-06-01", pence: 100 }), cost({ from: "2024-06-02", to: "2024-06-02", pence: 101 })];
    expect(await binned({ costs: half }, "WEEKLY_COST")).toEqual(["1: 101"]);
  });

  test("is cut by a period that ends between", async () => {
    const times = ["2024-06-20/2024-07-05", "2024-06-20/2024-06-30", "2024-07-01/2024-07-05"];
    expect(await measure({ costs }, "SPEND", { times })).toEqual([
      { "": [1, 11 * DAY + 5 * 2 * DAY] },
      { "": [1, 11 * DAY] },
      { "": [1, 10 * DAY] },
    ]);
  });

  test("with days between that nobody paid for costs nothing on those", async () => {
    const gap = [costs[0]!, { ...costs[1]!, from: "2024-07-11" }];
    expect(await measure({ costs: gap }, "PLACEMENT_DAYS")).toEqual([{ "": [1, 51] }]);
    expect(await binned({ costs: gap }, "SPEND_PER_PLACEMENT")).toEqual(["1: 720000"]);
  });
});

describe("money accrued over a span of days", () => {
  // £1,000.00 over the 91 days of a quarter: 7,692.3 sevenths of a penny a day.
  const accrued = cost({
    from: "2024-04-01",
    to: "2024-06-30",
    placementStart: "2024-04-01",
    pence: 100_000,
    perDays: 91,
    source: "S251",
  });

  test("is all of it in the quarter, to the seventh", async () => {
    expect(await measure({ costs: [accrued] }, "SPEND", { times: ["2024-04-01/2024-06-30"] })).toEqual([{ "": [1, 700_000] }]);
  });

  test("is what it comes to up to a day less what it came to before: what is less than a seventh comes later", async () => {
    const times = ["01", "02", "03", "04"].map((day) => `2024-04-${day}/2024-04-${day}`);
    const days = await measure({ costs: [accrued] }, "SPEND", { times });
    expect(days.map((cells) => cells[""]![1])).toEqual([7_692, 7_692, 7_692, 7_693]);
    const together = await measure({ costs: [accrued] }, "SPEND", { times: ["2024-04-01/2024-04-04"] });
    expect(together).toEqual([{ "": [1, 30_769] }]);
  });
});

describe("the parts of a year", () => {
  const accrued = [
    cost({ from: "2024-04-17", to: "2024-06-30", placementStart: "2024-04-17", pence: 1_234_567, perDays: 75, source: "S251" }),
    cost({ from: "2024-07-01", to: "2025-03-31", placementStart: "2024-04-17", pence: 7_654_321, perDays: 274, source: "S251" }),
    cost({ child: "b", from: "2023-12-25", to: "2024-12-24", placementStart: "2023-12-25", pence: 99_999 }),
  ];
  const spendIn = async (times: readonly string[]): Promise<readonly number[]> =>
    (await measure({ costs: accrued }, "SPEND", { times })).map((cells) => cells[""]?.[1] ?? 0);

  test.each(["QUARTER", "MONTH"] as const)("by %s cost together exactly what the year cost", async (every) => {
    const parts = await spendIn(periodsWithin({ from: "2024-04-01", to: "2025-03-31" }, every).map(whenOf));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe((await spendIn([YEAR]))[0]);
  });

  test("however small they are: day by day", async () => {
    const days = Array.from({ length: 365 }, (_, at) => addDays("2024-04-01", at));
    const parts = await spendIn(days.map((day) => `${day}/${day}`));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe((await spendIn([YEAR]))[0]);
  });
});

describe("an open placement", () => {
  test("costs what its last price says, up to the day that the return covers, and nothing after", async () => {
    const costs = [cost({ to: "2025-03-31" })];
    const open = [episode({ start: "2024-06-01", end: null })];
    const times = ["2025-03-31/2025-03-31", "2025-03-31/2025-04-30", "2025-04-01/2025-04-30"];
    expect(await measure({ costs, episodes: open }, "PLACEMENT_DAYS", { times })).toEqual([{ "": [1, 1] }, { "": [1, 1] }, {}]);
  });
});

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

describe("who pays", () => {
  const FUNDERS = ["SOCIAL_CARE_SPEND", "HEALTH_SPEND", "EDUCATION_SPEND", "UNATTRIBUTED_SPEND"] as const;
  const paidBy = async (...[social, health, education]: readonly number[]) => {
    const costs = [
      cost({ to: "2024-06-01", pence: 1_000, socialCarePence: social!, healthPence: health!, educationPence: education! }),
    ];
    const amounts = await Promise.all(FUNDERS.map((name) => measure({ costs }, name)));
    return amounts.map(([cells]) => cells![""]);
  };

  test("is as handed in, and what the three shares leave nobody is named for", async () => {
    expect(await paidBy(600, 300, 100)).toEqual([
      [1, 600],
      [1, 300],
      [1, 100],
      [1, 0],
    ]);
    expect(await paidBy(600, 0, 100)).toEqual([
      [1, 600],
      [1, 0],
      [1, 100],
      [1, 300],
    ]);
    expect(await paidBy(0, 0, 0)).toEqual([
      [1, 0],
      [1, 0],
      [1, 0],
      [1, 1_000],
    ]);
  });

  test("may come to more than the cost, of which then nothing is left, and the cost stays what it is", async () => {
    expect(await paidBy(900, 300, 100)).toEqual([
      [1, 900],
      [1, 300],
      [1, 100],
      [1, 0],
    ]);
    const costs = [cost({ to: "2024-06-01", pence: 1_000, socialCarePence: 2_000 })];
    expect(await measure({ costs }, "SPEND")).toEqual([{ "": [1, 1_000] }]);
  });

  test("is divided among the days of the money that it is a part of", async () => {
    const accrued = {
      from: "2024-06-01",
      to: "2024-06-10",
      perDays: 10,
      pence: 1_000,
      socialCarePence: 500,
      source: "S251",
    } as const;
    const times = ["2024-06-01/2024-06-05"];
    expect(await measure({ costs: [cost(accrued)] }, "SOCIAL_CARE_SPEND", { times })).toEqual([{ "": [1, 7 * 250] }]);
  });
});

describe("a placement that costs nothing", () => {
  const costs = [cost({ pence: 0 })];

  test("is a child with days paid for and no money", async () => {
    expect(await measure({ costs }, "CHILDREN")).toEqual([{ "": [1] }]);
    expect(await measure({ costs }, "PLACEMENT_DAYS")).toEqual([{ "": [1, 304] }]);
    expect(await measure({ costs }, "SPEND")).toEqual([{ "": [1, 0] }]);
    expect(await binned({ costs }, "WEEKLY_COST")).toEqual(["1: 0"]);
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
