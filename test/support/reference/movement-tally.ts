/** The reference implementation of movements: exact answers about periods from records, told from evening to evening. */
import type { MeasureName } from "../../../schema/question/measures.ts";
import type { PartialQuery } from "../../../schema/question/question.ts";
import { addDays } from "../../../schema/reference/dates.ts";
import type { EpisodeRecord } from "../../../subgraphs/returns/kinds/placements/rows/episode-record.ts";
import { type ChildEvenings, eveningsOf } from "./child-evenings.ts";
import { daysBetween } from "./days.ts";
import { isUnplanned, MOVEMENT_DIMENSIONS, type MovedChild, type MovementDimension } from "./movement-dimensions.ts";
import { begins, isOther, isTemporary } from "./placement-starts.ts";
import type { Beside } from "./priced-children.ts";
import type { Contribution, Tally } from "./tally.ts";

export type MovementQuestion = {
  /** First and last day, both included. */
  readonly from: string;
  readonly to: string;
  readonly measure: MeasureName;
  readonly by: readonly MovementDimension[];
  readonly where: readonly { readonly dimension: MovementDimension; readonly codes: readonly string[] }[];
};

/** A question about movements that the reference can answer too. */
export type MovementQuery = Omit<PartialQuery, "by" | "where"> & Pick<MovementQuestion, "by" | "where">;

const EARLIEST = "2000-01-01";

const dayBefore = (day: string): string => addDays(day, -1);

/** Whether a child is in care, and in a placement that is not a temporary one. */
const isPlaced = (child: MovedChild | null): boolean => child !== null && !isTemporary(child.setting);

/** What happens on one day: between its evening and the one before. */
const happens = ({ on }: ChildEvenings, day: string) => {
  const [before, now] = [on(dayBefore(day)), on(day)];
  const enters = before === null && now !== null;
  const leaves = before !== null && now === null;
  const isFirst = isPlaced(now) && !isPlaced(before);
  const starts = now !== null && now.row.start === day && !isTemporary(now.row) && (enters || begins(before!, now));
  const moves = starts && !enters && isOther(now.row);
  return { enters, leaves, starts, moves, isFirst, changes: isFirst || moves };
};

/** Days from one to another on which something happens. */
const daysWith = (
  child: ChildEvenings,
  [from, to]: readonly [string, string],
  what: (happened: ReturnType<typeof happens>) => boolean,
): readonly string[] => child.turns(from, to).filter((day) => what(happens(child, day)));

