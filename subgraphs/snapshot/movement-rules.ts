/** What each measure of movements counts of one child in a period: rows of the child, each as it was on a day. */
import type { MeasureName } from "../../schema/question/measures.ts";
import { ageOn, dayOf, endOfMonth, localDateOf, monthOf } from "../../schema/reference/dates.ts";
import { UNPLANNED_REASONS } from "../../schema/reference/groupings.ts";
import { type Period, withYearsBefore } from "../../schema/reference/periods.ts";
import { EVENT, NEVER } from "./care-events.ts";
import type { RowTable } from "./columns.ts";
import { numberFinder } from "./row-codes.ts";
import { columnOf } from "./selection.ts";

/** Rows of one child, in order, and which of the children it is. */
export type ChildRows = { readonly first: number; readonly end: number; readonly number: number };

/** Tells of a row that counts, as it was on the evening of a day. */
type Tell = (row: number, day: number) => void;

export type Rule = (child: ChildRows, tell: Tell) => void;

/** A period as days; both ends are included. */
export type Days = { readonly from: number; readonly to: number };

export const daysOf = ({ from, to }: Period): Days => ({ from: dayOf(from), to: dayOf(to) });

/** A child that left no more than so many days ago has come back within twelve months, or within five years. */
const YEAR = 365;
const FIVE_YEARS = 1_826;

/** What began on a day of the period, each time. */
const eachStart =
  ({ start, numbers }: RowTable, { from, to }: Days, bit: number): Rule =>
  ({ first, end }, tell) => {
    for (let row = first; row < end; row++)
      if ((numbers.events![row]! & bit) !== 0 && start[row]! >= from && start[row]! <= to) tell(row, start[row]!);
  };

/** Each time that care ended on a day of the period, as on the evening before. */
const eachEnd =
  ({ end: ends, numbers }: RowTable, { from, to }: Days): Rule =>
  ({ first, end }, tell) => {
    for (let row = first; row < end; row++)
      if ((numbers.events![row]! & EVENT.LEAVES_CARE) !== 0 && ends[row]! >= from && ends[row]! <= to) tell(row, ends[row]! - 1);
  };

const only =
  (rule: Rule, isCounted: (row: number) => boolean): Rule =>
  (child, tell) =>
    rule(child, (row, day) => {
      if (isCounted(row)) tell(row, day);
    });

/** Of what a rule tells of a child the first, or the last. */
const once =
  (rule: Rule, which: "FIRST" | "LAST" = "FIRST"): Rule =>
  (child, tell) => {
    let [told, on] = [-1, 0];
    rule(child, (row, day) => {
      if (which === "LAST" || told < 0) [told, on] = [row, day];
    });
    if (told >= 0) tell(told, on);
  };

/** The first evening of the period in care. */
export const firstEvening =
  ({ start, end: ends }: RowTable, { from, to }: Days): Rule =>
  ({ first, end }, tell) => {
    for (let row = first; row < end; row++)
      if (start[row]! <= to && ends[row]! > from) return tell(row, Math.max(start[row]!, from));
  };

/** Whether something is so of a child that is in care on the last evening in a row. */
type AtEnd = (child: ChildRows, row: number) => boolean;

const atEnd =
  ({ start, end: ends }: RowTable, to: number, isCounted: AtEnd = () => true): Rule =>
  (child, tell) => {
    for (let row = child.first; row < child.end; row++)
      if (start[row]! <= to && ends[row]! > to && isCounted(child, row)) return tell(row, to);
  };

const MANY = 3;

/** Three placements or more with an evening from a day on. */
const hasThree =
  ({ start, end: ends, numbers }: RowTable, from: number): AtEnd =>
  ({ first }, row) => {
    let placements = 0;
    for (let each = first; each <= row; each++) {
      const events = numbers.events![each]!;
      if (start[each]! > from) placements += (events & EVENT.CHANGES) === 0 ? 0 : 1;
      else if (ends[each]! > from) placements += (events & EVENT.UNPLACED) === 0 ? 1 : 0;
    }
    return placements >= MANY;
  };

const wasInCare =
  ({ start, end: ends }: RowTable, from: number, before: number): AtEnd =>
  ({ first }, row) => {
    for (let each = first; each <= row; each++) if (start[each]! < before && ends[each]! > from) return true;
    return false;
  };

