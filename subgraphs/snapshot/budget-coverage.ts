import type { ReturnCoverage } from "../../schema/question/coverage.ts";
import { dayOf, type LocalDate, returnYearEnd, returnYearOf, returnYearStart } from "../../schema/reference/dates.ts";
import type { BudgetRecord } from "../returns/kinds/budgets/budget-record.ts";
import { runsOfYears } from "./runs-of-years.ts";

/** Both ends included. */
const daysIn = ({ from, to }: Pick<BudgetRecord, "from" | "to">): number => dayOf(to) + 1 - dayOf(from);

/** Whether rows of one provision, none of which share a day, plan for all of a year and no day outside it. */
const isWhole = (ofProvision: readonly BudgetRecord[], year: number): boolean => {
  const span = { from: returnYearStart(year), to: returnYearEnd(year) };
  const isWithin = ofProvision.every(({ from, to }) => span.from <= from && to <= span.to);
  return isWithin && ofProvision.reduce((days, row) => days + daysIn(row), 0) === daysIn(span);
};

/** The financial years for which each provision that a budget has in them is planned whole. */
const yearsOf = (budget: readonly BudgetRecord[]): readonly number[] => {
  const rowYears = budget.flatMap(({ from, to }) => [returnYearOf(from), returnYearOf(to)]);
  const years = Array.from({ length: Math.max(...rowYears) + 1 - Math.min(...rowYears) }, (_, at) => Math.min(...rowYears) + at);
  return years.filter((year) => {
    const inYear = budget.filter(({ from, to }) => returnYearOf(from) <= year && year <= returnYearOf(to));
    return (
      inYear.length > 0 && [...Map.groupBy(inYear, ({ provision }) => provision).values()].every((own) => isWhole(own, year))
    );
  });
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
    runsOfYears(yearsOf(budget)).map((run) => ({
      fact: "BUDGETS" as const,
      borough: budget[0]!.borough,
      ...run,
      received: received.get(id),
    })),
  );
