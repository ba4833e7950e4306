import type { StagedRow } from "../../models/staged-rows.ts";
import { FIRST_EPISODE_RULE, HEADER_RULE, YEAR_RULES, type ChildRule } from "./child-rules.ts";

/** A rule of several rows that a row breaks. */
export type ChildFinding = { readonly rule: ChildRule; readonly row: StagedRow };

const found = (rule: ChildRule, rows: readonly StagedRow[]): readonly ChildFinding[] =>
  rule.find(rows).map((row) => ({ rule, row }));

const yearsOf = (rows: readonly StagedRow[]): readonly (readonly StagedRow[])[] => {
  const byYear = new Map<number, StagedRow[]>();
  for (const row of rows) {
    const year = byYear.get(row.year);
    if (year === undefined) byYear.set(row.year, [row]);
    else year.push(row);
  }
  return [...byYear.values()];
};

/**
 * What is wrong across the rows of one child in one borough. While a row has a fault of its own, nothing is said of its
 * neighbours: an episode whose end cannot be read would make faults of those after it.
 */
export const checkChild = (rows: readonly StagedRow[]): readonly ChildFinding[] => {
  const years = yearsOf(rows);
  const headless = years.flatMap((year) => found(HEADER_RULE, year));
  if (rows.some(({ facts }) => facts === null)) return headless;
  return [
    ...headless,
    ...years.flatMap((year) => YEAR_RULES.flatMap((rule) => found(rule, year))),
    ...found(FIRST_EPISODE_RULE, rows),
  ];
};
