/** What is shown of homes and their beds, over real answers: returns through the kernel, the sum and disclosure to the figure. */
import { describe, expect, test } from "vitest";
import type { Audience } from "../../../schema/audience.ts";
import {
  blockedOf,
  blockedReasonsOf,
  occupiedOf,
  percentByLondon,
  percentOfOpen,
  publicNumberOf,
  vacantOf,
} from "../../../schema/figures/bed-measures.ts";
import { totalCell } from "../../../schema/figures/cells.ts";
import { type Figure, INCOMPLETE, NOT_APPLICABLE, SUPPRESSED } from "../../../schema/figures/figure.ts";
import { populationOf } from "../../../schema/figures/population.ts";
import { type Place, placeOfBorough, placeOfSubRegion } from "../../../schema/reference/places.ts";
import type { BedRecord } from "../../../subgraphs/models/bed.ts";
import { home, usedBed } from "../../support/bed-records.ts";
import { type Missing, pooledAnswers } from "../../support/pooled-answers.ts";
import { snapshotOf } from "../../support/records.ts";

const DATE = "2025-03-31";
const BARNET = placeOfBorough("E09000003")!;
const NCL = placeOfSubRegion("NCL")!;
const OWN: Audience = { kind: "BOROUGH", borough: BARNET.code };

type Home = {
  readonly borough?: string;
  readonly london: number;
  readonly others?: number;
  readonly blocked?: number;
  readonly vacant?: number;
};

/** Homes of Barnet unless said otherwise; one home each, where so many children live. */
const homes = (...each: readonly Home[]): readonly BedRecord[] =>
  each.map(({ borough = BARNET.code, ...uses }, at) =>
    usedBed({ borough, urn: `SC${at}` }, { ...uses, reason: at % 2 === 0 ? "STAFFING" : null }),
  );

type Asked = {
  place?: Place;
  audience?: Audience;
  when?: string | null;
  where?: { grade: readonly string[] };
  missing?: Missing;
};

/** All that is measured of one cell. */
const allOf = async (beds: readonly BedRecord[], asked: Asked = {}) => {
  const { place = BARNET, audience = { kind: "PUBLIC" }, when = DATE, where, missing } = asked;
  const population = populationOf("BEDS", place, { when, where }, audience);
  const cell = totalCell(population, when === null ? [] : [when], when === null ? null : 0);
  const register = beds.map(({ urn }, at) => home({ urn, grade: at % 2 === 0 ? "Good" : "Outstanding" }));
  const context = { audience, answers: pooledAnswers(await snapshotOf([], { beds, homes: register }), missing) };
  return {
    homes: await publicNumberOf(cell, "HOMES", context),
    places: await publicNumberOf(cell, "REGISTERED_PLACES", context),
    occupied: await occupiedOf(cell, context),
    london: await occupiedOf(cell, context, "LONDON"),
    others: await occupiedOf(cell, context, "OTHERS"),
    vacant: await vacantOf(cell, context),
    blocked: await blockedOf(cell, context),
    staffing: (await blockedReasonsOf(cell, context)).find(({ reason }) => reason === "STAFFING")!.places,
    percentOccupied: await percentOfOpen(cell, occupiedOf(cell, context), context),
    percentVacant: await percentOfOpen(cell, vacantOf(cell, context), context),
    percentBlocked: await percentOfOpen(cell, blockedOf(cell, context), context),
    percentByLondon: await percentByLondon(cell, context),
  };
};

const exact = (value: number): Figure => ({ value, low: value, high: value, status: "OK" });
const rounded = (value: number, low: number | null = null, high: number | null = null): Figure => ({
  value,
  low,
  high,
  status: "ROUNDED",
});

/** Six homes of 96 open places: 52 children of London's boroughs and 21 of others, 9 blocked places and 14 vacant ones. */
const SIX = homes(
  { london: 10, others: 4, blocked: 2, vacant: 3 },
  { london: 9, others: 3, blocked: 3, vacant: 2 },
  { london: 9, others: 4, blocked: 2, vacant: 2 },
  { london: 8, others: 4, blocked: 0, vacant: 3 },
  { london: 8, others: 3, blocked: 1, vacant: 2 },
  { london: 8, others: 3, blocked: 1, vacant: 2 },
);

