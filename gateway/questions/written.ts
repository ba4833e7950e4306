/** A table as text: CSV as spreadsheets and data frames read it, or JSON as a list of records. */
import { stringify } from "csv-stringify/sync";
import type { QuestionTable } from "./question.ts";

/** With a byte order mark, or Excel reads a pound sign as two letters. What a spreadsheet would take for a formula is escaped. */
export const csvOf = ({ columns, rows }: QuestionTable): string =>
  stringify(
    rows.map((row) => [...row]),
    { bom: true, header: true, columns: [...columns], escape_formulas: true, record_delimiter: "windows" },
  );

export const jsonOf = ({ columns, rows }: QuestionTable): string =>
  JSON.stringify(rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]]))));
