/** What is measured of the money spent on a cell of placements over a period. */
import type { Cell } from "./cells.ts";
import type { Context } from "./context.ts";
import { PUBLIC } from "./count-policy.ts";
import { significant } from "./distribution.ts";
import { exact, type Figure, INCOMPLETE, NOT_APPLICABLE, rounded, SUPPRESSED } from "./figure.ts";
import { childrenOf, exactShareOf, judgedBy, without } from "./measures.ts";
import { amountsOf, figuresFor, type Money, moneyOf, publishedTotal, type Spending } from "./money.ts";

const PENCE = 100;
const DAYS_A_WEEK = 7;

/** To the penny: sevenths of one are left only here. */
const pounds = (pence: number, isExact: boolean): Figure =>
  isExact ? exact(Math.round(pence) / PENCE) : rounded(significant(pence / PENCE, 12));

const figureOf = (money: Money, isExact: boolean): Figure =>
  money.kind === "MONEY" ? pounds(money.pence, isExact) : money.figure;

/** Pounds spent in the period. */
export const spendOf = async (cell: Cell, context: Context): Promise<Figure> =>
  figureOf(await moneyOf(cell, "SPEND", context), cell.exact);

/** Weeks paid for: days divided by seven; to the public, the rounded mean of the children times their published number. */
export const weeksOf = async (cell: Cell, context: Context): Promise<Figure> => {
  if (cell.at === null) return INCOMPLETE;
  const n = await childrenOf(cell, context);
  const days = await amountsOf(cell, "PLACEMENT_DAYS", context);
  if (days.isIncomplete) return INCOMPLETE;
  if (n.value === null) return without(n);
  const weeks = days.byBorough.reduce((sum, each) => sum + each, 0) / DAYS_A_WEEK;
  if (cell.exact) return exact(weeks);
  if (judgedBy(cell, n, days.contributors) < PUBLIC.meansFrom) return SUPPRESSED;
  return rounded(publishedTotal(weeks, days.contributors, n));
};

/** Pounds a week: spend over weeks, never a mean of prices; to the public, of the two published numbers. */
export const unitCostOf = async (cell: Cell, context: Context): Promise<Figure> => {
  const [money, weeks, n] = await Promise.all([
    moneyOf(cell, "SPEND", context),
    weeksOf(cell, context),
    childrenOf(cell, context),
  ]);
  if (money.kind === "WITHHELD") return money.figure;
  if (weeks.value === null) return weeks;
  if (weeks.value === 0) return NOT_APPLICABLE;
  const cost = money.pence / PENCE / weeks.value;
  return cell.exact ? exact(cost) : rounded(significant(cost, figuresFor(n)));
};

/** Percentages of the spend by who pays; `unattributed` is what no contribution names. */
export type FundingShares = Readonly<Record<"socialCare" | "health" | "education" | "unattributed", Figure>>;

const FUNDERS = {
  socialCare: "SOCIAL_CARE_SPEND",
  health: "HEALTH_SPEND",
  education: "EDUCATION_SPEND",
  unattributed: "UNATTRIBUTED_SPEND",
} as const satisfies Readonly<Record<keyof FundingShares, Spending>>;

const FUNDER_NAMES = Object.keys(FUNDERS) as (keyof FundingShares)[];

const allFunders = (figure: Figure): FundingShares => ({
  socialCare: figure,
  health: figure,
  education: figure,
  unattributed: figure,
});

/**
 * Shares of the spend. To the public all of them or none: each is what the others leave of the whole, so that one that may not be
 * published takes the others with it. Money that nobody is named for may be none at all.
 */
export const fundingOf = async (cell: Cell, context: Context): Promise<FundingShares> => {
  const [spend, ...parts] = await Promise.all([
    moneyOf(cell, "SPEND", context),
    ...FUNDER_NAMES.map((name) => moneyOf(cell, FUNDERS[name], context)),
  ]);
  if (spend.kind === "WITHHELD") return allFunders(spend.figure);
  const isNone = cell.at !== null && !cell.exact && (await hasNone(cell, "UNATTRIBUTED_SPEND", context));
  const shares = parts.map((part, at): Figure => {
    if (FUNDER_NAMES[at] === "unattributed" && isNone) return rounded(0);
    if (part.kind === "WITHHELD") return part.figure;
    return cell.exact ? exactShareOf(exact(part.pence), exact(spend.pence)) : percent(part.pence, spend);
  });
  const [socialCare, health, education, unattributed] = shares as [Figure, Figure, Figure, Figure];
  const isWhole = shares.every((share) => share.value !== null) || cell.exact;
  return isWhole ? { socialCare, health, education, unattributed } : allFunders(SUPPRESSED);
};

/** A percentage is shown of the money of so many children and more. Rule 4. */
const SHARE_OF = 50;

const percent = (part: number, whole: Extract<Money, { kind: "MONEY" }>): Figure =>
  (whole.n.value ?? 0) < SHARE_OF || whole.pence === 0 ? SUPPRESSED : rounded(Math.round((100 * part) / whole.pence));

const hasNone = async (cell: Cell, measure: Spending, context: Context): Promise<boolean> =>
  (await amountsOf(cell, measure, context)).byBorough.every((each) => each === 0);

/** Children with a placement at £1m a year or more: a count of children like any other. */
export const millionOf = (cell: Cell, context: Context): Promise<Figure> =>
  childrenOf(cell, context, [{ dimension: "ANNUAL_COST", code: "MILLION_OR_MORE" }]);
