import type { LocalDate } from "../../../schema/reference/dates.ts";
import { isError, type Fault, type Severity } from "../faults/fault.ts";
import type { ReturnKind } from "../kinds/kinds.ts";
import type { RowCounts } from "../tables/row-counts.ts";

/** Where a fault is: enough to find it, and nothing of what stands there. */
export type Spot = Pick<Fault, "file" | "row" | "column">;

/** How often one rule was broken in one column, and where first. */
export type RuleSummary = {
  readonly rule: string;
  /** Null where it is about more than one cell. */
  readonly column: string | null;
  readonly severity: Severity;
  readonly count: number;
  /** Message and hint of its first fault. */
  readonly message: string;
  readonly hint: string;
  readonly first: readonly Spot[];
};

/** What a borough's files of a kind come to. */
type BoroughRead = {
  readonly borough: string;
  readonly kind: ReturnKind;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly rows: number;
};

/** What was read, as far as the reading got. */
export type WhatWasRead = {
  /** What became of the rows of the tables: read = kept + checked + refused. */
  readonly counts: RowCounts;
  readonly boroughs: readonly BoroughRead[];
  /** Settings of the provider list; null when none was handed in. */
  readonly homes: number | null;
};

export type Summary = WhatWasRead & {
  /** No fault is an error: an import would take it. */
  readonly valid: boolean;
  readonly errors: number;
  readonly warnings: number;
  /** Errors first, then the most frequent. */
  readonly rules: readonly RuleSummary[];
};

/** What a check found; the order of faults is that of the files. */
export type Report = { readonly faults: readonly Fault[]; readonly summary: Summary };

const FIRST_SPOTS = 3;

const ruleSummary = (faults: readonly [Fault, ...Fault[]]): RuleSummary => {
  const [{ rule, column, severity, message, hint }] = faults;
  const first = faults.slice(0, FIRST_SPOTS).map(({ file, row, column }) => ({ file, row, column }));
  return { rule, column, severity, count: faults.length, message, hint, first };
};

const byWeight = (a: RuleSummary, b: RuleSummary): number =>
  Number(b.severity === "error") - Number(a.severity === "error") || b.count - a.count || (a.rule < b.rule ? -1 : 1);

/** What is said of a file has its own numbers in it. */
const groupOf = ({ rule, severity, row, column, message }: Fault): string =>
  JSON.stringify([severity, rule, column, row === null ? null : message]);

/** Control characters, of a file's name say, would act on a terminal, and those of direction turn a line about. */
const printable = (text: string): string =>
  text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\u200E\u200F]/gu, "\u{FFFD}");

const withPrintable = (fault: Fault): Fault => ({
  ...fault,
  file: printable(fault.file),
  column: fault.column === null ? null : printable(fault.column),
  message: printable(fault.message),
  hint: printable(fault.hint),
});

/** Sums faults up by rule and column; a rule that is an error here and a warning there is two. */
export const reportOf = (found: readonly Fault[], read: WhatWasRead): Report => {
  const faults = found.map(withPrintable);
  const groups = [...Map.groupBy(faults, groupOf).values()];
  const errors = faults.filter(isError).length;
  const rules = groups.map((group) => ruleSummary(group as [Fault, ...Fault[]])).toSorted(byWeight);
  return { faults, summary: { ...read, valid: errors === 0, errors, warnings: faults.length - errors, rules } };
};

/** The same without the cells' values: what may be written to a file. */
export const withoutCellValues = ({ faults, summary }: Report): Report => ({
  summary,
  faults: faults.map(({ value: _value, nearest: _nearest, ...fault }) => fault),
});

/** "nel/header.csv:12 DOB" */
export const spotText = ({ file, row, column }: Spot): string =>
  `${file}${row === null ? "" : `:${row}`}${column === null ? "" : ` ${column}`}`;
