import { isBlank } from "../files/cells.ts";
import { readTenths } from "../files/read-tenths.ts";
import type { Words } from "./column.ts";
import type { RowRule } from "./row-rule.ts";

/** A cell that should hold one of some words when it holds anything: case systems have others, which keep nothing out. */
export const wordForm = (rule: string, column: string, { codes, read }: Words<unknown>): RowRule => ({
  rule,
  severity: "warning",
  column,
  message: `${column} is none of the words that are read, and was taken as not known.`,
  isBroken: (cells) => !isBlank(cells, column) && read(cells[column] ?? "") === null,
  hint: () => `Words: ${Object.keys(codes).join(", ")}.`,
});

/** A cell that must hold a number with at most one decimal when it holds anything. */
export const tenthsForm = (rule: string, column: string): RowRule => ({
  rule,
  severity: "error",
  column,
  message: `${column} is not a number with at most one decimal.`,
  isBroken: (cells) => !isBlank(cells, column) && readTenths(cells[column] ?? "") === null,
  hint: () => "Write it as 1234 or 1234.5, with or without thousands separators.",
});
