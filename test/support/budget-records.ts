/** Made-up budgets for tests: one row by hand, or any number by chance. */
import * as fc from "fast-check";
import { PROVISIONS } from "../../schema/reference/provisions.ts";
import type { BudgetRecord } from "../../subgraphs/returns/kinds/budgets/budget-record.ts";

/** Barnet's budget for homes in the year to 31 March 2025, 100 weeks at £5,000 each; `given` what the test is about. */
export const budget = (given: Partial<BudgetRecord> = {}): BudgetRecord => ({
  return: `${given.borough ?? "E09000003"}:budgets`,
  borough: "E09000003",
  provision: "RESIDENTIAL",
  from: "2024-04-01",
  to: "2025-03-31",
  weekTenths: 1_000,
  unitPence: 500_000,
  incomePence: 0,
  ...given,
});

const SPANS = [
  { from: "2023-04-01", to: "2024-03-31" },
  { from: "2024-04-01", to: "2024-09-30" },
  { from: "2024-10-01", to: "2025-03-31" },
] as const;

/** Any rows of some boroughs: a provision has one for each run of days at most. */
export const anyBudgets = (boroughs: readonly string[]): fc.Arbitrary<readonly BudgetRecord[]> => {
  const row = fc.record({
    borough: fc.constantFrom(...boroughs),
    provision: fc.constantFrom(...PROVISIONS.map(({ code }) => code)),
    span: fc.constantFrom(...SPANS),
    weekTenths: fc.nat(200_000),
    unitPence: fc.nat(2_000_000),
  });
  return fc
    .uniqueArray(row, {
      maxLength: 80,
      size: "max",
      selector: ({ borough, provision, span }) => `${borough} ${provision} ${span.from}`,
    })
    .map((rows) => rows.map(({ span, ...given }) => budget({ ...given, ...span })));
};
