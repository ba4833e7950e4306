/** How a quantity is spread over the children of a cell. */
import type { Figure } from "../disclosure/figure.ts";
import { amountOf, knownCountOf, meanOf, percentileOf } from "../disclosure/magnitudes.ts";
import type { ReleasedCell } from "../disclosure/released.ts";
import { badUserInput } from "../errors.ts";
import type { Cell } from "../question/question.ts";
import { absentOf, askCell } from "./cell-figures.ts";
import type { FigureContext } from "./context.ts";
import { isOthersMoney, othersMoney } from "./money.ts";
import { checkPercentile } from "./vocabulary.ts";

type SpreadMeasure = "DISTANCE" | "DAYS_IN_PLACEMENT" | "WEEKLY_COST" | "DAYS_TO_OFFER" | "DAYS_TO_PLACEMENT" | "DAYS_OPEN";

/** A distribution, or the one figure that stands for all of its figures where none is released. */
export type Distribution =
  | { readonly kind: "CELL"; readonly cell: ReleasedCell }
  | { readonly kind: "NONE"; readonly figure: Figure };

export const distributionOf = async (cell: Cell, measure: SpreadMeasure, context: FigureContext): Promise<Distribution> => {
  const absent = await absentOf(cell, context);
  if (absent !== null) return { kind: "NONE", figure: absent };
  if (measure === "WEEKLY_COST" && isOthersMoney(cell)) return { kind: "NONE", figure: await othersMoney(cell, context) };
  return { kind: "CELL", cell: await askCell(cell, measure, context) };
};

const figureBy =
  (make: (cell: ReleasedCell) => Figure) =>
  (distribution: Distribution): Figure =>
    distribution.kind === "CELL" ? make(distribution.cell) : distribution.figure;

/**
 * A nearest-rank percentile.
 *
 * Errors: BAD_USER_INPUT outside 1 to 99; DISCLOSURE_REFUSED for one that is not published.
 */
const percentile = (distribution: Distribution, percent: number): Figure => {
  if (!Number.isInteger(percent) || percent < 1 || percent > 99)
    throw badUserInput("at", "A percentile is a whole number from 1 to 99.");
  if (distribution.kind === "CELL" && distribution.cell.released.policy !== null) checkPercentile(percent);
  return figureBy((cell) => percentileOf(cell, percent))(distribution);
};

export const distributionResolvers = {
  n: figureBy(knownCountOf),
  mean: figureBy(meanOf),
  median: (parent: Distribution) => percentile(parent, 50),
  percentile: (parent: Distribution, { at }: { readonly at: number }) => percentile(parent, at),
  total: figureBy(amountOf),
};
