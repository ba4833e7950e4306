import { isLocalDate, type LocalDate } from "../../../schema/reference/dates.ts";

/** The cells of one row by column, without the blanks around them. */
export type Cells = Readonly<Record<string, string>>;

/** More distinct dates than half a century holds are not dates of children; the memory of them starts again. */
const MAX_REMEMBERED = 20_000;

const remembered = new Map<string, LocalDate | null>();

const parse = (text: string): LocalDate | null => {
  const british = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
  const date = british === null ? text : `${british[3]}-${british[2]}-${british[1]}`;
  return isLocalDate(date) ? date : null;
};

/**
 * The day a cell names, in the return's own form or as ISO: "31/03/2025" and "2025-03-31" -> "2025-03-31".
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

/** The day a cell names; null for a blank. */
export const dateIn = (cells: Cells, column: string): string | null => readDate(textIn(cells, column));

export const numberIn = (cells: Cells, column: string): number => Number(textIn(cells, column));

export const numberOrNull = (cells: Cells, column: string): number | null =>
  isBlank(cells, column) ? null : numberIn(cells, column);
