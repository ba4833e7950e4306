/** Whose records an answer rests on: a function of the fact, the date and the rosters, never of the figures asked for. */
import type { MissingReason, SilenceReason } from "../generated/types.ts";
import { type LocalDate, latestMonthEnd } from "../reference/dates.ts";
import { EARLIEST, FOREVER, periodOf, type Time } from "../reference/periods.ts";
import { boroughsOf, type Place, placeOfBorough, subRegionsOf } from "../reference/places.ts";
import { type SubRegionCode, subRegionOfBorough } from "../reference/sub-regions.ts";
import { type ColumnName, SAID_COLUMNS } from "./column-names.ts";
import { dimensionOf } from "./dimensions.ts";
import { type Fact, type HeldFact, OF_INCIDENTS, type ReturnedFact } from "./measures.ts";
import type { Question } from "./question.ts";

/** The return that tells a fact: its own, or that of placements. */
export const toldBy = (fact: Fact): ReturnedFact => (fact === "MOVEMENTS" ? "PLACEMENTS" : fact);

/**
 * The facts that a borough must have handed in before an answer can include it. The return of costs says what a placement costs, the
 * return of placements what kind of placement it is.
 */
export const restsOn = (fact: Fact, isPriced: boolean): readonly ReturnedFact[] => {
  switch (fact) {
    case "COSTS":
      return ["PLACEMENTS", "COSTS"];
    case "PLACEMENTS":
    case "MOVEMENTS":
      return isPriced ? ["PLACEMENTS", "COSTS"] : ["PLACEMENTS"];
    case "BEDS":
    case "REFERRALS":
      return [fact];
  }
};

/** First and last day that a borough's return of a fact covers, and when it came in; that is not said of what need not be handed in. */
export type ReturnCoverage = {
  readonly fact: HeldFact;
  readonly borough: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly received?: LocalDate | undefined;
};

/** A vintage, and the returns that it has. */
type RosterOfVintage = { readonly vintage: string; readonly returns: readonly ReturnCoverage[] };

/** What one sub-region can answer from, or why it is unavailable. */
export type Roster =
  | (RosterOfVintage & {
      readonly kind: "ANSWERED";
      /** Dimensions and measures that it lays out otherwise than we do. */
      readonly incompatible: readonly string[];
      /** The vintage before, where it still holds it. */
      readonly previous?: RosterOfVintage | null;
    })
  | { readonly kind: "UNAVAILABLE"; readonly reason: SilenceReason };

export type Rosters = ReadonlyMap<SubRegionCode, Roster>;

type MissingBorough = { readonly code: string; readonly name: string; readonly reason: MissingReason };

export type SubRegionCoverage = {
  readonly code: string;
  readonly answered: boolean;
  readonly reason: SilenceReason | null;
  readonly vintage: string | null;
  readonly incompatible: readonly string[];
};

export type Coverage = {
  readonly complete: boolean;
  readonly boroughs: readonly string[];
  readonly missing: readonly MissingBorough[];
  readonly subRegions: readonly SubRegionCoverage[];
};

/** Coverage of a place at a date or over a period, by all facts that an answer rests on; without a time nothing is covered. */
export const coverageOf = (place: Place, facts: readonly HeldFact[], when: Time | null, rosters: Rosters): Coverage => {
  const boroughs = boroughsOf(place);
  const reasons = new Map(boroughs.map((borough) => [borough, whyMissing(borough, facts, when, rosters)]));
  const missing = boroughs.flatMap((code) => {
    const reason = reasons.get(code) ?? null;
    return reason === null ? [] : [{ code, name: placeOfBorough(code)!.name, reason }];
  });
  return {
    complete: missing.length === 0,
    boroughs: boroughs.filter((code) => reasons.get(code) === null),
    missing,
    subRegions: subRegionsOf(place).map(({ code }) => {
      const roster = rosters.get(code);
      return roster?.kind === "ANSWERED"
        ? { code, answered: true, reason: null, vintage: roster.vintage, incompatible: roster.incompatible }
        : { code, answered: false, reason: roster?.reason ?? "UNREACHABLE", vintage: null, incompatible: [] };
    }),
  };
};

/** Of a place of which nothing is asked, because the vintage that is asked for is not held. */
export const nothingHeld = (place: Place): Coverage => ({
  complete: false,
  boroughs: [],
  missing: boroughsOf(place).map((code) => ({ code, name: placeOfBorough(code)!.name, reason: "VINTAGE_NOT_HELD" })),
  subRegions: [],
});

type ReturnsByOwner = ReadonlyMap<string, readonly ReturnCoverage[]>;

const ownerOf = ({ borough, fact }: Pick<ReturnCoverage, "borough" | "fact">): string => `${borough} ${fact}`;

/** A roster's returns by borough and fact: every figure looks for some, and a roster serves many requests. */
const byOwner = new WeakMap<readonly ReturnCoverage[], ReturnsByOwner>();

