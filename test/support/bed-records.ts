/** Made-up homes on the register and returns of their beds for tests: one by hand, or any number by chance. */
import * as fc from "fast-check";
import { addDays } from "../../schema/reference/dates.ts";
import type { HomeRecord } from "../../subgraphs/models/home.ts";
import type { BedGap, BedRecord } from "../../subgraphs/returns/kinds/beds/bed-record.ts";
import { FIRST_DAY } from "./records.ts";

/** A good private children's home with six places. */
export const home = (given: Partial<HomeRecord> = {}): HomeRecord => ({
  register: "register",
  urn: "SC1",
  name: null,
  provisionType: "Children's home",
  status: "Active",
  sector: "Private",
  registered: null,
  closed: null,
  localAuthority: "Barnet",
  borough: "E09000003",
  places: 6,
  needs: ["Emotional and behavioural difficulties"],
  grade: "Good",
  inspected: null,
  ownerId: null,
  provider: "P1",
  providerName: null,
  ...given,
});

type Used = { readonly occupancy?: BedRecord["occupancy"]; readonly gaps?: readonly BedGap[]; readonly vacant?: number };

/** The beds of a home of Barnet on 31 March 2025: as many registered and open as are used. */
export const bed = ({ occupancy = [], gaps = [], vacant = 0, ...given }: Partial<BedRecord> & Used = {}): BedRecord => {
  const occupied = occupancy.reduce((sum, { children }) => sum + children, 0);
  const blocked = given.blocked ?? gaps.reduce((sum, { kind, places }) => sum + (kind === "BLOCKED" ? places : 0), 0);
  const openPlaces = occupied + blocked + vacant;
  return {
    return: `${given.borough ?? "E09000003"}:beds`,
    borough: "E09000003",
    urn: "SC1",
    asAt: "2025-03-31",
    registeredPlaces: openPlaces,
    openPlaces,
    occupied,
    vacant,
    occupancy,
    gaps,
    ...given,
    blocked,
  };
};

/** Places that nobody can be placed in. */
export const blockedFor = (reason: string | null, places: number): BedGap => ({
  kind: "BLOCKED",
  reason,
  ageFrom: null,
  ageTo: null,
  need: null,
  sex: null,
  places,
});

type Uses = {
  readonly london: number;
  readonly others?: number;
  readonly blocked?: number;
  /** Why places are blocked. */
  readonly reason?: string | null;
  readonly vacant?: number;
};

/** The beds of a home by who lives there: children of London's boroughs, and of others. */
export const usedBed = (
  given: Partial<BedRecord>,
  { london, others = 0, blocked = 0, reason = "STAFFING", vacant = 0 }: Uses,
): BedRecord =>
  bed({
    ...given,
    occupancy: [
      { authority: "E09000033", children: london },
      { authority: "E10000016", children: others },
    ].filter(({ children }) => children > 0),
    gaps: blocked === 0 ? [] : [blockedFor(reason, blocked)],
    vacant,
  });

/** What the register may say of a setting: its words as Ofsted writes them from list to list, and words that no list has. */
const described = fc.record({
  provisionType: fc.constantFrom(
    "Children's home",
    "Children's Home",
    "Supported Accommodation",
    "Secure children's home",
    "Ark",
  ),
  sector: fc.constantFrom("Private", "Local authority", "Local Authority", "Voluntary", "Other", null),
  grade: fc.constantFrom(
    "Outstanding",
    "Good",
    "Requires improvement",
    "Requires improvement to be good",
    "Not yet inspected",
    null,
  ),
  needs: fc.option(
    fc.subarray(["Mental disorders", "Learning difficulty", "Physical disabilities", "Present drug problems", "Another need"]),
  ),
  provider: fc.constantFrom("P1", "P2", null),
});

/** A home on one day, unless its borough's return doesn't describe it then. */
const stay = fc.option(
  fc.record({
    occupancy: fc.uniqueArray(
      fc.record({
        authority: fc.constantFrom("E09000003", "E09000033", "E10000016", "E06000010", "WAL"),
        children: fc.integer({ min: 1, max: 5 }),
      }),
      { maxLength: 3, selector: ({ authority }) => authority },
    ),
    reasons: fc.array(
      fc.record({ reason: fc.constantFrom("STAFFING", "SOLO", "OTHER", null), places: fc.integer({ min: 1, max: 3 }) }),
      { maxLength: 2 },
    ),
    /** Blocked places that nothing more is said of. */
    blocked: fc.nat(3),
    vacant: fc.nat(3),
    closed: fc.nat(2),
  }),
  { freq: 5 },
);

type Drawn<T> = T extends fc.Arbitrary<infer Made> ? Made : never;

const bedOf = ({ occupancy, reasons, vacant, closed, ...said }: NonNullable<Drawn<typeof stay>>, given: Partial<BedRecord>) => {
  const gaps = reasons.map(({ reason, places }) => blockedFor(reason, places));
  const blocked = gaps.length === 0 ? said.blocked : gaps.reduce((sum, { places }) => sum + places, 0);
  const used = bed({ ...given, occupancy, gaps, blocked, vacant });
  return { ...used, registeredPlaces: used.openPlaces + closed };
};

/** Any homes of some boroughs on any days: homes that aren't on the register, that come and go, and days that skip some. */
export const anyBedRecords = (
  boroughs: readonly string[],
): fc.Arbitrary<{ readonly beds: readonly BedRecord[]; readonly homes: readonly HomeRecord[] }> =>
  fc
    .record({
      days: fc.array(fc.uniqueArray(fc.integer({ min: 200, max: 1_300 }), { minLength: 1, maxLength: 3 }), {
        minLength: boroughs.length,
        maxLength: boroughs.length,
      }),
      drawn: fc.array(
        fc.record({
          borough: fc.nat(boroughs.length - 1),
          on: fc.option(described, { freq: 8 }),
          stays: fc.tuple(stay, stay, stay),
        }),
        { maxLength: 25, size: "max" },
      ),
    })
    .map(({ days, drawn }) => ({
      homes: drawn.flatMap(({ on }, at) => (on === null ? [] : [home({ ...on, urn: `SC${at}` })])),
      beds: drawn.flatMap(({ borough, stays }, at) =>
        days[borough]!.flatMap((day, index) => {
          const each = stays[index];
          const given = { borough: boroughs[borough]!, urn: `SC${at}`, asAt: addDays(FIRST_DAY, day) };
          return each === null || each === undefined ? [] : [bedOf(each, { ...given, return: `${given.borough}:beds` })];
        }),
      ),
    }));
