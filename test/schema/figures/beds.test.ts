/** Homes and their places as a caller reads them: what everybody can look up exactly, and how they are used as numbers of children are. */
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { BedRecord } from "../../../subgraphs/returns/kinds/beds/bed-record.ts";
import { bed, blockedFor, home, usedBed } from "../../support/bed-records.ts";
import { FIGURE, figuresOf, type PlainFigure, toldIn } from "../../support/every-figure.ts";
import { graphOver } from "../../support/graph-in-process.ts";

const [BARNET, CAMDEN] = ["E09000003", "E09000007"] as const;

const EVERYTHING = figuresOf("BedMeasures");
const PUBLIC_NUMBERS = ["homes", "registeredPlaces"];
const USES = ["occupied", "occupiedByLondon", "occupiedByOthers", "vacant", "blocked"] as const;
const PERCENTAGES = ["percentOccupied", "percentVacant", "percentBlocked", "percentByLondon"] as const;

type Beds = Readonly<Record<(typeof USES)[number] | (typeof PERCENTAGES)[number] | "homes" | "registeredPlaces", PlainFigure>> & {
  readonly blockedReasons: readonly { readonly reason: string; readonly places: PlainFigure }[];
};

type Asking = { readonly root?: string; readonly where?: string; readonly staffOf?: string; readonly grades?: readonly string[] };

const bedsOf = async (
  beds: readonly BedRecord[],
  { root = `borough(code: "${BARNET}")`, where = "", staffOf, grades = [] }: Asking = {},
) => {
  const homes = beds.map(({ urn, borough }, at) => home({ urn, borough, grade: grades[at] ?? "Good" }));
  const graph = await graphOver(
    { beds, homes },
    staffOf === undefined ? { kind: "PUBLIC" } : { kind: "BOROUGH", borough: staffOf },
  );
  const { of } = await graph.ask<{ of: { beds: { total: Beds } } }>(
    `{ of: ${root} { beds(asAt: "2025-03-31"${where}) { total { ${EVERYTHING} } } } }`,
  );
  return of.beds.total;
};

const exactly = (value: number) => ({ value, low: value, high: value, status: "OK" });
const WITHHELD = { value: null, low: null, high: null, status: "SUPPRESSED" };

/** Homes of Barnet, one after another. */
const homes = (...uses: readonly Parameters<typeof usedBed>[1][]): readonly BedRecord[] =>
  uses.map((use, at) => usedBed({ urn: `SC${at}` }, use));

const anyHome = fc.record({
  borough: fc.constantFrom(BARNET, CAMDEN),
  grade: fc.constantFrom("Good", "Outstanding"),
  london: fc.nat(15),
  others: fc.nat(6),
  blocked: fc.nat(3),
  vacant: fc.nat(3),
  closed: fc.nat(2),
});

/** What a measure comes to, by hand. */
const TRUTH: Readonly<Record<(typeof USES)[number], (record: BedRecord) => number>> = {
  occupied: ({ occupied }) => occupied,
  occupiedByLondon: ({ occupancy }) =>
    occupancy.filter(({ authority }) => authority === "E09000033").reduce((sum, each) => sum + each.children, 0),
  occupiedByOthers: ({ occupancy }) =>
    occupancy.filter(({ authority }) => authority !== "E09000033").reduce((sum, each) => sum + each.children, 0),
  vacant: ({ vacant }) => vacant,
  blocked: ({ blocked }) => blocked,
};

const sumOf = (records: readonly BedRecord[], of: (record: BedRecord) => number): number =>
  records.reduce((sum, each) => sum + of(each), 0);

type Truth = { readonly truth: number; readonly places: number; readonly homes: number; readonly isWhole: boolean };

