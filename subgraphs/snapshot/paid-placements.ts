/**
 * The placements of a child that were paid for in a period, from its prices.
 *
 * A price costs for a run of its days what its amount comes to up to the run's end less what it comes to up to its beginning, in
 * sevenths of a penny: whole numbers that add up to the whole amount however its days are divided. A weekly price costs a seventh of
 * itself a day, exactly.
 */
import type { Spending } from "../../schema/figures/money.ts";
import type { CostTable } from "./cost-table.ts";

const SEVENTHS = 7;

/** Days of a period as numbers; `end` is the day after its last. */
export type Days = { readonly from: number; readonly end: number };

/** One placement in a period: what was spent on it, what was measured of it, and where it stands. */
export type PaidPlacement = {
  readonly child: number;
  readonly placementStart: number;
  readonly days: number;
  /** Sevenths of a penny: all money, and the money that is measured. */
  readonly spend: number;
  readonly amount: number;
};

/** What a price comes to over its first days, in sevenths of a penny. */
const upTo = (pence: number, perDays: number, days: number): number => Math.floor((SEVENTHS * pence * days) / perDays);

const paidFor = (costs: CostTable, spending: Spending, price: number, { from, end }: Days): number => {
  const [pence, perDays, first] = [costs.pence[spending][price]!, costs.perDays[price]!, costs.from[price]!];
  return upTo(pence, perDays, end - first) - upTo(pence, perDays, from - first);
};

/** The placements of a child that have a day paid for in a period, by start. */
export const paidPlacements = (costs: CostTable, child: number, period: Days, spending: Spending): readonly PaidPlacement[] => {
  const placements: PaidPlacement[] = [];
  for (let price = costs.firstPrice[child]!; price < costs.firstPrice[child + 1]!; price++) {
    const days = { from: Math.max(costs.from[price]!, period.from), end: Math.min(costs.end[price]!, period.end) };
    if (days.from >= days.end) continue;
    const placementStart = costs.placementStart[price]!;
    const last = placements.at(-1);
    const isNext = last?.placementStart !== placementStart;
    const before = isNext ? { days: 0, spend: 0, amount: 0 } : last;
    const spend = paidFor(costs, "SPEND", price, days);
    const placement = {
      child,
      placementStart,
      days: before.days + days.end - days.from,
      spend: before.spend + spend,
      amount: before.amount + (spending === "SPEND" ? spend : paidFor(costs, spending, price, days)),
    };
    if (isNext) placements.push(placement);
    else placements[placements.length - 1] = placement;
  }
  return placements;
};
