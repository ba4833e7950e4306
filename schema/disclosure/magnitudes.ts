/** Amounts and spreads of children: money, days, miles. */
import { binsOf, kindOf, type MeasureKind, SEVENTHS, THOUSANDTHS } from "../question/measures.ts";
import { binAtRank, rankOf, totalOf } from "../vector/bins.ts";
import { isReleased, MARK, OWN, PERCENTILES, PERCENTILES_AT, PUBLISHED, SQUARED, widthOf } from "../vector/slots.ts";
import { publishedCount } from "./counts.ts";
import { exact, type Figure, NOT_APPLICABLE, rounded, SUPPRESSED, absenceOf } from "./figure.ts";
import { intervalFigure, SCALE, significant } from "./percentiles.ts";
import { type Policy, PUBLIC } from "./policy.ts";
import { type ReleasedCell, figureOf } from "./released.ts";

const [PENCE, IN_A_POUND, DAYS_A_WEEK] = [100, 100 * SEVENTHS, 7] as const;

/** Figures of a product of two rounded numbers: all that it has, and no last bits of floating point. */
const ALL_FIGURES = 12;

/** What one of an amount's unit is, where it is not money. */
const PLAIN_SCALE: Partial<Record<MeasureKind, number>> = { AMOUNT: DAYS_A_WEEK, EVENTS: THOUSANDTHS };

/** The noise of what is not perturbed as money is. */
const NOISE: Partial<Record<MeasureKind, keyof typeof PUBLIC.uncertainty>> = { SPREAD: "other", EVENTS: "events" };

/** A kind of amount: its scale is that of the unit that is shown; a marked one is released or withheld. */
const amountOfKind = ({ released: { question } }: ReleasedCell) => {
  const [bins, kind] = [binsOf(question.measure), kindOf(question.measure)];
  const scale = bins === null ? (PLAIN_SCALE[kind] ?? IN_A_POUND) : SCALE[bins.fine.name];
  return { scale, isMarked: kind in SQUARED, noise: NOISE[kind] ?? "money" };
};

/** Half of the 95 % interval of a value, relative to it: what the noise of `p` children comes to, and that of their number. */
const offBy = (p: number, kind: keyof Policy["uncertainty"], { uncertainty, noise }: Policy, width = 1): number =>
  (width * uncertainty[kind]) / Math.sqrt(p) + noise / p;

/** A value with its interval. */
const uncertain = (value: number, off: number, isWhole = false): Figure => {
  const [low, high] = [significant(Math.max(0, value * (1 - off)), 3), significant(value * (1 + off), 3)];
  return isWhole ? rounded(Math.round(value), Math.floor(low), Math.ceil(high)) : rounded(value, low, high);
};

/** How many figures a mean of so many children is rounded to. */
const figuresFor = (p: number): number => (p < PUBLIC.threeFiguresFrom ? 2 : 3);

/** An amount as the public sees it, from the published number and the mean of its children. Money that nobody is named for may be none. */
const publishedAmount =
  (cell: ReleasedCell, isTotal: boolean) =>
  (slots: Float64Array, policy: Policy): Figure => {
    const { scale, isMarked, noise } = amountOfKind(cell);
    const [p, total, mark] = [slots[PUBLISHED.p]!, slots[PUBLISHED.total]!, isMarked ? slots[PUBLISHED.release]! : MARK.released];
    if (cell.released.question.measure === "UNATTRIBUTED_SPEND" && mark === MARK.none) return rounded(0, 0, 0);
    if (p < PUBLIC.magnitudesFrom || Number.isNaN(total) || !isReleased(mark)) return SUPPRESSED;
    const mean = significant(total / p / scale, figuresFor(p));
    // How many children a mean of days or miles is of does not matter to it, but to their total.
    const off = offBy(p, noise, isTotal || noise !== "other" ? policy : { ...policy, noise: 0 }, widthOf(mark));
    return uncertain(isTotal ? significant(mean * p, ALL_FIGURES) : mean, off, isTotal && noise === "events");
  };

