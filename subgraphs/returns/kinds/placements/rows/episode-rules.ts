import { dayOf, returnYearEnd } from "../../../../../schema/reference/dates.ts";
import { readDate, isBlank, type Cells } from "../../../files/cells.ts";
import type { RowRule } from "../../../rows/row-rule.ts";
import { PLACEMENT_RULES } from "./placement-rules.ts";
import { withinYear } from "./within-year.ts";

const dateIn = (cells: Cells, column: string): string | null => readDate(cells[column] ?? "");

const endsBeforeItStarts = (cells: Cells): boolean => {
  const [start, end] = [dateIn(cells, "DECOM"), dateIn(cells, "DEC")];
  return start !== null && end !== null && end <= start;
};

/** Whole days of an episode: of one that goes on, those to the end of the return's year. */
const daysOf = (cells: Cells, year: number): number => {
  const [start, end] = [dateIn(cells, "DECOM"), isBlank(cells, "DEC") ? returnYearEnd(year) : dateIn(cells, "DEC")];
  return start === null || end === null ? 0 : dayOf(end) - dayOf(start);
};

/** The same of one that has ended; 0 for one that goes on. */
const endedDaysOf = (cells: Cells, year: number): number => (isBlank(cells, "DEC") ? 0 : daysOf(cells, year));

const isTemporary = (place: string): boolean => /^T[0-4]$/.test(place);

const lastsAtMost = (rule: string, place: string, days: number, daysIn = endedDaysOf): RowRule => ({
  rule,
  severity: "error",
  column: "DEC",
  message: `A temporary placement ${place} lasts longer than ${days} days.`,
  isBroken: (cells, year) => cells["PLACE"] === place && daysIn(cells, year) > days,
  hint: () => "A longer stay is a placement of its own: give it its kind.",
});

/** The last day for which independent living could be recorded, and the return year it is in. */
const INDEPENDENT_UNTIL = "2023-10-28";
const INDEPENDENT_YEAR = 2024;

/** Checks of one row of the Episodes table beyond its columns' own; numbers are the Department's validation rules. */
export const EPISODE_RULES: readonly RowRule[] = [
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
  ...PLACEMENT_RULES,
  {
    rule: "380",
    severity: "error",
    column: "RNE",
    message: "A period of care starts with a temporary placement, or a temporary move without a change of placement.",
    isBroken: ({ PLACE = "", RNE = "" }) => isTemporary(PLACE) && ["S", "L", "T", "U"].includes(RNE),
    hint: () => "A move to T0 to T4 begins with RNE P, or B where the legal status changes too.",
  },
  {
    rule: "381",
    severity: "error",
    column: "REC",
    message: "A period of care ends with a temporary placement.",
    isBroken: ({ PLACE = "", REC = "" }) => isTemporary(PLACE) && REC !== "" && REC !== "X1",
    hint: () => "End the temporary move with X1, and care with the episode after it.",
  },
  lastsAtMost("375", "T1", 42),
  lastsAtMost("376", "T3", 21, daysOf),
  lastsAtMost("379", "T4", 7),
  {
    rule: "378",
    severity: "error",
    column: "LS",
    message: "A child under V2 is placed with own parents.",
    isBroken: (cells) => cells["PLACE"] === "P1" && cells["LS"] === "V2",
    hint: () => "Section 20 accommodation (V2) and placement with parents (P1) exclude each other.",
  },
  {
    rule: "217t",
    severity: "error",
    column: "PLACE",
    message: "Independent living (P2) lasts beyond 28 October 2023, from when on it could not be recorded.",
    isBroken: (cells, year) =>
      cells["PLACE"] === "P2" && year >= INDEPENDENT_YEAR && (dateIn(cells, "DEC") ?? returnYearEnd(year)) > INDEPENDENT_UNTIL,
    hint: () => "End the episode on that day at the latest, and give what followed its own kind of placement.",
  },
  {
    rule: "365",
    severity: "error",
    column: "DEC",
    message: "A single short break (V3) lasts longer than 17 days.",
    isBroken: (cells, year) => cells["LS"] === "V3" && daysOf(cells, year) > 17,
    hint: () => "A longer stay is no short break: give it its own legal status.",
  },
];
