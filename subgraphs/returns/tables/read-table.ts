import type { SubRegion } from "../../../schema/reference/sub-regions.ts";
import { isError, type Fault } from "../faults/fault.ts";
import { csvFault } from "../faults/unreadable.ts";
import type { Cells } from "../files/cells.ts";
import { QuoteError, readRecords } from "../files/read-records.ts";
import { isDated, kindOf, type ReturnKind, TABLES, type TableName } from "../kinds/kinds.ts";
import type { PostcodeTable } from "../places/postcode-table.ts";
import type { RowOrigin, StagedTable } from "../rows/kind.ts";
import type { PseudonymOf } from "../rows/pseudonym.ts";
import type { StagedRow } from "../rows/staged-row.ts";
import type { TableRow } from "../rows/table-row.ts";
import { checkRow, checkSource } from "./check-row.ts";
import { openCsvRows } from "./csv-row.ts";
import { unknownPostcode } from "./postcode-faults.ts";
import type { FileContent, SourceFile, CsvTable } from "./recognise-file.ts";
import { NO_ROWS, type RowCounts, type TableCounts } from "./row-counts.ts";

/** The rows below the header of a CSV table, some hundreds at a time. Quotes that do not match end it, with a fault. */
async function* readCsvRows(file: SourceFile, csv: CsvTable): AsyncGenerator<readonly TableRow<TableName>[]> {
  const linesOf = openCsvRows(file.path, csv);
  try {
    for await (const records of readRecords(file)) yield records.filter(({ row }) => row > csv.headerRow).flatMap(linesOf);
  } catch (error) {
    if (!(error instanceof QuoteError)) throw error;
    const severity = TABLES[csv.table].use === "KEPT" ? "error" : "warning";
    yield [{ kind: "fault", fault: { ...csvFault(file.path, error), severity } }];
  }
}

/** What is the same for every row of an import. */
export type ReadContext = {
  readonly subRegion: SubRegion;
  readonly pseudonymOf: PseudonymOf;
  readonly postcodes: PostcodeTable | null;
  readonly showValues: boolean;
};

/** A file with rows of a return, and its position among the files handed in. */
export type TableFile = SourceFile & {
  readonly position: number;
  readonly holds: Extract<FileContent, { kind: "table" | "xml" }>;
};

export type ReadBatch = {
  readonly counts: TableCounts;
  /** By column the rows whose postcode is given and tells nothing, as there is no table. */
  readonly unknownPostcodes: ReadonlyMap<string, number>;
  readonly staged: readonly StagedRow[];
  readonly faults: readonly Fault[];
};

type ReadRow = {
  readonly outcome: Exclude<keyof RowCounts, "read">;
  readonly staged: StagedRow | null;
  readonly faults: readonly Fault[];
  readonly unknownPostcodes?: readonly string[];
};

type PlainRow = Extract<TableRow<TableName>, { kind: "row" }>;

const BATCH_ROWS = 1000;

type CheckedCells = { readonly cells: Cells; readonly origin: RowOrigin; readonly faults: readonly Fault[] };

/** What the cells say that no error is about. */
const partialOf = (table: StagedTable, { cells, origin, faults }: CheckedCells): NonNullable<StagedRow["partial"]> => {
  const faulty = faults.filter(isError).flatMap(({ column }) => column ?? []);
  const sound = { ...cells, ...Object.fromEntries(faulty.map((column) => [column, ""])) };
  return { facts: table.factsOf(sound, origin), faulty };
};

