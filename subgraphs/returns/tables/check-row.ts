import { BED_RULES } from "../kinds/beds/bed-rules.ts";
import { COST_RULES } from "../kinds/costs/cost-rules.ts";
import type { Fault } from "../faults/fault.ts";
import { TABLE_NAMES, TABLES, type TableName } from "../kinds/placements/rows/placement-tables.ts";
import { REFERRAL_RULES } from "../kinds/referrals/referral-rules.ts";
import { CHECKED_RULES } from "../kinds/placements/rows/checked-rules.ts";
import { columnRules } from "../rows/column-rules.ts";
import { EPISODE_RULES } from "../kinds/placements/rows/episode-rules.ts";
import { HEADER_RULES } from "../kinds/placements/rows/header-rules.ts";
import type { Cells, RowRule } from "../rows/row-rule.ts";
import { UASC_RULES } from "../kinds/placements/rows/uasc-rules.ts";

/** Rules beyond those that follow from the columns; a table may have none. */
const FURTHER_RULES: Partial<Readonly<Record<TableName, readonly RowRule[]>>> = {
  HEADER: HEADER_RULES,
  EPISODES: EPISODE_RULES,
  UASC: UASC_RULES,
  ...CHECKED_RULES,
  ...COST_RULES,
  ...BED_RULES,
  REFERRALS: REFERRAL_RULES,
};

const ROW_RULES: ReadonlyMap<TableName, readonly RowRule[]> = new Map(
  TABLE_NAMES.map((table) => [table, [...columnRules(TABLES[table]), ...(FURTHER_RULES[table] ?? [])]]),
);

/** Where a row stands, for its faults. */
export type RowPlace = { readonly file: string; readonly row: number; readonly year: number; readonly showValues: boolean };

const shown = ({ column, nearest }: RowRule, cells: Cells, year: number): Pick<Fault, "value" | "nearest"> => {
  const near = nearest?.(cells, year);
  return { value: cells[column] ?? "", ...(near === undefined ? {} : { nearest: near }) };
};

/** Every fault of one row by itself, in the order of the rules. */
export const checkRow = (table: TableName, cells: Cells, { file, row, year, showValues }: RowPlace): readonly Fault[] => {
  const faults: Fault[] = [];
  for (const rule of ROW_RULES.get(table) ?? []) {
    if (!rule.isBroken(cells, year)) continue;
    const { severity, column, message } = rule;
    const said = { rule: rule.rule, severity, file, row, column, message, hint: rule.hint(year) };
    faults.push(showValues ? { ...said, ...shown(rule, cells, year) } : said);
  }
  return faults;
};
