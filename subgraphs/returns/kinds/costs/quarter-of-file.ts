import { fileFault, type Fault } from "../../faults/fault.ts";

/**
 * A file of the S251 return that does not name its quarter: money accrued to an unknown day is a price over any number of days, and
 * no placement's end tells which.
 */
export const unknownQuarter = (path: string): Fault =>
  fileFault("unknown-quarter", "error", path, {
    message: "Which quarter's return it is cannot be told, so nobody knows over which days its money accrued.",
    hint: "Put year and quarter into the names of the file or its folders (2024-25, Q1), or into the columns YEAR and QUARTER.",
  });
