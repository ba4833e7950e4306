import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { parse } from "csv-parse";
import type { Encoding } from "./inspect-bytes.ts";

/** One line of a CSV file, and the line it begins on (cells may hold line breaks). */
export type CsvRecord = { readonly row: number; readonly cells: readonly string[] };

export type CsvForm = { readonly path: string; readonly encoding: Encoding; readonly delimiter: string };

/** No line of a return is as long: a quote left open is found here and not at the end of the disk. */
const MAX_RECORD_BYTES = 1 << 20;

async function* toUtf8(bytes: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes) yield Buffer.from(decoder.decode(chunk, { stream: true }));
}

/**
 * The records of a CSV file, blank lines left out, in constant memory.
 * Errors: csv-parse's CsvError where quotes do not match; the file system's own.
 */
export async function* readRecords({ path, encoding, delimiter }: CsvForm): AsyncGenerator<CsvRecord> {
  const bytes = createReadStream(path);
  const text = encoding === "utf-8" ? bytes : Readable.from(toUtf8(bytes, encoding));
  const parser = parse({
    bom: true,
    delimiter,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    max_record_size: MAX_RECORD_BYTES,
  });
  text.on("error", (error: Error) => parser.destroy(error)); // pipe() does not carry it
  let row = 1;
  try {
    for await (const cells of text.pipe(parser) as AsyncIterable<readonly string[]>) {
      if (cells.some((cell) => cell !== "")) yield { row, cells };
      row += 1 + lineBreaksIn(cells);
    }
  } finally {
    bytes.destroy();
  }
}

const lineBreaksIn = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => (cell.includes("\n") ? sum + cell.split("\n").length - 1 : sum), 0);