const returnsByOwner = (returns: readonly ReturnCoverage[]): ReturnsByOwner => {
  const grouped = byOwner.get(returns) ?? Map.groupBy(returns, ownerOf);
  byOwner.set(returns, grouped);
  return grouped;
};

/** What a borough has handed in of a fact, or need not hand in: runs of days; null where its sub-region is unavailable. */
export const returnsOf = (borough: string, fact: HeldFact, rosters: Rosters): readonly ReturnCoverage[] | null => {
  const roster = rosters.get(subRegionOfBorough(borough)!.code);
  return roster?.kind === "ANSWERED" ? (returnsByOwner(roster.returns).get(ownerOf({ borough, fact })) ?? []) : null;
};

/** The first day that a sub-region's returns of a fact cover: before it nobody knows whether anything was due. */
const firstDays = new WeakMap<readonly ReturnCoverage[], Map<HeldFact, LocalDate>>();

const firstDayOf = (borough: string, fact: HeldFact, rosters: Rosters): LocalDate => {
  const roster = rosters.get(subRegionOfBorough(borough)!.code);
  if (roster?.kind !== "ANSWERED") return EARLIEST;
  const known = firstDays.get(roster.returns) ?? new Map<HeldFact, LocalDate>();
  firstDays.set(roster.returns, known);
  const days = (): readonly LocalDate[] => roster.returns.flatMap((row) => (row.fact === fact && isDue(row) ? [row.from] : []));
  const first = known.get(fact) ?? days().toSorted()[0] ?? EARLIEST;
  known.set(fact, first);
  return first;
};

/** Whether a row is a return, and no days on which a borough has nothing to hand in. */
export const isDue = ({ from }: ReturnCoverage): boolean => from !== EARLIEST;

const whyMissing = (borough: string, facts: readonly HeldFact[], when: Time | null, rosters: Rosters): MissingReason | null => {
  const { from, to } = periodOf(when ?? "");
  const reasons = facts.map((fact): MissingReason | null => {
    const each = returnsOf(borough, fact, rosters);
    if (each === null) return "SUB_REGION_SILENT";
    const isWithin = (row: ReturnCoverage): boolean => (isDue(row) ? row.from : firstDayOf(borough, fact, rosters)) <= from;
    if (when !== null && each.some((row) => isWithin(row) && to <= row.to)) return null;
    // Stale when what there was has ended, be it to begin again; what has yet to begin is missing. Days on which nothing was due are none.
    return when !== null && each.some((row) => row.from <= from && row.to < to && isDue(row)) ? "STALE" : "NO_RETURN";
  });
  return reasons.find((reason) => reason !== null) ?? null;
};

/** The latest month end that every borough of the place with a return of the fact covers; null when none has one. */
export const defaultDate = (place: Place, fact: ReturnedFact, rosters: Rosters): LocalDate | null => {
  const ends = boroughsOf(place).flatMap((borough) => {
    // A borough that never has anything to hand in holds nobody up.
    const ends = (returnsOf(borough, fact, rosters) ?? []).map((row) => row.to).filter((to) => to !== FOREVER);
    return ends.toSorted().slice(-1);
  });
  return ends.length === 0 ? null : latestMonthEnd(ends.reduce((earliest, end) => (end < earliest ? end : earliest)));
};

/** The day since when every borough of a place has handed in a fact without a gap up to a time; null where one does not cover that. */
export const heldSince = (place: Place, fact: ReturnedFact, when: Time, rosters: Rosters): LocalDate | null => {
  const { from, to } = periodOf(when);
  const firstDays = boroughsOf(place).map(
    (borough) => returnsOf(borough, fact, rosters)?.find((row) => row.from <= from && to <= row.to)?.from,
  );
  return firstDays.reduce<LocalDate | null>(
    (latest, day) => (latest === null || day === undefined ? null : latest > day ? latest : day),
    EARLIEST,
  );
};

/** What the return of costs says of a placement, its price and what stands beside it. */
const OF_COSTS: readonly ColumnName[] = ["weeklyCostBand", ...SAID_COLUMNS];

/** Whether a question about placements asks for what only the return of costs knows. */
const isPriced = ({ measure, by, where }: Pick<Question, "measure" | "by" | "where">): boolean =>
  measure === "WEEKLY_COST" ||
  [...by, ...where.map(({ dimension }) => dimension)].some((name) => OF_COSTS.includes(dimensionOf(name).column));

/** Whether every borough of a question's place has handed in all that its answer rests on, at one of its times. */
export const isCovered = ({ place, fact, ...asked }: Question, when: Time, rosters: Rosters): boolean => {
  const facts: readonly HeldFact[] =
    fact === "BUDGETS"
      ? [fact]
      : [...restsOn(fact, isPriced(asked)), ...(OF_INCIDENTS.includes(asked.measure) ? (["MISSING"] as const) : [])];
  return boroughsOf(place).every((borough) => whyMissing(borough, facts, when, rosters) === null);
};
