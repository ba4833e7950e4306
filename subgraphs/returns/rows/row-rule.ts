import { CODE_LISTS, isValidIn, type StatutoryCode, type CodeListName } from "../../../schema/reference/code-lists.ts";
import { nearest } from "../../../schema/reference/nearest.ts";
import type { Severity } from "../faults/fault.ts";
import { isBlank, type Cells, type DateSlip, dateSlipOf, readDate } from "../files/cells.ts";
import { isCredit, readPence } from "../files/read-money.ts";

/** One check of one row: which cell it is about, when it is broken, and how to mend it, which tells nothing of the cell. */
export type RowRule = {
  readonly rule: string;
  readonly severity: Severity;
  readonly column: string;
  readonly message: string;
  readonly isBroken: (cells: Cells, year: number) => boolean;
  readonly hint: (year: number) => string;
  /** The value that was probably meant: a child's, hence for its keeper's eyes. */
  readonly nearest?: (cells: Cells, year: number) => string | undefined;
};

/** A column that may not be blank. */
export const required = (column: string): RowRule => ({
  rule: "required",
  severity: "error",
  column,
  message: `${column} is blank.`,
  isBroken: (cells) => isBlank(cells, column),
  hint: () => `Every row of this table needs ${column}.`,
});

const DATE_SLIPS: Readonly<Record<DateSlip, readonly [is: string, hint: string]>> = {
  DAY_NUMBER: [
    "is Excel's number of a day, and not a date",
    "In Excel give the column the format Date, as dd/mm/yyyy, and save the file as CSV again.",
  ],
  SWAPPED: [
    "has day and month the wrong way round",
    "Write it as dd/mm/yyyy, and look at the column's other dates too: those of the first twelve days of a month cannot be told.",
  ],
  OTHER: ["is not a date", "Write it as dd/mm/yyyy, or yyyy-mm-dd."],
};

/** A cell that must hold a real day when it holds anything: a rule for each way in which it may not. */
export const dateForm = (rule: string, column: string): readonly RowRule[] =>
  (Object.keys(DATE_SLIPS) as readonly DateSlip[]).map((slip) => ({
    rule,
    severity: "error",
    column,
    message: `${column} ${DATE_SLIPS[slip][0]}.`,
    isBroken: (cells) => dateSlipOf(cells[column] ?? "") === slip,
    hint: () => DATE_SLIPS[slip][1],
  }));

/** Two days of a row of which the second is not before the first, where both are given. */
export const inOrder = (start: string, end: string, severity: Severity = "error"): RowRule => ({
  rule: "dates-order",
  severity,
  column: end,
  message: `${end} is before ${start}.`,
  isBroken: (cells) => {
    const [from, to] = [readDate(cells[start] ?? ""), readDate(cells[end] ?? "")];
    return from !== null && to !== null && to < from;
  },
  hint: () => "Look whether the two are swapped.",
});

/** A day on which something happened has come. */
export const notToCome = (column: string): RowRule => ({
  rule: "future-day",
  severity: "error",
  column,
  message: `${column} has not come yet.`,
  isBroken: (cells) => (readDate(cells[column] ?? "") ?? "") > new Date().toISOString().slice(0, "YYYY-MM-DD".length),
  hint: () => "Look at its year. What is only planned is left blank.",
});

const PARTIAL_DATE = /^zz\/(zz|\d\d)\/(zzzz|\d{4})$/i;

/** The same where zz may stand for what is not known: "zz/05/2020". */
export const partialDateForm = (rule: string, column: string): RowRule => ({
  rule,
  severity: "error",
  column,
  message: `${column} is not a date.`,
  isBroken: (cells) => {
    const cell = cells[column] ?? "";
    return cell !== "" && !PARTIAL_DATE.test(cell) && readDate(cell) === null;
  },
  hint: () => "Write it as dd/mm/yyyy, with zz for a day, month or year that is not known.",
});

