import { isBlank } from "../../files/cells.ts";
import { inOrder, type RowRule } from "../../rows/row-rule.ts";

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
