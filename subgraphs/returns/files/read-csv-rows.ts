import { CsvError } from "csv-parse";
import { fileFault, type Fault } from "../fault.ts";
import type { Cells } from "../rules/row-rule.ts";
import { csvFault, type CsvTable, type SourceFile } from "./recognise-file.ts";
import { readRecords } from "./read-records.ts";
import type { TableRow } from "./table-row.ts";

const cellsOf = (columns: readonly string[], record: readonly string[]): Cells => {
  const cells: Record<string, string> = {};
  for (let at = 0; at < columns.length; at++) cells[columns[at] ?? ""] = (record[at] ?? "").trim();
  return cells;
};

const columnCountFault = (path: string, row: number, columns: number): Fault => ({
  ...fileFault("column-count", "error", path, {
    message: `The row does not have the ${columns} cells of the header.`,
    hint: "Look for a comma or a line break inside a cell that has no quotes.",
  }),
  row,
});

/** The rows below the header of a CSV table. Quotes that do not match end it, with a fault. */
export async function* readCsvRows(file: SourceFile, { table, columns, headerRow }: CsvTable): AsyncGenerator<TableRow> {
  try {
    for await (const { row, cells } of readRecords(file)) {
      if (row <= headerRow) continue;
      if (cells.length === columns.length) yield { kind: "row", table, row, cells: cellsOf(columns, cells) };
      else yield { kind: "unreadable", table, fault: columnCountFault(file.path, row, columns.length) };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield { kind: "fault", fault: csvFault(file.path, error) };
  }
}
