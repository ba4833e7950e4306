import { stat } from "node:fs/promises";
import { fileFault, type Fault } from "../faults/fault.ts";
import { csvFault, xmlFault } from "../faults/unreadable.ts";
import { inspectBytes } from "../files/inspect-bytes.ts";
import { QuoteError, readRecords, type CsvForm, type CsvRecord } from "../files/read-records.ts";
import { looksLikeWorkbook } from "../files/read-workbook.ts";
import { looksLikeXml, readXmlRoot, XmlError } from "../files/read-xml-elements.ts";
import { sourceOfPath, type PathSource } from "../files/source-of-path.ts";
import { kindOf, kindOfXmlRoot, type ReturnKind, RETURN_KINDS, type TableName } from "../kinds/kinds.ts";
import { isPostcodeHeader } from "../places/postcode-table.ts";
import { isRegisterHeader } from "../register/register-columns.ts";
import { explainHeader } from "./explain-header.ts";
import { matchTable, type TableMatch } from "./match-table.ts";

/** A file that was handed in: its form, where it comes from, and what it holds. */
export type SourceFile = CsvForm &
  PathSource & {
    /** SHA-256 of its bytes. */
    readonly hash: string;
    readonly holds: FileContent;
  };

/** A table of the return in a CSV file: its columns as they stand in it, the line of its header, and how many lines of title precede it. */
export type CsvTable = TableMatch & { readonly headerRow: number; readonly titles: number };

export type FileContent =
  | ({ readonly kind: "table" } & CsvTable)
  /** A whole return of a kind in XML: rows of any table. */
  | { readonly kind: "xml"; readonly of: ReturnKind }
  | { readonly kind: "register"; readonly headerRow: number }
  /** A workbook of provider lists: what its sheets hold is seen when it is read. */
  | { readonly kind: "workbook" }
  | { readonly kind: "postcodes" }
  /** `resembles` is the table that it was probably meant to be. */
  | { readonly kind: "unrecognised"; readonly resembles: TableName | null; readonly faults: readonly Fault[] };

/** Whether rows of a table may be in a file: of any in a return in XML. */
export const holdsTable = (holds: FileContent, table: string): boolean =>
  holds.kind === "xml" || (holds.kind === "table" && holds.table === table);

/** Provider lists open with up to four lines of title; nothing we read has its header further down. */
const TITLE_LINES = 12;

const DELIMITERS = [",", ";", "\t"] as const;

/** A piece in which these lines are, as a rule. */
const HEAD_BYTES = 4096;

const readHead = async (form: CsvForm): Promise<readonly CsvRecord[]> => {
  const head: CsvRecord[] = [];
  for await (const records of readRecords({ ...form, pieceBytes: HEAD_BYTES })) {
    head.push(...records.slice(0, TITLE_LINES));
    if (head.length >= TITLE_LINES) break;
  }
  return head.slice(0, TITLE_LINES).filter((record) => !isDelimiterNote(record));
};

/** "sep=;" is Excel's own note of the delimiter, and no row. */
const isDelimiterNote = ({ cells: [first = "", ...others] }: CsvRecord): boolean =>
  /^sep=.?$/i.test(first.trim()) && others.every((cell) => cell.trim() === "");

/** More cells than a title has. */
const MOST_OF_TITLE = 3;

/** A line that fills more cells than a title, or more than half of a table's, is a row of it. */
const isRowOf = ({ cells }: CsvRecord, columns: number): boolean =>
  cells.filter((cell) => cell.trim() !== "").length > Math.min(MOST_OF_TITLE, columns / 2);

/** The table whose header is among the first lines; those above it are its title. */
const tableIn = (path: string, head: readonly CsvRecord[]): FileContent | null => {
  for (const [titles, { row, cells }] of head.entries()) {
    const matched = matchTable(cells);
    if (matched === null) continue;
    const rowAbove = head.slice(0, titles).find((record) => isRowOf(record, cells.length));
    if (rowAbove === undefined) return { kind: "table", ...matched, headerRow: row, titles };
    return { kind: "unrecognised", resembles: matched.table, faults: [rowsAboveHeader(path, row)] };
  }
  return null;
};

const rowsAboveHeader = (path: string, header: number): Fault =>
  fileFault("rows-above-header", "error", path, {
    message: `Rows stand above the header, which is in line ${header}.`,
    hint: "Move the header to the first line: rows may have been sorted together with it.",
  });

