import { dayOf, returnYearOf, returnYearStart } from "../../../../schema/reference/dates.ts";
import type { Finding } from "../../rows/finding.ts";
import type { CostRow, Spell } from "./cost-row.ts";

type Rule = Finding["rule"];

export const COST_FALLS: Rule = {
  rule: "cost-falls",
  severity: "error",
  column: "Total committed cost accrued in FY to date",
  message: "The money accrued, or a contribution to it, is less than in an earlier quarter of the same year.",
  hint: "Accrued money only grows: hand the earlier quarter in again with the credit taken off, or correct this one.",
};

export const NO_DAYS: Rule = {
  rule: "no-days",
  severity: "error",
  column: "Total committed cost accrued in FY to date",
  message: "Money is accrued over no day of the placement.",
  hint: "See whether the placement's days lie in the quarter, or the cost belongs to the quarter before.",
};

const DUPLICATE: Rule = {
  rule: "duplicate-cost",
  severity: "error",
  column: "Placement start date",
  message: "The placement has another row for the same quarter or census.",
  hint: "Add the costs up in one row; if the same file was handed in twice, hand it in once.",
};

const OVERLAP: Rule = {
  rule: "costs-overlap",
  severity: "warning",
  column: "Placement start date",
  message: "Another placement of the child has a cost on days of this one, and both count.",
  hint: "If it is one placement under two starts, use the same start in every file.",
};

/** A week of the dearest secure placement costs less, and so does a year of it: a slip of the decimal point, most likely. */
const MOST_WEEKLY_PENCE = 60_000_00;
const MOST_YEARLY_PENCE = 3_000_000_00;

const TOO_DEAR: Rule = {
  rule: "cost-implausible",
  severity: "warning",
  column: "Total weekly cost",
  message: "The placement costs more than £60,000 a week.",
  hint: "Look for a slip of the decimal point, or pence written as pounds; it counts as it is.",
};

const TOO_DEAR_A_YEAR: Rule = {
  ...TOO_DEAR,
  column: "Total committed cost accrued in FY to date",
  message: "The placement costs more than £3,000,000 in a financial year.",
};

const TOO_DEAR_A_WEEK: Rule = {
  ...TOO_DEAR,
  column: "Total committed cost accrued in FY to date",
};

/** Days over which the money of a row of the S251 return accrued at the most. */
const mostDays = ({ asOf, placementStart, placementEnd }: CostRow): number => {
  const from = returnYearStart(returnYearOf(asOf));
  const end = placementEnd !== null && placementEnd <= asOf ? dayOf(placementEnd) : dayOf(asOf) + 1;
  return end - Math.max(dayOf(from), dayOf(placementStart));
};

const tooDear = (row: CostRow): Rule | null => {
  if (row.staged.table === "WEEKLY_COSTS") return row.pence > MOST_WEEKLY_PENCE ? TOO_DEAR : null;
  if (row.pence > MOST_YEARLY_PENCE) return TOO_DEAR_A_YEAR;
  const days = mostDays(row);
  return days > 0 && (row.pence * 7) / days > MOST_WEEKLY_PENCE ? TOO_DEAR_A_WEEK : null;
};

/** Rows that no placement costs as much as. */
export const implausible = (rows: readonly CostRow[]): readonly Finding[] =>
  rows.flatMap((row) => {
    const rule = tooDear(row);
    return rule === null ? [] : [{ rule, row: row.staged }];
  });

/** Rows of one placement and table that have the same quarter or census as one before, in order of it. */
export const duplicates = (rows: readonly CostRow[]): readonly Finding[] =>
  rows.filter((row, at) => rows[at - 1]?.asOf === row.asOf).map(({ staged }) => ({ rule: DUPLICATE, row: staged }));

/** One finding for each placement that has a price on a day on which a placement before it has one as well. */
export const overlapFindings = (spells: readonly Spell[], rows: readonly CostRow[]): readonly Finding[] => {
  const overlapping = new Set(
    spells
      .filter((spell) =>
        spells.some((other) => other.placementStart < spell.placementStart && other.from <= spell.to && spell.from <= other.to),
      )
      .map(({ placementStart }) => placementStart),
  );
  return [...overlapping].flatMap((start) =>
    rows
      .filter(({ placementStart }) => placementStart === start)
      .slice(0, 1)
      .map(({ staged }) => ({ rule: OVERLAP, row: staged })),
  );
};
