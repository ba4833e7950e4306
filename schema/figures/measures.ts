/** What is measured of a cell of placements: each function asks its own question, and loaders gather the questions. */
import { returnYearOf } from "../reference/dates.ts";
import { boroughsOf } from "../reference/places.ts";
import { populationOf as childPopulation } from "../reference/populations.ts";
import type { Context } from "./context.ts";
import type { Code } from "./count-tables.ts";
import type { DimensionName } from "./dimensions.ts";
import { PUBLIC_DISTRIBUTION, type Spread } from "./distribution-tables.ts";
import { exact, type Figure, INCOMPLETE, NOT_APPLICABLE, NOT_AVAILABLE, rounded, SUPPRESSED } from "./figure.ts";
import { MEASURES } from "./layout.ts";
import { totalOf } from "./bins.ts";
import { type Cell, codesOf, countQuestion, distributionQuestion } from "./population.ts";

/** A percentage is shown to the public from this base on, and where part and remainder hold so many. Rule 4. */
const PERCENT_BASE = 50;
const PERCENT_PART = 8;

/** Dimensions of the child itself: the residents a rate divides by aren't known by them. */
const OWN_TO_THE_CHILD: readonly DimensionName[] = ["AGE_BAND", "SEX", "ETHNICITY", "ETHNIC", "UASC"];

/** Number of children of a cell; with codes of one dimension more, of that part of it. */
export const childrenOf = async (cell: Cell, { answers }: Context, more: readonly Code[] = []): Promise<Figure> => {
  if (cell.at === null) return INCOMPLETE;
  const tables = await answers.counts(
    countQuestion(
      cell,
      more.map((code) => code.dimension),
    ),
  );
  return tables[cell.at]!.figure(cell.place, [...codesOf(cell), ...more]);
};

/** A code's share of the children of a cell, from the two published numbers; every child of the cell is in the base. */
export const percentOf = async (cell: Cell, part: Code, context: Context): Promise<Figure> => {
  const selected = [...cell.codes, ...cell.pinned, ...cell.where].some(({ dimension }) => dimension === part.dimension);
  if (selected) return NOT_APPLICABLE;
  const [base, held] = await Promise.all([childrenOf(cell, context, []), childrenOf(cell, context, [part])]);
  if (base.value === null) return { ...base, low: null, high: null };
  if (cell.exact) return base.value === 0 ? NOT_APPLICABLE : exact((100 * (held.value ?? 0)) / base.value);
  if (held.value === null || base.value < PERCENT_BASE || base.value - held.value < PERCENT_PART) return SUPPRESSED;
  return rounded(Math.round((100 * held.value) / base.value));
};

/** Children per 10,000 residents aged 0 to 17. */
export const rateOf = async (cell: Cell, context: Context): Promise<Figure> => {
  const children = await childrenOf(cell, context);
  if (children.value === null || cell.at === null) return { ...children, low: null, high: null };
  const dimensions = [...cell.codes, ...cell.pinned, ...cell.where].map((code) => code.dimension);
  const residents = childPopulation(boroughsOf(cell.place), returnYearOf(cell.dates[cell.at]!));
  if (residents === null || dimensions.some((name) => OWN_TO_THE_CHILD.includes(name))) return NOT_AVAILABLE;
  const rate = (10_000 * children.value) / residents;
  return cell.exact ? exact(rate) : rounded(Math.round(rate));
};

/** A distribution to be shown, or the one figure that stands for all of its figures when it can't be. */
export type SpreadOrWithheld =
  | { readonly kind: "SPREAD"; readonly spread: Spread }
  | { readonly kind: "WITHHELD"; readonly figure: Figure };

const withheld = (figure: Figure): SpreadOrWithheld => ({ kind: "WITHHELD", figure: { ...figure, low: null, high: null } });

/** How a quantity is spread over the children of a cell. A cell that is withheld takes its distributions with it. */
export const spreadOf = async (
  cell: Cell,
  measure: "DISTANCE" | "DAYS_IN_PLACEMENT",
  context: Context,
): Promise<SpreadOrWithheld> => {
  if (cell.at === null) return withheld(INCOMPLETE);
  const [children, known, table] = await Promise.all([
    childrenOf(cell, context),
    measure === "DISTANCE" && !cell.exact ? withKnownDistance(cell, context) : childrenOf(cell, context),
    context.answers.distributions(distributionQuestion(cell, measure)),
  ]);
  if (table.isIncomplete(cell.at)) return withheld(INCOMPLETE);
  if (children.value === null) return withheld(children);
  const bins = table.bins(cell.at, cell.codes);
  const n = cell.exact ? exact(totalOf(bins).n) : known;
  return { kind: "SPREAD", spread: { bins, unit: MEASURES[measure], n, policy: cell.exact ? null : PUBLIC_DISTRIBUTION } };
};

/**
 * The published number of children whose distance is known, from published numbers only: all less those unknown. Where the unknown
 * are withheld as few, it is all of them, with an interval that reaches down by that few.
 */
const withKnownDistance = async (cell: Cell, context: Context): Promise<Figure> => {
  const selected = [...cell.codes, ...cell.pinned].find(({ dimension }) => dimension === "DISTANCE_BAND");
  const all = await childrenOf(cell, context);
  if (selected !== undefined) return selected.code === "UNKNOWN" ? SUPPRESSED : all;
  const unknown = await childrenOf(cell, context, [{ dimension: "DISTANCE_BAND", code: "UNKNOWN" }]);
  if (all.value === null || all.low === null || all.high === null || unknown.low === null || unknown.high === null)
    return SUPPRESSED;
  const value = all.value - (unknown.value ?? 0);
  return value < PERCENT_PART ? SUPPRESSED : rounded(value, Math.max(0, all.low - unknown.high), all.high - unknown.low);
};
