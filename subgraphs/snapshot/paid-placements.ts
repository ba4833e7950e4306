/**
 * The placements that were paid for in a period, from prices.
 *
 * A price costs for a run of its days what its amount comes to up to the run's end less what it comes to up to its beginning, in
 * sevenths of a penny: whole numbers that add up to the whole amount however its days are divided. A weekly price costs a seventh of
 * itself a day, exactly.
 */
import { SEVENTHS, type Spending } from "../../schema/question/measures.ts";
import { dayOf } from "../../schema/reference/dates.ts";
import { periodOf, type Time } from "../../schema/reference/periods.ts";
import { growingFloats, growingInts } from "./columns.ts";
import type { CostTable } from "./cost-table.ts";
import { keptValues } from "./kept.ts";
import type { Snapshot } from "./snapshot.ts";

/** A row a placement that has a day paid for, children one after another. */
export type PaidPlacements = {
  readonly rows: number;
  /** Position of the child in the cost table. */
  readonly child: Int32Array;
  /** The day that says what the placement is: the later of its first and the period's. */
  readonly day: Int32Array;
  /** The placement row of the child on that day; `NO_SPELL` where it has none. */
  readonly spell: Int32Array;
  readonly days: Int32Array;
  /** Sevenths of a penny: all money, and the money that is measured. */
  readonly spend: Float64Array;
  readonly amount: Float64Array;
};

export const NO_SPELL = -1;

/** Positions in the cost table of the few children that a question is about, in order; null where they are not few. */
export type FewChildren = Int32Array | null;

/** Days of a period as numbers; `end` is the day after its last. */
type Days = { readonly from: number; readonly end: number };

/** What a price comes to over its first days, in sevenths of a penny. */
const upTo = (pence: number, perDays: number, days: number): number => Math.floor((SEVENTHS * pence * days) / perDays);

const paidFor = (costs: CostTable, spending: Spending, price: number, { from, end }: Days): number => {
  const [pence, perDays, first] = [costs.pence[spending][price]!, costs.perDays[price]!, costs.from[price]!];
  return upTo(pence, perDays, end - first) - upTo(pence, perDays, from - first);
};

const spellOn = ({ placements, spells }: Snapshot, child: number, day: number): number => {
  for (let row = spells.end[child]! - 1; row >= spells.first[child]!; row--)
    if (placements.start[row]! <= day) return day < placements.end[row]! ? row : NO_SPELL;
  return NO_SPELL;
};

/** So many periods and kinds of money are kept with a cost table: twenty quarters, and years, by each who pays. */
const KEPT = 120;

const keptPaid = keptValues<CostTable, PaidPlacements>(KEPT);

/** The placements with a day in a period, and what was spent on them: of few children, or of all. Those are kept for other questions. */
export const paidPlacements = (snapshot: Snapshot, when: Time, spending: Spending, few: FewChildren): PaidPlacements => {
  const paid = (): PaidPlacements => paidIn(snapshot, when, spending, few);
  return few === null ? keptPaid(snapshot.costs, `${when} ${spending}`, paid) : paid();
};

const paidIn = (snapshot: Snapshot, when: Time, spending: Spending, few: FewChildren): PaidPlacements => {
  const { costs } = snapshot;
  const { from, to } = periodOf(when);
  const period = { from: dayOf(from), end: dayOf(to) + 1 };
  const [child, day, spell, days] = [growingInts(), growingInts(), growingInts(), growingInts()];
  const [spend, amount] = [growingFloats(), growingFloats()];
  let rows = 0;
  const push = (at: number, placementStart: number, paid: Paid): void => {
    const first = Math.max(placementStart, period.from);
    child.push(at);
    day.push(first);
    spell.push(spellOn(snapshot, at, first));
    days.push(paid.days);
    spend.push(paid.spend);
    amount.push(paid.amount);
    rows++;
  };
  for (let index = 0; index < (few ?? costs.boroughs).length; index++) {
    const at = few === null ? index : few[index]!;
    let next = costs.firstPrice[at]!;
    while (next < costs.firstPrice[at + 1]!) {
      const placementStart = costs.placementStart[next]!;
      const paid = { days: 0, spend: 0, amount: 0 };
      for (; next < costs.firstPrice[at + 1]! && costs.placementStart[next] === placementStart; next++)
        addPrice(paid, costs, next, { period, spending });
      if (paid.days > 0) push(at, placementStart, paid);
    }
  }
  return {
    rows,
    child: child.finish(),
    day: day.finish(),
    spell: spell.finish(),
    days: days.finish(),
    spend: spend.finish(),
    amount: amount.finish(),
  };
};

type Paid = { days: number; spend: number; amount: number };

/** Adds what a price costs on its days in a period. */
const addPrice = (
  paid: Paid,
  costs: CostTable,
  price: number,
  { period, spending }: { period: Days; spending: Spending },
): void => {
  const days = { from: Math.max(costs.from[price]!, period.from), end: Math.min(costs.end[price]!, period.end) };
  if (days.from >= days.end) return;
  const spend = paidFor(costs, "SPEND", price, days);
  paid.days += days.end - days.from;
  paid.spend += spend;
  paid.amount += spending === "SPEND" ? spend : paidFor(costs, spending, price, days);
};
