import {
  birthdayInCohort,
  birthdayFor,
  daysInCare,
  dayInYear,
  earliestFor,
  FIRST_DAY,
  LAST_DAY,
  yearsFrom,
} from "../chance/calendar.ts";
import type { Cohort } from "../chance/mixes.ts";
import { between, chance, weighted, type Random } from "../chance/random.ts";
import type { Market, FoundPlacement } from "../land/market.ts";
import type { Postcode } from "../land/postcodes.ts";
import { episodesOf, type Episode } from "./episodes.ts";
import { drawExit } from "./leavers.ts";
import { drawLegalPath } from "./legal-path.ts";
import { drawCell, drawFacts, type Profile } from "./profiles.ts";
import { settle } from "./settle.ts";
import { drawStays, type Period, type PlacementStay } from "./stays.ts";
import { stretchesOf } from "./stretches.ts";
import { withTemporaryMoves } from "./temporary-moves.ts";

/** A made-up child as its borough knows it; days are day numbers (schema/reference/dates.ts). */
export type Child = {
  readonly birth: number;
  readonly sex: "M" | "F";
  readonly ethnic: string;
  readonly uasc: boolean;
  /** Day on which the status of unaccompanied asylum-seeking child ended. */
  readonly uascCeased: number | null;
  readonly home: Postcode | null;
  /** Day on which a child of the child was born while it was looked after. */
  readonly childBorn: number | null;
  readonly episodes: readonly Episode[];
};

/** A child whose placements are drawn but not yet settled. */
type Draft = {
  readonly profile: Profile;
  readonly home: Postcode | null;
  readonly period: Period;
  readonly rec: string | null;
  readonly stays: readonly PlacementStay[];
};

/** Draws the period of care of a child still looked after on the last day. */
export const draftStaying = (market: Market, profile: Profile & { readonly cohort: Cohort }): Draft => {
  const birth = birthdayInCohort(market.random, LAST_DAY, profile);
  return draft(market, profile, { birth, until: LAST_DAY, rec: null });
};

/** Draws the period of care of a child that leaves in a return year, in one of the ways of leaving. */
export const draftLeaving = (market: Market, year: number): Draft => {
  const { random } = market;
  const exit = drawExit(random);
  const uasc = exit.uasc === true;
  const until = dayInYear(random, year);
  const birth = birthdayFor(random, until, exit.ages);
  const profile = {
    ...drawFacts(random, uasc),
    uasc,
    provider: null,
    kind: exit.kind,
    ls: exit.ls,
    cell: drawCell(random, uasc, exit.kind),
  };
  return draft(market, profile, { birth, until, rec: weighted(random, exit.reasons), ...(exit.days && { mean: exit.days }) });
};

type End = { readonly birth: number; readonly until: number; readonly rec: string | null; readonly mean?: number };

const draft = ({ random, locator }: Market, profile: Profile, { birth, until, rec, mean }: End): Draft => {
  const { kind, ls, uasc } = profile;
  const days = daysInCare(random, { ls, uasc, ...(mean !== undefined && { mean }) });
  const shortest = kind === "ADOPTION" ? SHORTEST_BEFORE_ADOPTION : 1;
  const youngest = ls.startsWith("J") ? earliestFor(birth, "R5") : uasc ? yearsFrom(birth, YOUNGEST_UASC) : birth;
  const entry = Math.min(Math.max(youngest, until - Math.max(days, shortest)), until - 1);
  const period: Period = { birth, entry, until, exit: rec !== null, kind, ls, uasc };
  return { profile, home: locator.home(profile.cell), period, rec, stays: drawStays(random, period) };
};

const SHORTEST_BEFORE_ADOPTION = 240;
const YOUNGEST_UASC = 11;

/**
 * Settles the last placement of a draft: done for every child still looked after before any earlier placement, so that those whom
 * London's figures count have the first choice of beds.
 */
export const settleLast = (market: Market, { profile: { kind, cell, provider }, home, stays }: Draft): FoundPlacement =>
  settle(market, { kind, cell, home, provider, stay: stays.at(-1) ?? { start: LAST_DAY, end: Infinity } });

/** Settles the other placements (those before the years written need no bed) and turns the draft into episodes. */
export const finish = (market: Market, { profile, home, period, rec, stays }: Draft, last: FoundPlacement): Child => {
  const { random } = market;
  const { uasc, ls, cin, sex, ethnic } = profile;
  const settleStay = (stay: PlacementStay, index: number): FoundPlacement =>
    index === stays.length - 1
      ? last
      : stay.end < FIRST_DAY
        ? { postcode: last.postcode, provider: null, urn: null }
        : settle(market, { kind: stay.kind, cell: drawCell(random, uasc, stay.kind), home, stay });
  const { until } = period;
  const stretches = stays.flatMap((stay, index) =>
    stretchesOf(random, stay, { settled: settleStay(stay, index), index, ls, until }),
  );
  const moves = stretches.map(({ from }) => from);
  const legal = drawLegalPath(random, period, { mayBeVoluntary: stays.every(({ kind }) => kind !== "P1"), moves });
  const all = withTemporaryMoves(random, stretches, { busy: [FIRST_DAY, ...legal.map(({ from }) => from)], until });
  const end = rec === null ? null : { day: until, rec };
  return {
    birth: period.birth,
    sex,
    ethnic,
    uasc,
    uascCeased: uascCeased(random, { profile, until, entry: period.entry, rec }),
    home,
    childBorn: childBorn(random, profile, period),
    episodes: episodesOf(random, { legal, stretches: all, cin, end }).filter(({ dec }) => dec === null || dec >= FIRST_DAY),
  };
};

/** The status ends with care; for one in twenty of those who left, some time before. */
const uascCeased = (
  random: Random,
  { profile, until, entry, rec }: { profile: Profile; until: number; entry: number; rec: string | null },
): number | null => {
  if (!profile.uasc || rec === null) return null;
  return chance(random, 0.05) ? Math.round((entry + until) / 2) : until;
};

const YOUNGEST_MOTHER = 15;
const MOTHERS = 0.05;

const childBorn = (random: Random, { sex }: Profile, { birth, entry, until }: Period): number | null => {
  const from = Math.max(entry, yearsFrom(birth, YOUNGEST_MOTHER));
  return sex === "F" && from < until && chance(random, MOTHERS) ? between(random, from, until) : null;
};
