/**
 * The kernel of movements: what happens to children over periods becomes slots.
 *
 * In each period the rows that something happened with are at hand, of one child after another. A child counts once in a number of
 * children, as it was when it is told of. Of events a child has any number, and is one of the children of each cell that it has some in.
 */
import { type MeasureName, THOUSANDTHS } from "../../schema/question/measures.ts";
import { type Period, periodOf } from "../../schema/reference/periods.ts";
import { addValueOf, type ValueAdder } from "./adders.ts";
import { INCIDENT_RULES } from "./incident-rules.ts";
import { cellsOf, movesBetweenCells, OUTSIDE, type RowsInCells } from "./movement-cells.ts";
import { daysOf, MOVEMENT_RULES } from "./movement-rules.ts";
import type { Snapshot } from "./snapshot.ts";
import { countAtEach, type CountedTable } from "./tables.ts";

const BY_CELLS: readonly MeasureName[] = ["MOVED_IN", "MOVED_OUT"];

const countedIn = (snapshot: Snapshot, table: CountedTable, period: Period): RowsInCells => {
  const [{ placements }, { measure }] = [snapshot, table.query];
  if (BY_CELLS.includes(measure)) return movesBetweenCells(placements, table, daysOf(period));
  const told = (INCIDENT_RULES[measure] ?? MOVEMENT_RULES[measure])?.(snapshot, period);
  if (told === undefined) throw new RangeError(`${measure} is not measured of movements.`);
  return { rows: told.rows, cells: cellsOf(placements, table, told) };
};

/** Rows of one child, from one position up to another: in each cell how many there are. */
const addChild = ({ rows, cells }: RowsInCells, from: number, to: number, add: ValueAdder): void => {
  const events = new Map<number, number>();
  for (let at = from; at < to; at++) if (cells[at] !== OUTSIDE) events.set(cells[at]!, (events.get(cells[at]!) ?? 0) + 1);
  events.forEach((number, cell) => add(rows[from]!, cell, THOUSANDTHS * number));
};

const addChildren = (counted: RowsInCells, child: Int32Array, add: ValueAdder): void => {
  const { rows, cells } = counted;
  for (let first = 0, end = 1; first < rows.length; first = end++) {
    while (end < rows.length && child[rows[end]!] === child[rows[first]!]) end++;
    if (end > first + 1) addChild(counted, first, end, add);
    else if (cells[first] !== OUTSIDE) add(rows[first]!, cells[first]!, THOUSANDTHS);
  }
};

/**
 * Counts movements over periods.
 *
 * Shape:  rows of placements -> slots by time x cell of the table.
 * Units:  children; thousandths of events.
 */
export const countMovements = (snapshot: Snapshot, table: CountedTable): Float64Array => {
  const { measure, form } = table.query;
  const { keys, numbers } = snapshot.placements;
  return countAtEach(table, (when, slots) => {
    const add = addValueOf({ measure, form, slots, keys, factors: numbers.eventFactor! });
    addChildren(countedIn(snapshot, table, periodOf(when)), numbers.child!, add);
  });
};
