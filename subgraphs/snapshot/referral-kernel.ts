/**
 * The kernel of referrals: searches that began in periods, or were open at their ends, become slots.
 *
 * One pass over the rows in each period, a child after another. Of searches a child has any number, and is one of the children of each
 * cell that it has some in. Of its days in a cell those of the first search that has any count.
 */
import { binsOf, type MeasureName, THOUSANDTHS } from "../../schema/question/measures.ts";
import { periodOf } from "../../schema/reference/periods.ts";
import { addValueOf } from "./adders.ts";
import type { RowTable } from "./columns.ts";
import type { Days } from "./event-rows.ts";
import { cellFinder, OUTSIDE } from "./movement-cells.ts";
import { daysOf } from "./movement-rules.ts";
import { NO_DAYS, TOLD } from "./referral-table.ts";
import type { Snapshot } from "./snapshot.ts";
import { countAtEach, type CountedTable } from "./tables.ts";

/** Days that are measured of a search, 0 where it is only counted; NO_DAYS of one that does not count. */
type ValueOf = (row: number) => number;

type Rule = (rows: RowTable, days: Days) => ValueOf;

/** Searches that began in the period. */
const made =
  (valueOf: (rows: RowTable) => ValueOf): Rule =>
  (rows, { from, to }) => {
    const { start } = rows;
    const value = valueOf(rows);
    return (row) => (start[row]! >= from && start[row]! <= to ? value(row) : NO_DAYS);
  };

/** Those of which all that the bits say is told. */
const madeAnd = (bits: number): Rule =>
  made(({ numbers }) => {
    const told = numbers.told!;
    return (row) => ((told[row]! & bits) === bits ? 0 : NO_DAYS);
  });

/** Those that took so many days. */
const madeWithin = (name: "daysToOffer" | "daysToPlacement"): Rule =>
  made(({ numbers }) => {
    const days = numbers[name]!;
    return (row) => days[row]!;
  });

/** Searches that were open on the evening of the last day. */
const openAtEnd =
  (valueOf: (rows: RowTable, to: number) => ValueOf): Rule =>
  (rows, { to }) => {
    const { start, end } = rows;
    const value = valueOf(rows, to);
    return (row) => (start[row]! <= to && end[row]! > to ? value(row) : NO_DAYS);
  };

const waited: Rule = openAtEnd(
  ({ start }, to) =>
    (row) =>
      to - start[row]!,
);

const unmet: Rule = openAtEnd(({ numbers }, to) => {
  const neededBy = numbers.neededBy!;
  return (row) => (neededBy[row]! < to ? 0 : NO_DAYS);
});

const RULES: Readonly<Partial<Record<MeasureName, Rule>>> = {
  CHILDREN: madeAnd(0),
  CHILDREN_PLACED: madeAnd(TOLD.PLACED),
  REFERRALS_MADE: madeAnd(0),
  REFERRALS_OFFERED: madeAnd(TOLD.OFFERED),
  REFERRALS_AWAITED: madeAnd(TOLD.AWAITED),
  REFERRALS_PLACED: madeAnd(TOLD.PLACED),
  REFERRALS_NOT_OFFERED: madeAnd(TOLD.NOT_OFFERED),
  REFERRALS_WITHDRAWN: madeAnd(TOLD.WITHDRAWN),
  REFERRALS_OPEN: madeAnd(TOLD.OPEN),
  REFERRALS_CONCLUDED: madeAnd(TOLD.CONCLUDED),
  REFERRALS_UNMET: unmet,
  ALTERNATIVES: madeAnd(TOLD.ALTERNATIVE),
  ALTERNATIVES_WITH_ORDER: madeAnd(TOLD.ALTERNATIVE + TOLD.WITH_ORDER),
  ALTERNATIVES_UNREGISTERED: madeAnd(TOLD.ALTERNATIVE + TOLD.UNREGISTERED),
  DAYS_TO_OFFER: madeWithin("daysToOffer"),
  DAYS_TO_PLACEMENT: madeWithin("daysToPlacement"),
  DAYS_OPEN: waited,
};

/** What a child has in one cell: so many searches, and the days of the first. */
type Own = { searches: number; readonly value: number };

/** Adds what the child of a row has in a cell. */
type Add = (row: number, cell: number, own: Own) => void;

const adderFor = ({ keys, numbers }: RowTable, { query: { measure, form } }: CountedTable, slots: Float64Array): Add => {
  const areDays = binsOf(measure) !== null;
  const add = addValueOf({ measure, form, slots, keys, factors: areDays ? numbers.daysFactor! : numbers.eventFactor! });
  return (row, cell, { searches, value }) => add(row, cell, areDays ? value : THOUSANDTHS * searches);
};

/**
 * Counts searches over periods.
 *
 * Shape:  rows of referrals -> slots by time x cell of the table.
 * Units:  children; thousandths of searches; days.
 */
export const countReferrals = ({ referrals }: Snapshot, table: CountedTable): Float64Array => {
  const [cellOn, { start, rows }, child] = [cellFinder(referrals, table), referrals, referrals.numbers.child!];
  return countAtEach(table, (when, slots) => {
    const valueOf = RULES[table.query.measure]!(referrals, daysOf(periodOf(when)));
    const add = adderFor(referrals, table, slots);
    const cells = new Map<number, Own>();
    for (let row = 0; row < rows; row++) {
      const value = valueOf(row);
      const cell = value === NO_DAYS ? OUTSIDE : cellOn(row, start[row]!);
      const own = cells.get(cell);
      if (own !== undefined) own.searches++;
      else if (cell !== OUTSIDE) cells.set(cell, { searches: 1, value });
      if (row + 1 < rows && child[row + 1] === child[row]) continue;
      if (cells.size === 0) continue;
      for (const [at, each] of cells) add(row, at, each);
      cells.clear();
    }
  });
};
