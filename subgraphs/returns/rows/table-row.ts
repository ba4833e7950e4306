import type { Fault } from "../faults/fault.ts";
import type { Cells } from "../files/cells.ts";

/**
 * What a file of a return has on one line, whatever the file's form: a row of a table, a row that could not be read, or a
 * fault beside the rows. `row` is the line it begins on.
 */
export type TableRow<Name extends string = string> =
  | { readonly kind: "row"; readonly table: Name; readonly row: number; readonly cells: Cells }
  | { readonly kind: "unreadable"; readonly table: Name; readonly fault: Fault }
  | { readonly kind: "fault"; readonly fault: Fault };
