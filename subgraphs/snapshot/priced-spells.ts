/** Spells of placements cut where the price of a week changes, or what is said beside it, so that each row has one of each. */
import { dayOf } from "../../schema/reference/dates.ts";
import type { LibertyOrder } from "../returns/kinds/placements/rows/episode-record.ts";
import { OPEN } from "./columns.ts";
import { type CostTable, pricesOf } from "./cost-table.ts";
import { NOTHING_SAID, type SaidOfPlacement } from "./said-of-placement.ts";
import type { Spell } from "./timeline.ts";

/** Days since 1970; `weeklyPence` is -1 where no return prices the placement. */
export type PricedSpell = {
  readonly spell: Spell;
  readonly start: number;
  readonly end: number;
  readonly weeklyPence: number;
  readonly said: SaidOfPlacement;
  /** Whether the child is deprived of its liberty: as its orders have it, else as the return of costs does. */
  readonly dols: string | null;
};

export const UNPRICED = -1;

type Prices = readonly [first: number, end: number];

/** The price on a day; of two placements that both cover it, that of the one which began last. */
const priceOn = (costs: CostTable, [first, end]: Prices, day: number): number => {
  for (let price = end - 1; price >= first; price--) if (costs.from[price]! <= day && day < costs.end[price]!) return price;
  return UNPRICED;
};

/** What is said of a placement holds on days without a price too: as the last price of it before the day says, else the first after. */
const priceNear = (costs: CostTable, [first, end]: Prices, { placementStart }: Spell, day: number): number => {
  const start = dayOf(placementStart);
  let near = UNPRICED;
  for (let price = first; price < end; price++)
    if (costs.placementStart[price] === start && (near === UNPRICED || costs.from[price]! <= day)) near = price;
  return near;
};

/** First day of an order, and the day after its last. */
const daysOf = ({ start, end }: LibertyOrder): readonly [number, number] => [dayOf(start), end === null ? OPEN : dayOf(end) + 1];

const dolsOn = (orders: readonly LibertyOrder[], day: number): string | null => {
  const begun = orders.map(daysOf).filter(([start]) => start <= day);
  if (begun.length === 0) return null;
  return begun.some(([, end]) => day < end) ? "CURRENT" : "PREVIOUS";
};

/** What is known on a day. */
const openDays = (spell: Spell, costs: CostTable, orders: readonly LibertyOrder[]) => {
  const prices = pricesOf(costs, spell.episode.borough, spell.episode.child);
  const changes = orders.flatMap(daysOf);
  for (let price = prices[0]; price < prices[1]; price++) changes.push(costs.from[price]!, costs.end[price]!);
  const on = (day: number): Pick<PricedSpell, "weeklyPence" | "said" | "dols"> => {
    const price = priceOn(costs, prices, day);
    const near = price === UNPRICED ? priceNear(costs, prices, spell, day) : price;
    const said = near === UNPRICED ? NOTHING_SAID : costs.said.values[costs.said.codes[near]!]!;
    const weeklyPence = price === UNPRICED ? UNPRICED : costs.weeklyPence[price]!;
    return { weeklyPence, said, dols: dolsOn(orders, day) ?? said.dols };
  };
  return { changes, on };
};

/** `orders` are all of the child. 1 April to 30 June, priced £800 from 1 May -> April without a price, May and June at £800. */
export const pricedSpells = (spell: Spell, costs: CostTable, orders: readonly LibertyOrder[] = []): readonly PricedSpell[] => {
  const [start, end] = [dayOf(spell.start), spell.end === null ? OPEN : dayOf(spell.end)];
  const days = openDays(spell, costs, orders);
  const cuts = new Set([start, ...days.changes.filter((day) => start < day && day < end)]);
  const pieces: PricedSpell[] = [];
  for (const cut of [...cuts].toSorted((a, b) => a - b)) {
    const [last, known] = [pieces.at(-1), days.on(cut)];
    if (last?.weeklyPence === known.weeklyPence && last.said === known.said && last.dols === known.dols) continue;
    if (last !== undefined) pieces[pieces.length - 1] = { ...last, end: cut };
    pieces.push({ spell, start: cut, end, ...known });
  }
  return pieces;
};
