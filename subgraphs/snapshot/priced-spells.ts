/** Spells of placements cut where the price of a week changes, so that each row has one price. */
import { dayOf } from "../../schema/reference/dates.ts";
import { OPEN } from "./columns.ts";
import { type CostTable, pricesOf } from "./cost-table.ts";
import type { Spell } from "./timeline.ts";

/** Days since 1970; `weeklyPence` is -1 where no return prices the placement. */
export type PricedSpell = { readonly spell: Spell; readonly start: number; readonly end: number; readonly weeklyPence: number };

export const UNPRICED = -1;

/** The price on a day; of two placements that both cover it, that of the one which began last. */
const priceOn = (costs: CostTable, [first, end]: readonly [number, number], day: number): number => {
  for (let price = end - 1; price >= first; price--)
    if (costs.from[price]! <= day && day < costs.end[price]!) return costs.weeklyPence[price]!;
  return UNPRICED;
};

/** 1 April to 30 June, priced £800 from 1 May -> April without a price, May and June at £800. */
export const pricedSpells = (spell: Spell, costs: CostTable): readonly PricedSpell[] => {
  const [start, end] = [dayOf(spell.start), spell.end === null ? OPEN : dayOf(spell.end)];
  const prices = pricesOf(costs, spell.episode.borough, spell.episode.child);
  const cuts = new Set([start]);
  for (let price = prices[0]; price < prices[1]; price++)
    for (const cut of [costs.from[price]!, costs.end[price]!]) if (start < cut && cut < end) cuts.add(cut);
  const pieces: PricedSpell[] = [];
  for (const cut of [...cuts].toSorted((a, b) => a - b)) {
    const weeklyPence = priceOn(costs, prices, cut);
    const last = pieces.at(-1);
    if (last?.weeklyPence === weeklyPence) continue;
    if (last !== undefined) pieces[pieces.length - 1] = { ...last, end: cut };
    pieces.push({ spell, start: cut, end, weeklyPence });
  }
  return pieces;
};
