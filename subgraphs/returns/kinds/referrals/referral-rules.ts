import { returnYearOf } from "../../../../schema/reference/dates.ts";
import { isBlank, readDate } from "../../files/cells.ts";
import { inOrder, notToCome, type RowRule } from "../../rows/row-rule.ts";

const needs = (column: string, outcomes: readonly string[]): RowRule => ({
  rule: "outcome-date",
  severity: "error",
  column,
  message: `${column} is blank although the outcome needs it.`,
  isBroken: (cells) => outcomes.includes(cells["outcome"] ?? "") && isBlank(cells, column),
  hint: () => `${column} goes with the outcome ${outcomes.join(" or ")}.`,
});

const excludes = (column: string, outcomes: readonly string[]): RowRule => ({
  rule: "outcome-date",
  severity: "error",
  column,
  message: `${column} is given although the outcome says that it did not happen.`,
  isBroken: (cells) => outcomes.includes(cells["outcome"] ?? "") && !isBlank(cells, column),
  hint: () => `Leave it blank for ${outcomes.join(", ")}, or correct the outcome.`,
});

/** A file of a year has the searches that began in it. Of a file that names none the year is 0. */
const BEGUN_IN_YEAR: RowRule = {
  rule: "outside-year",
  severity: "warning",
  column: "referred_on",
  message: "referred_on is not in the return's year.",
  isBroken: (cells, year) => {
    const day = readDate(cells["referred_on"] ?? "");
    return year !== 0 && day !== null && returnYearOf(day) !== year;
  },
  hint: (year) =>
    `The file was read as the searches that began in the year to 31 March ${year}: look at the day's year, and at that in the file's folder or name.`,
};

/** What is said of an alternative needs to say what it was. */
const isOfAlternative = (column: string): RowRule => ({
  rule: "given-together",
  severity: "error",
  column: "alternative_kind",
  message: `alternative_kind is blank although ${column} is given.`,
  isBroken: (cells) => isBlank(cells, "alternative_kind") && !isBlank(cells, column),
  hint: () => "Say what the child had instead, or leave all that is said of it blank.",
});

/** Checks of one row of the referrals, beyond its columns' own. */
export const REFERRAL_RULES: readonly RowRule[] = [
  ...["referred_on", "offered_on", "placed_on"].map(notToCome),
  BEGUN_IN_YEAR,
  inOrder("referred_on", "needed_by", "warning"),
  inOrder("referred_on", "offered_on"),
  inOrder("referred_on", "placed_on"),
  inOrder("offered_on", "placed_on"),
  needs("offered_on", ["OFFERED"]),
  needs("placed_on", ["PLACED"]),
  excludes("offered_on", ["OPEN", "NOT_OFFERED"]),
  excludes("placed_on", ["OPEN", "OFFERED", "NOT_OFFERED", "WITHDRAWN"]),
  ...["alternative_dol_order", "alternative_registered", "alternative_weekly_cost"].map(isOfAlternative),
];
