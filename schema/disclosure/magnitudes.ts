/** Amounts and spreads of children: money, days, miles. */
import { binsOf, kindOf, SEVENTHS } from "../question/measures.ts";
import { binAtRank, rankOf, totalOf } from "../vector/bins.ts";
import { OWN, PERCENTILES, PERCENTILES_AT, PUBLISHED } from "../vector/slots.ts";
import { publishedCount } from "./counts.ts";
import { exact, type Figure, INCOMPLETE, NOT_APPLICABLE, rounded, SUPPRESSED, wanting } from "./figure.ts";
import { intervalFigure, SCALE, significant } from "./percentiles.ts";
import { MOST_NOISE } from "./perturbation.ts";
import { PUBLIC } from "./policy.ts";
import { NONE, TOLD } from "./publish.ts";
import { type CellOf, slotsOf } from "./released.ts";

const PENCE = 100;
const DAYS_A_WEEK = 7;

/** Figures of a product of two rounded numbers: all that it has, and no last bits of floating point. */
const ALL_FIGURES = 12;

/** What an amount comes to in the unit that is shown: pounds of sevenths of a penny, weeks of days, miles of tenths. */
const scaleOf = ({ released: { question } }: CellOf): number => {
  const bins = binsOf(question.measure);
  if (bins !== null) return SCALE[bins.fine.name];
  return kindOf(question.measure) === "AMOUNT" ? DAYS_A_WEEK : SEVENTHS * PENCE;
};

const isMoney = ({ released: { question } }: CellOf): boolean =>
  ["MONEY", "DEAREST", "PRICES"].includes(kindOf(question.measure));

/** A value with its 95 % interval: what the noise of `p` children comes to. */
const uncertain = (value: number, p: number, kind: keyof typeof PUBLIC.uncertainty): Figure => {
  const off = PUBLIC.uncertainty[kind] / Math.sqrt(p) + (kind === "money" ? MOST_NOISE / p : 0);
  const [low, high] = [value * (1 - off), value * (1 + off)].map((end) => significant(Math.max(0, end), 3));
  return rounded(value, low!, high!);
};

/** How many figures a mean of so many children is rounded to. */
const figuresFor = (p: number): number => (p < PUBLIC.threeFiguresFrom ? 2 : 3);

/** What is published of an amount: the number and the mean of its children; else the figure that stands for it. */
type Mean = { readonly p: number; readonly mean: number } | { readonly absent: Figure };

const publishedMean = (cell: CellOf, slots: Float64Array): Mean => {
  const [p, told] = [slots[PUBLISHED.p]!, isMoney(cell) ? slots[PUBLISHED.told] : TOLD];
  if (p < PUBLIC.magnitudesFrom || told !== TOLD) return { absent: SUPPRESSED };
  return { p, mean: significant(slots[PUBLISHED.total]! / p / scaleOf(cell), figuresFor(p)) };
};

const noiseOf = (cell: CellOf): keyof typeof PUBLIC.uncertainty =>
  isMoney(cell) || kindOf(cell.released.question.measure) === "AMOUNT" ? "money" : "other";

const ownSpread = (slots: Float64Array, show: (n: number, sum: number) => number): Figure => {
  const { n, sum } = totalOf(slots);
  return n === 0 ? NOT_APPLICABLE : exact(show(n, sum));
};

/** The mean of the children for whom a quantity is known. */
export const meanOf = (cell: CellOf): Figure => {
  const slots = slotsOf(cell);
  if (slots === null) return INCOMPLETE;
  if (cell.released.policy === null) return ownSpread(slots, (n, sum) => sum / n / scaleOf(cell));
  const told = publishedMean(cell, slots);
  return "absent" in told ? told.absent : uncertain(told.mean, told.p, noiseOf(cell));
};

/** A sum over children; to the public published number times mean, never the noisy sum, which beside a mean would tell the number. */
export const amountOf = (cell: CellOf): Figure => {
  const slots = slotsOf(cell);
  if (slots === null) return INCOMPLETE;
  const { policy, question } = cell.released;
  if (policy === null) {
    if (binsOf(question.measure) !== null) return exact(totalOf(slots).sum / scaleOf(cell));
    // To the penny: sevenths of one are left only here.
    return exact(isMoney(cell) ? Math.round(slots[OWN.amount]! / SEVENTHS) / PENCE : slots[OWN.amount]! / scaleOf(cell));
  }
  const told = publishedMean(cell, slots);
  return "absent" in told ? told.absent : uncertain(significant(told.mean * told.p, ALL_FIGURES), told.p, noiseOf(cell));
};

