/** What a record below the header of a CSV table is: a row of it, or one of the lines that people and programs put among rows. */
import { fileFault, type Fault } from "../faults/fault.ts";
import type { Cells } from "../files/cells.ts";
import type { CsvRecord } from "../files/read-records.ts";
import { TABLES, type TableName } from "../kinds/kinds.ts";
import type { TableRow } from "../rows/table-row.ts";
import { columnName, matchTable } from "./match-table.ts";
import type { CsvTable } from "./recognise-file.ts";

type CsvLine = TableRow<TableName>;

/** Makes the cells of a record. A copy of blank ones has all of its columns from the start, and need not change as they are filled. */
const openCells = (columns: readonly string[]) => {
  const blank = Object.fromEntries(columns.map((column) => [column, ""]));
  return (record: readonly string[]): Cells => {
    const cells = { ...blank };
    for (const [at, column] of columns.entries()) cells[column] = (record[at] ?? "").trim();
    return cells;
  };
};

type Said = Pick<Fault, "rule" | "severity" | "message" | "hint">;

const isFilled = (cell: string): boolean => cell.trim() !== "";

const TOTAL = /^(?:grand |sub-?)?totals?:?$/i;

/** Words below the rows, or their sum; null for a row. A row of a table fills more than one of its cells. */
const noteOf = (cells: readonly string[]): Said | null => {
  const filled = cells.filter(isFilled).map((cell) => cell.trim());
  const [first = ""] = filled;
  if (TOTAL.test(first))
    return {
      rule: "totals-skipped",
      severity: "warning",
      message: "The line is a sum of rows, and is not read.",
      hint: "Leave it out if you like.",
    };
  if (filled.length !== 1 || !/\s/.test(first)) return null;
  return {
    rule: "note-skipped",
    severity: "warning",
    message: "The line has words in one cell and nothing else: it was taken for a note, and is not read.",
    hint: "Leave it out if you like; if it is a row, it lacks nearly all of its cells.",
  };
};

const REPEATED: Said = {
  rule: "header-repeated",
  severity: "warning",
  message: "The header stands here once more, as where two exports are pasted together; the line is not read.",
  hint: "See that no row is there twice, and delete the line.",
};

const OTHER_HEADER: Said = {
  rule: "header-among-rows",
  severity: "error",
  message: "The header of another table, or of other columns, stands among the rows.",
  hint: "Save what begins here as a file of its own.",
};

/** A header among the rows, where the first cell is the name of a column. */
const headerOf = (cells: readonly string[], { columns }: CsvTable): Said | null => {
  const names = cells.map(columnName);
  if (columns.every((column, at) => names[at] === columnName(column))) return REPEATED;
  return matchTable(cells) === null ? null : OTHER_HEADER;
};

const tooMany = (columns: number): Said => ({
  rule: "column-count",
  severity: "error",
  message: `The row has more than the ${columns} cells of the header.`,
  hint: "Look for a comma inside a cell that has no quotes.",
});

const tooFew = (columns: number): Said => ({
  rule: "column-count",
  severity: "error",
  message: `The row has fewer than the ${columns} cells of the header, and what is missing at its end may not be blank.`,
  hint: "Look for a line break inside a cell that has no quotes, or a file that breaks off.",
});

const shortRow = (cells: number, columns: number): Said => ({
  rule: "short-row",
  severity: "warning",
  message: `The row has ${cells} of the ${columns} cells of the header: those missing at its end were read as blank.`,
  hint: "Some programs leave out blank cells at the end of a row. See that the row, and the file, do not break off.",
});

/** Reads the records below a header. A row may be told of with a fault beside it. */
export const openCsvRows = (path: string, csv: CsvTable) => {
  const { table, columns } = csv;
  const cellsOf = openCells(columns);
  const names = new Set(columns.map(columnName));
  const needed = new Set(TABLES[table].columns.filter(({ isRequired }) => isRequired).map(({ name }) => name));
  const leastCells = columns.findLastIndex((column) => needed.has(column)) + 1;
  const isKept = TABLES[table].use === "KEPT";
  const faultAt = (row: number, { severity, ...said }: Said): Fault => ({
    ...fileFault(said.rule, isKept ? severity : "warning", path, said),
    row,
  });
  const besides = (row: number, said: Said): readonly CsvLine[] => [{ kind: "fault", fault: faultAt(row, said) }];
  const unreadable = (row: number, said: Said): readonly CsvLine[] => [{ kind: "unreadable", table, fault: faultAt(row, said) }];
  return ({ row, cells }: CsvRecord): readonly CsvLine[] => {
    const said = names.has(columnName(cells[0] ?? "")) ? headerOf(cells, csv) : noteOf(cells);
    if (said !== null) return besides(row, said);
    const whole: CsvLine = { kind: "row", table, row, cells: cellsOf(cells) };
    if (cells.length === columns.length) return [whole];
    if (cells.length > columns.length)
      return cells.slice(columns.length).some(isFilled) ? unreadable(row, tooMany(columns.length)) : [whole];
    if (cells.length < leastCells) return unreadable(row, tooFew(columns.length));
    return [whole, ...besides(row, shortRow(cells.length, columns.length))];
  };
};
