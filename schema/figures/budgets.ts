/** What was planned to be spent on a cell of placements in whole financial years, and what was spent beyond it. */
import { publicCountOf } from "../disclosure/counts.ts";
import { absenceOf, type Figure, gapOf, multipleOf, NOT_APPLICABLE, NOT_AVAILABLE } from "../disclosure/figure.ts";
import type { DimensionName } from "../question/dimensions.ts";
import { type Cell, timeOf } from "../question/question.ts";
import { isFinancialYears, periodOf } from "../reference/periods.ts";
import { cellFigure, selectedBy } from "./cell-figures.ts";
import type { FigureContext } from "./context.ts";
import { spendOf } from "./money.ts";

/** A budget has a line for each kind of provision, and is divided by nothing else. */
const LINES: readonly DimensionName[] = ["PROVISION"];

/** Tenths of a penny. */
const OF_A_POUND = 1 / 1_000;

/** What stands for the budget of a cell that has none: it is of whole years, and divided by nothing else. */
const absentBudget = (cell: Cell): Figure | null => {
  if (selectedBy(cell).some((name) => !LINES.includes(name))) return NOT_APPLICABLE;
  const when = timeOf(cell);
  return when === null || isFinancialYears(periodOf(when)) ? null : NOT_AVAILABLE;
};

/** Pounds that were planned, whoever pays: a number that everybody can look up. */
export const budgetOf = async (cell: Cell, context: FigureContext): Promise<Figure> =>
  absentBudget(cell) ?? multipleOf(await cellFigure(cell, { measure: "BUDGET" }, context, publicCountOf), OF_A_POUND);

/** Pounds spent beyond the budget. */
export const overspendOf = async (cell: Cell, context: FigureContext): Promise<Figure> =>
  // To the penny: a difference has last bits of floating point.
  multipleOf(gapOf(...(await Promise.all([spendOf(cell, context), budgetOf(cell, context)]))), 1);

/** The same in percent of the budget. */
export const percentOverspentOf = async (cell: Cell, context: FigureContext): Promise<Figure> => {
  const [overspend, budget] = await Promise.all([overspendOf(cell, context), budgetOf(cell, context)]);
  return absenceOf(overspend, budget) ?? (budget.value === 0 ? NOT_APPLICABLE : multipleOf(overspend, 100 / budget.value!));
};
