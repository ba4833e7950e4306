import { type Cells, dateIn, textIn } from "../../files/cells.ts";
import { readPence } from "../../files/read-money.ts";
import { readTenths } from "../../files/read-tenths.ts";
import type { StagedRow } from "../../rows/staged-row.ts";
import type { BudgetRecord } from "./budget-record.ts";

export type BudgetFacts = Omit<BudgetRecord, "return" | "borough" | "provision">;

/** A row of a budget as it waits for the others of its provision. */
export type StagedBudget = StagedRow<"BUDGETS", BudgetFacts>;

/** What may enter the store of a row that has passed its checks. */
export const budgetFacts = (cells: Cells): BudgetFacts => ({
  from: dateIn(cells, "period_start") ?? "",
  to: dateIn(cells, "period_end") ?? "",
  weekTenths: readTenths(textIn(cells, "weeks")) ?? 0,
  unitPence: readPence(textIn(cells, "unit_cost")) ?? 0,
  incomePence: readPence(textIn(cells, "income")) ?? 0,
});
