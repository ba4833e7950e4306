import { codeOf, dateForm, required, type RowRule } from "./row-rule.ts";

/** Checks of one row of the Header table; numbers are the Department's validation rules. */
export const HEADER_RULES: readonly RowRule[] = [
  ...required("CHILD", "SEX", "DOB", "ETHNIC"),
  codeOf("101", "SEX"),
  dateForm("102", "DOB"),
  codeOf("103", "ETHNIC"),
];
