/** What is measured of children: their number, and what is computed of such numbers. */
import { countOf, percentOf, rateOf } from "../disclosure/counts.ts";
import { type Figure, NOT_APPLICABLE } from "../disclosure/figure.ts";
import { type Cell, timeOf } from "../question/cells.ts";
import type { DimensionCode, DimensionName } from "../question/dimensions.ts";
import { returnYearOf } from "../reference/dates.ts";
import { boroughsOf } from "../reference/places.ts";
import { residentsOf } from "../reference/populations.ts";
import { cellFigure } from "./ask.ts";
import type { FigureContext } from "./context.ts";

/** Dimensions of the child itself: the residents a rate divides by aren't known by them. */
const OWN_TO_THE_CHILD: readonly DimensionName[] = ["AGE_BAND", "SEX", "ETHNICITY", "ETHNIC", "UASC"];

/** The dimensions that select a cell, filters included. */
const selectedBy = ({ table, codes }: Cell): readonly DimensionName[] =>
  [...codes, ...table.population.where].map(({ dimension }) => dimension);

/** Numbers of children by cell: groups are ordered by them before they are shown, and ratios rest on them. */
const children = new WeakMap<Cell, Promise<Figure>>();

/** Number of children of a cell, or of a part of it. */
export const childrenOf = (cell: Cell, context: FigureContext, part?: DimensionCode): Promise<Figure> => {
  if (part !== undefined) return cellFigure(cell, { measure: "CHILDREN", part }, context, countOf);
  const counted = children.get(cell) ?? cellFigure(cell, { measure: "CHILDREN" }, context, countOf);
  children.set(cell, counted);
  return counted;
};

/** A code's share of the children of a cell, from the two published numbers; every child of the cell is in the base. */
export const percentOfChildren = async (cell: Cell, part: DimensionCode, context: FigureContext): Promise<Figure> => {
  if (selectedBy(cell).includes(part.dimension)) return NOT_APPLICABLE;
  const [held, base] = await Promise.all([childrenOf(cell, context, part), childrenOf(cell, context)]);
  return percentOf(held, base, cell.table.population.isOwn);
};

/** Children per 10,000 residents aged 0 to 17. */
export const rateOfChildren = async (cell: Cell, context: FigureContext): Promise<Figure> => {
  const [children, when] = [await childrenOf(cell, context), timeOf(cell)];
  const isKnown = when !== null && !selectedBy(cell).some((name) => OWN_TO_THE_CHILD.includes(name));
  return rateOf(children, isKnown ? residentsOf(boroughsOf(cell.place), returnYearOf(when)) : null);
};
