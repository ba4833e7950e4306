/** What an archive holds and how much it comes to, before anything in it is read: a megabyte of zip may be a gigabyte of blanks. */
import { inflateRawSync } from "node:zlib";

/** Ofsted's whole list is 2 MB of xlsx and some 10 MB unpacked. */
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_CELLS = 2_000_000;
const MOST_ROWS = 200_000;

const END = Buffer.from("504b0506", "hex");
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const DEFLATED = 8;

type Entry = { readonly name: string; readonly method: number; readonly bytes: Buffer };

/** The files of an archive, by the list at its end; null where there is none. */
const entriesOf = (zip: Buffer): readonly Entry[] | null => {
  const end = zip.lastIndexOf(END);
  if (end === -1 || end + 22 > zip.length) return null;
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (at + ENTRY_BYTES > zip.length || zip.readUInt32LE(at) !== ENTRY) return null;
    const [name, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    const local = zip.readUInt32LE(at + 42);
    if (local + LOCAL_BYTES > zip.length) return null;
    const from = local + LOCAL_BYTES + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    entries.push({
      name: zip.toString("utf8", at + ENTRY_BYTES, at + ENTRY_BYTES + name),
      method: zip.readUInt16LE(at + 10),
      bytes: zip.subarray(from, from + zip.readUInt32LE(at + 20)),
    });
    at += ENTRY_BYTES + name + extra + comment;
  }
  return entries;
};

/** A file of an archive, unpacked as far as it may be. */
const unpacked = ({ method, bytes }: Entry, most: number): Buffer | "TOO_LARGE" | "DAMAGED" => {
  if (method !== DEFLATED) return bytes.length > most ? "TOO_LARGE" : bytes;
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    // What zlib throws is that the bytes are too many, or no such stream: both are the answer.
    return error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE" ? "TOO_LARGE" : "DAMAGED";
  }
};

const columnOf = (letters: string): number => {
  let column = 0;
  for (let at = 0; at < letters.length; at++) column = column * 26 + letters.charCodeAt(at) - 64;
  return column;
};

/** Where a cell is; rules and formats may well be for the whole of a column, and what a sheet says of its size is not read. */
const CELL = /<(?:\w+:)?c\b[^>]{0,200}?\br="([A-Z]{1,3})(\d{1,7})"/g;

/** Rows and columns of the rectangle that a sheet's cells lie in: all of it is held in memory once it is read. */
const sizeOf = (xml: string): { readonly rows: number; readonly columns: number } => {
  let [rows, columns, counted] = [0, 1, 0];
  for (const [, letters, row] of xml.matchAll(CELL)) {
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, columnOf(letters!));
  }
  for (const [, row] of xml.matchAll(/<(?:\w+:)?row\b(?:[^>]*?\br="(\d{1,7})")?/g)) {
    counted += 1;
    rows = Math.max(rows, Number(row ?? 0));
  }
  return { rows: Math.max(rows, counted), columns };
};

/** What a zip archive is: a workbook of a size that can be read, a larger one, other files, or damaged. */
export type Archive = "WORKBOOK" | "TOO_LARGE" | "FILES" | "DAMAGED";

export const inspectZip = (zip: Buffer): Archive => {
  const entries = entriesOf(zip);
  if (entries === null) return "DAMAGED";
  if (!entries.some(({ name }) => name === "xl/workbook.xml" || name === "content.xml")) return "FILES";
  let [left, cells] = [MOST_BYTES, 0];
  for (const entry of entries) {
    const bytes = unpacked(entry, left);
    if (typeof bytes === "string") return bytes;
    left -= bytes.length;
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(entry.name)) continue;
    const { rows, columns } = sizeOf(bytes.toString("latin1"));
    cells += rows * columns;
    if (rows > MOST_ROWS || cells > MOST_CELLS) return "TOO_LARGE";
  }
  return "WORKBOOK";
};
