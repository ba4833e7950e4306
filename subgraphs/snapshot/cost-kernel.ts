/**
 * The kernel of money: what prices come to over periods becomes a vector.
 *
 * One pass over the placements paid for in each period, children one after another. A placement stands in one cell, by what it was
 * on the later of its first day and the period's; a child in every cell that one of its placements stands in, once.
 */
import { binOf } from "../../schema/figures/bins.ts";
import type { Layout, PartialQuery } from "../../schema/figures/layout.ts";
import type { Spending } from "../../schema/figures/money.ts";
import type { Partial } from "../../schema/figures/partial.ts";
import { type MeasureName, SEVENTHS, unitOf } from "../../schema/figures/slots.ts";
import { type Cell, cellFinder } from "./cost-cells.ts";
import { paidPlacements } from "./paid-placements.ts";
import type { Snapshot } from "./snapshot.ts";

/** A placement, or the placements of a child, in one cell of a vector. */
type Held = Cell & { readonly days: number; readonly spend: number; readonly amount: number };

const together = (a: Held, b: Held): Held => ({
  ...a,
  days: a.days + b.days,
  spend: a.spend + b.spend,
  amount: a.amount + b.amount,
});

/** A child's placements by cell: those of one cell as one. */
const byCell = (placements: readonly Held[]): readonly Held[] => {
  if (placements.length < 2) return placements;
  const held: Held[] = [];
  for (const placement of placements) {
    const at = held.findIndex(({ slots, cell }) => slots === placement.slots && cell === placement.cell);
    if (at < 0) held.push(placement);
    else held[at] = together(held[at]!, placement);
  }
  return held;
};

/** Rounded half up. */
const meanWeeklyPence = ({ spend, days }: Held): number => Math.floor((2 * spend + days) / (2 * days));

/** Adds what a child, or a placement, has in a cell. */
type Add = (held: Held) => void;

const addToBin =
  (measure: MeasureName, valueOf: (held: Held) => number): Add =>
  (held) => {
    const value = valueOf(held);
    const slot = held.cell + 2 * binOf(unitOf(measure)!, value);
    held.slots[slot]! += 1;
    held.slots[slot + 1]! += value;
  };

const addPlain =
  (valueOf: (held: Held) => number): Add =>
  (held) => {
    held.slots[held.cell]! += valueOf(held);
    held.slots[held.cell + 1]! += 1;
  };

const pence = ({ amount }: Held): number => Math.floor(amount / SEVENTHS);

const adderOf = (measure: MeasureName): Add => {
  switch (measure) {
    case "CHILDREN":
      return ({ slots, cell }) => (slots[cell]! += 1);
    case "PLACEMENT_DAYS":
      return addPlain(({ days }) => days);
    case "WEEKLY_PRICES":
      return addPlain((held) => SEVENTHS * meanWeeklyPence(held));
    case "WEEKLY_COST":
      return addToBin(measure, meanWeeklyPence);
    default:
      return unitOf(measure) === null ? addPlain(({ amount }) => amount) : addToBin(measure, pence);
  }
};

const spendingOf = (measure: MeasureName): Spending => {
  const name = measure.replace(/_PER_CHILD$/, "");
  return name.endsWith("_SPEND") ? (name as Spending) : "SPEND";
};

/** Takes in a child's placements, one child after another; `finish` adds what only the end tells. */
type Taking = { readonly take: (placements: readonly Held[]) => void; readonly finish: () => void };

const takingOf = (measure: MeasureName): Taking => {
  const add = adderOf(measure);
  const nothing = (): void => {};
  if (measure === "TOP_TEN") return takeDearest(add);
  if (measure === "SPEND_PER_PLACEMENT") return { take: (placements) => placements.forEach(add), finish: nothing };
  return { take: (placements) => byCell(placements).forEach(add), finish: nothing };
};

const TEN = 10;

/** Keeps the ten dearest placements of each cell. */
const takeDearest = (add: Add): Taking => {
  const cellsBySlots = new Map<Float64Array, Map<number, Held[]>>();
  const keep = (placement: Held): void => {
    const cells = cellsBySlots.get(placement.slots) ?? new Map<number, Held[]>();
    cellsBySlots.set(placement.slots, cells);
    const ten = cells.get(placement.cell) ?? [];
    cells.set(placement.cell, ten);
    ten.push(placement);
    if (ten.length <= TEN) return;
    ten.sort((a, b) => b.amount - a.amount);
    ten.length = TEN;
  };
  return {
    take: (placements) => placements.forEach(keep),
    finish: () => [...cellsBySlots.values()].flatMap((cells) => [...cells.values()].flat()).forEach(add),
  };
};

/**
 * Answers one question about money.
 *
 * Shape:  prices -> for each key (only "" without a keyed dimension) a vector of `layout.size` slots.
 * Units:  children; days; sevenths of a penny in plain amounts, whole pence in bins.
 */
export const answerCosts = (snapshot: Snapshot, query: PartialQuery, layout: Layout): Partial => {
  const [spending, { take, finish }] = [spendingOf(query.measure), takingOf(query.measure)];
  const vectors = new Map<string, Float64Array>();
  for (const [time, when] of query.times.entries()) {
    const paid = paidPlacements(snapshot, when, spending);
    const cellOf = cellFinder(snapshot, paid, query, { layout, time, vectors });
    let child: Held[] = [];
    for (let row = 0; row < paid.rows; row++) {
      const cell = cellOf(row);
      if (cell !== null) child.push({ ...cell, days: paid.days[row]!, spend: paid.spend[row]!, amount: paid.amount[row]! });
      if (paid.child[row + 1] === paid.child[row]) continue;
      take(child);
      child = [];
    }
  }
  finish();
  return vectors;
};
