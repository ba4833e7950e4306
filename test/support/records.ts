/** Made-up episode records for tests: one by hand, or any number by chance; and the snapshot of records of any kind. */
import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { CODE_LISTS } from "../../schema/reference/code-lists.ts";
import { addDays } from "../../schema/reference/dates.ts";
import type { HomeRecord } from "../../subgraphs/models/home.ts";
import type { BedRecord } from "../../subgraphs/returns/kinds/beds/bed-record.ts";
import type { BudgetRecord } from "../../subgraphs/returns/kinds/budgets/budget-record.ts";
import type { CostRecord } from "../../subgraphs/returns/kinds/costs/cost-record.ts";
import type { EpisodeRecord, LibertyOrder } from "../../subgraphs/returns/kinds/placements/rows/episode-record.ts";
import type { ReferralRecord } from "../../subgraphs/returns/kinds/referrals/referral-record.ts";
import { buildSnapshot, type Snapshot } from "../../subgraphs/snapshot/snapshot.ts";
import { NOISE_SECRET } from "./noise.ts";

/** An episode of child "a" of Barnet that began on 1 June 2024 and goes on; `with` what the test is about. */
export const episode = (given: Partial<EpisodeRecord> = {}): EpisodeRecord => ({
  return: `${given.borough ?? "E09000003"}:return`,
  borough: "E09000003",
  child: "a",
  birthMonth: "2012-05",
  sex: "M",
  ethnic: "WBRI",
  uasc: false,
  uascCeased: null,
  start: "2024-06-01",
  end: null,
  rne: "S",
  ls: "C2",
  cin: "N1",
  place: "U4",
  placeProvider: "PR1",
  rec: null,
  reasonPlaceChange: null,
  urn: null,
  hostAuthority: "E09000003",
  locality: "IN",
  distanceTenths: 12,
  ...given,
});

type Beside = {
  readonly costs?: readonly CostRecord[];
  readonly beds?: readonly BedRecord[];
  readonly referrals?: readonly ReferralRecord[];
  readonly budgets?: readonly BudgetRecord[];
  readonly homes?: readonly HomeRecord[];
  /** What the sub-region perturbs its figures by; the tests' own without it. */
  readonly noiseSecret?: Uint8Array;
};

/** The pseudonym of a child that a test calls by a short name: 32 hexadecimal digits, as the door gives. "a" -> "ca978112..." */
export const pseudonymOf = (child: string): string =>
  /^[\da-f]{32}$/.test(child) ? child : createHash("sha256").update(child).digest("hex").slice(0, 32);

const underPseudonym = <Row extends { readonly child: string }>(row: Row): Row => ({ ...row, child: pseudonymOf(row.child) });

/** The snapshot of some records, which are put in the order that a store hands them over in. */
export const snapshotOf = (
  episodes: readonly EpisodeRecord[],
  { costs = [], referrals = [], noiseSecret = NOISE_SECRET, ...beside }: Beside = {},
): Promise<Snapshot> =>
  buildSnapshot(
    { vintage: "v1", returns: [], noiseSecret },
    {
      episodes: byReturn(episodes.map(underPseudonym), ({ child, start }) => [child, start]),
      costs: byReturn(costs.map(underPseudonym), ({ child, placementStart, from }) => [child, placementStart, from]),
      referrals: referrals.map(underPseudonym),
      ...beside,
    },
  );

/** The rows of each return, in order of their keys. */
const byReturn = <Row extends { readonly return: string }>(
  rows: readonly Row[],
  keysOf: (row: Row) => readonly string[],
): readonly (readonly Row[])[] => {
  const byKey = (a: Row, b: Row): number => keysOf(a).reduce((order, key, at) => order || compare(key, keysOf(b)[at]!), 0);
  return [...Map.groupBy(rows, (row) => row.return)]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([, ofReturn]) => ofReturn.toSorted(byKey));
};

const compare = (a: string, b: string): number => (a < b ? -1 : +(a > b));

/** First day that chance hands out; episodes begin within three years of it. */
export const FIRST_DAY = "2022-02-20";

const codesOf = (list: readonly { readonly code: string }[]): fc.Arbitrary<string> =>
  fc.constantFrom(...list.map((entry) => entry.code));

/** Where a child may be; few of them to a child, so that it comes back to one. */
const setting = fc.record({
  place: fc.oneof({ weight: 6, arbitrary: codesOf(CODE_LISTS.PLACE) }, fc.constant("?")),
  placeProvider: fc.option(codesOf(CODE_LISTS.PLACE_PROVIDER)),
  urn: fc.option(fc.constantFrom("SC1", "SC2")),
  hostAuthority: fc.option(fc.constantFrom("E09000003", "E09000021", "E10000016", "WAL")),
  locality: fc.option(fc.constantFrom("IN", "OUT")),
  distanceTenths: fc.option(fc.oneof(fc.constantFrom(0, 1, 4, 5, 200, 201, 4999, 5000, 7000), fc.nat(6000))),
});

