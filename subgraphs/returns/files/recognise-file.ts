import { CsvError } from "csv-parse";
import { fileFault, type Fault } from "../fault.ts";
import { isRegisterHeader } from "../register/register-columns.ts";
import { inspectBytes } from "./inspect-bytes.ts";
import { explainMismatch, matchTable } from "./match-table.ts";
import { readRecords, type CsvForm, type CsvRecord } from "./read-records.ts";
import { sourceOfPath, type PathSource } from "./source-of-path.ts";
import type { TableName } from "./tables.ts";

/** A file that was handed in: its form, where it comes from, and what it holds. */
export type SourceFile = CsvForm &
  PathSource & {
    /** SHA-256 of its bytes. */
    readonly hash: string;
    readonly holds: Holding;
  };

export type Holding =
  | { readonly kind: "table"; readonly table: TableName; readonly columns: readonly string[]; readonly headerRow: number }
  | { readonly kind: "register"; readonly headerRow: number }
  | { readonly kind: "postcodes" }
  | { readonly kind: "unrecognised"; readonly fault: Fault };

/** Provider lists open with up to four lines of title; nothing we read has its header further down. */
const TITLE_LINES = 12;

const DELIMITERS = [",", ";", "\t"] as const;

const readHead = async (form: CsvForm): Promise<readonly CsvRecord[]> => {
  const head: CsvRecord[] = [];
  for await (const record of readRecords(form)) {
    head.push(record);
    if (head.length === TITLE_LINES) break;
  }
  return head;
};

const holdingOf = (head: readonly CsvRecord[]): Holding | null => {
  const [first] = head;
  if (first === undefined) return null;
  const matched = matchTable(first.cells);
  if (matched !== null) return { kind: "table", ...matched, headerRow: first.row };
  if (first.cells.includes("pcds") && first.cells.includes("oseast1m")) return { kind: "postcodes" };
  const register = head.find(({ cells }) => isRegisterHeader(cells));
  return register === undefined ? null : { kind: "register", headerRow: register.row };
};

const unrecognised = (path: string, head: readonly CsvRecord[]): Holding => ({
  kind: "unrecognised",
  fault: fileFault("unknown-table", "error", path, {
    message: head.length === 0 ? "The file is empty." : explainMismatch(head[0]?.cells ?? []),
    hint: "A table is known by its columns: hand in the SSDA903 CSV files with their header line as the return defines it.",
  }),
});

/** The fault of a file whose quotes do not match, at the line csv-parse gave up. */
export const csvFault = (path: string, error: CsvError): Fault => ({
  ...fileFault("unreadable", "error", path, {
    message: "From this line on the file is not CSV: a quote is opened and not closed, or stands inside a cell.",
    hint: "Save the file again as CSV from the system it came from.",
  }),
  row: typeof error["lines"] === "number" ? error["lines"] : null,
});

/** Reads a file's bytes once for their hash and encoding, and its first lines for what it holds. */
export const recogniseFile = async (path: string): Promise<SourceFile> => {
  const { hash, encoding } = await inspectBytes(path);
  const source = { path, hash, encoding, ...sourceOfPath(path) };
  try {
    for (const delimiter of DELIMITERS) {
      const holds = holdingOf(await readHead({ path, encoding, delimiter }));
      if (holds !== null) return { ...source, delimiter, holds };
    }
    return { ...source, delimiter: ",", holds: unrecognised(path, await readHead({ path, encoding, delimiter: "," })) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { ...source, delimiter: ",", holds: { kind: "unrecognised", fault: csvFault(path, error) } };
  }
};

/** Recognises files one after another: they are read whole, and one disk serves them all. */
export const recogniseFiles = async (paths: readonly string[]): Promise<readonly SourceFile[]> => {
  const files: SourceFile[] = [];
  for (const path of paths) files.push(await recogniseFile(path));
  return files;
};
