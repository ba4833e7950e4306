/**
 * The kernel of movements: what happens to children over periods becomes slots.
 *
 * One pass over the rows of placements in each period, a child after another. A child counts once in a number of children, as it was
 * when it is told of. Of events a child has any number, and is one of the children of each cell that it has some in.
 */
import { kindOf, type MeasureName, THOUSANDTHS } from "../../schema/question/measures.ts";
import { type Period, periodOf } from "../../schema/reference/periods.ts";
import { OWN, SHARE, SQUARED } from "../../schema/vector/slots.ts";
import { squared } from "./adders.ts";
import { INCIDENT_RULES } from "./incident-rules.ts";
import { cellFinder, movesBetweenCells, OUTSIDE } from "./movement-cells.ts";
import { type ChildRows, daysOf, MOVEMENT_RULES } from "./movement-rules.ts";
import { noisy } from "./noise.ts";
import type { Snapshot } from "./snapshot.ts";
import type { CountedTable } from "./tables.ts";

/** Tells of each cell that a child counts in, as often as it does. */
type CellsOf = (child: ChildRows, tell: (cell: number) => void) => void;

const BY_CELLS: readonly MeasureName[] = ["MOVED_IN", "MOVED_OUT"];

const cellsIn = (snapshot: Snapshot, table: CountedTable, period: Period): CellsOf => {
  const [{ placements }, { measure }] = [snapshot, table.query];
  const cellOn = cellFinder(placements, table);
  if (BY_CELLS.includes(measure)) {
    const moves = movesBetweenCells(placements, table, daysOf(period), cellOn);
    return (child, tell) => moves(child, (before, after) => tell(measure === "MOVED_IN" ? after : before));
  }
  const rule = INCIDENT_RULES[measure]?.(snapshot, period) ?? MOVEMENT_RULES[measure]?.(placements, period);
  if (rule === undefined) throw new RangeError(`${measure} is not measured of movements.`);
  return (child, tell) => rule(child, (row, day) => tell(cellOn(row, day)));
};

/** Adds what a child has in a cell: itself, and so many events. */
type Add = (cell: number, events: number) => void;

/** Adders for a child by its key and its factor of events: of a number of children, or of what happened to them. */
export const childAdder = ({ measure, form }: CountedTable["query"], slots: Float64Array) => {
  const areEvents = kindOf(measure) === "EVENTS";
  return (key: number, factor: number): Add => {
    if (form === "OWN")
      return (cell, events) => {
        slots[cell + OWN.n]! += 1;
        if (areEvents) slots[cell + OWN.amount]! += THOUSANDTHS * events;
      };
    return (cell, events) => {
      slots[cell + SHARE.n]! += 1;
      slots[cell + SHARE.dither]! += key;
      if (!areEvents) return;
      const amount = noisy(THOUSANDTHS * events, factor);
      slots[cell + SHARE.amount]! += amount;
      slots[cell + SHARE.byChild]! += squared(amount, SQUARED.EVENTS);
    };
  };
};

/**
 * Counts movements over periods.
 *
 * Shape:  rows of placements -> slots by time x cell of the table.
 * Units:  children; thousandths of events.
 */
export const countMovements = (snapshot: Snapshot, table: CountedTable): Float64Array => {
  const { times } = table.query;
  const slots = new Float64Array(table.stride * times.length);
  const { placements, children } = snapshot;
  const { first, eventFactors } = children;
  const { start, end: ends } = placements;
  // One for all children: most have nothing in most periods.
  const events = new Map<number, number>();
  const tell = (cell: number): void => {
    if (cell !== OUTSIDE) events.set(cell, (events.get(cell) ?? 0) + 1);
  };
  times.forEach((when, time) => {
    const { from, to } = daysOf(periodOf(when));
    const cellsOf = cellsIn(snapshot, table, periodOf(when));
    const adderOf = childAdder(table.query, slots.subarray(time * table.stride, (time + 1) * table.stride));
    for (let child = 0; child + 1 < first.length; child++) {
      const rows = { first: first[child]!, end: first[child + 1]!, number: child };
      // Who came later or had left before has nothing to tell.
      if (start[rows.first]! > to || ends[rows.end - 1]! < from) continue;
      cellsOf(rows, tell);
      if (events.size === 0) continue;
      const add = adderOf(placements.keys[rows.first]!, eventFactors[child]!);
      events.forEach((number, cell) => add(cell, number));
      events.clear();
    }
  });
  return slots;
};
