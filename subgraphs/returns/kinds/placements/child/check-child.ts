import type { PlacementRow } from "../rows/placement-facts.ts";
import { isKept } from "../rows/placement-tables.ts";
import { AGE_RULES } from "./age-rules.ts";
import { CARE_RULES } from "./care-rules.ts";
import { careOf, type Care, type ChildContext, type ChildRule } from "./child-rule.ts";
import { LIBERTY_RULES } from "./liberty-rules.ts";
import { LOCATION_RULES } from "./location-rules.ts";
import { HEADER_RULES, YEAR_RULES } from "./year-rules.ts";

/** A rule of several rows that a row breaks. */
export type ChildFinding = { readonly rule: ChildRule; readonly row: PlacementRow };

const LIFE_RULES: readonly ChildRule[] = [...CARE_RULES, ...AGE_RULES, ...LOCATION_RULES, ...LIBERTY_RULES];

/**
 * What is wrong across the rows of one child in one borough. While a row has a fault of its own, nothing is said of its
 * neighbours: an episode whose end cannot be read would make faults of those after it. And while a file cannot be read, nothing that it
 * may hold is said to be missing.
 */
export const checkChild = (rows: readonly PlacementRow[], context: ChildContext): readonly ChildFinding[] => {
  const find = (rule: ChildRule, care: Care): readonly ChildFinding[] =>
    rule.misses !== undefined && context.unread.get(rule.misses) === "FILES"
      ? []
      : rule.find(care, context).map((row) => ({ rule, row }));
  const years = [...Map.groupBy(rows, ({ year }) => year).values()].map(careOf);
  const headless = years.flatMap((year) => HEADER_RULES.flatMap((rule) => find(rule, year)));
  if (rows.some(({ table, facts }) => facts === null && isKept(table))) return headless;
  const all = careOf(rows);
  return [
    ...headless,
    ...years.flatMap((year) => YEAR_RULES.flatMap((rule) => find(rule, year))),
    ...LIFE_RULES.flatMap((rule) => find(rule, all)),
  ];
};