const holdingOf = (path: string, head: readonly CsvRecord[]): FileContent | null => {
  const [first] = head;
  if (first === undefined) return null;
  const table = tableIn(path, head);
  if (table !== null) return table;
  if (isPostcodeHeader(first.cells)) return { kind: "postcodes" };
  const register = head.find(({ cells }) => isRegisterHeader(cells));
  return register === undefined ? null : { kind: "register", headerRow: register.row };
};

const unrecognised = (fault: Fault): FileContent => ({ kind: "unrecognised", resembles: null, faults: [fault] });

/** What keeps a file from being a table it resembles, or that it resembles none, as it reads by each of the delimiters. */
const explain = (path: string, heads: readonly (readonly CsvRecord[])[]): FileContent => {
  const firsts = heads.flatMap(([first]) => first ?? []);
  const explained = heads
    .flat()
    .map(({ cells, row }) => explainHeader(path, cells, row))
    .find((found) => found !== null);
  if (explained !== undefined) return { kind: "unrecognised", resembles: explained.table, faults: explained.faults };
  return unrecognised(
    fileFault("unknown-table", "error", path, {
      message: firsts.length === 0 ? "The file is empty." : "Its first lines are not the header of any table of the return.",
      hint: "A table is known by its columns: hand in the SSDA903 CSV files with their header line as the return defines it.",
    }),
  );
};

const XML_ROOTS = RETURN_KINDS.flatMap((kind) => kindOf(kind).xml?.root ?? []).join(" or ");

const holdingOfXml = async (form: CsvForm): Promise<FileContent> => {
  try {
    const of = kindOfXmlRoot(await readXmlRoot(form));
    if (of !== undefined) return { kind: "xml", of };
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    return unrecognised(xmlFault(form.path, error));
  }
  return unrecognised(
    fileFault("unknown-root", "error", form.path, {
      message: `The file is XML, but its outermost element is not ${XML_ROOTS}.`,
      hint: "Hand in the XML of the SSDA903 return, or its CSV files.",
    }),
  );
};

/** Ten years of all of London are some 50 MB; a table of all the country's postcodes is larger than any return. */
const MOST_BYTES = 512 * 1024 * 1024;

const tooLarge = (path: string): Fault =>
  fileFault("unreadable", "error", path, {
    message: "The file is larger than any return: over 512 MB.",
    hint: "Look for an export that went wrong, or hand in each borough and year in a file of its own.",
  });

/** Reads a file's bytes once for their hash and encoding, and its first lines for what it holds. Memory is that of a piece. */
export const recogniseFile = async (path: string): Promise<SourceFile> => {
  const file = await readForm(path);
  const isTooLarge = file.holds.kind !== "postcodes" && (await stat(path)).size > MOST_BYTES;
  return isTooLarge ? { ...file, holds: unrecognised(tooLarge(path)) } : file;
};

const readForm = async (path: string): Promise<SourceFile> => {
  const { hash, encoding } = await inspectBytes(path);
  const source = { path, hash, encoding, ...sourceOfPath(path) };
  const form = { path, encoding, pieceBytes: HEAD_BYTES, delimiter: "," };
  if (await looksLikeWorkbook(path)) return { ...source, encoding: "utf-8", delimiter: ",", holds: { kind: "workbook" } };
  if (await looksLikeXml(form)) return { ...source, delimiter: ",", holds: await holdingOfXml(form) };
  const heads: (readonly CsvRecord[])[] = [];
  const broken: QuoteError[] = [];
  for (const delimiter of DELIMITERS) {
    const head = await readHead({ path, encoding, delimiter }).catch(noHead);
    if (head instanceof QuoteError) {
      broken.push(head);
      continue;
    }
    const holds = holdingOf(path, head);
    if (holds !== null) return { ...source, delimiter, holds };
    heads.push(head);
  }
  // By another delimiter than its own a file with quotes is broken, so it is only when it is by all of them.
  const [first] = broken.length === DELIMITERS.length ? broken : [];
  return { ...source, delimiter: ",", holds: first === undefined ? explain(path, heads) : unrecognised(csvFault(path, first)) };
};

const noHead = (error: unknown): QuoteError => {
  if (error instanceof QuoteError) return error;
  throw error;
};

/** Recognises files one after another: they are read whole, and one disk serves them all. */
export const recogniseFiles = async (paths: readonly string[]): Promise<readonly SourceFile[]> => {
  const files: SourceFile[] = [];
  for (const path of paths) files.push(await recogniseFile(path));
  return files;
};
