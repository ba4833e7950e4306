/** What is measured of the money spent on a cell of placements over a period. */
import { countOf } from "../disclosure/counts.ts";
import { type Figure, gapOf, INCOMPLETE, multipleOf, NOT_AVAILABLE, SUPPRESSED } from "../disclosure/figure.ts";
import { amountOf, dearestOfPlace, fundingShareOf, shareOfSpend, unitCostOf } from "../disclosure/magnitudes.ts";
import { coverageOf, restsOn } from "../question/coverage.ts";
import type { MeasureName, Spending } from "../question/measures.ts";
import { type Cell, timeOf } from "../question/question.ts";
import { isFinancialYears, periodOf } from "../reference/periods.ts";
import { absentOf, cellFigure, childrenOf } from "./cell-figures.ts";
import { answersOf, type FigureContext } from "./context.ts";

/** A borough's own money is its own: nothing is asked that is not going to be shown. */
export const isOthersMoney = ({ table, place }: Cell): boolean => !table.population.isOwn && place.kind === "Borough";

/** What is shown in its place: the returns say whether there is any, not the money. */
export const othersMoney = async (cell: Cell, context: FigureContext): Promise<Figure> => {
  const answers = await answersOf(cell.table.population, context);
  if (answers === null) return NOT_AVAILABLE;
  const [children, rosters] = await Promise.all([childrenOf(cell, context), answers.rosters(cell.place)]);
  const { complete } = coverageOf(cell.place, restsOn(cell.table.population.fact, true), timeOf(cell), rosters);
  return children.status === "INCOMPLETE" || !complete ? INCOMPLETE : SUPPRESSED;
};

const moneyOf = (cell: Cell, measure: MeasureName, context: FigureContext, make = amountOf): Promise<Figure> =>
  isOthersMoney(cell) ? othersMoney(cell, context) : cellFigure(cell, { measure }, context, make);

/** Pounds spent in the period. */
export const spendOf = (cell: Cell, context: FigureContext): Promise<Figure> => moneyOf(cell, "SPEND", context);

/** Weeks paid for: days divided by seven. */
export const weeksOf = (cell: Cell, context: FigureContext): Promise<Figure> =>
  cellFigure(cell, { measure: "PLACEMENT_DAYS" }, context, amountOf);

/** Pounds a week: spend over weeks, never a mean of prices. */
export const unitCost = async (cell: Cell, context: FigureContext): Promise<Figure> =>
  unitCostOf(...(await Promise.all([spendOf(cell, context), weeksOf(cell, context), childrenOf(cell, context)])));

/** Weeks of a price that make up a year of 365 days. */
const WEEKS_A_YEAR = 365 / 7;

/** Pounds that the placements of a date would come to if each went on for a year at its price. */
export const commitmentOf = async (cell: Cell, context: FigureContext): Promise<Figure> =>
  multipleOf(await moneyOf(cell, "WEEKLY_COST", context), WEEKS_A_YEAR);

/** Pounds a week of foster care by agencies and by the authority's own carers, and what is between them. */
type FosteringGap = Readonly<Record<"agencies" | "inHouse" | "gap", Figure>>;

/** Of two cells of a table by PROVISION. */
export const fosteringGapOf = async (agency: Cell, own: Cell, context: FigureContext): Promise<FosteringGap> => {
  const [agencies, inHouse] = await Promise.all([unitCost(agency, context), unitCost(own, context)]);
  return { agencies, inHouse, gap: gapOf(agencies, inHouse) };
};

/** Who pays; `unattributed` is what no contribution names. */
const FUNDERS = {
  socialCare: "SOCIAL_CARE_SPEND",
  health: "HEALTH_SPEND",
  education: "EDUCATION_SPEND",
  unattributed: "UNATTRIBUTED_SPEND",
} as const satisfies Readonly<Record<string, Spending>>;

type ByFunder = Readonly<Record<keyof typeof FUNDERS, Figure>>;

/** Of figures in the order of `FUNDERS`. */
const byFunder = (figures: readonly Figure[]): ByFunder =>
  Object.fromEntries(Object.keys(FUNDERS).map((name, at) => [name, figures[at]])) as ByFunder;

/** Shares of the spend and the money itself, all of them or none: each is what the others leave of the whole. */
const paidBy = async (cell: Cell, context: FigureContext): Promise<Readonly<Record<"shares" | "amounts", ByFunder>>> => {
  const [children, spend, ...amounts] = await Promise.all([
    childrenOf(cell, context),
    spendOf(cell, context),
    ...Object.values(FUNDERS).map((each) => moneyOf(cell, each, context)),
  ]);
  const shares = amounts.map((part) => fundingShareOf(part, spend, children));
  const absent = shares.find(({ status }) => status === "INCOMPLETE") ?? shares.find(({ value }) => value === null);
  const allOrNone = (parts: readonly Figure[]): ByFunder => byFunder(parts.map((part) => absent ?? part));
  return { shares: allOrNone(shares), amounts: allOrNone(amounts) };
};

/** Percent of the spend. */
export const fundingOf = async (cell: Cell, context: FigureContext): Promise<ByFunder> => (await paidBy(cell, context)).shares;

/** Pounds. */
export const fundingAmountsOf = async (cell: Cell, context: FigureContext): Promise<ByFunder> =>
  (await paidBy(cell, context)).amounts;

/** Children with a placement at £1m a year or more: a count of children like any other. */
export const millionOf = (cell: Cell, context: FigureContext): Promise<Figure> =>
  cellFigure(cell, { measure: "CHILDREN", part: { dimension: "ANNUAL_COST", code: "MILLION_OR_MORE" } }, context, countOf);

/** Pounds, and percent of the spend. */
type DearestPlacements = { readonly sum: Figure; readonly shareOfSpend: Figure };

type TopTen = { readonly ofEachBorough: DearestPlacements; readonly ofPlace: DearestPlacements };

/** All placements of London or a sub-region, in whole financial years. */
const isPublished = (cell: Cell): boolean => {
  const { by, population } = cell.table;
  return cell.place.kind !== "Borough" && by.length + population.where.length === 0 && isFinancialYears(periodOf(timeOf(cell)!));
};

/** The dearest placements: the ten of each borough, which add up, and the ten of the place. A borough's own ten are both. */
export const topTenOf = async (cell: Cell, context: FigureContext): Promise<TopTen> => {
  const allOf = (figure: Figure): TopTen => {
    const dearest = { sum: figure, shareOfSpend: figure };
    return { ofEachBorough: dearest, ofPlace: dearest };
  };
  const absent = await absentOf(cell, context);
  if (absent !== null) return allOf(absent);
  const { isOwn } = cell.table.population;
  if (!isOwn && !isPublished(cell)) return allOf(await othersMoney(cell, context));
  const [each, ofPlace, spend] = await Promise.all([
    moneyOf(cell, "TOP_TEN", context),
    isOwn ? moneyOf(cell, "TOP_TEN", context) : moneyOf(cell, "SPEND_PER_PLACEMENT", context, dearestOfPlace),
    spendOf(cell, context),
  ]);
  const withShare = (sum: Figure): DearestPlacements => ({ sum, shareOfSpend: shareOfSpend(sum, spend) });
  return { ofEachBorough: withShare(each), ofPlace: withShare(ofPlace) };
};
