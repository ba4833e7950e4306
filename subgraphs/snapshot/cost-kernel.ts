/**
 * The kernel of money: what prices come to over periods becomes slots.
 *
 * One pass over the placements paid for in each period, children one after another. A placement stands in one cell, by what it was
 * on the later of its first day and the period's; a child in every cell that one of its placements stands in, once.
 */
import { PUBLIC } from "../../schema/disclosure/policy.ts";
import { binsOf, kindOf, type MeasureKind, SEVENTHS, type Spending, SPENDINGS } from "../../schema/question/measures.ts";
import { binOf } from "../../schema/vector/bins.ts";
import { addValueOf } from "./adders.ts";
import { cellsOfPaid, LEFT_OUT } from "./cost-cells.ts";
import { fewChildren } from "./few-children.ts";
import { type PaidPlacements, paidPlacements } from "./paid-placements.ts";
import type { Snapshot } from "./snapshot.ts";
import { countAtEach, type CountedTable } from "./tables.ts";

/** Placements of one child in one cell together, or one placement: days, all money, and the money that is measured. */
type Paid = { child: number; days: number; spend: number; amount: number };

/** Adds what a child, or a placement, has in a cell. */
type Add = (cell: number, paid: Paid) => void;

/** Rounded half up. */
const meanWeeklyPence = ({ spend, days }: Paid): number => Math.floor((2 * spend + days) / (2 * days));

/** What is measured of a child, or of a placement: sevenths of a penny, pence or days. */
const amountOf = (kind: MeasureKind): ((paid: Paid) => number) => {
  if (kind === "PRICES") return meanWeeklyPence;
  if (kind === "TEN") return ({ amount }) => Math.floor(amount / SEVENTHS);
  return kind === "AMOUNT" ? ({ days }) => days : ({ amount }) => amount;
};

const adderFor = ({ costs }: Snapshot, { query: { measure, form } }: CountedTable, slots: Float64Array): Add => {
  const valueOf = amountOf(kindOf(measure));
  if (kindOf(measure) === "TEN" && form !== "OWN") {
    const { coarse } = binsOf(measure)!;
    return (cell, paid) => (slots[cell + binOf(coarse, valueOf(paid))]! += 1);
  }
  const add = addValueOf({ measure, form, slots, keys: costs.keys, factors: costs.moneyFactors });
  return (cell, paid) => add(paid.child, cell, valueOf(paid));
};

const spendingOf = (measure: string): Spending => SPENDINGS.find((name) => name === measure) ?? "SPEND";

/** Each child's placements of one cell as one. */
const eachChildInCell = (paid: PaidPlacements, cells: Int32Array, add: Add): void => {
  for (let first = 0; first < paid.rows;) {
    let end = first + 1;
    while (end < paid.rows && paid.child[end] === paid.child[first]) end++;
    for (let row = first; row < end; row++) {
      const cell = cells[row]!;
      if (cell !== LEFT_OUT) add(cell, takenTogether(paid, cells, row, end));
    }
    first = end;
  }
};

/** A row with those after it, up to `end`, that stand in its cell; they are done with then. */
const takenTogether = (paid: PaidPlacements, cells: Int32Array, row: number, end: number): Paid => {
  const together = rowOf(paid, row);
  for (let other = row + 1; other < end; other++)
    if (cells[other] === cells[row]) {
      addTo(together, paid, other);
      cells[other] = LEFT_OUT;
    }
  return together;
};

const rowOf = (paid: PaidPlacements, row: number): Paid => ({
  child: paid.child[row]!,
  days: paid.days[row]!,
  spend: paid.spend[row]!,
  amount: paid.amount[row]!,
});

const addTo = (together: Paid, paid: PaidPlacements, row: number): void => {
  together.days += paid.days[row]!;
  together.spend += paid.spend[row]!;
  together.amount += paid.amount[row]!;
};

const eachPlacement = (paid: PaidPlacements, cells: Int32Array, add: Add): void => {
  for (let row = 0; row < paid.rows; row++) if (cells[row] !== LEFT_OUT) add(cells[row]!, rowOf(paid, row));
};

/** The ten dearest placements of each cell. */
const eachDearest = (paid: PaidPlacements, cells: Int32Array, add: Add): void => {
  const rowsByCell = Map.groupBy(cells.keys(), (row) => cells[row]!);
  for (const [cell, rows] of rowsByCell)
    if (cell !== LEFT_OUT)
      for (const row of rows.toSorted((a, b) => paid.amount[b]! - paid.amount[a]!).slice(0, PUBLIC.dearest))
        add(cell, rowOf(paid, row));
};

const eachOf = (kind: MeasureKind): typeof eachPlacement => {
  if (kind === "DEAREST") return eachDearest;
  return kind === "TEN" ? eachPlacement : eachChildInCell;
};

/**
 * Counts money over periods.
 *
 * Shape:  prices -> slots by time x cell of the table.
 * Units:  children; days; sevenths of a penny; pence in bins.
 */
export const countCosts = (snapshot: Snapshot, table: CountedTable): Float64Array => {
  const { measure, where } = table.query;
  const [each, few] = [eachOf(kindOf(measure)), fewChildren(snapshot, where)];
  return countAtEach(table, (when, slots) => {
    const paid = paidPlacements(snapshot, when, spendingOf(measure), few);
    each(paid, cellsOfPaid(snapshot, paid, table), adderFor(snapshot, table, slots));
  });
};
