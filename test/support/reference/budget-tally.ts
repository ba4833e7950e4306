/** The reference implementation of budgets: what was planned for a period, by plain loops. */
import type { PartialQuery } from "../../../schema/question/question.ts";
import { BOROUGHS } from "../../../schema/reference/sub-regions.ts";
import type { BudgetRecord } from "../../../subgraphs/returns/kinds/budgets/budget-record.ts";
import { PROVISION_CODES } from "./kinds-of-provision.ts";
import type { Contribution, Tally } from "./tally.ts";

type Dimension = { readonly codes: readonly string[]; readonly codeOf: (row: BudgetRecord) => string };

export const BUDGET_DIMENSIONS = {
  BOROUGH: { codes: BOROUGHS.map(({ code }) => code), codeOf: ({ borough }) => borough },
  PROVISION: { codes: PROVISION_CODES, codeOf: ({ provision }) => provision },
} as const satisfies Readonly<Record<string, Dimension>>;

type BudgetDimension = keyof typeof BUDGET_DIMENSIONS;

type BudgetQuestion = {
  /** First and last day, both included. */
  readonly from: string;
  readonly to: string;
  readonly by: readonly BudgetDimension[];
  readonly where: readonly { readonly dimension: BudgetDimension; readonly codes: readonly string[] }[];
};

/** A question about budgets that the reference can answer too. */
export type BudgetQuery = Omit<PartialQuery, "by" | "where"> & Pick<BudgetQuestion, "by" | "where">;

/** Tenths of a penny by cell, named by its codes in the order of `by`, joined by commas. */
export const budgetTallyOf = (
  budgets: readonly BudgetRecord[],
  { from, to, by, where }: BudgetQuestion,
): ReadonlyMap<string, Tally> => {
  const cells = new Map<string, Contribution[]>();
  for (const row of budgets) {
    if (row.from < from || row.to > to) continue;
    const codeOf = (name: BudgetDimension): string => BUDGET_DIMENSIONS[name].codeOf(row);
    if (!where.every(({ dimension, codes }) => codes.includes(codeOf(dimension)))) continue;
    const name = by.map(codeOf).join();
    const planned = { borough: row.borough, who: "", number: row.weekTenths * row.unitPence, amount: 0 };
    cells.set(name, [...(cells.get(name) ?? []), planned]);
  }
  return new Map(
    [...cells].map(([name, contributions]) => [name, { children: contributions.length, contributions, values: [] }]),
  );
};
