import { returnYearEnd } from "../../../../../schema/reference/dates.ts";
import { readDate } from "../../../files/cells.ts";
import type { RowRule } from "../../../rows/row-rule.ts";

/** A day after the return's year cannot have been known when it was handed in: the file lies under the wrong year. */
export const withinYear = (column: string): RowRule => ({
  rule: "outside-year",
  severity: "error",
  column,
  message: `${column} is after the end of the return's year.`,
  isBroken: (cells, year) => (readDate(cells[column] ?? "") ?? "") > returnYearEnd(year),
  hint: (year) =>
    `The file was read as the return to 31 March ${year}; check the year in its folder, its name or its YEAR column.`,
});
