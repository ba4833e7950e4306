import type { KeyObject } from "node:crypto";
import { CsvError } from "csv-parse";
import type { SubRegion } from "../../schema/reference/sub-regions.ts";
import type { StagedRow } from "../models/staged-rows.ts";
import { degrade } from "./degrade.ts";
import { isError, type Fault } from "./fault.ts";
import { readRecords, type CsvRecord } from "./files/read-records.ts";
import { csvFault, type Holding, type SourceFile } from "./files/recognise-file.ts";
import type { UsedTable } from "./files/tables.ts";
import type { PostcodeTable } from "./places/postcode-table.ts";
import { openPseudonyms } from "./pseudonym.ts";
import { checkRow } from "./rules/check-row.ts";
import { checkSource } from "./rules/check-source.ts";
import type { Cells } from "./rules/row-rule.ts";
import type { Staging } from "./staging/staging.ts";

/** What is the same for every row of an import. */
export type ReadContext = {
  readonly subRegion: SubRegion;
  readonly pseudonymKey: KeyObject;
  readonly postcodes: PostcodeTable | null;
  readonly staging: Staging;
  readonly showValues: boolean;
};

/** A file of one of the tables that figures are made from, and its position among the files handed in. */
export type TableFile = SourceFile & {
  readonly position: number;
  readonly holds: Extract<Holding, { kind: "table" }> & { readonly table: UsedTable };
};

export type ReadBatch = { readonly read: number; readonly staged: readonly StagedRow[]; readonly faults: readonly Fault[] };

type RowContext = ReadContext & { readonly pseudonymOf: (borough: string, child: string) => string };

type ReadRow = { readonly staged: StagedRow | null; readonly faults: readonly Fault[] };

const BATCH_ROWS = 1000;

const cellsOf = (columns: readonly string[], record: readonly string[]): Cells => {
  const cells: Record<string, string> = {};
  for (let at = 0; at < columns.length; at++) cells[columns[at] ?? ""] = (record[at] ?? "").trim();
  return cells;
};

const columnCountFault = (file: TableFile, row: number): Fault => ({
  rule: "column-count",
  severity: "error",
  file: file.path,
  row,
  column: null,
  message: `The row does not have the ${file.holds.columns.length} cells of the header.`,
  hint: "Look for a comma or a line break inside a cell that has no quotes.",
});

/** Checks, degrades and labels one row; a row that cannot be given to a child is nothing but its faults. */
const readRow = (file: TableFile, { row, cells: record }: CsvRecord, context: RowContext): ReadRow => {
  const { columns, table } = file.holds;
  if (record.length !== columns.length) return { faults: [columnCountFault(file, row)], staged: null };
  const cells = cellsOf(columns, record);
  const source = checkSource({ file, row, cells }, context.subRegion);
  if ("rule" in source) return { faults: [source], staged: null };
  const { borough, year } = source;
  const faults = checkRow(table, cells, { file: file.path, row, year, showValues: context.showValues });
  const { CHILD = "" } = cells;
  if (CHILD === "") return { faults, staged: null };
  const degraded = faults.some(isError)
    ? { table, facts: null }
    : degrade(table, cells, { borough, postcodes: context.postcodes });
  const child = context.pseudonymOf(borough, CHILD);
  return { faults, staged: { borough, child, year, file: file.position, row, ...degraded } };
};

/**
 * Streams one SSDA903 table, checked and degraded, a thousand rows at a time. Every row read is in a batch: as a staged row, or
 * as the fault that says why it could not be one.
 */
export async function* readTable(file: TableFile, context: ReadContext): AsyncGenerator<ReadBatch> {
  const rowContext = { ...context, pseudonymOf: openPseudonyms(context.pseudonymKey) };
  let [read, staged, faults]: [number, StagedRow[], Fault[]] = [0, [], []];
  try {
    for await (const record of readRecords(file)) {
      if (record.row <= file.holds.headerRow) continue;
      const found = readRow(file, record, rowContext);
      read += 1;
      faults.push(...found.faults);
      if (found.staged !== null) staged.push(found.staged);
      if (read < BATCH_ROWS) continue;
      yield { read, staged, faults };
      [read, staged, faults] = [0, [], []];
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    faults.push(csvFault(file.path, error));
  }
  yield { read, staged, faults };
}