/** Children for whom a quantity is known: a number of children like any other. */
export const knownOf = (cell: CellOf): Figure => {
  const slots = slotsOf(cell);
  if (slots === null) return INCOMPLETE;
  const { policy } = cell.released;
  return policy === null ? exact(totalOf(slots).n) : publishedCount(slots[PUBLISHED.p]!, policy);
};

/** A percentile; `percent` is one that is published, but for a borough's own. */
export const percentileOf = (cell: CellOf, percent: number): Figure => {
  const slots = slotsOf(cell);
  if (slots === null) return INCOMPLETE;
  const { policy, question } = cell.released;
  const [bins, kind] = [binsOf(question.measure)!, kindOf(question.measure)];
  if (policy === null) {
    const { n } = totalOf(slots);
    if (n === 0) return NOT_APPLICABLE;
    const bin = binAtRank(
      slots.filter((_, slot) => slot % 2 === 0),
      rankOf(percent, n),
      1,
    );
    return intervalFigure(bins.fine, bin, bin);
  }
  const at = PERCENTILES_AT[kind === "PRICES" ? kind : "SPREAD"] + 2 * PERCENTILES.findIndex((each) => each === percent);
  return slots[at] === 0 ? SUPPRESSED : intervalFigure(bins.coarse, slots[at]! - 1, slots[at + 1]! - 1);
};

/** Money over time, as a unit cost: of exact amounts, or of published ones, whose noise is the same and falls out. */
export const unitCostOf = (spend: Figure, weeks: Figure, children: Figure): Figure => {
  const absent = wanting(spend, weeks, children);
  if (absent !== null) return absent;
  if (weeks.value === 0) return NOT_APPLICABLE;
  const cost = spend.value! / weeks.value!;
  if (spend.status === "OK") return exact(cost);
  return uncertain(significant(cost, figuresFor(children.value!)), children.value!, "money");
};

/** A part of an amount in whole percent; `isNothing` where it is known to be none at all. */
export const shareOf = (part: CellOf, whole: CellOf): Figure => {
  const [of, all] = [slotsOf(part), slotsOf(whole)];
  if (of === null || all === null) return INCOMPLETE;
  if (part.released.policy === null)
    return all[OWN.amount] === 0 ? NOT_APPLICABLE : exact((100 * of[OWN.amount]!) / all[OWN.amount]!);
  if (all[PUBLISHED.p]! < PUBLIC.percentBase || all[PUBLISHED.told] !== TOLD) return SUPPRESSED;
  if (of[PUBLISHED.told] === NONE) return part.released.question.measure === "UNATTRIBUTED_SPEND" ? rounded(0, 0, 0) : SUPPRESSED;
  if (of[PUBLISHED.told] !== TOLD) return SUPPRESSED;
  const percent = (100 * of[PUBLISHED.total]!) / all[PUBLISHED.total]!;
  const off = percent * (PUBLIC.uncertainty.money / Math.sqrt(all[PUBLISHED.p]!));
  // Contributions to one cost may come to more than it.
  const most = Math.max(100, Math.round(percent));
  return rounded(Math.round(percent), Math.max(0, Math.floor(percent - off)), Math.min(most, Math.ceil(percent + off)));
};

/** The money of the ten dearest placements of each borough. */
export const dearestOf = (cell: CellOf): Figure => {
  const slots = slotsOf(cell);
  if (slots === null) return INCOMPLETE;
  if (cell.released.policy === null) return exact(Math.round(slots[OWN.amount]! / SEVENTHS) / PENCE);
  if (slots[PUBLISHED.told] !== TOLD) return SUPPRESSED;
  return uncertain(significant(slots[PUBLISHED.total]! / scaleOf(cell), 3), slots[PUBLISHED.p]!, "money");
};

/** The money of the ten dearest placements of a place, as an interval with its middle. */
export const dearestOfPlace = (cell: CellOf): Figure => {
  const slots = slotsOf(cell);
  if (slots === null) return INCOMPLETE;
  const [least, most, told] = slots;
  if (told === 0) return SUPPRESSED;
  return rounded(significant((least! + most!) / 2 / PENCE, 3), least! / PENCE, most! / PENCE);
};

/** A part of the spend in percent, of two figures of money. */
export const shareOfSpend = (part: Figure, spend: Figure): Figure => {
  const absent = wanting(part, spend);
  if (absent !== null) return absent;
  if (spend.value === 0) return NOT_APPLICABLE;
  if (part.status === "OK") return exact((100 * part.value!) / spend.value!);
  const percent = (of: number, all: number): number => Math.min(100, (100 * of) / all);
  const [low, high] = [Math.floor(percent(part.low!, spend.high!)), Math.ceil(percent(part.high!, spend.low!))];
  return rounded(Math.round(percent(part.value!, spend.value!)), low, high);
};
