import { daysWithin } from "../chance/days-within.ts";
import type { CostDraft } from "./cost-drafts.ts";
import { keyOf } from "./dear-placements.ts";

/** Prices go up with every financial year; those of secure homes from £7,000 a week in 2019 to £10,500. */
const UPLIFT = 1.045;
const SECURE_UPLIFT = 1.07;
const LEVEL_YEAR = 2025;
/** Days. */
export const WEEK = 7;

/** How prices of 2024/25 come from drafts: pounds a week of the dear placements by key, and what the market's are multiplied by. */
export type PriceLevel = {
  readonly plain: number;
  readonly secure: number;
  readonly dear: ReadonlyMap<string, number>;
};

type Period = { readonly from: number; readonly to: number };

/** The two parts of a placement in a period: before and after its price is agreed anew. */
const parts = ({ placement: { start, end }, change }: CostDraft, period: Period) => {
  if (change === null) return [{ days: daysWithin({ start, end }, period), times: 1 }];
  return [
    { days: daysWithin({ start, end: change.day }, period), times: 1 },
    { days: daysWithin({ start: change.day, end }, period), times: change.times },
  ];
};

/** Weeks of a placement in a period, those after a change of price counted as often as it is dearer. */
export const timesWeeks = (draft: CostDraft, period: Period): number =>
  parts(draft, period).reduce((weeks, { days, times }) => weeks + (days * times) / WEEK, 0);

/** A draft at its price: pounds a week in 2024/25 before any change. */
export type Priced = CostDraft & { readonly pounds: number };

export const isSecure = ({ placement }: CostDraft): boolean => placement.place === "K1";

/** Dear placements and secure ones keep their price but for the yearly uplift. */
export const priced = (draft: CostDraft, { plain, secure, dear }: PriceLevel): Priced => {
  const dearPounds = dear.get(keyOf(draft));
  if (dearPounds !== undefined) return { ...draft, change: null, pounds: dearPounds };
  return isSecure(draft) ? { ...draft, change: null, pounds: draft.market * secure } : { ...draft, pounds: draft.market * plain };
};

/** What a draft costs a week in a year if it costs so many pounds in 2024/25: whole pounds, in pence. */
const weeklyPence = (draft: CostDraft, pounds: number, year: number): number =>
  Math.round(pounds * (isSecure(draft) ? SECURE_UPLIFT : UPLIFT) ** (year - LEVEL_YEAR)) * 100;

/** The price a week on a day of a return year, in pence. */
export const penceOn = (draft: Priced, day: number, year: number): number => {
  const { pounds, change } = draft;
  return weeklyPence(draft, pounds * (change !== null && day >= change.day ? change.times : 1), year);
};

/** What a placement cost in a period within one return year, in pence. */
export const penceIn = (draft: Priced, period: Period, year: number): number =>
  Math.round(
    parts(draft, period).reduce((pence, { days, times }) => pence + weeklyPence(draft, draft.pounds * times, year) * days, 0) /
      WEEK,
  );
