import { nearest } from "../../../schema/reference/nearest.ts";
import { EXTRA_COLUMNS, TABLES, type TableName } from "./tables.ts";

const NAMES = Object.keys(TABLES) as readonly TableName[];

/** A header cell as it is compared: " Child" -> "CHILD". */
const columnName = (cell: string): string => cell.trim().toUpperCase();

/** The table whose columns a header line has, exactly, in any order; null when there is none. */
export const matchTable = (
  header: readonly string[],
): { readonly table: TableName; readonly columns: readonly string[] } | null => {
  const columns = header.map(columnName);
  const own = new Set(columns.filter((column) => !EXTRA_COLUMNS.includes(column)));
  if (new Set(columns).size !== columns.length) return null;
  const table = NAMES.find((name) => TABLES[name].length === own.size && TABLES[name].every((column) => own.has(column)));
  return table === undefined ? null : { table, columns };
};

/** What keeps a header from being the table it most resembles, in words for a fault. */
export const explainMismatch = (header: readonly string[]): string => {
  const columns = header.map(columnName);
  const shared = (name: TableName) =>
    TABLES[name].filter((column: string) => columns.includes(column)).length / TABLES[name].length;
  const closest = NAMES.toSorted((a, b) => shared(b) - shared(a))[0];
  if (closest === undefined || shared(closest) < 0.5) return "Its first lines are not the header of any table of the return.";
  const expected: readonly string[] = TABLES[closest];
  const missing = expected.filter((column) => !columns.includes(column));
  const unknown = columns.filter((column) => !expected.includes(column) && !EXTRA_COLUMNS.includes(column));
  const twice = columns.filter((column, at) => columns.indexOf(column) !== at);
  return [
    `It most resembles the ${closest} table.`,
    ...missing.map((column) => `Column ${column} is missing${renamed(column, unknown)}.`),
    ...(unknown.includes("") ? ["A column has no name."] : []),
    ...(missing.length === 0 && unknown.some((column) => column !== "") ? ["It has columns the table does not know."] : []),
    ...twice.filter((column) => column !== "").map((column) => `Column ${column} is there twice.`),
  ].join(" ");
};

const renamed = (column: string, unknown: readonly string[]): string => {
  const candidate = nearest(
    column,
    unknown.filter((name) => name !== ""),
  );
  return candidate === undefined ? "" : `, perhaps misspelt as ${candidate}`;
};
