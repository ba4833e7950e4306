import { readDate, isBlank, type Cells } from "../../files/cells.ts";
import { quarterNamed } from "../../files/quarter.ts";
import { readPence } from "../../files/read-money.ts";
import { notToCome, type RowRule } from "../../rows/row-rule.ts";

/** The cost of a row and its parts; amounts that cannot be read are said so elsewhere. */
const differs = (cells: Cells, total: string, parts: readonly string[]): boolean => {
  const pence = [total, ...parts].map((column) => (isBlank(cells, column) ? 0 : readPence(cells[column] ?? "")));
  if (pence.includes(null)) return false;
  const [sum = 0, ...shares] = pence as readonly number[];
  return shares.reduce((a, b) => a + b, 0) !== sum;
};

const sharesDiffer = (total: string, parts: readonly string[]): RowRule => ({
  rule: "shares-differ",
  severity: "warning",
  column: total,
  message: "The three contributions do not add up to the cost.",
  isBroken: (cells) => differs(cells, total, parts),
  hint: () => "The cost counts as it is; what no contribution covers is shown as nobody's.",
});

const lasts: RowRule = {
  rule: "no-days",
  severity: "error",
  column: "Placement end date",
  message: "The placement does not end after the day it starts, so no day of it has a cost.",
  isBroken: (cells) => {
    const [start, end] = ["Placement start date", "Placement end date"].map((column) => readDate(cells[column] ?? ""));
    return start != null && end != null && end <= start;
  },
  hint: () => "The day a placement ends is not paid for; correct the two days or leave the row out.",
};

const isQuarter: RowRule = {
  rule: "quarter-form",
  severity: "error",
  column: "QUARTER",
  message: "QUARTER is not a quarter of the financial year.",
  isBroken: (cells) => !isBlank(cells, "QUARTER") && quarterNamed(cells["QUARTER"] ?? "") === null,
  hint: () => "Q1 is April to June, Q4 is January to March.",
};

const startsBeforeCensus: RowRule = {
  rule: "starts-after-census",
  severity: "error",
  column: "Placement start date",
  message: "The placement starts after the day of the census.",
  isBroken: (cells) => {
    const [census, start] = ["Census date", "Placement start date"].map((column) => readDate(cells[column] ?? ""));
    return census != null && start != null && start > census;
  },
  hint: () => "A census lists the placements of its day.",
};

const isCurrentAtCensus: RowRule = {
  rule: "no-days",
  severity: "error",
  column: "Placement end date",
  message: "The placement had ended by the day of the census, so the price covers no day.",
  isBroken: (cells) => {
    const [census, start, end] = ["Census date", "Placement start date", "Placement end date"].map((column) =>
      readDate(cells[column] ?? ""),
    );
    return census != null && start != null && end != null && start < end && end <= census;
  },
  hint: () => "A census lists the placements of its day; leave out those that have ended.",
};

/** Checks of one row of a cost table, beyond its columns' own. */
export const COST_RULES = {
  PLACEMENT_COSTS: [
    lasts,
    isQuarter,
    sharesDiffer("Total committed cost accrued in FY to date", [
      "Contribution from social care provider/s",
      "Contribution from health provider/s",
      "Contribution from education provider/s",
    ]),
  ],
  WEEKLY_COSTS: [
    notToCome("Census date"),
    lasts,
    startsBeforeCensus,
    isCurrentAtCensus,
    sharesDiffer("Total weekly cost", [
      "Contribution from Social Care",
      "Contribution from Education",
      "Contribution from Health",
    ]),
  ],
  INTERNAL_RESIDENTIAL_COSTS: [],
} as const satisfies Readonly<Record<string, readonly RowRule[]>>;
