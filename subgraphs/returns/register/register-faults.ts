import { fileFault, type Fault } from "../faults/fault.ts";
import { columnTitle, nearestTitle, type RegisterColumn, type RegisterHeader } from "./register-columns.ts";

/** Where in a list something is: the file (and sheet) as faults name it, and the sheet's header. */
export type ListPlace = { readonly file: string; readonly header: RegisterHeader };

type Said = Pick<Fault, "rule" | "severity" | "message"> & { readonly column: string | null; readonly hint?: string };

const HINT = "Hand in the list as Ofsted publishes or sends it; a setting is known by its URN.";

/** A fault of a list's row. */
export const rowFault = (file: string, row: number, said: Said): Fault => ({ hint: HINT, ...said, file, row });

/** A column that is needed and not there, at the list's header line. */
export const missingColumn = ({ file, header }: ListPlace, column: RegisterColumn): Fault => {
  const title = columnTitle(header, column);
  const near = nearestTitle(header, column);
  const meant = near === null ? "" : ` The nearest header is "${near}".`;
  return rowFault(file, header.row, {
    rule: "missing-column",
    severity: "error",
    column: title,
    message: `The list has no column "${title}".${meant}`,
    hint: "Put the header right, or hand in the list as Ofsted publishes or sends it.",
  });
};

export const misaligned = ({ file, header }: ListPlace, row: number): Fault =>
  rowFault(file, row, {
    rule: "column-count",
    severity: "error",
    column: null,
    message: `The row does not have the ${header.names.length} cells of the header.`,
    hint: "Look for a comma or a line break inside a cell that has no quotes.",
  });

export const duplicateUrn = ({ file, header }: ListPlace, row: number): Fault =>
  rowFault(file, row, {
    rule: "duplicate-urn",
    severity: "error",
    column: columnTitle(header, "urn"),
    message: "The setting has another row in the list.",
  });

/** The warnings that a row contradicts another one of its setting. */
export const contradicted = ({ file, header }: ListPlace, row: number, columns: readonly RegisterColumn[]): readonly Fault[] =>
  columns.map((column) =>
    rowFault(file, row, {
      rule: "rows-differ",
      severity: "warning",
      column: columnTitle(header, column),
      message: "Another row of the same day has another value for the setting; the one read first is kept.",
      hint: "If that is the wrong one, leave out the list it is in.",
    }),
  );

/** Something about a list that is passed over, said once with its number; nothing for none. */
export const noticed = (file: string, rule: string, count: number, message: string): readonly Fault[] =>
  count === 0 ? [] : [fileFault(rule, "warning", file, { message, hint: "If that is right, nothing needs to be done." })];