describe("to the public", () => {
  test("homes and registered places are exact, whatever else is withheld", async () => {
    const one = await allOf(homes({ london: 2, vacant: 1 }));
    expect([one.homes, one.places]).toEqual([exact(1), exact(3)]);
    const six = await allOf(SIX);
    expect([six.homes, six.places]).toEqual([exact(6), exact(96)]);
  });

  test("children who live there are rounded as children are, all and by who placed them", async () => {
    const { occupied, london, others } = await allOf(SIX);
    expect(occupied).toEqual(rounded(75, 73, 77));
    expect(london).toEqual(rounded(50, 48, 52));
    expect(others).toEqual(rounded(20, 18, 22));
  });

  test("vacant is open places rounded, less those published as occupied and as blocked", async () => {
    const { vacant, blocked, staffing } = await allOf(SIX);
    expect(blocked).toEqual(rounded(10, 8, 12));
    expect(staffing).toEqual(rounded(5, 3, 7));
    expect(vacant).toEqual(rounded(95 - 75 - 10));
  });

  test("vacant is never less than nothing", async () => {
    // 33 open places are 35 rounded, 23 occupied are 25 and 8 blocked are 10; 32, 23 and 9 would leave -5.
    const full = homes({ london: 8, blocked: 3 }, { london: 8, blocked: 3 }, { london: 7, blocked: 3 });
    expect((await allOf(full)).vacant).toEqual(rounded(0));
  });

  test("percentages are whole, of published numbers", async () => {
    const { places, percentOccupied, percentBlocked, percentVacant, percentByLondon: byLondon } = await allOf(SIX);
    const ofPlaces = Math.round(5_000 / places.value!);
    expect([percentOccupied, percentBlocked, percentVacant, byLondon]).toEqual(
      [Math.round(7_500 / 95), Math.round(1_000 / 95), Math.round(1_000 / 95), ofPlaces].map((value) => rounded(value)),
    );
  });

  test.each([
    ["open places are fewer than fifty", homes({ london: 12, vacant: 3 }, { london: 12, vacant: 4 }, { london: 9, vacant: 4 })],
    [
      "hardly one is left over",
      homes({ london: 20, others: 2, vacant: 1 }, { london: 20, others: 2, vacant: 1 }, { london: 20, others: 2, vacant: 1 }),
    ],
  ])("percentages are withheld where %s", async (_, beds) => {
    const { occupied, percentOccupied } = await allOf(beds);
    expect(occupied.status).toBe("ROUNDED");
    expect(percentOccupied).toEqual(SUPPRESSED);
  });
});

