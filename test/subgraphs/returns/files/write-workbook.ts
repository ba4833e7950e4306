import { crc32, deflateRawSync } from "node:zlib";

/** A cell as Excel keeps it: a Date becomes a serial number in a date format, a number stays one. */
export type Cell = string | number | Date | null;

/** `merged` are ranges of cells that are one, as "A1:C1". */
export type SheetToWrite = {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly isHidden?: boolean;
  readonly merged?: readonly string[];
};

const DAY_MS = 86_400_000;

/** Day 0 of Excel's calendar, whose 1900 is taken for a leap year. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

/** Style 1 of the workbook is a day; 14 is the number of Excel's own short date format. */
const STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/>' +
  '<xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>';

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const cellXml = (cell: Cell, ref: string): string => {
  if (cell === null || cell === "") return "";
  if (typeof cell === "number") return `<c r="${ref}"><v>${cell}</v></c>`;
  if (cell instanceof Date) return `<c r="${ref}" s="1"><v>${(cell.getTime() - EXCEL_EPOCH) / DAY_MS}</v></c>`;
  return `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
};

const columnLetters = (at: number): string =>
  (at >= 26 ? String.fromCodePoint(64 + Math.floor(at / 26)) : "") + String.fromCodePoint(65 + (at % 26));

/** Excel writes no element for an empty row, nor do we. */
const sheetXml = ({ rows, merged = [] }: SheetToWrite): string => {
  const lines = rows.map((cells, at) => {
    const written = cells.map((cell, column) => cellXml(cell, `${columnLetters(column)}${at + 1}`)).join("");
    return written === "" ? "" : `<row r="${at + 1}">${written}</row>`;
  });
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const merges = merged.map((range) => `<mergeCell ref="${range}"/>`).join("");
  const merging = merges === "" ? "" : `<mergeCells count="${merged.length}">${merges}</mergeCells>`;
  return `<worksheet xmlns="${main}"><sheetData>${lines.join("")}</sheetData>${merging}</worksheet>`;
};

const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const workbookXml = (sheets: readonly SheetToWrite[]): string =>
  `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${REL}"><sheets>${sheets
    .map(({ name, isHidden = false }, at) => {
      const state = isHidden ? ' state="hidden"' : "";
      return `<sheet name="${escaped(name)}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`;
    })
    .join("")}</sheets></workbook>`;

const relationsXml = (sheets: readonly SheetToWrite[]): string => {
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${REL}/${type}" Target="${target}"/>`;
  const all = [
    ...sheets.map((_, at) => relation(at + 1, "worksheet", `worksheets/sheet${at + 1}.xml`)),
    relation(sheets.length + 1, "styles", "styles.xml"),
  ];
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;
};

const uint = (bytes: 2 | 4, ...values: readonly number[]): Buffer => {
  const buffer = Buffer.alloc(bytes * values.length);
  for (const [at, value] of values.entries()) buffer.writeUIntLE(value, at * bytes, bytes);
  return buffer;
};

/** A zip archive whose entries are stored as they are. Source: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16. */
export const zip = (entries: Readonly<Record<string, string>>, isDeflated = false): Buffer => {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(entries)) {
    const [name, data] = [Buffer.from(path), Buffer.from(text)];
    const packed = isDeflated ? deflateRawSync(data) : data;
    const sizes = Buffer.concat([
      uint(2, 20, 0, isDeflated ? 8 : 0, 0, 33),
      uint(4, crc32(data), packed.length, data.length),
      uint(2, name.length, 0),
    ]);
    const local = Buffer.concat([uint(4, 0x04034b50), sizes, name, packed]);
    central.push(Buffer.concat([uint(4, 0x02014b50), uint(2, 20), sizes, uint(2, 0, 0, 0), uint(4, 0, offset), name]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const count = central.length;
  const end = Buffer.concat([uint(4, 0x06054b50), uint(2, 0, 0, count, count), uint(4, directory.length, offset), uint(2, 0)]);
  return Buffer.concat([...locals, directory, end]);
};

/** The bytes of an xlsx workbook with these sheets: the least that Excel's format asks for. */
export const workbookOf = (...sheets: readonly SheetToWrite[]): Buffer =>
  zip({
    "xl/workbook.xml": workbookXml(sheets),
    "xl/_rels/workbook.xml.rels": relationsXml(sheets),
    "xl/styles.xml": STYLES,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)])),
  });
