import { fileFault, type Fault } from "../faults/fault.ts";
import { isDated, kindOf, type TableName, TABLES } from "../kinds/kinds.ts";
import { mergeLists, type RegisterRows } from "../register/merge-lists.ts";
import { readRegister, type RegisterList } from "../register/read-register.ts";
import type { RegisteredHome } from "../register/register-hash.ts";
import type { Staging } from "../staging/staging.ts";
import { checkFileSource } from "../tables/check-row.ts";
import { noPostcodes } from "../tables/postcode-faults.ts";
import { readTable, type ReadContext, type TableFile } from "../tables/read-table.ts";
import type { SourceFile } from "../tables/recognise-file.ts";
import { addTableCounts, totalCounts, type RowCounts, type TableCounts } from "../tables/row-counts.ts";
import { openUnread } from "../tables/unread.ts";
import { type HandedInOf, takeOver } from "./take-over.ts";
import { openTally, type KindFiles } from "./tally.ts";

/** How far a part of the work is, from 0 to 1: files read, returns checked as a whole, returns written. */
export type Progress = { readonly part: "READ" | "CHECK" | "WRITE"; readonly share: number; readonly rows: number };

/** Files to read, and where their rows go. */
export type ReadJob = ReadContext & {
  readonly files: readonly SourceFile[];
  readonly staging: Staging;
  /** What live returns were made of. */
  readonly handedIn: HandedInOf;
  readonly onProgress: (progress: Progress) => void;
};

export type ReadReturns = {
  readonly faults: readonly Fault[];
  readonly boroughs: readonly KindFiles[];
  readonly rows: number;
  /** What became of those rows, in all and by table. */
  readonly counts: RowCounts;
  readonly tables: TableCounts;
  /** The register that the provider lists among the files make together, and their rows; null when there was no list. */
  readonly homes: readonly RegisteredHome[] | null;
  readonly registerRows: RegisterRows | null;
};

const notUsed = (path: string, what: string): Fault =>
  fileFault("not-used", "warning", path, {
    message: `${what} is not read: no figure is made from it.`,
    hint: "Leave it out if you like; nothing of it was kept.",
  });

const ENCODING_NAMES: Readonly<Record<SourceFile["encoding"], string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  "windows-1252": "Windows-1252",
  macintosh: "Mac-Roman",
};

const encodingFaults = (files: readonly SourceFile[]): readonly Fault[] =>
  files
    .filter(({ encoding }) => encoding !== "utf-8")
    .map(({ path, encoding }) =>
      fileFault("encoding", "warning", path, {
        message: `The file is not UTF-8; it was read as ${ENCODING_NAMES[encoding]}.`,
        hint: "If names look wrong, save it again as CSV UTF-8.",
      }),
    );

/** Whether a file has rows if it is whole: there may well be no unaccompanied child, or no search in a year. */
const isOfRows = ({ holds, year }: TableFile): boolean => {
  if (holds.kind !== "table") return false;
  const { coversYears, needsRows } = TABLES[holds.table];
  return needsRows === true || (isDated(holds.table) && (coversYears !== true || year === null));
};

/** What is wrong with a file of a table of which nothing is kept keeps nothing out. */
const asUsed = (table: TableName | null, faults: readonly Fault[]): readonly Fault[] =>
  table === null || TABLES[table].use === "KEPT" ? faults : faults.map((fault) => ({ ...fault, severity: "warning" }));

const titleLines = (path: string, titles: number): Fault =>
  fileFault("title-lines", "warning", path, {
    message: `Lines above the header were taken for a title, and are not read: ${titles}.`,
    hint: "Delete them if you like.",
  });

/** A file as it can be read, or why it is not: it holds none of the return's tables, or whose it is cannot be told. */
const planFile = (file: SourceFile, position: number, context: ReadContext): TableFile | readonly Fault[] => {
  const { holds, path } = file;
  if (holds.kind === "unrecognised") return asUsed(holds.resembles, holds.faults);
  if (holds.kind !== "table" && holds.kind !== "xml") return [notUsed(path, "A postcode table among the returns")];
  const about =
    holds.kind === "table" ? { columns: holds.columns, isDated: isDated(holds.table) } : { columns: [], isDated: false };
  const fault = checkFileSource(file, about, context.subRegion);
  return fault === null ? { ...file, position, holds } : [fault];
};

const noRows = (path: string): Fault =>
  fileFault("no-rows", "warning", path, {
    message: "The file has a header and no row, so nothing is taken from it.",
    hint: "If there is nothing to hand in, leave the file out.",
  });

/**
 * Reads every file into the staging. A fault in one file does not keep the next from being read: all are wanted at once.
 * Provider lists are small and public, and are held in memory to be merged at the end.
 */
export const readReturns = async ({ files, staging, handedIn, onProgress, ...context }: ReadJob): Promise<ReadReturns> => {
  const faults: Fault[] = [...encodingFaults(files)];
  const [tally, unread, lists] = [openTally(context.subRegion), openUnread(), [] as RegisterList[]];
  let [rows, tables]: [number, TableCounts] = [0, new Map()];
  const readTableFile = async (file: TableFile): Promise<void> => {
    const before = rows;
    const unknownPostcodes = new Map<string, number>();
    tally.noteFile(file);
    if (file.holds.kind === "table" && file.holds.titles > 0) faults.push(titleLines(file.path, file.holds.titles));
    for await (const batch of readTable(file, context)) {
      if (batch.staged.length > 0) await staging.add(batch.staged);
      for (const row of batch.staged) tally.noteRow(row, file);
      faults.push(...batch.faults);
      unread.noteBatch(file, batch);
      tables = addTableCounts(tables, batch.counts);
      rows += totalCounts(batch.counts).read;
      for (const [column, count] of batch.unknownPostcodes)
        unknownPostcodes.set(column, (unknownPostcodes.get(column) ?? 0) + count);
      onProgress({ part: "READ", share: file.position / files.length, rows });
    }
    for (const unknown of unknownPostcodes) faults.push(noPostcodes(file.path, unknown));
    if (rows === before && isOfRows(file)) faults.push(noRows(file.path));
  };
  for (const [position, file] of files.entries()) {
    if (file.holds.kind === "register" || file.holds.kind === "workbook") lists.push(await readRegister(file));
    else {
      const planned = planFile(file, position, context);
      if ("holds" in planned) await readTableFile(planned);
      else {
        faults.push(...planned);
        unread.noteFile(file, planned);
      }
    }
    onProgress({ part: "READ", share: (position + 1) / files.length, rows });
  }
  const { boroughs: own, faults: unclear } = tally.finish(unread.of);
  const { boroughs, faults: told } = await takeOver(own, handedIn, staging);
  const register = lists.length === 0 ? null : mergeLists(lists);
  faults.push(
    ...unclear,
    ...told,
    ...boroughs.flatMap((from) => kindOf(from.kind).faultsOfFiles?.(from) ?? []),
    ...(register?.faults ?? []),
  );
  return {
    faults,
    boroughs,
    rows,
    counts: totalCounts(tables),
    tables,
    homes: register?.homes ?? null,
    registerRows: register?.rows ?? null,
  };
};
