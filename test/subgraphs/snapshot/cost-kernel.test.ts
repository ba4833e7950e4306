/** Money of a period: what each day of a placement costs. */
import { describe, expect, test } from "vitest";
import { addDays } from "../../../schema/reference/dates.ts";
import { periodsWithin, whenOf } from "../../../schema/reference/periods.ts";
import { cost } from "../../support/cost-records.ts";
import { episode } from "../../support/records.ts";
import { measure, binned, YEAR, DAY } from "./measured-costs.ts";

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

describe("a placement that costs nothing", () => {
  const costs = [cost({ pence: 0 })];

  test("is a child with days paid for and no money", async () => {
    expect(await measure({ costs }, "CHILDREN")).toEqual([{ "": [1] }]);
    expect(await measure({ costs }, "PLACEMENT_DAYS")).toEqual([{ "": [1, 304] }]);
    expect(await measure({ costs }, "SPEND")).toEqual([{ "": [1, 0] }]);
    expect(await binned({ costs }, "WEEKLY_COST")).toEqual(["1: 0"]);
  });
});
