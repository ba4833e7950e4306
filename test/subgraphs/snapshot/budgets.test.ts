/** Budgets as they are added up, and the years that a budget is whole for. */
import { describe, expect, test } from "vitest";
import { reveal } from "../../../schema/vector/vector.ts";
import type { BudgetRecord } from "../../../subgraphs/returns/kinds/budgets/budget-record.ts";
import { answer } from "../../../subgraphs/snapshot/answer.ts";
import { budgetedYears } from "../../../subgraphs/snapshot/budget-coverage.ts";
import { budget } from "../../support/budget-records.ts";
import { snapshotOf } from "../../support/records.ts";
import { cellsOf } from "../../support/reference/read-vector.ts";

const YEAR = "2024-04-01/2025-03-31";
const ASKED = { form: "OWN", fact: "BUDGETS", measure: "BUDGET", times: [YEAR], by: [], where: [] } as const;

/** 100 weeks at £5,000, in tenths of a penny. */
const HALF_A_MILLION = 500_000_000;

const BUDGETS = [
  budget(),
  budget({ provision: "SECURE", weekTenths: 5, unitPence: 1_000_001 }),
  budget({ borough: "E09000007", from: "2024-04-01", to: "2024-09-30" }),
  budget({ borough: "E09000007", from: "2024-10-01", to: "2025-03-31", unitPence: 250_000 }),
  budget({ from: "2025-04-01", to: "2026-03-31" }),
];

test("a budget is weeks times the cost of one, to the tenth of a penny, over rows of any part of the period", async () => {
  const times = [YEAR, "2025-04-01/2026-03-31", "2024-04-01/2026-03-31"];
  const told = answer(await snapshotOf([], { budgets: BUDGETS }), { ...ASKED, times });
  const first = 2.5 * HALF_A_MILLION + 5_000_005;
  expect(told.map((vector) => reveal(vector).get("")![0])).toEqual([first, HALF_A_MILLION, first + HALF_A_MILLION]);
});

test("it is divided by borough and by kind of provision, and filtered by either", async () => {
  const snapshot = await snapshotOf([], { budgets: BUDGETS });
  const by = { ...ASKED, by: ["BOROUGH", "PROVISION"] } as const;
  expect(cellsOf(answer(snapshot, by), by)).toEqual([
    new Map([
      ["E09000003,RESIDENTIAL", [HALF_A_MILLION]],
      ["E09000003,SECURE", [5_000_005]],
      ["E09000007,RESIDENTIAL", [1.5 * HALF_A_MILLION]],
    ]),
  ]);
  const secure = { ...ASKED, where: [{ dimension: "PROVISION", codes: ["SECURE"] }] } as const;
  expect(reveal(answer(snapshot, secure)[0]!).get("")![0]).toBe(5_000_005);
});

describe("a budget covers a financial year", () => {
  const years = (...rows: readonly Partial<BudgetRecord>[]): readonly string[] =>
    budgetedYears(rows.map(budget), new Map([["E09000003:budgets", "2024-05-01"]])).map(({ from, to }) => `${from}/${to}`);
  const FIRST = { from: "2024-04-01", to: "2024-09-30" };
  const SECOND = { from: "2024-10-01", to: "2025-03-31" };

  test.each<readonly [string, readonly Partial<BudgetRecord>[], readonly string[]]>([
    ["that one row plans", [{}], [YEAR]],
    ["that rows plan together", [SECOND, FIRST], [YEAR]],
    ["that lies beside another", [{}, { from: "2025-04-01", to: "2026-03-31" }], ["2024-04-01/2026-03-31"]],
    ["that does not", [{}, { from: "2022-04-01", to: "2023-03-31" }], ["2022-04-01/2023-03-31", YEAR]],
    ["not where a half is missing", [FIRST], []],
    ["not where a half of one kind of provision is missing", [{}, { provision: "SECURE", ...SECOND }], []],
    ["not where a row goes beyond it", [{ from: "2024-04-01", to: "2025-06-30" }], []],
    ["nor the next one that it goes into", [{}, { provision: "SECURE", from: "2025-01-01", to: "2025-12-31" }], []],
    ["whatever another year lacks", [{}, { from: "2025-04-01", to: "2025-06-30" }], [YEAR]],
  ])("%s", (_, rows, covered) => {
    expect(years(...rows)).toEqual(covered);
  });

  test("of each borough by itself, since the day on which its return came in", () => {
    const received = new Map([["E09000007:budgets", "2024-06-01"]]);
    expect(budgetedYears([budget({ borough: "E09000007" }), budget({ ...FIRST })], received)).toEqual([
      { fact: "BUDGETS", borough: "E09000007", from: "2024-04-01", to: "2025-03-31", received: "2024-06-01" },
    ]);
  });
});