/** The mean of the children for whom a quantity is known. */
export const meanOf = (cell: ReleasedCell): Figure => {
  const own = (slots: Float64Array): Figure => {
    const { n, sum } = totalOf(slots);
    return n === 0 ? NOT_APPLICABLE : exact(sum / n / amountOfKind(cell).scale);
  };
  return figureOf(cell, own, publishedAmount(cell, false));
};

/** A sum over children. To the public it is published number times mean: the noisy sum, divided by a mean, would give the exact number. */
export const amountOf = (cell: ReleasedCell): Figure => {
  const { scale } = amountOfKind(cell);
  const own = (slots: Float64Array): Figure => {
    if (binsOf(cell.released.question.measure) !== null) return exact(totalOf(slots).sum / scale);
    // To the penny: sevenths of one are left only here.
    return exact(scale === IN_A_POUND ? Math.round(slots[OWN.amount]! / SEVENTHS) / PENCE : slots[OWN.amount]! / scale);
  };
  return figureOf(cell, own, publishedAmount(cell, true));
};

/** Children for whom a quantity is known: a number of children like any other. */
export const knownCountOf = (cell: ReleasedCell): Figure => {
  const own = (slots: Float64Array): Figure => exact(totalOf(slots).n);
  return figureOf(cell, own, ([p], policy) => publishedCount(p!, policy));
};

/** A percentile; `percent` is one that is published, but for a borough's own. */
export const percentileOf = (cell: ReleasedCell, percent: number): Figure => {
  const { measure } = cell.released.question;
  const bins = binsOf(measure)!;
  const own = (slots: Float64Array): Figure => {
    const { n } = totalOf(slots);
    if (n === 0) return NOT_APPLICABLE;
    const bin = binAtRank(slots, rankOf(percent, n), 2);
    return intervalFigure(bins.fine, bin, bin);
  };
  const at =
    PERCENTILES_AT[kindOf(measure) === "PRICES" ? "PRICES" : "SPREAD"] + 2 * PERCENTILES.findIndex((each) => each === percent);
  return figureOf(cell, own, (slots) =>
    slots[at] === 0 ? SUPPRESSED : intervalFigure(bins.coarse, slots[at]! - 1, slots[at + 1]! - 1),
  );
};

/** Money over time, as a unit cost: of exact amounts, or of published ones, whose noise is the same and falls out. */
export const unitCostOf = (spend: Figure, weeks: Figure, children: Figure): Figure => {
  const absent = absenceOf(spend, weeks, children);
  if (absent !== null || weeks.value === 0) return absent ?? NOT_APPLICABLE;
  const [cost, p] = [spend.value! / weeks.value!, children.value!];
  return spend.status === "OK" ? exact(cost) : uncertain(significant(cost, figuresFor(p)), offBy(p, "money", PUBLIC));
};

/** The money of the ten dearest placements of a place, as an interval with its middle. */
export const dearestOfPlace = (cell: ReleasedCell): Figure =>
  figureOf(
    cell,
    () => NOT_APPLICABLE,
    ([least, most, release]) =>
      release === 0 ? SUPPRESSED : rounded(significant((least! + most!) / 2 / PENCE, 3), least! / PENCE, most! / PENCE),
  );

/** A part of the spend in percent, of two figures of money; whole where they are published, and no more than `most`. */
export const shareOfSpend = (part: Figure, spend: Figure, most = 100): Figure => {
  const absent = absenceOf(part, spend);
  if (absent !== null || spend.value === 0) return absent ?? NOT_APPLICABLE;
  const percent = (of: number | null, all: number | null): number => Math.min(most, (100 * of!) / all!);
  const [value, high] = [percent(part.value, spend.value), percent(part.high, spend.low)];
  if (part.status === "OK") return exact((100 * part.value!) / spend.value!);
  return rounded(Math.round(value), Math.floor(percent(part.low, spend.high)), Math.ceil(Math.min(high, Math.max(100, value))));
};

/** What one funder pays of the spend, in percent; suppressed for few children. Together, funders may pay more than a placement costs. */
export const fundingShareOf = (part: Figure, spend: Figure, children: Figure): Figure => {
  const isFew = children.status !== "OK" && (children.value ?? 0) < PUBLIC.percentBase;
  return absenceOf(part, spend, children) ?? (isFew ? SUPPRESSED : shareOfSpend(part, spend, Infinity));
};
