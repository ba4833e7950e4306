import type { CsvRecord } from "../files/read-records.ts";
import { columnTitle, type RegisterColumn, type RegisterHeader } from "./register-columns.ts";

/** A row of a list by our columns: text, or null where the cell is blank, redacted or not there. */
export type RegisterRow = {
  readonly row: number;
  readonly cells: readonly string[];
  readonly cell: (column: RegisterColumn) => string | null;
  /** The cell under each need the list has a column for; null when it has none. */
  readonly needs: readonly { readonly need: string; readonly text: string | null }[] | null;
  /** What the list itself calls a column. */
  readonly title: (column: RegisterColumn) => string;
};

/**
 * How lists write that there is nothing to write. Names and addresses of children's homes are redacted; a service that is inspected with its
 * whole authority (ILACS) has no inspection of its own.
 */
const BLANK = /^(?:|-|null|redacted|n\/a|not applicable|#n\/a|not provided\b.*|.*inspected as part of the ILACS.*)$/i;

const textOf = (cell: string | undefined): string | null => {
  const text = (cell ?? "").replace(/\s+/g, " ").trim();
  return BLANK.test(text) ? null : text;
};

export const rowOf = (header: RegisterHeader, { row, cells }: CsvRecord): RegisterRow => ({
  row,
  cells,
  cell: (column) => textOf(cells[header.at[column] ?? -1]),
  needs: header.needs.length === 0 ? null : header.needs.map(({ need, at }) => ({ need, text: textOf(cells[at]) })),
  title: (column) => columnTitle(header, column),
});