/** A use as the rules have it: of three homes and more a number of children like any other, but no more than the places. */
const checkUse = (figure: PlainFigure, { truth, places, homes: count, isWhole }: Truth): void => {
  const { value, low, high, status } = figure;
  if (count === 0) {
    expect(figure).toEqual(exactly(0));
    return;
  }
  if (count < 3) {
    expect(figure).toEqual(WITHHELD);
    return;
  }
  expect(low! <= truth && truth <= high! && high! <= places).toBe(true);
  if (value === null) {
    expect([low, high, status]).toEqual([0, Math.min(10, places), "SUPPRESSED"]);
    return;
  }
  expect([status, Math.abs(value - truth) <= 3, value <= places]).toEqual(["ROUNDED", true, true]);
  expect(value >= Math.min(8, places) || (value === 0 && isWhole)).toBe(true);
};

test("homes and places are exact, and their use is a number as that of children is, of three homes and more, never above the places", async () => {
  let [told, withheld] = [0, 0];
  await fc.assert(
    fc.asyncProperty(fc.array(anyHome, { minLength: 1, maxLength: 20, size: "max" }), async (drawn) => {
      const beds = drawn.map(({ borough, closed, ...uses }, at) => {
        const used = usedBed({ borough, urn: `SC${at}` }, uses);
        return { ...used, registeredPlaces: used.openPlaces + closed };
      });
      const grades = drawn.map(({ grade }) => grade);
      for (const [root, borough] of [
        [`borough(code: "${BARNET}")`, BARNET],
        [`subRegion(code: "NCL")`, null],
      ] as const)
        for (const grade of [null, "Good"]) {
          const own = beds.filter(
            (record, at) => (borough === null || record.borough === borough) && (grade === null || grades[at] === grade),
          );
          const seen = await bedsOf(beds, { root, grades, where: grade === null ? "" : `, where: { grade: ["GOOD"] }` });
          const places = sumOf(own, ({ registeredPlaces }) => registeredPlaces);
          expect([seen.homes, seen.registeredPlaces]).toEqual([exactly(own.length), exactly(places)]);
          for (const use of USES) {
            const truth = sumOf(own, TRUTH[use]);
            checkUse(seen[use], { truth, places, homes: own.length, isWhole: grade === null });
            told += +(seen[use].value !== null);
            withheld += +(seen[use].value === null);
          }
        }
    }),
    { seed: 81, numRuns: 60 },
  );
  expect(Math.min(told, withheld)).toBeGreaterThan(100);
});

test("percentages are what anybody could work out: of open places as published, and of the registered ones", async () => {
  let shown = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(anyHome, { minLength: 3, maxLength: 25, size: "max" }), async (drawn) => {
      const beds = drawn.map((uses, at) => usedBed({ urn: `SC${at}` }, uses));
      const { occupied, vacant, blocked, occupiedByLondon, registeredPlaces, ...seen } = await bedsOf(beds);
      const open = sumOf(beds, ({ openPlaces }) => openPlaces);
      for (const [name, part] of [
        ["percentOccupied", occupied],
        ["percentVacant", vacant],
        ["percentBlocked", blocked],
      ] as const) {
        const { value, low, high } = seen[name];
        if (value === null) continue;
        shown += 1;
        const truth =
          (100 * sumOf(beds, TRUTH[name === "percentOccupied" ? "occupied" : name === "percentVacant" ? "vacant" : "blocked"])) /
          open;
        expect([part.value! >= 8, low! <= truth && truth <= high!, low! <= value && value <= high!]).toEqual([true, true, true]);
      }
      const [part, base] = [occupiedByLondon, registeredPlaces.value!];
      const isShown = part.value !== null && base >= 50 && Math.min(part.value, base - part.value) >= 8;
      expect(seen.percentByLondon).toEqual(
        isShown
          ? {
              value: Math.round((100 * part.value) / base),
              low: Math.floor((100 * part.low!) / base),
              high: Math.min(100, Math.ceil((100 * part.high!) / base)),
              status: "ROUNDED",
            }
          : WITHHELD,
      );
      shown += +isShown;
    }),
    { seed: 82, numRuns: 60 },
  );
  expect(shown).toBeGreaterThan(60);
});

