/** What each measure of movements counts in a period: rows of children, each as it was on a day. */
import type { MeasureName } from "../../schema/question/measures.ts";
import { dayOf, endOfMonth, monthOf } from "../../schema/reference/dates.ts";
import { UNPLANNED_REASONS } from "../../schema/reference/groupings.ts";
import { type Period, withYearsBefore } from "../../schema/reference/periods.ts";
import { EVENT, NEVER } from "./care-events.ts";
import { type Days, type EventRows, rowsIn } from "./event-rows.ts";
import { numberFinder } from "./row-codes.ts";
import { columnOf, openIn, openOn } from "./selection.ts";
import type { Snapshot } from "./snapshot.ts";

/** Rows that count, in the order of the table, and the day on whose evening each is as it is told of, by row and position. */
export type Told = { readonly rows: Int32Array; readonly dayOf: (row: number, at: number) => number };

/** What a measure counts of a snapshot in a period. */
export type RuleOf = (snapshot: Snapshot, period: Period) => Told;

export const daysOf = ({ from, to }: Period): Days => ({ from: dayOf(from), to: dayOf(to) });

/** A child that left no more than so many days ago has come back within twelve months, or within five years. */
const YEAR = 365;
const FIVE_YEARS = 1_826;

/** Whether something is so of a row. */
type Is = (row: number) => boolean;

/** What began on a day of the period, each time. */
const eachStart =
  (kind: keyof EventRows, isOf?: (snapshot: Snapshot) => Is): RuleOf =>
  (snapshot, period) => {
    const { placements, children } = snapshot;
    const rows = rowsIn(children.events[kind], daysOf(period));
    return { rows: isOf === undefined ? rows : rows.filter(isOf(snapshot)), dayOf: (row) => placements.start[row]! };
  };

/** Each time that care ended on a day of the period, as on the evening before. */
const eachEnd: RuleOf = ({ placements: { end }, children: { events } }, period) => ({
  rows: rowsIn(events.LEAVES_CARE, daysOf(period)),
  dayOf: (row) => end[row]! - 1,
});

/** The first of the rows of each child, or the last: those beside which, one before or one after, there is another child's. */
export const onceEach = ({ placements: { numbers } }: Snapshot, rows: Int32Array, beside: -1 | 1): Int32Array => {
  const [child, once] = [numbers.child!, new Int32Array(rows.length)];
  let length = 0;
  for (let at = 0; at < rows.length; at++) {
    once[length] = rows[at]!;
    const other = rows[at + beside];
    if (other === undefined || child[other] !== child[rows[at]!]) length++;
  }
  return once.subarray(0, length);
};

/** Of what a rule tells of each child the first, or the last; days must be of the row alone. */
const once =
  (ruleOf: RuleOf, beside: -1 | 1 = -1): RuleOf =>
  (snapshot, period) => {
    const { rows, dayOf } = ruleOf(snapshot, period);
    return { rows: onceEach(snapshot, rows, beside), dayOf };
  };

/** The first evening of a row that is not before a day. */
export const eveningFrom =
  ({ placements: { start } }: Snapshot, from: number): Told["dayOf"] =>
  (row) =>
    Math.max(start[row]!, from);

/** The first evening of the period in care. */
const inCare = once((snapshot, period) => {
  const days = daysOf(period);
  return { rows: openIn(snapshot.placements, days), dayOf: eveningFrom(snapshot, days.from) };
});

/** Whether something is so of a row that is in care on the last evening. */
type AtEnd = (snapshot: Snapshot, period: Period) => Is;

const atEnd =
  (...isOf: readonly AtEnd[]): RuleOf =>
  (snapshot, period) => {
    const { to } = daysOf(period);
    const rows = isOf.reduce((left, each) => left.filter(each(snapshot, period)), openOn(snapshot.placements, to));
    return { rows, dayOf: () => to };
  };

const MANY = 3;