const ADULT = 16;
const [CARE_MONTHS, SETTLED_MONTHS] = [30, 24];

/** Under 16, and in care for two and a half years; settled where it has been in one placement for two. */
const isLongTerm = (rows: RowTable, to: number, isSettled: boolean): AtEnd => {
  const last = localDateOf(to);
  const monthsBefore = (months: number): number => dayOf(endOfMonth(monthOf(last) - months));
  const [careBy, settledBy] = [monthsBefore(CARE_MONTHS), monthsBefore(SETTLED_MONTHS)];
  const { careStart, settledSince } = rows.numbers;
  const { codes, values } = columnOf(rows, "AGE_BAND");
  const isYoung = values.map((month) => ageOn(String(month), last) < ADULT);
  return (_, row) =>
    isYoung[codes[row]!]! &&
    careStart![row]! !== NEVER &&
    careStart![row]! <= careBy &&
    (!isSettled || settledSince![row]! <= settledBy);
};

/** The rule of a measure, for some rows and a period. */
type RuleOf = (rows: RowTable, period: Period) => Rule;

const enters: RuleOf = (rows, period) => eachStart(rows, daysOf(period), EVENT.ENTERS_CARE);
const leaves: RuleOf = (rows, period) => eachEnd(rows, daysOf(period));
const moves: RuleOf = (rows, period) => eachStart(rows, daysOf(period), EVENT.MOVES);

/** Children who come into care so many days after they left it. */
const returns =
  (days: number): RuleOf =>
  (rows, period) =>
    once(only(enters(rows, period), (row) => rows.start[row]! - rows.numbers.previousCareEnd![row]! <= days));

const unplanned: RuleOf = (rows, period) => {
  const isUnplanned = numberFinder(rows, "MOVE_REASON", (code) => +UNPLANNED_REASONS.includes(code));
  return only(moves(rows, period), (row) => isUnplanned(row, 0) === 1);
};

const yearBefore = (period: Period): number => dayOf(withYearsBefore(period, 1).from);

const ofBothYears: (rows: RowTable, period: Period) => AtEnd = (rows, period) =>
  wasInCare(rows, yearBefore(period), daysOf(period).from);

const threeInTwoYears: RuleOf = (rows, period) => {
  const [was, three] = [ofBothYears(rows, period), hasThree(rows, yearBefore(period))];
  return atEnd(rows, daysOf(period).to, (child, row) => was(child, row) && three(child, row));
};

const longTerm =
  (isSettled: boolean): RuleOf =>
  (rows, period) =>
    atEnd(rows, daysOf(period).to, isLongTerm(rows, daysOf(period).to, isSettled));

/** What is counted of the movements of rows; what is counted between cells of a table is not among it. */
export const MOVEMENT_RULES: Readonly<Partial<Record<MeasureName, RuleOf>>> = {
  CHILDREN: (rows, period) => firstEvening(rows, daysOf(period)),
  STARTED: (rows, period) => once(enters(rows, period)),
  NEW_TO_CARE: (rows, period) => once(only(enters(rows, period), (row) => rows.numbers.previousCareEnd![row] === NEVER)),
  RETURNED_WITHIN_12_MONTHS: returns(YEAR),
  RETURNED_WITHIN_5_YEARS: returns(FIVE_YEARS),
  CEASED: (rows, period) => once(leaves(rows, period), "LAST"),
  ENTRANTS: enters,
  EXITS: leaves,
  PLACEMENTS_STARTED: (rows, period) => eachStart(rows, daysOf(period), EVENT.STARTS_PLACEMENT),
  MOVES: moves,
  UNPLANNED_MOVES: unplanned,
  AT_END: (rows, period) => atEnd(rows, daysOf(period).to),
  THREE_PLACEMENTS: (rows, period) => atEnd(rows, daysOf(period).to, hasThree(rows, daysOf(period).from)),
  AT_END_AND_BEFORE: (rows, period) => atEnd(rows, daysOf(period).to, ofBothYears(rows, period)),
  THREE_PLACEMENTS_IN_TWO_YEARS: threeInTwoYears,
  LONG_TERM: longTerm(false),
  LONG_TERM_STABLE: longTerm(true),
};