describe("of one or two homes", () => {
  test.each([1, 2])("%i, nothing is told but that they are there, and for how many", async (count) => {
    const seen = await bedsOf(homes(...Array.from({ length: count }, () => ({ london: 30, others: 10, blocked: 9, vacant: 9 }))));
    const uses = [...toldIn(seen)].filter(([name]) => !PUBLIC_NUMBERS.includes(name));
    expect(uses).toHaveLength(USES.length + PERCENTAGES.length + seen.blockedReasons.length);
    expect(uses.filter(([, { status, high }]) => status !== "SUPPRESSED" || high !== null)).toEqual([]);
    expect(seen.homes).toEqual(exactly(count));
  });

  it("a filter leaves what it leaves: two of three that are told", async () => {
    const beds = homes({ london: 30 }, { london: 30 }, { london: 30 });
    const seen = await bedsOf(beds, { grades: ["Good", "Good", "Outstanding"], where: `, where: { grade: ["GOOD"] }` });
    expect([seen.homes, seen.occupied]).toEqual([exactly(2), WITHHELD]);
    expect((await bedsOf(beds)).occupied.status).toBe("ROUNDED");
  });
});

describe("blocked places by reason", () => {
  it("are numbers like any other, every reason in its order", async () => {
    // One home has a place more that is blocked: whatever it is perturbed by, it stays in the band.
    const beds = Array.from({ length: 6 }, (_, at) =>
      bed({ urn: `SC${at}`, gaps: [blockedFor("STAFFING", 5), ...(at === 0 ? [blockedFor("SOLO", 1)] : [])] }),
    );
    const { blockedReasons, blocked } = await bedsOf(beds);
    expect(blockedReasons.map(({ reason }) => reason)).toEqual([
      "STAFFING",
      "MATCHING",
      "SOLO",
      "REPAIRS",
      "RESTRICTED",
      "RESERVED",
      "NOTICE",
      "OTHER",
      "UNKNOWN",
    ]);
    expect(Math.abs(blockedReasons[0]!.places.value! - 30)).toBeLessThanOrEqual(3);
    expect(blockedReasons.slice(1).map(({ places }) => [places.value, places.high])).toEqual(
      Array.from({ length: 8 }, () => [null, 10]),
    );
    expect(Math.abs(blocked.value! - 31)).toBeLessThanOrEqual(3);
  });
});

describe("to the borough itself", () => {
  it("all is exact, of a single home too", async () => {
    const own = await bedsOf(homes({ london: 2, others: 1, blocked: 2, vacant: 3 }), { staffOf: BARNET });
    const { blockedReasons, ...figures } = own;
    expect(figures).toEqual({
      homes: exactly(1),
      registeredPlaces: exactly(8),
      occupied: exactly(3),
      occupiedByLondon: exactly(2),
      occupiedByOthers: exactly(1),
      vacant: exactly(3),
      blocked: exactly(2),
      percentOccupied: exactly(37.5),
      percentVacant: exactly(37.5),
      percentBlocked: exactly(25),
      percentByLondon: exactly(25),
    });
    expect(blockedReasons.map(({ places }) => places.value)).toEqual([2, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it("a percentage of no places does not apply", async () => {
    const { percentOccupied, percentByLondon } = await bedsOf([], { staffOf: BARNET });
    expect([percentOccupied.status, percentByLondon.status]).toEqual(["NOT_APPLICABLE", "NOT_APPLICABLE"]);
  });
});

describe("a home that stays as it is", () => {
  it("redraws nothing when another day is described", async () => {
    const on = (asAt: string): readonly BedRecord[] =>
      homes({ london: 12 }, { london: 9 }, { london: 14 }, { london: 3 }).map((record) => ({ ...record, asAt }));
    const graph = await graphOver({ beds: [...on("2025-01-31"), ...on("2025-02-28"), ...on("2025-03-31")] });
    const { borough } = await graph.ask<{ borough: { beds: { series: readonly { measures: { occupied: PlainFigure } }[] } } }>(
      `{ borough(code: "${BARNET}") { beds { series(from: "2025-01-31", to: "2025-03-31") { measures { occupied ${FIGURE} } } } } }`,
    );
    const [first, ...others] = borough.beds.series.map(({ measures }) => measures.occupied);
    expect(first!.value).not.toBeNull();
    expect(others).toEqual([first, first]);
  });
});
