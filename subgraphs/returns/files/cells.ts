import { readDate } from "./read-date.ts";

/** The cells of one row by column, without the blanks around them. */
export type Cells = Readonly<Record<string, string>>;

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