/** Three placements or more with an evening from a day on. */
const hasThree =
  (fromOf: (period: Period) => number): AtEnd =>
  ({ placements: { start, end, numbers }, children: { first } }, period) => {
    const [from, { child, events }] = [fromOf(period), numbers];
    return (row) => {
      let placements = 0;
      for (let each = first[child![row]!]!; each <= row; each++) {
        const began = events![each]!;
        if (start[each]! > from) placements += (began & EVENT.CHANGES) === 0 ? 0 : 1;
        else if (end[each]! > from) placements += (began & EVENT.UNPLACED) === 0 ? 1 : 0;
      }
      return placements >= MANY;
    };
  };

const firstDay = (period: Period): number => daysOf(period).from;

const yearBefore = (period: Period): number => firstDay(withYearsBefore(period, 1));

const wasInCareTheYearBefore: AtEnd = ({ placements: { start, end, numbers }, children: { first } }, period) => {
  const [from, before, child] = [yearBefore(period), firstDay(period), numbers.child!];
  return (row) => {
    for (let each = first[child[row]!]!; each <= row; each++) if (start[each]! < before && end[each]! > from) return true;
    return false;
  };
};

const ADULT = 16;
const [CARE_MONTHS, SETTLED_MONTHS] = [30, 24];

/** The day so many months before the last of a period. */
const monthsBefore = ({ to }: Period, months: number): number => dayOf(endOfMonth(monthOf(to) - months));

/** Under 16, and in care for two and a half years. */
const isLongTerm: AtEnd = ({ placements }, period) => {
  const [careBy, { careStart }] = [monthsBefore(period, CARE_MONTHS), placements.numbers];
  const { codes, values } = columnOf(placements, "AGE_BAND");
  const youngest = monthOf(period.to) - 12 * ADULT;
  const isYoung = values.map((month) => monthOf(String(month)) > youngest);
  return (row) => isYoung[codes[row]!]! && careStart![row]! !== NEVER && careStart![row]! <= careBy;
};

/** In one placement for two years. */
const isSettled: AtEnd = ({ placements }, period) => {
  const [settledBy, settledSince] = [monthsBefore(period, SETTLED_MONTHS), placements.numbers.settledSince!];
  return (row) => settledSince[row]! <= settledBy;
};

const enters = eachStart("ENTERS_CARE");

/** Children who come into care so many days after they left it. */
const returns = (days: number): RuleOf =>
  once(
    eachStart(
      "ENTERS_CARE",
      ({ placements: { start, numbers } }) =>
        (row) =>
          start[row]! - numbers.previousCareEnd![row]! <= days,
    ),
  );

const isNew =
  ({ placements: { numbers } }: Snapshot): Is =>
  (row) =>
    numbers.previousCareEnd![row] === NEVER;

const isUnplanned = ({ placements }: Snapshot): Is => {
  const unplanned = numberFinder(placements, "MOVE_REASON", (code) => +UNPLANNED_REASONS.includes(code));
  return (row) => unplanned(row, 0) === 1;
};

/** What is counted of the movements of rows; what is counted between cells of a table is not among it. */
export const MOVEMENT_RULES: Readonly<Partial<Record<MeasureName, RuleOf>>> = {
  CHILDREN: inCare,
  STARTED: once(enters),
  NEW_TO_CARE: once(eachStart("ENTERS_CARE", isNew)),
  RETURNED_WITHIN_12_MONTHS: returns(YEAR),
  RETURNED_WITHIN_5_YEARS: returns(FIVE_YEARS),
  CEASED: once(eachEnd, 1),
  ENTRANTS: enters,
  EXITS: eachEnd,
  PLACEMENTS_STARTED: eachStart("STARTS_PLACEMENT"),
  MOVES: eachStart("MOVES"),
  UNPLANNED_MOVES: eachStart("MOVES", isUnplanned),
  AT_END: atEnd(),
  THREE_PLACEMENTS: atEnd(hasThree(firstDay)),
  AT_END_AND_BEFORE: atEnd(wasInCareTheYearBefore),
  THREE_PLACEMENTS_IN_TWO_YEARS: atEnd(wasInCareTheYearBefore, hasThree(yearBefore)),
  LONG_TERM: atEnd(isLongTerm),
  LONG_TERM_STABLE: atEnd(isLongTerm, isSettled),
};
