/** How a quantity is spread over the children of a cell. A cell that is withheld takes its distributions with it. */
import { totalOf } from "./bins.ts";
import { type Cell, slotQuestion } from "./cells.ts";
import type { Context } from "./context.ts";
import type { Code } from "./count-tables.ts";
import { PUBLIC_DISTRIBUTION, type Spread } from "./distribution.ts";
import { exact, type Figure, INCOMPLETE, rounded, SUPPRESSED } from "./figure.ts";
import { childrenOf, judgedBy, PERCENT_PART, without } from "./measures.ts";
import { isOthersMoney, othersMoney } from "./money.ts";
import { moneyCell, type MoneyKind } from "./money-table.ts";
import { unitOf } from "./slots.ts";

/** A distribution to be shown, or the one figure that stands for all of its figures when it can't be. */
export type SpreadOrWithheld =
  | { readonly kind: "SPREAD"; readonly spread: Spread }
  | { readonly kind: "WITHHELD"; readonly figure: Figure };

export type SpreadName = "DISTANCE" | "DAYS_IN_PLACEMENT" | "WEEKLY_COST";

const withheld = (figure: Figure): SpreadOrWithheld => ({ kind: "WITHHELD", figure: without(figure) });

/** The code of the children for whom a quantity is not known; null where it is known of all. */
const unknownCode = ({ fact }: Cell, measure: SpreadName): Code | null => {
  if (measure === "DISTANCE") return { dimension: "DISTANCE_BAND", code: "UNKNOWN" };
  return measure === "WEEKLY_COST" && fact === "PLACEMENTS" ? { dimension: "WEEKLY_COST_BAND", code: "UNKNOWN" } : null;
};

/** Prices of a week, which have a mean and a total like any money. */
const PRICES: MoneyKind = {
  amount: "WEEKLY_PRICES",
  perChild: "WEEKLY_COST",
  nOf: (cell, context) => knownOf(cell, "WEEKLY_COST", context),
};

/** The figure that stands for prices that are not shown; null where they are. */
const unshownPrices = async (cell: Cell, context: Context): Promise<Figure | null> => {
  const { isIncomplete, money } = await moneyCell(cell, PRICES, context);
  if (isIncomplete) return INCOMPLETE;
  return money?.isShown === true ? null : SUPPRESSED;
};

export const spreadOf = async (cell: Cell, measure: SpreadName, context: Context): Promise<SpreadOrWithheld> => {
  if (cell.at === null) return withheld(INCOMPLETE);
  if (measure === "WEEKLY_COST" && isOthersMoney(cell)) return withheld(await othersMoney(cell, context));
  const [children, n, table, unshown] = await Promise.all([
    childrenOf(cell, context),
    knownOf(cell, measure, context),
    context.answers.slots(slotQuestion(cell, measure)),
    measure === "WEEKLY_COST" && !cell.exact ? unshownPrices(cell, context) : null,
  ]);
  if (table.isIncomplete(cell.at) || n.status === "INCOMPLETE") return withheld(INCOMPLETE);
  if (children.value === null) return withheld(children);
  const [bins, unit] = [table.slots(cell.at, cell.codes), unitOf(measure)!];
  const { n: count } = totalOf(bins);
  if (cell.exact) return { kind: "SPREAD", spread: { bins, unit, n: exact(count), judgedBy: count, policy: null } };
  if (unshown !== null) return withheld(unshown);
  return { kind: "SPREAD", spread: { bins, unit, n, judgedBy: judgedBy(cell, n, count), policy: PUBLIC_DISTRIBUTION } };
};

/** The published number of children for whom a quantity is known, from published numbers only. */
const knownOf = async (cell: Cell, measure: SpreadName, context: Context): Promise<Figure> => {
  const unknown = unknownCode(cell, measure);
  if (unknown === null || cell.exact) return childrenOf(cell, context);
  const selected = [...cell.codes, ...cell.pinned].find(({ dimension }) => dimension === unknown.dimension);
  if (selected !== undefined) return selected.code === unknown.code ? SUPPRESSED : childrenOf(cell, context);
  return withoutUnknown(...(await Promise.all([childrenOf(cell, context), childrenOf(cell, context, [unknown])])));
};

/** Where the unknown are withheld as few, those known are all, with an interval that reaches down by that few. */
const withoutUnknown = (all: Figure, unknown: Figure): Figure => {
  if (all.status === "INCOMPLETE" || unknown.status === "INCOMPLETE") return INCOMPLETE;
  if (all.value === null || all.low === null || all.high === null || unknown.low === null || unknown.high === null)
    return SUPPRESSED;
  const value = all.value - (unknown.value ?? 0);
  return value < PERCENT_PART ? SUPPRESSED : rounded(value, Math.max(0, all.low - unknown.high), all.high - unknown.low);
};
