import type { PlacementRow } from "../rows/placement-facts.ts";
import { AGE_RULES } from "./age-rules.ts";
import { CARE_RULES } from "./care-rules.ts";
import { careOf, type Care, type ChildContext, type ChildRule } from "./child-rule.ts";
import { LIBERTY_RULES } from "./liberty-rules.ts";
import { LOCATION_RULES } from "./location-rules.ts";
import { ALL_YEARS_RULES, HEADER_RULES, UASC_CHILD_RULES, YEAR_RULES } from "./year-rules.ts";

/** A rule of several rows that a row breaks. */
export type ChildFinding = { readonly rule: ChildRule; readonly row: PlacementRow };

const LIFE_RULES: readonly ChildRule[] = [...ALL_YEARS_RULES, ...CARE_RULES, ...AGE_RULES, ...LOCATION_RULES, ...LIBERTY_RULES];

/** A row with a fault as far as its sound cells go. */
const viewOf = (row: PlacementRow): PlacementRow =>
  row.facts === null && row.partial !== undefined ? ({ ...row, facts: row.partial.facts } as PlacementRow) : row;

/**
 * What is wrong across the rows of one child in one borough. A faulty cell mutes the rules that read its column, and no other: an
 * episode whose end cannot be read would make faults of those after it. And while a file cannot be read, nothing that it may hold is
 * said to be missing.
 */
export const checkChild = (rows: readonly PlacementRow[], context: ChildContext): readonly ChildFinding[] => {
  const faulty = new Set(rows.flatMap(({ partial }) => partial?.faulty ?? []));
  const views = faulty.size === 0 ? rows : rows.map(viewOf);
  const rowOfView = new Map(views.map((view, at) => [view, rows[at]!]));
  const isMuted = ({ column, reads, misses }: ChildRule): boolean =>
    (misses !== undefined && context.unread.get(misses) === "FILES") ||
    (faulty.size > 0 && [column, ...reads].some((each) => faulty.has(each)));
  const find = (rule: ChildRule, care: Care): readonly ChildFinding[] =>
    isMuted(rule) ? [] : rule.find(care, context).map((view) => ({ rule, row: rowOfView.get(view)! }));
  const years = [...Map.groupBy(views, ({ year }) => year).values()].map(careOf);
  const all = careOf(views);
  return [
    ...years.flatMap((year) => [...HEADER_RULES, ...UASC_CHILD_RULES, ...YEAR_RULES].flatMap((rule) => find(rule, year))),
    ...LIFE_RULES.flatMap((rule) => find(rule, all)),
  ];
};
