import { open, readFile, stat } from "node:fs/promises";
import { type Archive, inspectZip } from "./inspect-zip.ts";
import type { CsvRecord } from "./read-records.ts";

/** A sheet of a workbook: its rows as text, numbered as Excel numbers them, blank ones left out. */
export type WorkbookSheet = { readonly name: string; readonly rows: readonly CsvRecord[] };

/** A day has no time zone: Excel keeps it as a number of days, which comes here as midnight UTC. */
const textOf = (cell: unknown): string => {
  if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00\.000Z$/, "");
  return typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean" ? String(cell) : "";
};

/** How a zip archive begins, as xlsx and ods are, and an old .xls. */
const SIGNATURES = ["504b0304", "d0cf11e0"];

/** Whether a file is a workbook by its first bytes, readable or not. */
export const looksLikeWorkbook = async (path: string): Promise<boolean> => {
  await using file = await open(path);
  const { bytesRead, buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
  return SIGNATURES.includes(buffer.subarray(0, bytesRead).toString("hex"));
};

/** Why a file that begins like a workbook is not read. */
export type Unreadable = Exclude<Archive, "WORKBOOK">;

/** Larger files are no provider list, and are not read into memory to see. */
const MOST_FILE_BYTES = 32 * 1024 * 1024;

const archiveOf = async (path: string): Promise<Archive> =>
  (await stat(path)).size > MOST_FILE_BYTES ? "TOO_LARGE" : inspectZip(await readFile(path));

/** Whether the file system failed: the package has no common error for what it meets inside a damaged workbook. */
const isFileSystemError = (error: unknown): boolean => error instanceof Error && "syscall" in error;

/**
 * The sheets of an xlsx workbook, whole and in memory: dates as ISO text, numbers as they are (`1234567`), formulas as Excel
 * last worked them out, and blank where it could not. Why not, for what is no such workbook: an .xls or .ods, damaged or too large.
 * Errors: the file system's own.
 */
export const readWorkbook = async (path: string): Promise<readonly WorkbookSheet[] | Unreadable> => {
  const archive = await archiveOf(path);
  if (archive !== "WORKBOOK") return archive;
  // Most imports have no workbook among their files.
  const { default: readExcel } = await import("read-excel-file/node");
  try {
    const sheets = await readExcel(path);
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data
        .map((cells, at) => ({ row: at + 1, cells: cells.map(textOf) }))
        .filter(({ cells }) => cells.some((cell) => cell !== "")),
    }));
  } catch (error) {
    if (isFileSystemError(error)) throw error;
    return "DAMAGED";
  }
};
