/** What is measured of what happens to children in a period. */
import { type Figure, NOT_APPLICABLE, NOT_AVAILABLE } from "../disclosure/figure.ts";
import { meanOf } from "../disclosure/magnitudes.ts";
import { coverageOf, restsOn } from "../question/coverage.ts";
import type { DimensionName } from "../question/dimensions.ts";
import type { MeasureName } from "../question/measures.ts";
import { type Cell, timeOf } from "../question/question.ts";
import { periodOf, type Time, whenOf, withYearsBefore } from "../reference/periods.ts";
import { cellFigure, numberOf, partInPercent, selectedBy } from "./cell-figures.ts";
import { answersOf, type FigureContext } from "./context.ts";
import { namedCoverage, type NamedCoverage } from "./coverage.ts";
import { checkFinancialYear } from "./vocabulary.ts";

const MOVES: readonly MeasureName[] = ["MOVES", "UNPLANNED_MOVES"];
const BEGINNINGS: readonly MeasureName[] = [
  ...MOVES,
  "STARTED",
  "NEW_TO_CARE",
  "RETURNED_WITHIN_12_MONTHS",
  "RETURNED_WITHIN_5_YEARS",
  "ENTRANTS",
  "PLACEMENTS_STARTED",
];

/** What an event has and a day in care has not: the measures that such a dimension says something of. */
const OF_EVENTS: Readonly<Partial<Record<DimensionName, readonly MeasureName[]>>> = {
  RNE: BEGINNINGS,
  REC: ["CEASED", "EXITS"],
  MOVE_REASON: MOVES,
  REASON_PLACE_CHANGE: MOVES,
};

/** Of a whole nobody moves between the groups. */
const BETWEEN_GROUPS: readonly MeasureName[] = ["MOVED_IN", "MOVED_OUT"];

/** Whether a measure says nothing of a cell. */
const isOfNothing = (cell: Cell, measure: MeasureName): boolean => {
  const selected = selectedBy(cell);
  return (
    selected.some((name) => OF_EVENTS[name]?.includes(measure) === false) ||
    (selected.length === 0 && BETWEEN_GROUPS.includes(measure))
  );
};

/** Years before the period that a measure looks back into. */
const LOOK_BACK: Readonly<Partial<Record<MeasureName, number>>> = {
  NEW_TO_CARE: 1,
  RETURNED_WITHIN_12_MONTHS: 1,
  RETURNED_WITHIN_5_YEARS: 5,
  AT_END_AND_BEFORE: 1,
  THREE_PLACEMENTS_IN_TWO_YEARS: 1,
  // What the records don't reach begins in them with the last move before: who moved lately would be left out.
  LONG_TERM: 2,
  LONG_TERM_STABLE: 2,
};

/** Whether the period is covered, and the years before it that a measure looks back into are not. */
const isBeyondRecords = async ({ place, table }: Cell, when: Time, years: number, context: FigureContext): Promise<boolean> => {
  const rosters = (await (await answersOf(table.population, context))?.rosters(place)) ?? new Map();
  const isCovered = (time: Time): boolean => coverageOf(place, restsOn("MOVEMENTS", false), time, rosters).complete;
  return isCovered(when) && !isCovered(whenOf(withYearsBefore(periodOf(when), years)));
};

/**
 * A number of children or events.
 *
 * Shape:  NOT_APPLICABLE of a cell that the measure says nothing of; NOT_AVAILABLE where it looks back beyond the records.
 */
export const movementOf = async (cell: Cell, measure: MeasureName, context: FigureContext): Promise<Figure> => {
  if (isOfNothing(cell, measure)) return NOT_APPLICABLE;
  const years = LOOK_BACK[measure];
  if (years !== undefined && (await isBeyondRecords(cell, timeOf(cell)!, years, context))) return NOT_AVAILABLE;
  return numberOf(cell, measure, context);
};

/** A part of a number in percent, from the two as they are published. */
export const percentOfMovements = (cell: Cell, part: MeasureName, whole: MeasureName, context: FigureContext): Promise<Figure> =>
  partInPercent(movementOf(cell, part, context), movementOf(cell, whole, context), cell.table.population.isOwn);

/** What is told of incidents of one kind in a cell. */
export type Absences = { readonly cell: Cell; readonly kind: "MISSING" | "AWAY" };

export const absencesOf =
  (kind: Absences["kind"]) =>
  (cell: Cell): Absences => ({ cell, kind });

export const absenceCoverage = ({ cell }: Absences, _: unknown, context: FigureContext): Promise<NamedCoverage> =>
  namedCoverage(
    { population: cell.table.population, when: timeOf(cell), place: cell.place },
    [...restsOn("MOVEMENTS", false), "MISSING"],
    context,
  );

/** Incidents of each child that has one in the cell. */
export const incidentsPerChild = async ({ cell, kind }: Absences, _: unknown, context: FigureContext): Promise<Figure> => {
  const measure = `${kind}_INCIDENTS` as const;
  return isOfNothing(cell, measure) ? NOT_APPLICABLE : cellFigure(cell, { measure }, context, meanOf);
};

/** The cell, whose period has to be one financial year. Errors: DISCLOSURE_REFUSED for any other, naming the nearest. */
export const stabilityOf = (cell: Cell): Cell => {
  checkFinancialYear(timeOf(cell)!);
  return cell;
};
