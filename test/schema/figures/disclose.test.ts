/** Whatever the population: what a table publishes is true, never small, and doesn't give away what it withholds. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DimensionName } from "../../../schema/figures/dimensions.ts";
import type { Figure } from "../../../schema/figures/figure.ts";
import { PUBLIC, publishedInterval, round } from "../../../schema/figures/count-policy.ts";
import { LONDON_PLACE, type Place, placeOfBorough, placeOfSubRegion, withParts } from "../../../schema/reference/places.ts";
import type { EpisodeRecord } from "../../../subgraphs/models/episode.ts";
import { anyGroups, episode, snapshotOf } from "../../support/records.ts";
import { REFERENCE_DIMENSIONS, type ReferenceDimension } from "../../support/reference/dimensions.ts";
import { tallyOf } from "../../support/reference/tally.ts";
import { cellsOfTable, exposedIn, nameOf, type Release, releaseOf, tableOf } from "../../support/release.ts";

const DATE = "2025-03-31";
const BARNET = placeOfBorough("E09000003")!;
const NCL = placeOfSubRegion("NCL")!;
const PLACES: readonly Place[] = [BARNET, NCL, LONDON_PLACE];

const TABLES: readonly (readonly DimensionName[])[] = [
  ["PLACE"],
  ["SEX", "LOCALITY"],
  ["AGE_BAND", "DISTANCE_BAND"],
  ["PLACEMENT_TYPE", "SEX"],
  ["LEGAL_STATUS", "UASC"],
  ["HOST_AUTHORITY", "SEX"],
  // Percentages of a cell of two dimensions come from a third.
  ["PLACEMENT_TYPE", "SEX", "LOCALITY"],
];

const publish = async (records: readonly EpisodeRecord[], place: Place, by: readonly DimensionName[]): Promise<Release> =>
  releaseOf(tableOf(await snapshotOf(records), { place, when: DATE, by }), place, by);

/** The true number of each cell that has children, by the name it is published under. */
const truthOf = (records: readonly EpisodeRecord[], place: Place, by: readonly DimensionName[]): ReadonlyMap<string, number> =>
  new Map(
    withParts(place).flatMap((at) => {
      const boroughs = at.parts.length === 0 ? [at.code] : withParts(at).map((part) => part.code);
      const cells = tallyOf(records, {
        date: DATE,
        measure: "CHILDREN",
        boroughs,
        by: by as readonly ReferenceDimension[],
        where: [],
      });
      return [...cells].map(([name, { children }]) => {
        const codes = by.length === 0 ? [] : name.split(",").map((code, axis) => ({ dimension: by[axis]!, code }));
        return [nameOf(at, codes), children] as const;
      });
    }),
  );

/** A multiple of 5 from 10, within 2 of what it says; or a place's zero; or no number, and at most the band of the small. */
const isWellFormed = ({ value, low, high }: Figure): boolean => {
  if (value === null) return low === 0 && (high === null || high === 7);
  if (value === 0) return low === 0 && high === 0;
  return value % 5 === 0 && value >= 10 && low === Math.max(8, value - 2) && high === value + 2;
};

/** Whether a figure may be said of a number of children; of a coarser table's cells the number isn't looked up here. */
const isTrue = ({ value, low, high }: Figure, children: number | undefined): boolean => {
  if (children === undefined) return true;
  if (value !== null) return children >= 8 && Math.abs(value - children) <= 2;
  return low! <= children && children <= (high ?? Infinity);
};

describe.each(TABLES.map((by) => ({ by, name: by.join(" x ") })))("a table by $name", ({ by }) => {
  test.each(PLACES)("of $name publishes nothing small, nothing false, and gives away nothing it withholds", async (place) => {
    await fc.assert(
      fc.asyncProperty(anyGroups, async (records) => {
        const release = await publish(records, place, by);
        expect(exposedIn(release)).toEqual([]);
        const truth = truthOf(records, place, by);
        const wrong = release.tables.flatMap((table) =>
          [...table].filter(([name, figure]) => !isWellFormed(figure) || !isTrue(figure, truth.get(name))).map(([name]) => name),
        );
        expect(wrong).toEqual([]);
      }),
      { seed: 31, numRuns: place === LONDON_PLACE ? 3 : 20, endOnFailure: true },
    );
  });
});

