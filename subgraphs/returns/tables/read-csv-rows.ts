import { fileFault, type Fault } from "../faults/fault.ts";
import type { Cells } from "../files/cells.ts";
import { csvFault } from "../faults/unreadable.ts";
import type { CsvTable, SourceFile } from "./recognise-file.ts";
import type { TableName } from "../kinds/kinds.ts";
import { QuoteError, readRecords, type CsvRecord } from "../files/read-records.ts";
import type { TableRow } from "../rows/table-row.ts";

/** Makes the cells of a record. A copy of blank ones has all of its columns from the start, and need not change as they are filled. */
const openCells = (columns: readonly string[]) => {
  const blank = Object.fromEntries(columns.map((column) => [column, ""]));
  return (record: readonly string[]): Cells => {
    const cells = { ...blank };
    for (const [at, cell] of record.entries()) cells[columns[at]!] = cell.trim();
    return cells;
  };
};

const columnCountFault = (path: string, row: number, columns: number): Fault => ({
  ...fileFault("column-count", "error", path, {
    message: `The row does not have the ${columns} cells of the header.`,
    hint: "Look for a comma or a line break inside a cell that has no quotes.",
  }),
  row,
});

/** The rows below the header of a CSV table, some hundreds at a time. Quotes that do not match end it, with a fault. */
export async function* readCsvRows(
  file: SourceFile,
  { table, columns, headerRow }: CsvTable,
): AsyncGenerator<readonly TableRow<TableName>[]> {
  const cellsOf = openCells(columns);
  const rowOf = ({ row, cells }: CsvRecord): TableRow<TableName> =>
    cells.length === columns.length
      ? { kind: "row", table, row, cells: cellsOf(cells) }
      : { kind: "unreadable", table, fault: columnCountFault(file.path, row, columns.length) };
  try {
    for await (const records of readRecords(file)) yield records.filter(({ row }) => row > headerRow).map(rowOf);
  } catch (error) {
    if (!(error instanceof QuoteError)) throw error;
    yield [{ kind: "fault", fault: csvFault(file.path, error) }];
  }
}
