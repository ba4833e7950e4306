import { dateForm, required, type RowRule } from "./row-rule.ts";

/** Checks of one row of the UASC table. Its SEX and DOB repeat the Header's, which is the one that is read. */
export const UASC_RULES: readonly RowRule[] = [...required("CHILD"), dateForm("102", "DOB"), dateForm("104", "DUC")];
