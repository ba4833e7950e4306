import type { ReturnCoverage } from "../../schema/question/coverage.ts";
import type { LocalDate } from "../../schema/reference/dates.ts";
import type { BudgetRecord } from "../returns/kinds/budgets/budget-record.ts";
import { isPlannedWhole, yearsOf } from "../returns/kinds/budgets/planned-years.ts";
import { runsOfYears } from "./runs-of-years.ts";

/** The financial years for which each provision that a budget has in them is planned whole. */
const wholeYears = (budget: readonly BudgetRecord[]): readonly number[] => {
  const byProvision = [...Map.groupBy(budget, ({ provision }) => provision).values()];
  const isWhole = (year: number): boolean =>
    byProvision.every((rows) => isPlannedWhole(rows, year) || !rows.some((row) => yearsOf(row).includes(year)));
  return [...new Set(budget.flatMap(yearsOf))].toSorted((a, b) => a - b).filter(isWhole);
};

/**
 * The financial years that boroughs have a budget of: of half a year nobody can tell what the other half has. `received` says of each
 * return when it came in.
 */
export const budgetedYears = (
  budgets: readonly BudgetRecord[],
  received: ReadonlyMap<string, LocalDate>,
): readonly ReturnCoverage[] =>
  [...Map.groupBy(budgets, (budget) => budget.return)].flatMap(([id, budget]) =>
    runsOfYears(wholeYears(budget)).map((run) => ({
      fact: "BUDGETS" as const,
      borough: budget[0]!.borough,
      ...run,
      received: received.get(id),
    })),
  );