/** Days from one episode's start to the next, and from its end to there: none mostly, or a gap, or an overlap. */
const stretch = fc.record({
  days: fc.oneof(fc.integer({ min: 1, max: 5 }), { weight: 3, arbitrary: fc.integer({ min: 1, max: 400 }) }),
  toNext: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: -40, max: 40 })),
  isOpen: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, fc.constant(true)),
  rne: codesOf(CODE_LISTS.RNE),
  ls: fc.oneof({ weight: 4, arbitrary: codesOf(CODE_LISTS.LS) }, fc.constantFrom("V3", "V4")),
  cin: codesOf(CODE_LISTS.CIN),
  rec: fc.option(codesOf(CODE_LISTS.REC)),
  reasonPlaceChange: fc.option(codesOf(CODE_LISTS.REASON_PLACE_CHANGE)),
  at: fc.nat(2),
  /** Times missing: of what kind, how long after the first day, and for how many nights; null goes on. */
  missing: fc.array(
    fc.record({
      kind: fc.constantFrom("M", "A"),
      after: fc.integer({ min: -10, max: 60 }),
      nights: fc.option(fc.oneof(fc.nat(2), fc.nat(40)), { freq: 9 }),
    }),
    { maxLength: 2 },
  ),
  temporary: fc.option(fc.constantFrom("T0", "T1", "T2", "T3", "T4"), { freq: 3 }),
});

/** An order that deprives of liberty: so many days from the first one, for so long if it ended. */
const order = fc.record({ first: fc.nat(1100), days: fc.option(fc.nat(200)) });

const child = (boroughs: readonly string[]) =>
  fc.record({
    borough: fc.constantFrom(...boroughs),
    birthMonth: fc.constantFrom(
      "2004-02",
      "2006-03",
      "2009-01",
      "2013-12",
      "2014-06",
      "2019-04",
      "2021-07",
      "2022-03",
      "2024-08",
    ),
    sex: codesOf(CODE_LISTS.SEX),
    ethnic: fc.oneof({ weight: 9, arbitrary: codesOf(CODE_LISTS.ETHNIC) }, fc.constant("?")),
    uasc: fc.boolean(),
    uascCeased: fc.option(fc.nat(1100)),
    first: fc.nat(900),
    settings: fc.tuple(setting, setting, setting),
    stretches: fc.array(stretch, { minLength: 1, maxLength: 8, size: "max" }),
    orders: fc.array(order, { maxLength: 2 }),
  });

type Child = ReturnType<typeof child> extends fc.Arbitrary<infer Made> ? Made : never;

/** Episodes of one child: in order, each beginning after the one before it; ends as chance has it, never before their start. */
const episodesOf = (
  { settings, stretches, first, uascCeased, orders, ...own }: Child,
  number: number,
): readonly EpisodeRecord[] => {
  let day = first;
  const rows = stretches.map(({ days, toNext, isOpen, at, temporary, missing, ...said }) => {
    const start = day;
    day += days;
    const place = temporary === null ? {} : { place: temporary };
    return episode({
      ...own,
      ...said,
      ...settings[at]!,
      ...place,
      child: String(number).padStart(4, "0"),
      uascCeased: uascCeased === null ? null : addDays(FIRST_DAY, uascCeased),
      missing: missing.map(({ kind, after, nights }) => ({
        kind,
        start: addDays(FIRST_DAY, start + after),
        end: nights === null ? null : addDays(FIRST_DAY, start + after + nights),
      })),
      start: addDays(FIRST_DAY, start),
      end: isOpen ? null : addDays(FIRST_DAY, Math.max(start, day - toNext)),
    });
  });
  // Orders are of the child: whichever of its rows they stand in.
  return rows.map((row, at) => ({ ...row, orders: orders.filter((_, each) => each % rows.length === at).map(orderOf) }));
};

const orderOf = ({ first, days }: Child["orders"][number]): LibertyOrder => ({
  start: addDays(FIRST_DAY, first),
  end: days === null ? null : addDays(FIRST_DAY, first + days),
});

/** Any children of some boroughs, with everything that a return can say of them: moves, short breaks, gaps, overlaps, unknowns. */
export const anyRecords = (boroughs: readonly string[], most = 60): fc.Arbitrary<readonly EpisodeRecord[]> =>
  fc.array(child(boroughs), { maxLength: most, size: "max" }).map((children) => children.flatMap(episodesOf));

/** So many children alike: few, or about as many as are just told as a number or just not, or a crowd. */
const alike = fc.record({
  count: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 6, max: 13 }), fc.integer({ min: 14, max: 70 })),
  // All boroughs of a sub-region but one, and one of another.
  borough: fc.constantFrom("E09000003", "E09000007", "E09000010", "E09000014", "E09000001"),
  place: fc.constantFrom("U1", "U4", "U6", "K1", "K2", "H5", "T0", "?"),
  sex: fc.constantFrom("M", "F", "1", "U"),
  ls: fc.constantFrom("C1", "C2", "V2", "E1", "?"),
  ethnic: fc.constantFrom("WBRI", "BCRB", "BAFR", "NOBT"),
  uasc: fc.boolean(),
  locality: fc.constantFrom("IN", "OUT", null),
  hostAuthority: fc.constantFrom("E09000003", "E10000016", null),
  distanceTenths: fc.constantFrom(3, 200, 201, null),
  birthMonth: fc.constantFrom("2024-05", "2022-01", "2018-01", "2012-01", "2008-01"),
});

/** A population that fills the cells of its tables to any degree; nothing happens to its children. */
export const anyGroups: fc.Arbitrary<readonly EpisodeRecord[]> = fc
  .array(alike, { maxLength: 25, size: "max" })
  .map((groups) =>
    groups.flatMap(({ count, ...given }, group) =>
      Array.from({ length: count }, (_, child) => episode({ ...given, child: `${group} ${child}` })),
    ),
  );
