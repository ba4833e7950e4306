import { PROVISIONS } from "../../../../schema/reference/provisions.ts";
import { choice, choicesOf, date, money, tenths, type Column } from "../../rows/column.ts";

const needed = { isRequired: true };

/**
 * What an authority means to spend on placements, of our own definition: a row for each kind of provision and period, in the quantities that an
 * overspend is told by. Spend planned is weeks times unit cost; what is left of it for the authority is that less income.
 */
export const BUDGET_TABLES = {
  BUDGETS: [
    date("period_start", "First day of the period.", needed),
    date("period_end", "Last day of the period.", needed),
    choice("provision", "Kind of provision.", choicesOf(PROVISIONS), needed),
    tenths("weeks", "Weeks of placements planned in the period, those of all children together.", needed),
    money("unit_cost", "Planned cost of a week, in pounds.", needed),
    money("income", "What health, education and others are to pay in the period, in pounds; blank is nothing."),
  ],
} as const satisfies Readonly<Record<string, readonly Column[]>>;
