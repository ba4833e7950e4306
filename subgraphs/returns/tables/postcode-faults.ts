/** What is to be said of postcodes that are given and tell nothing. */
import { fileFault, type Fault } from "../faults/fault.ts";

const LOST: Readonly<Record<string, string>> = {
  PL_POST: "where the placement lies is not known",
  HOME_POST: "how far the placement is from home is not known",
};

/** A row whose postcode the table has no place for. The number is the open validator's. */
export const unknownPostcode = ({ file, row, column }: { file: string; row: number; column: string }): Fault => ({
  rule: "392c",
  severity: "warning",
  file,
  row,
  column,
  message: `The postcode table has no place for ${column}, so ${LOST[column]}.`,
  hint: "See whether it is mistyped, or take a newer table.",
});

/** The rows of a file that give postcodes while there is no table. */
export const noPostcodes = (file: string, [column, rows]: readonly [string, number]): Fault =>
  fileFault("no-postcodes", "warning", file, {
    message: `${column} is given in ${rows} rows, but there is no postcode table: ${LOST[column]}.`,
    hint: "Name a table in the ONSPD layout with --postcodes or PLACEMENTS_POSTCODES; doctor says whether there is one.",
  });