/** A cell that must hold a whole number within bounds when it holds anything. */
export const numberForm = (rule: string, column: string, { from, to }: { from: number; to: number }): RowRule => ({
  rule,
  severity: "error",
  column,
  message: `${column} is not a whole number from ${from} to ${to}.`,
  isBroken: (cells) => {
    const cell = cells[column] ?? "";
    return cell !== "" && !(/^\d{1,9}$/.test(cell) && Number(cell) >= from && Number(cell) <= to);
  },
  hint: () => "Write it in digits alone.",
});

const validCodes = new Map<CodeListName, Map<number, ReadonlySet<string>>>();

const codesOf = (list: CodeListName, year: number): ReadonlySet<string> => {
  const known = validCodes.get(list)?.get(year);
  if (known !== undefined) return known;
  const rows: readonly StatutoryCode[] = CODE_LISTS[list];
  const codes = new Set(rows.filter((code) => isValidIn(code, year)).map(({ code }) => code));
  validCodes.set(list, (validCodes.get(list) ?? new Map<number, ReadonlySet<string>>()).set(year, codes));
  return codes;
};

/** Whether a code of a list may be handed in for a return year. */
const isCode = (list: CodeListName, code: string, year: number): boolean => codesOf(list, year).has(code);

/** A cell that must hold a code of a list that is valid in the return's year, when it holds anything. */
export const codeOf = (rule: string, list: CodeListName, column: string = list): RowRule => ({
  rule,
  severity: "error",
  column,
  message: `${column} is not a code of the return's year.`,
  isBroken: (cells, year) => !isBlank(cells, column) && !isCode(list, cells[column] ?? "", year),
  hint: (year) => `Codes for ${year}: ${[...codesOf(list, year)].join(", ")}.`,
  nearest: (cells, year) => nearest(cells[column] ?? "", [...codesOf(list, year)]),
});

/** Ofsted's number, the Department's, or X for providers that others inspect. */
const URN_FORM = /^(SC\d{6}|\d{7}|X{7})$/i;

/** A cell that must hold a provider's number when it holds anything. */
export const urnForm = (rule: string, column: string): RowRule => ({
  rule,
  severity: "error",
  column,
  message: `${column} has not the form of a provider's number.`,
  isBroken: (cells) => !isBlank(cells, column) && !URN_FORM.test(cells[column] ?? ""),
  hint: () => "SC and six digits, seven digits, or XXXXXXX for a provider that Ofsted does not inspect.",
});

/** Excel shows a long number as "1.23457E+11", and saves no more of it: it then stands for many. */
export const wholeNumberForm = (column: string): RowRule => ({
  rule: "scientific-number",
  severity: "warning",
  column,
  message: `${column} is a number that Excel has cut short, so it may stand for many.`,
  isBroken: (cells) => /^\d(?:\.\d+)?E\+?\d+$/i.test(cells[column] ?? ""),
  hint: () => "In Excel give the column the format Text before it is opened or pasted, or export it again from the case system.",
});

/** A cell that must hold a code of a closed list of ours when it holds anything. */
export const choiceForm = (rule: string, column: string, codes: Readonly<Record<string, string>>): RowRule => ({
  rule,
  severity: "error",
  column,
  message: `${column} is not one of its codes.`,
  isBroken: (cells) => !isBlank(cells, column) && !Object.hasOwn(codes, cells[column] ?? ""),
  hint: () => `Codes: ${Object.keys(codes).join(", ")}.`,
  nearest: (cells) => nearest(cells[column] ?? "", Object.keys(codes)),
});

/** A cell that must hold an amount of pounds, and not a credit, when it holds anything. */
export const moneyForm = (rule: string, column: string): readonly RowRule[] => [
  {
    rule: "negative-cost",
    severity: "error",
    column,
    message: `${column} is a credit or below zero.`,
    isBroken: (cells) => isCredit(cells[column] ?? ""),
    hint: () => "Take credits off the cost they belong to; a cost is never less than nothing.",
  },
  {
    rule,
    severity: "error",
    column,
    message: `${column} is not an amount of pounds.`,
    isBroken: (cells) => {
      const cell = cells[column] ?? "";
      return cell !== "" && !isCredit(cell) && readPence(cell) === null;
    },
    hint: () => "Write it as 1234.50, with or without the pound sign and thousands separators.",
  },
];
