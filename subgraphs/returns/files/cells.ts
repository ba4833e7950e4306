import { isLocalDate, type LocalDate } from "../../../schema/reference/dates.ts";

/** The cells of one row by column, without the blanks around them. */
export type Cells = Readonly<Record<string, string>>;

/** More distinct dates than half a century holds are not dates of children; the memory of them starts again. */
const MAX_REMEMBERED = 20_000;

const remembered = new Map<string, LocalDate | null>();

/** What a database or spreadsheet puts behind a day that has no time. */
const MIDNIGHT = /(?:T| +)0?0:00(?::00(?:\.0+)?)?Z?$/;

const BRITISH = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

const parse = (text: string): LocalDate | null => {
  const day = text.replace(MIDNIGHT, "");
  const [, dd = "", mm = "", year] = BRITISH.exec(day) ?? [];
  const date = year === undefined ? day : `${year}-${mm.padStart(2, "0")}-${dd.padStart(2, "0")}`;
  return isLocalDate(date) ? date : null;
};

/** Why a cell names no day: Excel's number of it, the American order, or anything else. */
export type DateSlip = "DAY_NUMBER" | "SWAPPED" | "OTHER";

/** What is wrong with a cell that should name a day; null for a blank and for one that does. */
export const dateSlipOf = (text: string): DateSlip | null => {
  if (text === "" || readDate(text) !== null) return null;
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return "DAY_NUMBER";
  const [, mm, dd, year] = BRITISH.exec(text.replace(MIDNIGHT, "")) ?? [];
  return year !== undefined && readDate(`${dd}/${mm}/${year}`) !== null ? "SWAPPED" : "OTHER";
};

/**
 * The day a cell names, in the return's own form or as ISO: "31/3/2025", "31/03/2025 00:00" and "2025-03-31" -> "2025-03-31".
 * Null for anything else, a blank included. The same few thousand days fill a file, so they are parsed once.
 */
export const readDate = (text: string): LocalDate | null => {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  const date = parse(text);
  remembered.set(text, date);
  return date;
};

export const isBlank = (cells: Cells, column: string): boolean => (cells[column] ?? "") === "";

/** What a cell says; an empty text for a blank. */
export const textIn = (cells: Cells, column: string): string => cells[column] ?? "";

/** What the first of some cells that is not blank says; null where all are. */
export const textOrNull = (cells: Cells, ...columns: readonly string[]): string | null =>
  columns.map((column) => textIn(cells, column)).find((text) => text !== "") ?? null;

/** A provider's number as Ofsted writes it, of the first cell that is not blank: "sc123456" -> "SC123456". */
export const urnIn = (cells: Cells, ...columns: readonly string[]): string | null =>
  textOrNull(cells, ...columns)?.toUpperCase() ?? null;

/** The day a cell names; null for a blank. */
export const dateIn = (cells: Cells, column: string): string | null => readDate(textIn(cells, column));

export const numberIn = (cells: Cells, column: string): number => Number(textIn(cells, column));

export const numberOrNull = (cells: Cells, column: string): number | null =>
  isBlank(cells, column) ? null : numberIn(cells, column);
