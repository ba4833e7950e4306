/** The dearest placements: the ten of each borough, which add up, and the ten of the place, which bins hold within an interval. */
import { isFinancialYears, periodOf } from "../reference/periods.ts";
import { countIn, intervalOf, totalOf } from "./bins.ts";
import { type Cell, slotQuestion } from "./cells.ts";
import type { Context } from "./context.ts";
import { PUBLIC } from "./count-policy.ts";
import { spendOf } from "./cost-measures.ts";
import { significant } from "./distribution.ts";
import { isPublishable, largestTwo, PUBLIC_MONEY } from "./dominance.ts";
import { exact, type Figure, INCOMPLETE, rounded, SUPPRESSED } from "./figure.ts";
import { childrenOf, exactShareOf, shareOf, without } from "./measures.ts";
import { type Amounts, amountsOf, penceByBorough, totalPence } from "./money.ts";
import { unitOf } from "./slots.ts";

/** Pounds, and percent of the spend. */
type Dearest = { readonly sum: Figure; readonly shareOfSpend: Figure };

export type TopTen = { readonly ofEachBorough: Dearest; readonly ofPlace: Dearest };

const TEN = 10;
const PENCE = 100;

const UNIT = unitOf("SPEND_PER_PLACEMENT")!;

const allOf = (sum: Figure): Dearest => ({ sum: without(sum), shareOfSpend: without(sum) });

/** Rule 7: all placements of London or a sub-region, in whole financial years; a borough's own money is its own. */
const isPublished = ({ place, codes, pinned, times, at }: Cell): boolean =>
  place.kind !== "Borough" && codes.length + pinned.length === 0 && isFinancialYears(periodOf(times[at!]!));

export const topTenOf = async (cell: Cell, context: Context): Promise<TopTen> => {
  const withheld = (figure: Figure): TopTen => ({ ofEachBorough: allOf(figure), ofPlace: allOf(figure) });
  const children = await childrenOf(cell, context);
  if (children.status === "INCOMPLETE" || cell.at === null) return withheld(INCOMPLETE);
  if (!cell.exact && (!isPublished(cell) || children.value === null)) return withheld(SUPPRESSED);
  const [ten, table, spend] = await Promise.all([
    amountsOf(cell, "TOP_TEN", context),
    context.answers.slots(slotQuestion(cell, "SPEND_PER_PLACEMENT")),
    spendOf(cell, context),
  ]);
  if (ten.isIncomplete || table.isIncomplete(cell.at)) return withheld(INCOMPLETE);
  if (cell.exact) {
    const sum = exact(Math.round(totalPence(ten)) / PENCE);
    const dearest = { sum, shareOfSpend: exactShareOf(sum, spend) };
    return { ofEachBorough: dearest, ofPlace: dearest };
  }
  const bins = table.slots(cell.at, cell.codes);
  const isShown = isPublicSum(ten, bins) && (await areShownWithin(cell, context));
  const each = isShown ? rounded(significant(totalPence(ten) / PENCE, 3)) : SUPPRESSED;
  // Bins don't know boroughs: the ten of the place are judged by those of its boroughs, which they are among.
  const ofPlace = each.value === null ? each : publishedTen(bins);
  return { ofEachBorough: withShare(each, spend), ofPlace: withShare(ofPlace, spend) };
};

/** Where boroughs hardly have more than ten placements each, their ten dearest are the spend, before it is rounded. */
const isPublicSum = (ten: Amounts, bins: Float64Array): boolean =>
  totalOf(bins).n - ten.contributors >= PUBLIC.meansFrom &&
  isPublishable({ byBorough: penceByBorough(ten), bins, unit: UNIT }, PUBLIC_MONEY);

/** The ten dearest of London less those of its sub-regions would be those of the one that withholds them. */
const areShownWithin = async (cell: Cell, context: Context): Promise<boolean> => {
  const parts = cell.place.parts.filter(({ kind }) => kind !== "Borough").map((place) => ({ ...cell, place }));
  const areShown = parts.map(async (part) => {
    const [children, { ofEachBorough }] = await Promise.all([childrenOf(part, context), topTenOf(part, context)]);
    return children.value === 0 || ofEachBorough.sum.value !== null;
  });
  return (await Promise.all(areShown)).every(Boolean);
};

const withShare = (sum: Figure, spend: Figure): Dearest => ({
  sum,
  shareOfSpend: sum.value === null ? sum : shareOf(sum, spend),
});

/** Pence that the ten dearest of all the bins come to, at least and at most, in the whole pence that bins hold. */
export const tenWithin = (bins: Float64Array): { readonly low: number; readonly high: number } => {
  let [left, low, high] = [TEN, 0, 0];
  for (let bin = bins.length / 2 - 1; bin >= 0 && left > 0; bin--) {
    const [count, sum] = [countIn(bins, bin), bins[2 * bin + 1]!];
    const taken = Math.min(count, left);
    const { low: least, high: end } = intervalOf(UNIT, bin);
    const most = end === null ? sum : end - 1;
    // All of a bin is its sum; a part of it is at least what the rest of it can't hold.
    low += Math.max(taken * least, sum - (count - taken) * most);
    high += Math.min(taken * most, sum - (count - taken) * least);
    left -= taken;
  }
  return { low, high };
};

const roundedDown = (value: number, step: number): number => step * Math.floor(value / step);

/** The smallest round step, 1, 2 or 5 times a power of ten, that is not below a value: 240 -> 500. */
const roundStep = (value: number): number => {
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5, 10].map((times) => times * power).find((step) => step >= value)!;
};

/**
 * Two figures for ten placements, rounded outwards, by steps so wide that who knows nine of them doesn't know the tenth within the
 * percentage of rule 5.
 */
const publishedTen = (bins: Float64Array): Figure => {
  const [{ n: placements }, { low, high }] = [totalOf(bins), tenWithin(bins)];
  if (placements <= TEN) return SUPPRESSED;
  // A bin leaves off what is less than a penny: each of the ten may come to nearly one more.
  const most = high + TEN;
  const [largest] = largestTwo({ bins, unit: UNIT });
  const step = Math.max(10 ** (Math.floor(Math.log10(most)) - 1), roundStep((2 * PUBLIC_MONEY.percent * largest) / 100));
  const [from, to] = [roundedDown(low, step), roundedDown(most, step) + step];
  return rounded(significant((from + to) / 2 / PENCE, 3), from / PENCE, to / PENCE);
};
