import { ageOn, returnYearEnd, returnYearStart } from "../../../../../schema/reference/dates.ts";
import { dateIn, isBlank } from "../../../files/cells.ts";
import { codeOf, type RowRule } from "../../../rows/row-rule.ts";

/** Nobody is looked after, or left care, at a greater age. */
const OLDEST = 25;

const UPN_FORM = /^(UN[1-5]|[A-Z]\d{11}[\dA-Z])$/;

/** Checks of one row of the Header table beyond its columns' own. UPN is not kept, so its form keeps nobody out. */
export const HEADER_RULES: readonly RowRule[] = [
  {
    rule: "301",
    severity: "error",
    column: "DOB",
    message: "DOB is after the end of the return's year.",
    isBroken: (cells, year) => (dateIn(cells, "DOB") ?? "") > returnYearEnd(year),
    hint: () => "Mend the date of birth, or the year that the file was read as.",
  },
  {
    rule: "351",
    severity: "warning",
    column: "DOB",
    message: "The child was over 25 at the start of the return's year.",
    isBroken: (cells, year) => {
      const born = dateIn(cells, "DOB");
      return born !== null && ageOn(born.slice(0, 7), returnYearStart(year)) > OLDEST;
    },
    hint: () => "Look for a slip in the date of birth.",
  },
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