describe("a cell has one published value", () => {
  test("whichever finer table it is read from, and at a borough alone or within London", async () => {
    await fc.assert(
      fc.asyncProperty(anyGroups, async (records) => {
        const snapshot = await snapshotOf(records);
        const codes = cellsOfTable(["PLACEMENT_TYPE"], []);
        const shown = (at: Place, place: Place, by: readonly DimensionName[]) => {
          const table = tableOf(snapshot, { place, when: DATE, by });
          return codes.map((each) => table.figure(at, each));
        };
        const alone = shown(BARNET, BARNET, ["PLACEMENT_TYPE"]);
        for (const by of [
          ["PLACE"],
          ["PLACE", "SEX"],
          ["PLACEMENT_TYPE", "SEX"],
          ["PLACEMENT_TYPE", "LOCALITY", "UASC"],
        ] as const)
          expect(shown(BARNET, BARNET, by)).toEqual(alone);
        for (const place of PLACES) expect(shown(BARNET, place, ["PLACEMENT_TYPE"])).toEqual(alone);
        const region = shown(NCL, NCL, ["PLACEMENT_TYPE"]);
        expect(shown(NCL, LONDON_PLACE, ["PLACEMENT_TYPE"])).toEqual(region);
        expect(shown(NCL, NCL, ["HOST_AUTHORITY", "PLACEMENT_TYPE"])).toEqual(region);
      }),
      { seed: 32, numRuns: 25, endOnFailure: true },
    );
  });
});

describe("at the edges", () => {
  const children = (count: number, given: Partial<EpisodeRecord> = {}) =>
    Array.from({ length: count }, (_, at) => episode({ child: `${JSON.stringify(given)} ${at}`, ...given }));
  const figureOf = async (records: readonly EpisodeRecord[], place: Place, code: string) => {
    const table = tableOf(await snapshotOf(records), { place, when: DATE, by: ["LOCALITY"] });
    return table.figure(place, code === "" ? [] : [{ dimension: "LOCALITY", code }]);
  };

  test("a place without a child shows its zero, and no zero of a part", async () => {
    expect(await figureOf([], BARNET, "")).toMatchObject({ value: 0, status: "ROUNDED" });
    for (const code of REFERENCE_DIMENSIONS.LOCALITY.codes!)
      expect(await figureOf([], BARNET, code)).toMatchObject({ value: null, status: "SUPPRESSED" });
  });

  test("a lone child is never seen, in whatever cell", async () => {
    const lone = children(1);
    for (const code of ["", "IN", "OUT", "UNKNOWN"]) expect(await figureOf(lone, BARNET, code)).toMatchObject({ value: null });
  });

  test("a place whose children are all in one cell doesn't show that the others are empty", async () => {
    for (const count of [8, 9, 10, 11, 12, 13, 40, 41, 42, 43, 44, 343]) {
      const release = await publish(children(count), BARNET, ["LOCALITY"]);
      expect(exposedIn(release)).toEqual([]);
    }
  });

  test("a borough without a child doesn't hide what can be shown of its sub-region", async () => {
    const others = NCL.parts.filter((part) => part !== BARNET);
    const records = others.flatMap(({ code }) => [
      ...children(60, { borough: code, locality: "IN" }),
      ...children(40, { borough: code, locality: "OUT" }),
      ...children(5, { borough: code, locality: null }),
    ]);
    expect(await figureOf(records, NCL, "IN")).toMatchObject({ value: 240, status: "ROUNDED" });
  });

  test("a sub-region isn't hidden because all of its boroughs happen to be rounded the same way", async () => {
    const seekers = [37, 22, 46, 36, 27];
    const records = NCL.parts.flatMap(({ code }, at) => [
      ...children(seekers[at]!, { borough: code, uasc: true }),
      ...children(300 - seekers[at]!, { borough: code }),
    ]);
    const table = tableOf(await snapshotOf(records), { place: NCL, when: DATE, by: ["UASC"] });
    const shown = (place: Place) => table.figure(place, [{ dimension: "UASC", code: "UASC" }]).value;
    expect([...NCL.parts.map(shown), shown(NCL)]).toEqual([35, 20, 45, 35, 25, 170]);
  });

  test.each([
    [0, [0, 0]],
    [8, [8, 12]],
    [12, [8, 12]],
    [13, [13, 17]],
    [22, [18, 22]],
    [23, [23, 27]],
  ])("a published %i says that it lies in %j", (count, interval) => {
    expect(publishedInterval(count, PUBLIC)).toEqual(interval);
    expect(round(count, PUBLIC) % 5).toBe(0);
  });
});
