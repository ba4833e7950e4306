/** Budgets as rows: a kind of provision and a period each. Nothing in them is about a child, and nothing of them is perturbed. */
import { dayOf } from "../../schema/reference/dates.ts";
import type { BudgetRecord } from "../returns/kinds/budgets/budget-record.ts";
import { growingTable, type RowTable } from "./columns.ts";

type BudgetRow = { readonly budget: BudgetRecord; readonly start: number; readonly end: number };

/** A row with no key: its number is public. */
const NO_KEY = 0;

/** `budgets` are all of a vintage. */
export const buildBudgetTable = (budgets: readonly BudgetRecord[]): RowTable => {
  const table = growingTable<BudgetRow>({
    key: () => NO_KEY,
    columns: { borough: ({ budget }) => budget.borough, provision: ({ budget }) => budget.provision },
    numbers: { weekTenths: ({ budget }) => budget.weekTenths, unitPence: ({ budget }) => budget.unitPence },
  });
  for (const budget of budgets) table.push({ budget, start: dayOf(budget.from), end: dayOf(budget.to) + 1 });
  return table.finish();
};