/** Checks, de-identifies and labels one row; a row that says not what it is about is nothing but its faults. */
const readRow = (file: TableFile, { table: name, row, cells }: PlainRow, context: ReadContext): ReadRow => {
  const source = checkSource({ file, row, cells, isDated: isDated(name) }, context.subRegion);
  if ("rule" in source) return { outcome: "refused", faults: [source], staged: null };
  const { borough, year } = source;
  const faults = checkRow(name, cells, { file: file.path, row, year, showValues: context.showValues });
  const table = TABLES[name];
  const isRefused = faults.some(isError);
  const outcome = isRefused ? "refused" : table.use === "KEPT" ? "kept" : "checked";
  if (table.use === "CHECKED") return { outcome, faults, staged: null };
  const { postcodes, pseudonymOf } = context;
  const origin = { borough, year, quarter: file.quarter, postcodes, pseudonymOf };
  const child = table.subjectOf(cells, origin);
  if (child === null) return { outcome, faults, staged: null };
  const place = { table: name, borough, child, year, file: file.position, row };
  const found = factsOf(table, { cells, origin, faults });
  const staged = { ...place, ...found };
  const given = table.unknownPostcodes?.(cells, found.facts ?? found.partial?.facts, origin) ?? [];
  const lost = given.filter((column) => found.partial?.faulty.includes(column) !== true);
  if (postcodes === null) return { outcome, faults, staged, unknownPostcodes: lost };
  const value = (column: string) => (context.showValues ? { value: cells[column] ?? "" } : {});
  const unknown = lost.map((column) => ({ ...unknownPostcode({ file: file.path, row, column }), ...value(column) }));
  return { outcome, faults: [...faults, ...unknown], staged };
};

/** A row that can't be told into cells; of a table that nothing is made of it refuses nothing. */
const unreadableRow = (fault: Fault): ReadRow => ({
  outcome: isError(fault) ? "refused" : "checked",
  faults: [fault],
  staged: null,
});

/** What a row says. Of a table that nothing is kept of, that is set beside the rest only where nothing is wrong with it. */
const factsOf = (table: StagedTable, checked: CheckedCells): Pick<StagedRow, "facts" | "partial"> => {
  const isSound = table.use === "KEPT" ? !checked.faults.some(isError) : checked.faults.length === 0;
  if (isSound) return { facts: table.factsOf(checked.cells, checked.origin) };
  return table.use === "KEPT" ? { facts: null, partial: partialOf(table, checked) } : { facts: null };
};

const openBatch = () => {
  const counts = new Map<TableName, { -readonly [Outcome in keyof RowCounts]: number }>();
  const staged: StagedRow[] = [];
  const faults: Fault[] = [];
  const unknownPostcodes = new Map<string, number>();
  let read = 0;
  const add = (table: TableName, found: ReadRow): void => {
    read += 1;
    for (const column of found.unknownPostcodes ?? []) unknownPostcodes.set(column, (unknownPostcodes.get(column) ?? 0) + 1);
    const tally = counts.get(table) ?? { ...NO_ROWS };
    counts.set(table, tally);
    tally.read += 1;
    tally[found.outcome] += 1;
    faults.push(...found.faults);
    if (found.staged !== null) staged.push(found.staged);
  };
  return {
    add,
    addFault: (fault: Fault) => void faults.push(fault),
    isFull: () => read >= BATCH_ROWS,
    batch: (): ReadBatch => ({ counts, unknownPostcodes, staged, faults }),
  };
};

/** The rows of a file as they stand in it. */
export const rowsIn = (file: TableFile): AsyncIterable<readonly TableRow<TableName>[]> =>
  file.holds.kind === "xml" ? xmlRows(file, file.holds.of) : readCsvRows(file, file.holds);

const xmlRows = (file: TableFile, kind: ReturnKind): AsyncIterable<readonly TableRow<TableName>[]> =>
  // The rows of a kind are of its own tables.
  kindOf(kind).xml!.readRows(file) as AsyncIterable<readonly TableRow<TableName>[]>;

/**
 * Streams a file of the return, checked and de-identified, a thousand rows or so at a time. Every row read is counted in a batch: as kept,
 * as checked, or as refused with the fault that says why.
 */
export async function* readTable(file: TableFile, context: ReadContext): AsyncGenerator<ReadBatch> {
  let open = openBatch();
  for await (const lines of rowsIn(file)) {
    for (const line of lines)
      if (line.kind === "fault") open.addFault(line.fault);
      else if (line.kind === "unreadable") open.add(line.table, unreadableRow(line.fault));
      else open.add(line.table, readRow(file, line, context));

    if (!open.isFull()) continue;
    yield open.batch();
    open = openBatch();
  }
  yield open.batch();
}