/** The first of the month a year before the month that a day is in. */
const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4, 7)}-01`;

/** The last day of the month so many years and months before. */
const monthEndBefore = (day: string, years: number, months: number): string => {
  const at = (Number(day.slice(0, 4)) - years) * 12 + Number(day.slice(5, 7)) - months;
  return dayBefore(`${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}-01`);
};

const placementsIn = (child: ChildEvenings, from: string, to: string): number => {
  return (isPlaced(child.on(from)) ? 1 : 0) + daysWith(child, [addDays(from, 1), to], ({ changes }) => changes).length;
};

const isUnder16 = ({ row }: MovedChild, day: string): boolean => {
  const [year, month] = [Number(day.slice(0, 4)) - 16, day.slice(5, 7)];
  return row.birthMonth > `${year}-${month}`;
};

const isLongTerm = (child: ChildEvenings, day: string): boolean => {
  const care = daysWith(child, [EARLIEST, day], ({ enters }) => enters).at(-1)!;
  return isUnder16(child.on(day)!, day) && care <= monthEndBefore(day, 2, 6) && !child.breakEnds.has(care);
};

/** Since when a child lives in one placement, which counts with the one before it where it is placed for adoption. */
const settledSince = (child: ChildEvenings, day: string): string => {
  const care = daysWith(child, [EARLIEST, day], ({ enters }) => enters).at(-1)!;
  const changes = daysWith(child, [care, day], (happened) => happened.changes);
  const last = changes.at(-1) ?? care;
  const isAdoption = changes.length > 0 && !happens(child, last).isFirst && child.on(last)!.row.place.startsWith("A");
  return isAdoption ? (changes.at(-2) ?? care) : last;
};

/** The measures that count the child on the last evening. */
const AT_END: Readonly<Partial<Record<MeasureName, (child: ChildEvenings, from: string, to: string) => boolean>>> = {
  AT_END: () => true,
  THREE_PLACEMENTS: (child, from, to) => placementsIn(child, from, to) >= 3,
  AT_END_AND_BEFORE: (child, from) => wasInCare(child, from),
  THREE_PLACEMENTS_IN_TWO_YEARS: (child, from, to) => wasInCare(child, from) && placementsIn(child, yearBefore(from), to) >= 3,
  LONG_TERM: (child, _, to) => isLongTerm(child, to),
  LONG_TERM_STABLE: (child, _, to) => isLongTerm(child, to) && settledSince(child, to) <= monthEndBefore(to, 2, 0),
};

const wasInCare = (child: ChildEvenings, from: string): boolean =>
  child.turns(yearBefore(from), dayBefore(from)).some((day) => child.on(day) !== null);

type Span = readonly [from: string, to: string];

/** How many days a child that enters care on a day has been out of it; Infinity where it never was in it. */
const away = (child: ChildEvenings, day: string): number => {
  const end = daysWith(child, [EARLIEST, day], ({ leaves }) => leaves).at(-1);
  return end === undefined ? Infinity : daysBetween(end, day);
};

const entered = (child: ChildEvenings, span: Span): readonly string[] => daysWith(child, span, ({ enters }) => enters);
const left = (child: ChildEvenings, span: Span): readonly string[] =>
  daysWith(child, span, ({ leaves }) => leaves).map(dayBefore);
const moved = (child: ChildEvenings, span: Span): readonly string[] => daysWith(child, span, ({ moves }) => moves);

const inCare = (child: ChildEvenings, span: Span): readonly string[] =>
  child.turns(...span).filter((day) => child.on(day) !== null);

/** The first evening in care of each incident, as far as it lies in a span. */
const strayed = (child: ChildEvenings, [from, to]: Span, kind: "M" | "A"): readonly string[] =>
  child.missing
    .filter((incident) => incident.kind === kind)
    .map(({ start, end }) => [start < from ? from : start, end === null || end > to ? to : end] as const)
    .flatMap((span) => inCare(child, span).slice(0, 1));

const strays = (child: ChildEvenings, span: Span, kind: "M" | "A"): readonly string[] =>
  strayed(child, span, kind).length === 0 ? [] : inCare(child, span).slice(0, 1);

/** The evenings that each measure counts. */
const EVENINGS: Readonly<Partial<Record<MeasureName, (child: ChildEvenings, span: Span) => readonly string[]>>> = {
  CHILDREN: (child, span) => inCare(child, span).slice(0, 1),
  MISSING_CHILDREN: (child, span) => strays(child, span, "M"),
  MISSING_INCIDENTS: (child, span) => strayed(child, span, "M"),
  AWAY_CHILDREN: (child, span) => strays(child, span, "A"),
  AWAY_INCIDENTS: (child, span) => strayed(child, span, "A"),
  STARTED: (child, span) => entered(child, span).slice(0, 1),
  NEW_TO_CARE: (child, span) =>
    entered(child, span)
      .filter((day) => away(child, day) === Infinity)
      .slice(0, 1),
  RETURNED_WITHIN_12_MONTHS: (child, span) =>
    entered(child, span)
      .filter((day) => away(child, day) < 366)
      .slice(0, 1),
  RETURNED_WITHIN_5_YEARS: (child, span) =>
    entered(child, span)
      .filter((day) => away(child, day) < 1_827)
      .slice(0, 1),
  CEASED: (child, span) => left(child, span).slice(-1),
  ENTRANTS: entered,
  EXITS: left,
  PLACEMENTS_STARTED: (child, span) => daysWith(child, span, ({ starts }) => starts),
  MOVES: moved,
  UNPLANNED_MOVES: (child, span) => moved(child, span).filter((day) => isUnplanned(child.on(day)!)),
};

/** What a measure tells of a child: the evenings that count. */
const toldOf = (child: ChildEvenings, { measure, from, to }: MovementQuestion): readonly string[] => {
  const [isAtEnd, evenings] = [AT_END[measure], EVENINGS[measure]];
  if (isAtEnd !== undefined) return child.on(to) !== null && isAtEnd(child, from, to) ? [to] : [];
  if (evenings === undefined) throw new RangeError(`The reference doesn't know how ${measure} is measured of movements.`);
  return evenings(child, [from, to]);
};

type CellOf = (day: string, child: MovedChild) => string | null;

/** Cells that a child in care comes into, or goes from, on the way from one evening to the next. */
const movedCells = (child: ChildEvenings, { measure, from, to }: MovementQuestion, cellOf: CellOf): readonly string[] =>
  child.turns(from, to).flatMap((day) => {
    const [before, now] = [child.on(dayBefore(day)), child.on(day)];
    if (before === null || now === null) return [];
    const [out, into] = [cellOf(dayBefore(day), before), cellOf(day, now)];
    const cell = measure === "MOVED_IN" ? into : out;
    return out === into || cell === null ? [] : [cell];
  });

/** For each cell, named by its codes in the order of `by`, joined by commas. */
export const movementTallyOf = (
  episodes: readonly EpisodeRecord[],
  question: MovementQuestion,
  beside: Beside = {},
): ReadonlyMap<string, Tally> => {
  const { measure, by, where } = question;
  const cellOf: CellOf = (day, child) => {
    const codeOf = (dimension: MovementDimension): string => MOVEMENT_DIMENSIONS[dimension].codeOf(child, day);
    return where.every(({ dimension, codes }) => codes.includes(codeOf(dimension))) ? by.map(codeOf).join() : null;
  };
  const cells = new Map<string, Contribution[]>();
  for (const own of Map.groupBy(episodes, ({ borough, child }) => `${borough} ${child}`).values()) {
    const child = eveningsOf(own, beside);
    const told =
      measure === "MOVED_IN" || measure === "MOVED_OUT"
        ? movedCells(child, question, cellOf)
        : toldOf(child, question).flatMap((day) => cellOf(day, child.on(day)!) ?? []);
    for (const [cell, each] of Map.groupBy(told, (name) => name)) {
      const contribution = { borough: own[0]!.borough, who: own[0]!.child, number: 1, amount: 1_000 * each.length };
      cells.set(cell, [...(cells.get(cell) ?? []), contribution]);
    }
  }
  return new Map(
    [...cells].map(([name, contributions]) => [
      name,
      {
        children: contributions.length,
        contributions,
        values: contributions.map(({ amount }) => amount).toSorted((a, b) => a - b),
      },
    ]),
  );
};
