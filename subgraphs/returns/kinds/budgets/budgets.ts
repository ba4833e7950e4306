import { textOrNull } from "../../files/cells.ts";
import { readPence } from "../../files/read-money.ts";
import { readTenths } from "../../files/read-tenths.ts";
import type { Finding } from "../../rows/finding.ts";
import { type Kind, withoutRepairs } from "../../rows/kind.ts";
import { inOrder, type RowRule } from "../../rows/row-rule.ts";
import { budgetFacts, type BudgetFacts, type StagedBudget } from "./budget-facts.ts";
import { type BudgetRecord, budgetSchema } from "./budget-record.ts";
import { BUDGET_TABLES } from "./budget-tables.ts";
import { isPlannedWhole, yearsOf } from "./planned-years.ts";

const OVERLAP: Finding["rule"] = {
  rule: "periods-overlap",
  severity: "error",
  column: "period_start",
  message: "Another row of the same provision has days of this period.",
  hint: "Give each provision one row for a period: add the two up, or leave the whole year out beside its quarters.",
};

const IN_PART: Finding["rule"] = {
  rule: "year-planned-in-part",
  severity: "warning",
  column: "period_start",
  message: "A financial year that the row has a day in is not planned whole for its provision: no figure is made of that year.",
  hint: "Plan each provision from 1 April to 31 March, in one row or in several that leave no day out.",
};

const WEEK_TENTHS = 10;

/** Others pay a part of what is planned to be spent. */
const INCOME_OVER_COST: RowRule = {
  rule: "income-over-cost",
  severity: "warning",
  column: "income",
  message: "income is more than weeks times unit_cost.",
  isBroken: ({ weeks = "", unit_cost = "", income = "" }) => {
    const [tenths, unit] = [readTenths(weeks), readPence(unit_cost)];
    return tenths !== null && unit !== null && (readPence(income) ?? 0) * WEEK_TENTHS > tenths * unit;
  },
  hint: () => "Look whether income is of the whole period, and unit_cost of one week.",
};

type SoundBudget = StagedBudget & { readonly facts: BudgetFacts };

const isSound = (row: StagedBudget): row is SoundBudget => row.facts !== null;

/** The rows of one kind of provision, one for each period. */
const assembleBudgets = (
  rows: readonly StagedBudget[],
  borough: string,
): { readonly rows: readonly Omit<BudgetRecord, "return">[]; readonly findings: readonly Finding[] } => {
  const inTime = rows.filter(isSound).toSorted((a, b) => (a.facts.from < b.facts.from ? -1 : 1));
  const spans = inTime.map(({ facts }) => facts);
  const overlapping = inTime.filter(({ facts }, at) => spans.slice(0, at).some((before) => facts.from <= before.to));
  const inPart = inTime.filter(({ facts }) => !yearsOf(facts).every((year) => isPlannedWhole(spans, year)));
  return {
    rows: inTime.map(({ child, facts }) => ({ borough, provision: child, ...facts })),
    // Of days that are planned twice nobody can tell which are left out.
    findings: [
      ...overlapping.map((row) => ({ rule: OVERLAP, row })),
      ...(overlapping.length > 0 ? [] : inPart.map((row) => ({ rule: IN_PART, row }))),
    ],
  };
};

/** What authorities mean to spend on placements. */
export const BUDGETS = {
  model: "Budget",
  collection: "budgets",
  schema: budgetSchema,
  rowNoun: "budget row",
  isDated: true,
  tables: {
    BUDGETS: {
      columns: BUDGET_TABLES.BUDGETS,
      rules: [inOrder("period_start", "period_end"), INCOME_OVER_COST],
      use: "KEPT",
      // Nobody is named in a budget: it stands in the store under its provision.
      subjectOf: (cells) => textOrNull(cells, "provision"),
      factsOf: budgetFacts,
      daysOf: ({ from, to }: BudgetFacts) => [from, to],
    },
  },
  assemble: (rows: readonly StagedBudget[], { borough }) => withoutRepairs(assembleBudgets(rows, borough)),
} as const satisfies Kind;
