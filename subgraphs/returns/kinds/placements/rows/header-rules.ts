import { isBlank } from "../../../files/cells.ts";
import { codeOf, type RowRule } from "../../../rows/row-rule.ts";

const UPN_FORM = /^(UN[1-5]|[A-Z]\d{11}[\dA-Z])$/;

/** Checks of one row of the Header table beyond its columns' own. UPN is not kept, so its form keeps nobody out. */
export const HEADER_RULES: readonly RowRule[] = [
  {
    rule: "upn-form",
    severity: "warning",
    column: "UPN",
    message: "UPN has not the form of a unique pupil number.",
    isBroken: (cells) => !isBlank(cells, "UPN") && !UPN_FORM.test(cells["UPN"] ?? ""),
    hint: () => "A letter and twelve characters, or UN1 to UN5 for the reason why there is none.",
  },
];

/**
 * Checks of one row of the UASC table beyond its columns' own. Its SEX and DOB repeat the Header's, which is the one that is
 * read. In XML the status is a flag of the child's HEADER.
 */
export const UASC_RULES: readonly RowRule[] = [codeOf("uasc-flag", "FLAG", "UASC")];
