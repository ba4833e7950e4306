import { stringify } from "csv-stringify/sync";
import { CODE_LISTS, type StatutoryCode } from "../../../schema/reference/code-lists.ts";
import type { Column, Holds } from "../rows/column.ts";
import { type ReturnKind, TABLE_NAMES, TABLES, type TableName } from "./kinds.ts";

/** A column as the person who fills it in needs to know it. */
export type TemplateColumn = {
  readonly name: string;
  readonly meaning: string;
  readonly required: boolean;
  /** Whether a file may lack the column altogether. */
  readonly mayBeAbsent: boolean;
  /** "date", "whole number from 0 to 40", ... */
  readonly type: string;
  /** Codes it may hold, those of every year; or the words that are read. */
  readonly codes?: readonly { readonly code: string; readonly label: string }[];
};

export type Template = { readonly name: string; readonly kind: ReturnKind; readonly columns: readonly TemplateColumn[] };

const typeOf = (holds: Holds): string => {
  switch (holds.kind) {
    case "text":
    case "number-of-child":
      return "text";
    case "date":
      return holds.mayBePartial ? "date, dd/mm/yyyy, zz for what is not known" : "date, dd/mm/yyyy or yyyy-mm-dd";
    case "number":
      return `whole number from ${holds.from} to ${holds.to}`;
    case "money":
      return "pounds, such as 1234.50";
    case "tenths":
      return "number with at most one decimal, such as 1234.5";
    case "word":
      return "word";
    case "urn":
      return "Ofsted's number, such as SC000000 or 0000000";
    case "code":
    case "choice":
      return "code";
  }
};

const codesOf = (holds: Holds): TemplateColumn["codes"] => {
  if (holds.kind === "choice") return Object.entries(holds.codes).map(([code, label]) => ({ code, label }));
  if (holds.kind === "word") return Object.entries(holds.words.codes).map(([code, label]) => ({ code, label }));
  if (holds.kind !== "code") return undefined;
  const codes: readonly StatutoryCode[] = CODE_LISTS[holds.list];
  return codes.map(({ code, label }) => ({ code, label }));
};

const columnOf = ({ name, meaning, isRequired, mayBeAbsent, holds }: Column): TemplateColumn => {
  const codes = codesOf(holds);
  return { name, meaning, required: isRequired, mayBeAbsent, type: typeOf(holds), ...(codes === undefined ? {} : { codes }) };
};

const templateOf = (table: TableName): Template => ({
  name: table.toLowerCase(),
  kind: TABLES[table].kind,
  columns: TABLES[table].columns.map(columnOf),
});

/** Every table the door reads, from the definitions by which it is recognised and checked. */
export const templates = (): readonly Template[] => TABLE_NAMES.map(templateOf);

/** A blank file of a table: its header line. */
export const templateCsv = ({ columns }: Template): string =>
  stringify([columns.map(({ name }) => name)], { record_delimiter: "\r\n" });

const EXAMPLES = 4;

const exampleCodes = ({ codes = [] }: TemplateColumn): string => {
  const examples = codes.slice(0, EXAMPLES).map(({ code, label }) => `${code} (${label})`);
  return examples.join("; ") + (codes.length > EXAMPLES ? `; and ${codes.length - EXAMPLES} more` : "");
};

const neededOf = ({ required, mayBeAbsent }: TemplateColumn): string => {
  if (required) return "yes";
  return mayBeAbsent ? "no, nor the column" : "no";
};

const DOCUMENTED = ["column", "needed", "type", "meaning", "example codes"] as const;

/** The same table explained, a line a column, as CSV: column, whether every row or every file needs it, type, meaning, example codes. */
export const templateDocumentation = ({ columns }: Template): string =>
  stringify([
    [...DOCUMENTED],
    ...columns.map((column) => [column.name, neededOf(column), column.type, column.meaning, exampleCodes(column)]),
  ]);
