import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { readText, type TextForm } from "./read-text.ts";

/** One line of a CSV file, and the line it begins on (cells may hold line breaks). */
export type CsvRecord = { readonly row: number; readonly cells: readonly string[] };

export type CsvForm = TextForm & { readonly delimiter: string };

/** Text whose quotes do not match, and the line up to which they did; null when that is not known. */
export class QuoteError extends Error {
  override readonly name = "QuoteError";
  readonly row: number | null;
  constructor(row: number | null, cause: unknown) {
    super("Quotes do not match", { cause });
    this.row = row;
  }
}

/** No line of a return is as long: a quote left open is found here and not at the end of the disk. */
const MAX_RECORD_LENGTH = 1 << 20;

const BATCH_RECORDS = 500;

const parsing = (delimiter: string) => ({
  delimiter,
  record_delimiter: ["\r\n", "\n", "\r"],
  relax_column_count: true,
  max_record_size: MAX_RECORD_LENGTH,
  readableHighWaterMark: BATCH_RECORDS,
});

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell === "");

const lineBreaksIn = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => (cell.includes("\n") ? sum + cell.split("\n").length - 1 : sum), 0);

async function* prepend(first: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** The records of text that has quotes; `first` is the line it begins on. */
async function* parseRecords(
  text: AsyncIterable<string>,
  delimiter: string,
  first: number,
): AsyncGenerator<readonly CsvRecord[]> {
  const parser = parse(parsing(delimiter));
  const source = Readable.from(text);
  source.on("error", (error: Error) => parser.destroy(error)); // pipe() does not carry it
  let [row, batch]: [number, CsvRecord[]] = [first, []];
  try {
    for await (const cells of source.pipe(parser) as AsyncIterable<readonly string[]>) {
      if (!isBlank(cells)) batch.push({ row, cells });
      row += 1 + lineBreaksIn(cells);
      if (batch.length < BATCH_RECORDS) continue;
      yield batch;
      batch = [];
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield batch;
    throw new QuoteError(typeof error["lines"] === "number" ? first - 1 + error["lines"] : null, error);
  } finally {
    source.destroy();
  }
  yield batch;
}

/** Where the last whole line of a piece ends; a carriage return at its very end may be half a line break. */
const endOfLines = (piece: string): number => Math.max(piece.lastIndexOf("\n"), piece.lastIndexOf("\r", piece.length - 2)) + 1;

/** Where the plain lines of a piece end, and whether a quote stands beyond them, or a line that is too long for one. */
const plainPart = (piece: string): { readonly end: number; readonly isAll: boolean } => {
  const quote = piece.indexOf('"');
  const end = endOfLines(quote === -1 ? piece : piece.slice(0, quote));
  return { end, isAll: quote === -1 && piece.length - end <= MAX_RECORD_LENGTH };
};

const LINE_BREAK = /\r\n|\n|\r/;

/** Lines without quotes -> their records. "a,b\n\nc" from line 1 -> a b on line 1, c on line 3. */
const splitRecords = (lines: readonly string[], delimiter: string, first: number): readonly CsvRecord[] => {
  const records: CsvRecord[] = [];
  for (let at = 0; at < lines.length; at++) {
    const cells = lines[at]!.split(delimiter);
    if (!isBlank(cells)) records.push({ row: first + at, cells });
  }
  return records;
};

/**
 * The records of a CSV file, blank lines left out, some hundreds at a time and in constant memory. Up to the first quote a line is
 * a record and needs no parser, which is most files whole; from there on csv-parse knows all the corners.
 *
 * Errors: QuoteError, after the records before it; the file system's own.
 */
export async function* readRecords({ delimiter, ...form }: CsvForm): AsyncGenerator<readonly CsvRecord[]> {
  const texts = readText(form);
  let [row, rest] = [1, ""];
  try {
    for (let next = await texts.next(); next.done !== true; next = await texts.next()) {
      const piece = rest + next.value;
      const { end, isAll } = plainPart(piece);
      const lines = piece.slice(0, end).split(LINE_BREAK);
      rest = piece.slice(end);
      lines.pop(); // What follows the last line break: nothing.
      yield splitRecords(lines, delimiter, row);
      row += lines.length;
      if (isAll) continue;
      yield* parseRecords(prepend(rest, texts), delimiter, row);
      return;
    }
    yield splitRecords(rest.split(LINE_BREAK), delimiter, row);
  } finally {
    await texts.return(undefined);
  }
}
