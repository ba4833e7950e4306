import { codeOf, type RowRule } from "../../../rows/row-rule.ts";

/**
 * Checks of one row of the UASC table beyond its columns' own. Its SEX and DOB repeat the Header's, which is the one that is
 * read. In XML the status is a flag of the child's HEADER.
 */
export const UASC_RULES: readonly RowRule[] = [codeOf("uasc-flag", "FLAG", "UASC")];
