import { TABLE_NAMES, TABLES, type TableName } from "../kinds/kinds.ts";
import type { Column } from "../rows/column.ts";

/** Columns a file may carry beside its own: what a pooled file adds, and what some systems derive from postcodes. */
export const EXTRA_COLUMNS: readonly string[] = [
  "LA",
  "YEAR",
  "QUARTER",
  "YEAR_LATEST",
  "EPISODE_SOURCE",
  "PL_HOST",
  "PL_LA",
  "PL_DISTANCE",
  "PL_LOCATION",
];

/** A header cell as it is compared: " Child  id" -> "CHILD ID". */
export const columnName = (cell: string): string => cell.trim().replace(/\s+/g, " ").toUpperCase();

/** The table, and its columns as the table spells them. */
export type TableMatch = { readonly table: TableName; readonly columns: readonly string[] };

/** Whether a header is the table's: all of its columns and no other, but for those that any file or a pooled one may lack. */
const isHeaderOf = (columns: readonly Column[], header: ReadonlySet<string>, isPooled: boolean): boolean => {
  const there = columns.filter(({ name }) => header.has(columnName(name)));
  const absent = columns.filter(({ name }) => !header.has(columnName(name)));
  return there.length === header.size && absent.every(({ isWithheld, mayBeAbsent }) => mayBeAbsent || (isWithheld && isPooled));
};

/**
 * The table whose columns a header line has, in any order and in small letters or capitals; null when there is none. A pooled
 * file, which has LA and YEAR, may lack what is withheld when boroughs' files are pooled.
 */
export const matchTable = (header: readonly string[]): TableMatch | null => {
  const columns = header.map(columnName);
  if (new Set(columns).size !== columns.length) return null;
  const own = new Set(columns.filter((column) => !EXTRA_COLUMNS.includes(column)));
  const isPooled = columns.includes("LA") && columns.includes("YEAR");
  const table = TABLE_NAMES.find((name) => isHeaderOf(TABLES[name].columns, own, isPooled));
  if (table === undefined) return null;
  const spellings = new Map(TABLES[table].columns.map(({ name }) => [columnName(name), name]));
  return { table, columns: columns.map((column) => spellings.get(column) ?? column) };
};
