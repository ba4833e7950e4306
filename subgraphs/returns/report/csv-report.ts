import { stringify } from "csv-stringify/sync";
import type { Report } from "./report.ts";

const COLUMNS = ["severity", "rule", "file", "row", "column", "message", "hint"] as const;

/** One row a fault, with columns `value` and `nearest` when any fault carries a value. What a spreadsheet would take for a formula is escaped. */
export const csvReport = ({ faults }: Report): string => {
  const columns = faults.some(({ value }) => value !== undefined) ? [...COLUMNS, "value", "nearest"] : [...COLUMNS];
  return stringify([...faults], { header: true, columns, escape_formulas: true, record_delimiter: "windows" });
};
