import type { Severity } from "../faults/fault.ts";
import { isFullInspection, needMet } from "./home-of-row.ts";
import { isKnownGrade, isKnownType, provisionTypeOf } from "./known-values.ts";
import { readListDate } from "./list-date.ts";
import type { RegisterColumn } from "./register-columns.ts";
import type { RegisterRow } from "./register-row.ts";

/** What must hold of one row of a list by itself. A column that the list does not have breaks no rule. */
type RegisterRule = {
  readonly rule: string;
  readonly severity: Severity;
  readonly column: RegisterColumn;
  readonly message: string;
  readonly isBroken: (text: string | null, row: RegisterRow) => boolean;
};

/** Whether a text can be a URN at all, as SC123456 and 1234567 can; a remark or a name cannot. */
export const isUrn = (text: string): boolean => /^[A-Z]{0,3}\d{4,9}$/i.test(text);

const isNoDate = (text: string | null): boolean => text !== null && readListDate(text) === null;

const dateRule = (column: RegisterColumn): RegisterRule => ({
  rule: "date-form",
  severity: "error",
  column,
  message: "It is not a date.",
  isBroken: isNoDate,
});

const RULES: readonly RegisterRule[] = [
  {
    rule: "required",
    severity: "error",
    column: "urn",
    message: "The setting has no URN.",
    isBroken: (text) => text === null,
  },
  {
    rule: "urn-form",
    severity: "error",
    column: "urn",
    message: "It is not a URN, such as SC123456 or 1234567.",
    isBroken: (text) => text !== null && !isUrn(text),
  },
  {
    rule: "places-form",
    severity: "error",
    column: "places",
    message: "It is not a whole number.",
    isBroken: (text) => text !== null && !/^(?:\d+|\d{1,3}(?:,\d{3})+)$/.test(text),
  },
  dateRule("registered"),
  dateRule("closed"),
  dateRule("inspected"),
  {
    rule: "unknown-type",
    severity: "warning",
    column: "provisionType",
    message: "It is none of Ofsted's types of provision that are counted, and is kept as it is written.",
    isBroken: (text, row) =>
      text !== null && ![text, row.cell("provisionSubtype") ?? ""].some((type) => isKnownType(provisionTypeOf(type))),
  },
  {
    rule: "unknown-grade",
    severity: "warning",
    column: "grade",
    message: "It is none of Ofsted's grades, and is kept as it is written.",
    isBroken: (text, row) => text !== null && isFullInspection(row) && !isKnownGrade(text),
  },
];

export type BrokenRule = Omit<RegisterRule, "isBroken" | "column"> & { readonly column: string };

/** The rules that a row breaks, each with the column as the list calls it. */
export const checkRegisterRow = (row: RegisterRow): readonly BrokenRule[] => [
  ...RULES.filter(({ column, isBroken }) => isBroken(row.cell(column), row)).map(({ rule, severity, message, column }) => ({
    rule,
    severity,
    message,
    column: row.title(column),
  })),
  ...(row.needs ?? [])
    .filter(({ text }) => needMet(text) === null)
    .map(({ need }) => ({
      rule: "need-form",
      severity: "error" as const,
      column: need,
      message: "A need is Y, N, blank or a number of places.",
    })),
];
