import { nearest } from "../../../schema/reference/nearest.ts";
import { fileFault, type Fault } from "../faults/fault.ts";
import { TABLE_NAMES, TABLES, type TableName } from "../kinds/kinds.ts";
import { columnName, EXTRA_COLUMNS } from "./match-table.ts";

/** A header that shares less with every table is of something else. */
const LEAST_SHARED = 0.5;

type Said = Pick<Fault, "rule" | "column" | "message" | "hint">;

const namesOf = (table: TableName): readonly string[] => TABLES[table].columns.map(({ name }) => columnName(name));

const sharedWith = (columns: readonly string[]) => (table: TableName) =>
  namesOf(table).filter((name) => columns.includes(name)).length / Math.max(namesOf(table).length, columns.length);

const closestTable = (columns: readonly string[]): TableName | null => {
  const own = columns.filter((column) => !EXTRA_COLUMNS.includes(column));
  const shared = sharedWith(own);
  const closest = TABLE_NAMES.toSorted((a, b) => shared(b) - shared(a))[0];
  return closest === undefined || shared(closest) < LEAST_SHARED ? null : closest;
};

const LETTERS = /^[\p{L}_ ]{3,}$/u;

/**
 * A column that the table does not know: it may be one that is missing, misspelt. Where a row runs on from the header, or stands in its
 * place, it may be a value of a child: what is not of letters and near a right name is told by its position alone.
 */
const strangeFault = (column: string, at: number, { missing, table }: { missing: readonly string[]; table: TableName }): Said => {
  const right = nearest(column, missing);
  const isName = right !== undefined && LETTERS.test(column);
  const told = isName
    ? { column, message: `The table ${table} has no column ${column}.` }
    : { column: null, message: `Column ${at + 1} of the header is none of the table ${table}.` };
  const runsOn = isName ? "" : " Or begin a new line where the first row begins.";
  if (right !== undefined) return { rule: "misspelt-column", ...told, hint: `The nearest right name is ${right}.${runsOn}` };
  return { rule: "unknown-column", ...told, hint: `Delete it: nothing of it may be kept.${runsOn}` };
};

/** What is wrong with one header cell: it has no name, one that was there before, or one that the table does not know. */
const cellFault = (column: string, at: number, { missing, table }: { missing: readonly string[]; table: TableName }): Said => {
  if (column === "") {
    const message = `Column ${at + 1} of the header has no name.`;
    const [only] = missing.length === 1 ? missing : [];
    const hint = only === undefined ? "Name it, or delete it if it is empty." : `It is probably ${only}.`;
    return { rule: "blank-column", column: only ?? null, message, hint };
  }
  if (namesOf(table).includes(column) || EXTRA_COLUMNS.includes(column))
    return { rule: "duplicate-column", column, message: `Column ${column} is there twice.`, hint: "Delete one of the two." };

  return strangeFault(column, at, { missing, table });
};

const missingFault = (column: string, table: TableName): Said => ({
  rule: "missing-column",
  column,
  message: `The table ${table} needs the column ${column}.`,
  hint: "Add it, blank if there is nothing to say in it.",
});

/** The table that a header was probably meant to be, and what keeps it from being that. */
type Explained = { readonly table: TableName; readonly faults: readonly Fault[] };

/**
 * What keeps a header line from being that of the table it most resembles, column by column; null when it resembles none, and
 * so is not a header of the return at all.
 *
 * CHILD,SEX,DOBB,DUC -> misspelt-column DOBB, nearest DOB
 */
export const explainHeader = (path: string, header: readonly string[], row: number): Explained | null => {
  const columns = header.map(columnName);
  const table = closestTable(columns);
  if (table === null) return null;
  const missing = namesOf(table).filter((name) => !columns.includes(name));
  const isWrong = (column: string, at: number): boolean =>
    columns.indexOf(column) < at || column === "" || (!namesOf(table).includes(column) && !EXTRA_COLUMNS.includes(column));
  const wrong = columns.flatMap((name, at) =>
    isWrong(name, at) ? [{ name, said: cellFault(name, at, { missing, table }) }] : [],
  );
  const explained = wrong.map(({ name, said }) => (said.rule === "misspelt-column" ? nearest(name, missing) : said.column));
  const needed = TABLES[table].columns.filter(({ mayBeAbsent }) => !mayBeAbsent).map(({ name }) => columnName(name));
  const absent = missing
    .filter((name) => needed.includes(name) && !explained.includes(name))
    .map((name) => missingFault(name, table));
  const faults = [...wrong.map(({ said }) => said), ...absent].map((said) => ({
    ...fileFault(said.rule, "error", path, said),
    row,
    column: said.column,
  }));
  return { table, faults };
};