describe("rule 8: how beds are used takes at least three homes, and eight children in each part that is shown", () => {
  const uses = ["occupied", "london", "others", "vacant", "blocked", "staffing"] as const;
  const percentages = ["percentOccupied", "percentVacant", "percentBlocked", "percentByLondon"] as const;

  test.each([
    ["no home", []],
    ["one home", homes({ london: 40, others: 20, blocked: 10, vacant: 30 })],
    [
      "two homes",
      homes({ london: 40, others: 20, blocked: 10, vacant: 30 }, { london: 40, others: 20, blocked: 10, vacant: 30 }),
    ],
  ])("%s shows nothing of it, however many children", async (_, beds) => {
    const seen = await allOf(beds);
    for (const name of [...uses, ...percentages])
      expect(seen[name]).toMatchObject({ value: null, high: null, status: "SUPPRESSED" });
    expect(seen.homes).toEqual(exact(beds.length));
  });

  test("three homes of seven children show nothing of it either", async () => {
    const seen = await allOf(homes({ london: 3, vacant: 2 }, { london: 2, blocked: 2 }, { london: 2 }));
    for (const name of [...uses, ...percentages]) expect(seen[name]).toMatchObject({ value: null, status: "SUPPRESSED" });
  });

  test("three homes of eight show them", async () => {
    const eight = homes({ london: 3, vacant: 1 }, { london: 3, vacant: 1 }, { london: 2, vacant: 1 });
    expect((await allOf(eight)).occupied).toEqual(rounded(10, 8, 12));
  });

  test.each([0, 1, 2])(
    "three homes with %i places left show nothing of it: who knows the places would know of each",
    async (left) => {
      const seen = await allOf(homes({ london: 2 }, { london: 14 }, { london: 27, vacant: left }));
      for (const name of [...uses, ...percentages]) expect(seen[name]).toMatchObject({ value: null, status: "SUPPRESSED" });
      expect([seen.occupied.high, seen.london.high]).toEqual([null, null]);
    },
  );

  test("homes of fewer than five places show nothing of it, whoever lives there", async () => {
    for (const london of [0, 1]) {
      const seen = await allOf(
        homes({ borough: "E09000007", london: 40, vacant: 9 }, { london, vacant: 2 - london }, { london: 1 }, { london: 1 }),
      );
      expect(seen.occupied).toMatchObject({ value: null, high: null });
    }
  });

  test("three empty homes show no more than that few live there, or nobody: of each it would be known", async () => {
    const { occupied, vacant } = await allOf(homes({ london: 0, vacant: 5 }, { london: 0, vacant: 5 }, { london: 0, vacant: 4 }));
    expect(occupied).toEqual({ value: null, low: 0, high: 7, status: "SUPPRESSED" });
    expect(vacant).toEqual(SUPPRESSED);
  });

  test("a part of fewer than eight is withheld, and the percentage of the rest", async () => {
    const seen = await allOf(homes({ london: 20, others: 2 }, { london: 20, others: 2 }, { london: 20, vacant: 3 }));
    expect([seen.occupied, seen.london]).toEqual([rounded(65, 63, 67), rounded(60, 58, 62)]);
    expect(seen.others).toEqual({ value: null, low: 0, high: 7, status: "SUPPRESSED" });
    expect(seen.percentByLondon).toEqual(SUPPRESSED);
  });

  test("a part that would tell the other is withheld with it", async () => {
    // Of 18 at least, London's twelve at most leave six: with seven the most of what is withheld, two candidates.
    const seen = await allOf(
      homes({ london: 4, others: 2, vacant: 2 }, { london: 4, others: 2 }, { london: 4, others: 2, vacant: 2 }),
    );
    expect(seen.occupied).toEqual(rounded(20, 18, 22));
    for (const part of [seen.london, seen.others]) expect(part).toMatchObject({ value: null, status: "SUPPRESSED" });
  });

  test("a filter leaves what it leaves: three of six homes are shown, and no two of three", async () => {
    const good = { where: { grade: ["GOOD"] } };
    expect((await allOf(SIX, good)).homes).toEqual(exact(3));
    const seen = await allOf(homes({ london: 30 }, { london: 30 }, { london: 30 }), good);
    expect([seen.homes, seen.occupied]).toMatchObject([exact(2), { value: null, status: "SUPPRESSED" }]);
  });
});

describe("to the borough itself", () => {
  test("all is exact, of a single home too", async () => {
    const own = await allOf(homes({ london: 2, others: 1, blocked: 2, vacant: 3 }), { audience: OWN });
    expect(own).toEqual({
      homes: exact(1),
      places: exact(8),
      occupied: exact(3),
      london: exact(2),
      others: exact(1),
      vacant: exact(3),
      blocked: exact(2),
      staffing: exact(2),
      percentOccupied: exact(37.5),
      percentVacant: exact(37.5),
      percentBlocked: exact(25),
      percentByLondon: exact((100 * 2) / 8),
    });
  });

  test("a percentage of no places does not apply", async () => {
    const { percentOccupied, percentByLondon: share } = await allOf([], { audience: OWN });
    expect([percentOccupied, share]).toEqual([NOT_APPLICABLE, NOT_APPLICABLE]);
  });

  test("what stands elsewhere is seen as the public sees it", async () => {
    const camden: Audience = { kind: "BOROUGH", borough: "E09000007" };
    expect(await allOf(SIX, { audience: camden })).toEqual(await allOf(SIX));
  });
});

describe("what can't be said", () => {
  const missing: Missing = { boroughs: ["E09000019"], facts: ["BEDS"] };

  test("because a borough of the place has no return of beds is incomplete in every measure, before anything is withheld", async () => {
    for (const beds of [SIX, homes({ london: 1 })]) {
      const seen = await allOf(beds, { place: NCL, missing });
      expect(Object.values(seen)).toEqual(Object.values(seen).map(() => INCOMPLETE));
    }
    expect((await allOf(SIX, { missing })).homes).toEqual(exact(6));
  });

  test("because a borough has no return of placements or costs is said all the same", async () => {
    const others: Missing = { boroughs: ["E09000003"], facts: ["PLACEMENTS", "COSTS"] };
    expect(await allOf(SIX, { missing: others })).toEqual(await allOf(SIX));
  });

  test("because no return was ever handed in is incomplete", async () => {
    const seen = Object.values(await allOf(SIX, { when: null }));
    expect(seen).toEqual(seen.map(() => INCOMPLETE));
  });
});
