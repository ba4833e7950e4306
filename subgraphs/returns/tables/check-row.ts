import type { Fault } from "../faults/fault.ts";
import type { Cells } from "../files/cells.ts";
import { TABLE_NAMES, TABLES, type TableName } from "../kinds/kinds.ts";
import { columnRules } from "../rows/column-rules.ts";
import type { RowRule } from "../rows/row-rule.ts";

const rulesOf = (table: TableName): readonly RowRule[] => {
  const { columns, rules = [] } = TABLES[table];
  return [...columnRules(columns), ...rules];
};

const ROW_RULES: ReadonlyMap<TableName, readonly RowRule[]> = new Map(TABLE_NAMES.map((table) => [table, rulesOf(table)]));

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
