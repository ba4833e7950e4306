import type { Fault } from "../fault.ts";
import type { UsedTable } from "../files/tables.ts";
import { EPISODE_RULES } from "./episode-rules.ts";
import { HEADER_RULES } from "./header-rules.ts";
import type { Cells, RowRule } from "./row-rule.ts";
import { UASC_RULES } from "./uasc-rules.ts";

const ROW_RULES: Readonly<Record<UsedTable, readonly RowRule[]>> = {
  HEADER: HEADER_RULES,
  EPISODES: EPISODE_RULES,
  UASC: UASC_RULES,
};

/** Where a row stands, for its faults. */
export type RowPlace = { readonly file: string; readonly row: number; readonly year: number; readonly showValues: boolean };

/** Every fault of one row by itself, in the order of the rules. */
export const checkRow = (table: UsedTable, cells: Cells, place: RowPlace): readonly Fault[] =>
  ROW_RULES[table]
    .filter(({ isBroken }) => isBroken(cells, place.year))
    .map(({ rule, severity, column, message, hint }) => ({
      rule,
      severity,
      file: place.file,
      row: place.row,
      column,
      message,
      hint: hint(cells, place.year),
      ...(place.showValues ? { value: cells[column] ?? "" } : {}),
    }));
