import { readText, type TextForm } from "./read-text.ts";

const QUOTE = '"';

/** A cell and where it ends: at a delimiter, or at the end of the text. */
type Cell = { readonly cell: string; readonly end: number };

/** The quote that ends a cell in quotes; one that is doubled is part of the cell. -1 for none. */
const closingQuote = (text: string, from: number): number => {
  for (let at = text.indexOf(QUOTE, from); at !== -1; at = text.indexOf(QUOTE, at + 2)) if (text[at + 1] !== QUOTE) return at;
  return -1;
};

const quotedCell = (text: string, from: number): Cell | "OPEN" => {
  const close = closingQuote(text, from + 1);
  return close === -1 ? "OPEN" : { cell: text.slice(from + 1, close).replaceAll('""', QUOTE), end: close + 1 };
};

const plainCell = (text: string, from: number, delimiter: string): Cell | "STRAY" => {
  const next = text.indexOf(delimiter, from);
  const end = next === -1 ? text.length : next;
  const cell = text.slice(from, end);
  return cell.includes(QUOTE) ? "STRAY" : { cell, end };
};

/**
 * One record of a CSV file -> its cells: `7,"a ""b"", c",` -> 7 | a "b", c | (blank). Where quotes do not match: "OPEN" when the
 * text ends within a cell in quotes, "STRAY" when a quote stands inside a cell or text behind its closing one.
 * Source: RFC 4180.
 */
const splitCells = (text: string, delimiter: string): readonly string[] | "OPEN" | "STRAY" => {
  if (!text.includes(QUOTE)) return text.split(delimiter);
  const cells: string[] = [];
  for (let at = 0; ; at += 1) {
    const found = text[at] === QUOTE ? quotedCell(text, at) : plainCell(text, at, delimiter);
    if (typeof found === "string") return found;
    cells.push(found.cell);
    at = found.end;
    if (at === text.length) return cells;
    if (text[at] !== delimiter) return "STRAY";
  }
};

/** One record of a CSV file, and the line it begins on (cells in quotes may hold line breaks). */
export type CsvRecord = { readonly row: number; readonly cells: readonly string[] };

export type CsvForm = TextForm & { readonly delimiter: string };

/** Text whose quotes do not match: the line of the quote that is not closed, or that stands inside a cell. */
export class QuoteError extends Error {
  override readonly name = "QuoteError";
  readonly row: number;
  constructor(row: number) {
    super("Quotes do not match");
    this.row = row;
  }
}

/** No record of a return is as long: a quote left open is found here and not at the end of the disk. */
const MAX_RECORD_LENGTH = 1 << 20;

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === "");

const hasOddQuotes = (line: string): boolean => {
  let isOdd = false;
  for (let at = line.indexOf('"'); at !== -1; at = line.indexOf('"', at + 1)) isOdd = !isOdd;
  return isOdd;
};

/** Makes records of lines, one after another. Errors: QuoteError. */
const openRecords = (delimiter: string) => {
  let row = 0;
  /** A record that a line break in a cell divides, from its first line on. */
  let open: { readonly row: number; readonly text: string } | null = null;
  let records: CsvRecord[] = [];
  const add = (line: string): void => {
    row += 1;
    const [text, first]: [string, number] = open === null ? [line, row] : [`${open.text}\n${line}`, open.row];
    if (text.length > MAX_RECORD_LENGTH) throw new QuoteError(first);
    // Within a cell in quotes a line says nothing until it closes one.
    const cells = open !== null && !hasOddQuotes(line) ? "OPEN" : splitCells(text, delimiter);
    if (cells === "STRAY") throw new QuoteError(first);
    open = cells === "OPEN" ? { row: first, text } : null;
    if (cells !== "OPEN" && !isBlank(cells)) records.push({ row: first, cells });
  };
  return {
    add,
    take: (): readonly CsvRecord[] => {
      const taken = records;
      records = [];
      return taken;
    },
    finish: (): void => {
      if (open !== null) throw new QuoteError(open.row);
    },
  };
};

/** Where the last whole line of a piece ends; a carriage return at its very end may be half a line break. */
const endOfLines = (piece: string): number => Math.max(piece.lastIndexOf("\n"), piece.lastIndexOf("\r", piece.length - 2)) + 1;

const LINE_BREAK = /\r\n|\n|\r/;

/** The lines of a file, without their breaks, as many as a piece of it holds. The last need not end in a break. */
async function* readLines(form: TextForm): AsyncGenerator<readonly string[]> {
  let rest = "";
  for await (const text of readText(form)) {
    const piece = rest + text;
    const end = endOfLines(piece);
    rest = piece.slice(end);
    const lines = piece.slice(0, end).split(LINE_BREAK);
    lines.pop(); // What follows the last break: nothing.
    // A line without end is for whoever makes records of lines to refuse.
    yield rest.length > MAX_RECORD_LENGTH ? [...lines, rest] : lines;
  }
  const last = rest.split(LINE_BREAK);
  if (last.at(-1) === "") last.pop();
  yield last;
}

/**
 * The records of a CSV file, blank lines left out, some hundreds at a time and in constant memory.
 * Errors: QuoteError, after the records before it; the file system's own.
 */
export async function* readRecords({ delimiter, ...form }: CsvForm): AsyncGenerator<readonly CsvRecord[]> {
  const records = openRecords(delimiter);
  for await (const lines of readLines(form)) {
    try {
      lines.forEach(records.add);
    } catch (error) {
      yield records.take();
      throw error;
    }
    yield records.take();
  }
  records.finish();
}
