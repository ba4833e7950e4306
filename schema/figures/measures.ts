/** Numbers of children, and what is computed from them alone: each function asks its own question, and loaders gather the questions. */
import { returnYearOf } from "../reference/dates.ts";
import { boroughsOf } from "../reference/places.ts";
import { populationOf as childPopulation } from "../reference/populations.ts";
import { type Cell, codesOf, countQuestion } from "./cells.ts";
import type { Context } from "./context.ts";
import { isToldApart } from "./count-policy.ts";
import type { Code } from "./count-tables.ts";
import type { DimensionName } from "./dimensions.ts";
import { exact, type Figure, INCOMPLETE, NOT_APPLICABLE, NOT_AVAILABLE, rounded, SUPPRESSED } from "./figure.ts";

/** A percentage is shown to the public from this base on, and where part and remainder hold so many. Rule 4. */
const PERCENT_BASE = 50;
export const PERCENT_PART = 8;

/** Dimensions of the child itself: the residents a rate divides by aren't known by them. */
const OWN_TO_THE_CHILD: readonly DimensionName[] = ["AGE_BAND", "SEX", "ETHNICITY", "ETHNIC", "UASC"];

/** Number of children of a cell, those who live in the homes for beds; with codes of dimensions more, of that part of it. */
export const childrenOf = async (cell: Cell, { answers }: Context, more: readonly Code[] = []): Promise<Figure> => {
  if (cell.at === null) return INCOMPLETE;
  const measure = cell.fact === "BEDS" ? "OCCUPIED" : "CHILDREN";
  const dimensions = more.map((code) => code.dimension);
  const tables = await answers.counts(countQuestion(cell, measure, dimensions));
  return tables[cell.at]!.figure(cell.place, [...codesOf(cell), ...more]);
};

/** The number of children that a mean of a cell is judged by, of whom `count` truly are and `n` are published. */
export const judgedBy = (cell: Cell, n: Figure, count: number): number =>
  isToldApart(cell.place, codesOf(cell).length) ? count : (n.low ?? 0);

/** A figure without its interval, which is another measure's. */
export const without = (figure: Figure): Figure => ({ ...figure, value: null, low: null, high: null });

/** A part of a published number as a whole percentage of it: from published numbers only. */
export const shareOf = (part: Figure, base: Figure): Figure => {
  if (base.value === null) return without(base);
  if (part.value === null || base.value < PERCENT_BASE) return SUPPRESSED;
  if (Math.min(part.value, base.value - part.value) < PERCENT_PART) return SUPPRESSED;
  return rounded(Math.round((100 * part.value) / base.value));
};

/** The same of exact numbers. */
export const exactShareOf = (part: Figure, base: Figure): Figure => {
  if (base.value === null) return without(base);
  return base.value === 0 ? NOT_APPLICABLE : exact((100 * (part.value ?? 0)) / base.value);
};

/** A code's share of the children of a cell, from the two published numbers; every child of the cell is in the base. */
export const percentOf = async (cell: Cell, part: Code, context: Context): Promise<Figure> => {
  const selected = [...cell.codes, ...cell.pinned, ...cell.where].some(({ dimension }) => dimension === part.dimension);
  if (selected) return NOT_APPLICABLE;
  const [base, held] = await Promise.all([childrenOf(cell, context, []), childrenOf(cell, context, [part])]);
  return (cell.exact ? exactShareOf : shareOf)(held, base);
};

/** Children per 10,000 residents aged 0 to 17. */
export const rateOf = async (cell: Cell, context: Context): Promise<Figure> => {
  const children = await childrenOf(cell, context);
  if (children.value === null || cell.at === null) return without(children);
  const dimensions = [...cell.codes, ...cell.pinned, ...cell.where].map((code) => code.dimension);
  const residents = childPopulation(boroughsOf(cell.place), returnYearOf(cell.times[cell.at]!));
  if (residents === null || dimensions.some((name) => OWN_TO_THE_CHILD.includes(name))) return NOT_AVAILABLE;
  const rate = (10_000 * children.value) / residents;
  return cell.exact ? exact(rate) : rounded(Math.round(rate));
};
