import { CODE_LISTS, isValidIn, type Code, type CodeListName } from "../../../schema/reference/code-lists.ts";
import { nearest } from "../../../schema/reference/nearest.ts";
import { readDate } from "../files/read-date.ts";
import type { Severity } from "../fault.ts";

/** The cells of one row by column, without the blanks around them. */
export type Cells = Readonly<Record<string, string>>;

/** One check of one row: which cell it is about, when it is broken, and how to mend it. */
export type RowRule = {
  readonly rule: string;
  readonly severity: Severity;
  readonly column: string;
  readonly message: string;
  readonly isBroken: (cells: Cells, year: number) => boolean;
  readonly hint: (cells: Cells, year: number) => string;
};

export const isBlank = (cells: Cells, column: string): boolean => (cells[column] ?? "") === "";

/** Columns that may not be blank. */
export const required = (...columns: readonly string[]): readonly RowRule[] =>
  columns.map((column) => ({
    rule: "required",
    severity: "error",
    column,
    message: `${column} is blank.`,
    isBroken: (cells) => isBlank(cells, column),
    hint: () => `Every row of this table needs ${column}.`,
  }));

/** A cell that must hold a real day when it holds anything. */
export const dateForm = (rule: string, column: string): RowRule => ({
  rule,
  severity: "error",
  column,
  message: `${column} is not a date.`,
  isBroken: (cells) => !isBlank(cells, column) && readDate(cells[column] ?? "") === null,
  hint: () => "Write it as dd/mm/yyyy, or yyyy-mm-dd.",
});

const validCodes = new Map<string, ReadonlySet<string>>();

const codesOf = (list: CodeListName, year: number): ReadonlySet<string> => {
  const key = `${list} ${year}`;
  const known = validCodes.get(key);
  if (known !== undefined) return known;
  const rows: readonly Code[] = CODE_LISTS[list];
  const codes = new Set(rows.filter((code) => isValidIn(code, year)).map(({ code }) => code));
  validCodes.set(key, codes);
  return codes;
};

/** Whether a code of a list may be handed in for a return year. */
export const isCode = (list: CodeListName, code: string, year: number): boolean => codesOf(list, year).has(code);

const codeHint = (list: CodeListName, code: string, year: number): string => {
  const valid = [...codesOf(list, year)];
  const near = valid.length > 3 ? nearest(code, valid) : undefined;
  return near === undefined ? `Codes for ${year}: ${valid.join(", ")}.` : `The nearest code of ${year} is ${near}.`;
};

/** A cell that must hold a code of its list that is valid in the return's year, when it holds anything. */
export const codeOf = (rule: string, list: CodeListName): RowRule => ({
  rule,
  severity: "error",
  column: list,
  message: `${list} is not a code of the return's year.`,
  isBroken: (cells, year) => !isBlank(cells, list) && !isCode(list, cells[list] ?? "", year),
  hint: (cells, year) => codeHint(list, cells[list] ?? "", year),
});
