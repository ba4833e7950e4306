import { stat } from "node:fs/promises";
import type { LocalDate } from "../../../schema/reference/dates.ts";
import { fileFault, type Fault } from "../faults/fault.ts";
import { csvFault } from "../faults/unreadable.ts";
import { QuoteError, readRecords, type CsvForm, type CsvRecord } from "../files/read-records.ts";
import { readWorkbook, type Unreadable } from "../files/read-workbook.ts";
import { listDateIn } from "./list-date.ts";
import { readSheet, type SheetReading } from "./read-sheet.ts";
import { registerHeader } from "./register-columns.ts";
import { noticed } from "./register-faults.ts";

/** A provider list as it was handed in: its rows are checked one by one, but not yet set beside other lists. */
export type RegisterList = {
  readonly path: string;
  /** The day it is of: by the titles above its headers, else by its file's name; null when neither says. */
  readonly asAt: LocalDate | null;
  readonly sheets: readonly SheetReading[];
  readonly faults: readonly Fault[];
};

/** A file that holds a provider list, or a workbook of them. */
type RegisterFile = CsvForm & { readonly holds: { readonly kind: string } };

/** `file` is the name faults give the sheet. */
type RawSheet = { readonly file: string; readonly records: readonly CsvRecord[] };

/** Lists open with up to four lines of title and banner; no header stands further down. */
const TITLE_LINES = 12;

const UNREADABLE: Readonly<Record<Unreadable, { readonly message: string; readonly hint: string }>> = {
  DAMAGED: {
    message: "The file is not a workbook that can be read: it is damaged, locked with a password, or not of the form xlsx.",
    hint: "Open it in Excel or LibreOffice and save it as .xlsx, or each sheet as CSV.",
  },
  FILES: {
    message: "The file is a zip archive of other files, and is not read.",
    hint: "Unpack it, and name the files in it or the folder they are in.",
  },
  TOO_LARGE: {
    message: "The file is larger than any provider list: over 2,000,000 cells, 200,000 rows or 64 MB unpacked.",
    hint: "Delete what lies below and beside the list, blank cells with a format too, or save its sheet as CSV.",
  },
};

const unreadable = (path: string, why: Unreadable): Fault => fileFault("unreadable", "error", path, UNREADABLE[why]);

/** As many rows as a workbook may have; Ofsted's whole list has some 5,000 of 2 MB. */
const MOST_ROWS = 200_000;
const MOST_CELLS = 2_000_000;
const MOST_CSV_BYTES = 64 * 1024 * 1024;

const readCsv = async (file: RegisterFile): Promise<readonly RawSheet[] | Fault> => {
  if ((await stat(file.path)).size > MOST_CSV_BYTES) return unreadable(file.path, "TOO_LARGE");
  const records: CsvRecord[] = [];
  let cells = 0;
  try {
    for await (const some of readRecords(file)) {
      records.push(...some);
      cells += some.reduce((sum, record) => sum + record.cells.length, 0);
      if (records.length > MOST_ROWS || cells > MOST_CELLS) return unreadable(file.path, "TOO_LARGE");
    }
  } catch (error) {
    if (!(error instanceof QuoteError)) throw error;
    return csvFault(file.path, error);
  }
  return [{ file: file.path, records }];
};

const readSheets = async (path: string): Promise<readonly RawSheet[] | Fault> => {
  const sheets = await readWorkbook(path);
  if (typeof sheets !== "string") return sheets.map(({ name, rows }) => ({ file: `${path} [${name}]`, records: rows }));
  return unreadable(path, sheets);
};

/** A sheet's titles and, where one of its first lines is the header of a list, what it holds. */
const readRawSheet = ({ file, records }: RawSheet) => {
  const head = records.slice(0, TITLE_LINES);
  const header = head.map(({ row, cells }) => registerHeader(row, cells)).find((found) => found !== null);
  if (header === undefined) return { file, titles: "", reading: null };
  const titles = head.filter(({ row }) => row < header.row).flatMap(({ cells }) => cells);
  return { file, titles: titles.join(" "), reading: readSheet({ file, header }, records) };
};

const noList = (path: string): Fault =>
  fileFault("unknown-table", "error", path, {
    message: "No sheet of it is a provider list: none of their first lines has a URN and a provision type among its columns.",
    hint: "Of workbooks, only Ofsted's provider lists are read; hand in returns as CSV or XML.",
  });

const emptyList = (path: string): Fault =>
  fileFault("empty-list", "error", path, {
    message: "The list has a header and no setting under it.",
    hint: "It would take the place of the register: hand in the whole list.",
  });

const fileName = (path: string): string => path.split(/[/\\]/).at(-1) ?? "";

/**
 * Reads one of Ofsted's provider lists, public or sent to authorities, of any year: a CSV file, or a workbook whose sheets are
 * known by their headers. The titles decide the list's day, for a file is soon renamed; the folder it lies in says nothing.
 *
 * Errors: the file system's own.
 */
export const readRegister = async (file: RegisterFile): Promise<RegisterList> => {
  const { path } = file;
  const raw = file.holds.kind === "workbook" ? await readSheets(path) : await readCsv(file);
  if ("rule" in raw) return { path, asAt: null, sheets: [], faults: [raw] };
  const found = raw.map(readRawSheet);
  const sheets = found.flatMap(({ reading }) => reading ?? []);
  const asAt = listDateIn(found.map(({ titles }) => titles).join(" ")) ?? listDateIn(fileName(path));
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows, 0);
  const unread = found.filter(({ reading }, at) => reading === null && raw[at]?.records.length !== 0);
  const faults = [
    ...(sheets.length === 0 ? [noList(path)] : unread.flatMap((sheet) => noticed(sheet.file, "not-used", 1, NOT_USED))),
    ...(sheets.length > 0 && rows === 0 ? [emptyList(path)] : []),
    ...sheets.flatMap((sheet) => sheet.faults),
  ];
  return { path, asAt, sheets, faults };
};

const NOT_USED = "The sheet is no provider list and is not read.";
