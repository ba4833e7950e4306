/** The resolvers of movements: each field a measure, or a part of one in percent of another. */
import type { Figure } from "../disclosure/figure.ts";
import type { Resolvers } from "../generated/types.ts";
import type { MeasureName } from "../question/measures.ts";
import type { Cell } from "../question/question.ts";
import type { FigureContext } from "./context.ts";
import {
  absenceCoverage,
  absencesOf,
  type Absences,
  incidentsPerChild,
  movementOf,
  percentOfMovements,
  stabilityOf,
} from "./movements.ts";

type FigureResolver = (cell: Cell, _: unknown, context: FigureContext) => Promise<Figure>;

const number =
  (measure: MeasureName): FigureResolver =>
  (cell, _, context) =>
    movementOf(cell, measure, context);

const percent =
  (part: MeasureName, whole: MeasureName): FigureResolver =>
  (cell, _, context) =>
    percentOfMovements(cell, part, whole, context);

export const movementResolvers = {
  MovementMeasures: {
    children: number("CHILDREN"),
    started: number("STARTED"),
    newToCare: number("NEW_TO_CARE"),
    returnedWithin12Months: number("RETURNED_WITHIN_12_MONTHS"),
    returnedWithin5Years: number("RETURNED_WITHIN_5_YEARS"),
    ceased: number("CEASED"),
    entrants: number("ENTRANTS"),
    exits: number("EXITS"),
    movedIn: number("MOVED_IN"),
    movedOut: number("MOVED_OUT"),
    placementsStarted: number("PLACEMENTS_STARTED"),
    moves: number("MOVES"),
    unplannedMoves: number("UNPLANNED_MOVES"),
    percentUnplanned: percent("UNPLANNED_MOVES", "MOVES"),
    missing: absencesOf("MISSING"),
    awayWithoutAuthorisation: absencesOf("AWAY"),
    stability: stabilityOf,
  },
  Absences: {
    coverage: absenceCoverage,
    children: ({ cell, kind }: Absences, _, context) => movementOf(cell, `${kind}_CHILDREN`, context),
    percentOfChildren: ({ cell, kind }: Absences, _, context) =>
      percentOfMovements(cell, `${kind}_CHILDREN`, "CHILDREN", context),
    incidents: ({ cell, kind }: Absences, _, context) => movementOf(cell, `${kind}_INCIDENTS`, context),
    incidentsPerChild,
  },
  PlacementStability: {
    children: number("AT_END"),
    threeOrMore: number("THREE_PLACEMENTS"),
    percentThreeOrMore: percent("THREE_PLACEMENTS", "AT_END"),
    childrenOfTwoYears: number("AT_END_AND_BEFORE"),
    threeOrMoreInTwoYears: number("THREE_PLACEMENTS_IN_TWO_YEARS"),
    percentThreeOrMoreInTwoYears: percent("THREE_PLACEMENTS_IN_TWO_YEARS", "AT_END_AND_BEFORE"),
    longTerm: number("LONG_TERM"),
    longTermStable: number("LONG_TERM_STABLE"),
    percentLongTermStable: percent("LONG_TERM_STABLE", "LONG_TERM"),
  },
} satisfies Resolvers;
