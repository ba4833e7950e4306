import { returnYearEnd } from "../../../schema/reference/dates.ts";
import { readDate } from "../files/read-date.ts";
import { codeOf, dateForm, isBlank, isCode, required, type Cells, type RowRule } from "./row-rule.ts";

const dateIn = (cells: Cells, column: string): string | null => readDate(cells[column] ?? "");

/** Temporary and other placements have no provider. */
const hasNoProvider = ({ PLACE = "" }: Cells): boolean => PLACE.startsWith("T") || PLACE.startsWith("Z");

/** A provider's number: Ofsted's, the Department's, or X for those that others inspect. */
const URN_FORM = /^(SC\d{6}|\d{7}|X{7})$/;

const endsBeforeItStarts = (cells: Cells): boolean => {
  const [start, end] = [dateIn(cells, "DECOM"), dateIn(cells, "DEC")];
  return start !== null && end !== null && end <= start;
};

/** A day after the return's year cannot have been known when it was handed in: the file lies under the wrong year. */
const withinYear = (column: string): RowRule => ({
  rule: "outside-year",
  severity: "error",
  column,
  message: `${column} is after the end of the return's year.`,
  isBroken: (cells, year) => (dateIn(cells, column) ?? "") > returnYearEnd(year),
  hint: (_, year) =>
    `The file was read as the return to 31 March ${year}; check the year in its folder, its name or its YEAR column.`,
});

const providerRules: readonly RowRule[] = [
  {
    rule: "178",
    severity: "error",
    column: "PLACE_PROVIDER",
    message: "PLACE_PROVIDER is not a code of the return's year.",
    isBroken: (cells, year) => !hasNoProvider(cells) && !isCode("PLACE_PROVIDER", cells["PLACE_PROVIDER"] ?? "", year),
    hint: () => "PR0 for own parents (P1), PR1 to PR5 otherwise; blank only for placements T0 to T4 and Z.",
  },
  {
    rule: "213",
    severity: "error",
    column: "PLACE_PROVIDER",
    message: "PLACE_PROVIDER is given for a temporary or other placement.",
    isBroken: (cells) => hasNoProvider(cells) && !isBlank(cells, "PLACE_PROVIDER"),
    hint: () => "Leave it blank for placements T0 to T4 and Z.",
  },
  {
    rule: "530",
    severity: "error",
    column: "PLACE_PROVIDER",
    message: "A placement with own parents has another provider than PR0.",
    isBroken: (cells, year) =>
      cells["PLACE"] === "P1" &&
      cells["PLACE_PROVIDER"] !== "PR0" &&
      isCode("PLACE_PROVIDER", cells["PLACE_PROVIDER"] ?? "", year),
    hint: () => "P1 goes with PR0.",
  },
  {
    rule: "550",
    severity: "error",
    column: "PLACE_PROVIDER",
    message: "PR0 is given for a placement that is not with own parents.",
    isBroken: (cells) => cells["PLACE_PROVIDER"] === "PR0" && cells["PLACE"] !== "P1" && !hasNoProvider(cells),
    hint: () => "PR0 goes with P1 only.",
  },
];

/** Checks of one row of the Episodes table; numbers are the Department's validation rules. */
export const EPISODE_RULES: readonly RowRule[] = [
  ...required("CHILD", "DECOM", "RNE", "LS", "CIN", "PLACE"),
  dateForm("141", "DECOM"),
  dateForm("147", "DEC"),
  codeOf("143", "RNE"),
  codeOf("144", "LS"),
  codeOf("145", "CIN"),
  codeOf("146", "PLACE"),
  codeOf("149", "REC"),
  codeOf("reason-code", "REASON_PLACE_CHANGE"),
  {
    rule: "148",
    severity: "error",
    column: "REC",
    message: "Only one of DEC and REC is given.",
    isBroken: (cells) => isBlank(cells, "DEC") !== isBlank(cells, "REC"),
    hint: () => "An episode that ended has both the day and the reason; one that goes on has neither.",
  },
  {
    rule: "355",
    severity: "error",
    column: "DEC",
    message: "The episode does not end after the day it starts.",
    isBroken: endsBeforeItStarts,
    hint: () => "DEC must be later than DECOM.",
  },
  withinYear("DECOM"),
  withinYear("DEC"),
  ...providerRules,
  {
    rule: "urn-form",
    severity: "error",
    column: "URN",
    message: "URN has not the form of a provider's number.",
    isBroken: (cells) => !isBlank(cells, "URN") && !URN_FORM.test(cells["URN"] ?? ""),
    hint: () => "SC and six digits, seven digits, or XXXXXXX for a provider that Ofsted does not inspect.",
  },
];
