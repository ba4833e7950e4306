/** Amounts of money of a cell: in pence, by the borough that pays; and as they may be published. */
import { boroughsOf } from "../reference/places.ts";
import { type Cell, slotQuestion } from "./cells.ts";
import type { Context } from "./context.ts";
import { significant, THREE_FIGURES_FROM } from "./distribution.ts";
import { type Figure, INCOMPLETE, SUPPRESSED } from "./figure.ts";
import { childrenOf, without } from "./measures.ts";
import { moneyCell } from "./money-table.ts";
import { type MeasureName, SEVENTHS } from "./slots.ts";

/** Money of which the bins of each child's part are at hand. */
export type Spending = "SPEND" | "SOCIAL_CARE_SPEND" | "HEALTH_SPEND" | "EDUCATION_SPEND" | "UNATTRIBUTED_SPEND";

export type Amounts = {
  readonly isIncomplete: boolean;
  /** The first slot by borough of the place, in its order: sevenths of a penny, or days. */
  readonly byBorough: readonly number[];
  /** The second slot, added up: children of the cell, or placements that make up the amount. */
  readonly contributors: number;
};

/** What a measure of money comes to in each borough of a cell's place. */
export const amountsOf = async (cell: Cell, measure: MeasureName, { answers }: Context): Promise<Amounts> => {
  const table = await answers.slots(slotQuestion(cell, measure));
  const slots = boroughsOf(cell.place).map((code) => table.slots(cell.at!, [...cell.codes, { dimension: "BOROUGH", code }]));
  return {
    isIncomplete: table.isIncomplete(cell.at!),
    byBorough: slots.map(([amount]) => amount!),
    contributors: slots.reduce((sum, [, contributors]) => sum + contributors!, 0),
  };
};

/** Divided once, at the end. */
export const totalPence = ({ byBorough }: Amounts): number => byBorough.reduce((sum, each) => sum + each, 0) / SEVENTHS;

export const penceByBorough = ({ byBorough }: Amounts): readonly number[] => byBorough.map((each) => each / SEVENTHS);

/** A borough's own money is its own: nothing is asked that is not going to be shown. */
export const isOthersMoney = ({ exact, place }: Cell): boolean => !exact && place.kind === "Borough";

/** What is shown in its place. */
export const othersMoney = async (cell: Cell, context: Context): Promise<Figure> => {
  const children = await childrenOf(cell, context);
  return children.status === "INCOMPLETE" ? INCOMPLETE : SUPPRESSED;
};

/** Money of a cell that may be shown, or the figure that stands in its place. */
export type Money =
  | { readonly kind: "MONEY"; readonly pence: number; readonly n: Figure }
  | { readonly kind: "WITHHELD"; readonly figure: Figure };

const withheld = (figure: Figure): Money => ({ kind: "WITHHELD", figure: without(figure) });

/**
 * What was spent on a cell, exact or as it may be published: rule 5.
 *
 * Units:  pence; to the public the mean of the children of the cell is rounded, and the total is that mean times their published number.
 */
export const moneyOf = async (cell: Cell, measure: Spending, context: Context): Promise<Money> => {
  if (cell.at === null) return withheld(INCOMPLETE);
  if (isOthersMoney(cell)) return withheld(await othersMoney(cell, context));
  if (cell.exact) {
    const [n, amounts] = await Promise.all([childrenOf(cell, context), amountsOf(cell, measure, context)]);
    return amounts.isIncomplete ? withheld(INCOMPLETE) : { kind: "MONEY", pence: totalPence(amounts), n };
  }
  const kind = { amount: measure, perChild: `${measure}_PER_CHILD`, nOf: childrenOf } as const;
  const [n, { isIncomplete, money }] = await Promise.all([childrenOf(cell, context), moneyCell(cell, kind, context)]);
  if (isIncomplete) return withheld(INCOMPLETE);
  if (n.value === null) return withheld(n);
  if (money?.isShown !== true) return withheld(SUPPRESSED);
  return { kind: "MONEY", pence: publishedTotal(money.pence, money.children, n), n };
};

/** How many figures a mean over so many children is rounded to. */
export const figuresFor = (n: Figure): number => ((n.value ?? 0) < THREE_FIGURES_FROM ? 2 : 3);

/** To the public, published mean times published number: never an exact sum beside a rounded mean. */
export const publishedTotal = (total: number, children: number, n: Figure): number =>
  significant(significant(total / children, figuresFor(n)) * n.value!, 12);
