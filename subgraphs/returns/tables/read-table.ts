import type { SubRegion } from "../../../schema/reference/sub-regions.ts";
import type { StagedRow } from "../../models/staged-rows.ts";
import { degrade, type Degraded } from "../kinds/placements/rows/placement-facts.ts";
import { isError, type Fault } from "../faults/fault.ts";
import { readCsvRows } from "./read-csv-rows.ts";
import { readXmlRows } from "../kinds/placements/rows/read-xml-rows.ts";
import type { Holding, SourceFile } from "./recognise-file.ts";
import type { TableRow } from "../rows/table-row.ts";
import { isDated, isSeen, isUsed, type TableName } from "../kinds/placements/rows/placement-tables.ts";
import type { PostcodeTable } from "../places/postcode-table.ts";
import type { PseudonymOf } from "../rows/pseudonym.ts";
import { NO_ROWS, type RowCounts, type TableCounts } from "./row-counts.ts";
import type { Cells } from "../rows/row-rule.ts";
import { checkRow } from "./check-row.ts";
import { checkSource } from "./check-source.ts";
import type { Staging } from "../staging/staging.ts";
import { subjectOf } from "../rows/subject.ts";

/** What is the same for every row of an import. */
export type ReadContext = {
  readonly subRegion: SubRegion;
  readonly pseudonymOf: PseudonymOf;
  readonly postcodes: PostcodeTable | null;
  readonly staging: Staging;
  readonly showValues: boolean;
};

/** A file with rows of the return, its position among the files handed in, and the quarter that its path names. */
export type TableFile = SourceFile & {
  readonly position: number;
  readonly quarter: number | null;
  readonly holds: Extract<Holding, { kind: "table" | "xml" }>;
};

export type ReadBatch = {
  readonly counts: TableCounts;
  /** Placements whose postcode is given and tells nothing: no table, or one that does not know it. */
  readonly unplaced: number;
  readonly staged: readonly StagedRow[];
  readonly faults: readonly Fault[];
};

type ReadRow = {
  readonly outcome: Exclude<keyof RowCounts, "read">;
  readonly staged: StagedRow | null;
  readonly faults: readonly Fault[];
  readonly isUnplaced?: boolean;
};

type PlainRow = Extract<TableRow, { kind: "row" }>;

const BATCH_ROWS = 1000;

const isUnplaced = ({ PL_POST = "" }: Cells, degraded: Degraded): boolean =>
  PL_POST !== "" && degraded.table === "EPISODES" && degraded.facts?.hostAuthority === null;

/** Checks, degrades and labels one row; a row that says not what it is about is nothing but its faults. */
const readRow = (file: TableFile, { table, row, cells }: PlainRow, context: ReadContext): ReadRow => {
  const source = checkSource({ file, row, cells, isDated: isDated(table) }, context.subRegion);
  if ("rule" in source) return { outcome: "refused", faults: [source], staged: null };
  const { borough, year } = source;
  const faults = checkRow(table, cells, { file: file.path, row, year, showValues: context.showValues });
  const isRefused = faults.some(isError);
  const outcome = isRefused ? "refused" : isUsed(table) ? "kept" : "checked";
  if (!isUsed(table) && !isSeen(table)) return { outcome, faults, staged: null };
  const { postcodes, pseudonymOf } = context;
  const where = { borough, year, quarter: file.quarter, postcodes, pseudonymOf };
  const child = subjectOf(table, cells, where);
  if (child === null) return { outcome: "refused", faults, staged: null };
  const degraded = isRefused ? { table, facts: null } : degrade(table, cells, where);
  const staged = { ...degraded, borough, child, year, file: file.position, row };
  return { outcome, faults, staged, isUnplaced: isUnplaced(cells, degraded) };
};

const openBatch = () => {
  const counts = new Map<TableName, { -readonly [Outcome in keyof RowCounts]: number }>();
  const staged: StagedRow[] = [];
  const faults: Fault[] = [];
  let [read, unplaced] = [0, 0];
  const add = (table: TableName, found: ReadRow): void => {
    read += 1;
    if (found.isUnplaced === true) unplaced += 1;
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
    batch: (): ReadBatch => ({ counts, unplaced, staged, faults }),
  };
};

/** The rows of a file as they stand in it. */
export const rowsIn = (file: TableFile): AsyncIterable<readonly TableRow[]> =>
  file.holds.kind === "xml" ? readXmlRows(file) : readCsvRows(file, file.holds);

/**
 * Streams a file of the return, checked and degraded, a thousand rows or so at a time. Every row read is counted in a batch: as kept,
 * as checked, or as refused with the fault that says why.
 */
export async function* readTable(file: TableFile, context: ReadContext): AsyncGenerator<ReadBatch> {
  let open = openBatch();
  for await (const lines of rowsIn(file)) {
    for (const line of lines) {
      if (line.kind === "fault") open.addFault(line.fault);
      else if (line.kind === "unreadable") open.add(line.table, { outcome: "refused", faults: [line.fault], staged: null });
      else open.add(line.table, readRow(file, line, context));
    }
    if (!open.isFull()) continue;
    yield open.batch();
    open = openBatch();
  }
  yield open.batch();
}
