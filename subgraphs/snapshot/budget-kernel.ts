/** The kernel of budgets: what was planned for periods becomes slots. */
import { periodOf } from "../../schema/reference/periods.ts";
import { cellFinder, OUTSIDE } from "./movement-cells.ts";
import { daysOf } from "./movement-rules.ts";
import type { Snapshot } from "./snapshot.ts";
import { countAtEach, type CountedTable } from "./tables.ts";

/**
 * Adds up the budget rows whose days all lie in a period; whoever asks has made sure that none has days outside it too.
 *
 * Shape:  rows of budgets -> slots by time x cell of the table.
 * Units:  tenths of a penny.
 */
export const countBudgets = ({ budgets }: Snapshot, table: CountedTable): Float64Array => {
  const [{ start, end, numbers, rows }, cellOn] = [budgets, cellFinder(budgets, table)];
  return countAtEach(table, (when, slots) => {
    const { from, to } = daysOf(periodOf(when));
    for (let row = 0; row < rows; row++) {
      if (start[row]! < from || end[row]! > to + 1) continue;
      const cell = cellOn(row, start[row]!);
      if (cell !== OUTSIDE) slots[cell]! += numbers.weekTenths![row]! * numbers.unitPence![row]!;
    }
  });
};
