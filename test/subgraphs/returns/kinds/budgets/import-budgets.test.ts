import { describe, expect, it } from "vitest";
import type { BoroughReturn, Vintage } from "../../../../../subgraphs/models/vintage.ts";
import { budgetCoverageOf, recordsOf } from "../../../../../subgraphs/snapshot/records.ts";
import { openDoor, rulesOf, tableCsv } from "../../door.ts";
import { HACKNEY, type Row } from "../../returns-folder.ts";

const ROW: Row = {
  period_start: "01/04/2024",
  period_end: "31/03/2025",
  provision: "RESIDENTIAL",
  weeks: "1,040.5",
  unit_cost: "£4,750.25",
  income: "250000",
};

const budgets = (...rows: readonly Row[]): string => tableCsv("BUDGETS", ...rows.map((row) => ({ ...ROW, ...row })));

const FILE = `r/${HACKNEY}/budget.csv`;

describe("an import of budgets", () => {
  it("keeps tenths of weeks and pence, a row for each provision and period", async () => {
    await using at = await openDoor();
    const next = { period_start: "2025-04-01", period_end: "2026-03-31", weeks: "980", income: "" };
    await at.write(FILE, budgets({ ...next, weeks: "980.0" }, {}, { provision: "SECURE", weeks: "52", income: "" }));
    expect(await at.run()).toMatchObject({
      kind: "imported",
      boroughs: [{ kind: "BUDGETS", from: "2024-04-01", to: "2026-03-31", rows: 3 }],
      faults: [],
    });
    const kept = await at.models.budgets.find().lean();
    expect(kept.map(({ provision, from, weekTenths }) => `${provision} ${from} ${weekTenths}`).toSorted()).toEqual([
      "RESIDENTIAL 2024-04-01 10405",
      "RESIDENTIAL 2025-04-01 9800",
      "SECURE 2024-04-01 520",
    ]);
    expect(kept.find(({ from }) => from === "2025-04-01")).toMatchObject({ unitPence: 475_025, incomePence: 0 });
    expect(kept.find(({ weekTenths }) => weekTenths === 10_405)).toMatchObject({ to: "2025-03-31", incomePence: 25_000_000 });
  });

  it("is held for the years that it plans whole, since the day on which it came in", async () => {
    await using at = await openDoor();
    await at.write(FILE, budgets({}, { period_start: "2025-04-01", period_end: "2025-09-30" }));
    await at.run();
    const manifest = await at.models.vintages.findOne().lean<Vintage>().orFail();
    const { budgets: kept } = await recordsOf(at.models, manifest);
    const returns = await at.models.returns.find().lean<BoroughReturn[]>();
    const received = new Date().toISOString().slice(0, "YYYY-MM-DD".length);
    expect(budgetCoverageOf(returns, kept)).toEqual([
      { fact: "BUDGETS", borough: HACKNEY, from: "2024-04-01", to: "2025-03-31", received },
    ]);
  });

  it("warns where others are to pay more than is to be spent", async () => {
    await using at = await openDoor();
    await at.write(
      FILE,
      budgets({ weeks: "10", unit_cost: "500", income: "5000.01" }, { provision: "SECURE", weeks: "0", income: "" }),
    );
    expect(await at.run()).toMatchObject({
      kind: "imported",
      faults: [{ rule: "income-over-cost", severity: "warning", row: 2 }],
    });
  });

  it("is the same return in another order of rows", async () => {
    await using at = await openDoor();
    await at.write(FILE, budgets({}, { provision: "SECURE" }));
    await at.run();
    await at.write(FILE, budgets({ provision: "SECURE" }, {}));
    expect(await at.run()).toMatchObject({ kind: "unchanged" });
  });
});

it.each<readonly [string, readonly Row[], readonly string[]]>([
  ["a half of the year", [{ period_end: "30/09/2024" }], ["year-planned-in-part"]],
  ["a row that goes into the next year", [{ period_end: "30/06/2025" }], ["year-planned-in-part"]],
  [
    "a day between two rows",
    [{ period_end: "30/09/2024" }, { period_start: "02/10/2024" }],
    ["year-planned-in-part", "year-planned-in-part"],
  ],
  ["two rows that make up the year", [{ period_end: "30/09/2024" }, { period_start: "01/10/2024" }], []],
  ["another provision in another year", [{}, { provision: "SECURE", period_start: "01/04/2025", period_end: "31/03/2026" }], []],
])("budgets with %s are taken, with a word where no figure can be made of a year", async (_, rows, rules) => {
  await using at = await openDoor();
  await at.write(FILE, budgets(...rows));
  const outcome = await at.run();
  expect(outcome.kind).toBe("imported");
  expect(rulesOf(outcome)).toEqual(rules);
});

it.each<readonly [string, readonly Row[], readonly string[]]>([
  ["a provision that is none", [{ provision: "HOTEL" }], ["code"]],
  ["weeks in hundredths", [{ weeks: "10.25" }], ["number-form"]],
  ["no weeks", [{ weeks: "" }], ["required"]],
  ["a cost below zero", [{ unit_cost: "-5" }], ["negative-cost"]],
  ["a period that ends before it begins", [{ period_end: "31/03/2024" }], ["dates-order"]],
  [
    "two rows of one provision that share a day",
    [{}, { period_start: "31/03/2025", period_end: "30/04/2025" }],
    ["periods-overlap"],
  ],
])("budgets are refused with %s", async (_, rows, rules) => {
  await using at = await openDoor();
  await at.write(FILE, budgets(...rows));
  const outcome = await at.run();
  expect(outcome.kind).toBe("refused");
  expect(rulesOf(outcome)).toEqual(rules);
});
