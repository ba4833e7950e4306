/** From a cell to the answer that its figures are made of: a question for all cells of its table, asked once. */
import { INCOMPLETE, type Figure } from "../disclosure/figure.ts";
import type { ReleasedCell, ReleasedAnswer } from "../disclosure/released.ts";
import { type Cell, type Table, timeOf } from "../question/cells.ts";
import { type DimensionCode, inCanonicalOrder } from "../question/dimensions.ts";
import type { MeasureName } from "../question/measures.ts";
import type { Filter } from "../question/population.ts";
import type { Question } from "../question/question.ts";
import type { FigureContext } from "./context.ts";

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
  return { fact: population.fact, place, measure, times, by, where: withPart(population.where, part), isOwn: population.isOwn };
};

/** The answer that has a measure of a cell, or of a part of it. */
export const askCell = async (
  cell: Cell,
  measure: MeasureName,
  { answers }: FigureContext,
  part?: DimensionCode,
): Promise<ReleasedCell> => {
  const asked = answersByTable.get(cell.table) ?? new Map<string, Promise<ReleasedAnswer>>();
  answersByTable.set(cell.table, asked);
  const key = `${cell.place.code} ${measure} ${part === undefined ? "" : `${part.dimension} ${part.code}`}`;
  const released = asked.get(key) ?? answers.released(questionOf(cell, measure, part));
  asked.set(key, released);
  return { released: await released, place: cell.place, at: cell.at, codes: cell.codes };
};

/** A figure of a measure of a cell, or of a part of it; INCOMPLETE where nothing was ever handed in. */
export const cellFigure = async (
  cell: Cell,
  { measure, part }: { readonly measure: MeasureName; readonly part?: DimensionCode | undefined },
  context: FigureContext,
  make: (cell: ReleasedCell) => Figure,
): Promise<Figure> => (timeOf(cell) === null ? INCOMPLETE : make(await askCell(cell, measure, context, part)));
