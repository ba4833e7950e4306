/** What is measured of searches for a placement. */
import { countOf, percentOf } from "../disclosure/counts.ts";
import type { Figure } from "../disclosure/figure.ts";
import { amountOf } from "../disclosure/magnitudes.ts";
import { kindOf, type MeasureName } from "../question/measures.ts";
import type { Cell } from "../question/question.ts";
import { cellFigure } from "./cell-figures.ts";
import type { FigureContext } from "./context.ts";

/** A number of searches, or of the children they are for. */
export const referralsOf = (cell: Cell, measure: MeasureName, context: FigureContext): Promise<Figure> =>
  cellFigure(cell, { measure }, context, kindOf(measure) === "EVENTS" ? amountOf : countOf);

/** A part of a number of searches in percent, from the two as they are published. */
export const percentOfReferrals = async (
  cell: Cell,
  part: MeasureName,
  whole: MeasureName,
  context: FigureContext,
): Promise<Figure> =>
  percentOf(await referralsOf(cell, part, context), await referralsOf(cell, whole, context), cell.table.population.isOwn);
