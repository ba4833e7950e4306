/** From a cell to its figures: a question for all cells of its table, asked once; and the figures of children that all facts share. */
import { countOf, percentOf, rateOf } from "../disclosure/counts.ts";
import { type Figure, INCOMPLETE, NOT_APPLICABLE, NOT_AVAILABLE } from "../disclosure/figure.ts";
import { amountOf } from "../disclosure/magnitudes.ts";
import type { ReleasedAnswer, ReleasedCell } from "../disclosure/released.ts";
import type { ColumnName } from "../question/column-names.ts";
import { type DimensionCode, type DimensionName, dimensionOf, inCanonicalOrder } from "../question/dimensions.ts";
import { countedFor, kindOf, type MeasureName } from "../question/measures.ts";
import type { Filter } from "../question/population.ts";
import { type Cell, type Question, type Table, timeOf } from "../question/question.ts";
import { returnYearOf } from "../reference/dates.ts";
import { boroughsOf } from "../reference/places.ts";
import { residentsOf } from "../reference/populations.ts";
import { answersOf, type FigureContext } from "./context.ts";

/** Answers of one table, by place, measure and part: a table is of one request. */
const answersByTable = new WeakMap<Table, Map<string, Promise<ReleasedAnswer>>>();

/** A part of a cell: those of its records that have one code more. */
const withPart = (where: readonly Filter[], part: DimensionCode | undefined): readonly Filter[] => {
  if (part === undefined) return where;
  const filters = [...where, { dimension: part.dimension, codes: [part.code] }];
  return inCanonicalOrder(filters.map(({ dimension }) => dimension)).map((name) =>
    filters.find(({ dimension }) => dimension === name)!,
  );
};

const questionOf = ({ table, place }: Cell, measure: MeasureName, part: DimensionCode | undefined): Question => {
  const { population, times, by } = table;
  const fact = countedFor(measure, population.fact);
  return { fact, place, measure, times, by, where: withPart(population.where, part), isOwn: population.isOwn };
};

/** What stands for every figure of a cell of which nothing was ever handed in, or whose vintage is not held; null where it can be asked. */
export const absentOf = async (cell: Cell, context: FigureContext): Promise<Figure | null> => {
  if (timeOf(cell) === null) return INCOMPLETE;
  return (await answersOf(cell.table.population, context)) === null ? NOT_AVAILABLE : null;
};

/** The answer that has a measure of a cell that can be asked, or of a part of it. */
export const askCell = async (
  cell: Cell,
  measure: MeasureName,
  context: FigureContext,
  part?: DimensionCode,
): Promise<ReleasedCell> => {
  const answers = (await answersOf(cell.table.population, context))!;
  const asked = answersByTable.get(cell.table) ?? new Map<string, Promise<ReleasedAnswer>>();
  answersByTable.set(cell.table, asked);
  const key = `${cell.place.code} ${measure} ${part === undefined ? "" : `${part.dimension} ${part.code}`}`;
  const released = asked.get(key) ?? answers.released(questionOf(cell, measure, part));
  asked.set(key, released);
  return { released: await released, place: cell.place, at: cell.at, codes: cell.codes };
};

/** A figure of a measure of a cell, or of a part of it. */
export const cellFigure = async (
  cell: Cell,
  { measure, part }: { readonly measure: MeasureName; readonly part?: DimensionCode | undefined },
  context: FigureContext,
  make: (cell: ReleasedCell) => Figure,
): Promise<Figure> => {
  const absent = await absentOf(cell, context);
  return absent ?? make(await askCell(cell, measure, context, part));
};

/** A number of children, or of what happened to them. */
export const numberOf = (cell: Cell, measure: MeasureName, context: FigureContext): Promise<Figure> =>
  cellFigure(cell, { measure }, context, kindOf(measure) === "EVENTS" ? amountOf : countOf);

/** A part of a whole in percent, from the two as they are published, which are asked for at once. */
export const partInPercent = async (part: Promise<Figure>, whole: Promise<Figure>, isOwn: boolean): Promise<Figure> =>
  percentOf(...(await Promise.all([part, whole])), isOwn);

/** What the child itself is: the residents a rate divides by aren't known by it. */
const OWN_TO_THE_CHILD: readonly ColumnName[] = ["ageSource", "sex", "ethnic", "uascUntil", "ehcp", "disability"];

/** The dimensions that select a cell, filters included. */
export const selectedBy = ({ table, codes }: Cell): readonly DimensionName[] =>
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
  if (selectedBy(cell).some((name) => name === part.dimension || dimensionOf(name).parent === part.dimension))
    return NOT_APPLICABLE;
  return partInPercent(childrenOf(cell, context, part), childrenOf(cell, context), cell.table.population.isOwn);
};

/** Children per 10,000 residents aged 0 to 17. */
export const rateOfChildren = async (cell: Cell, context: FigureContext): Promise<Figure> => {
  const [children, when] = [await childrenOf(cell, context), timeOf(cell)];
  const isKnown = when !== null && !selectedBy(cell).some((name) => OWN_TO_THE_CHILD.includes(dimensionOf(name).column));
  return rateOf(children, isKnown ? residentsOf(boroughsOf(cell.place), returnYearOf(when)) : null);
};
