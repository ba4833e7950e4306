/** What many tables of one population tell together: each alone may be safe, and all of them tell more. */
import * as fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { DimensionName } from "../../../schema/figures/dimensions.ts";
import { LONDON_PLACE, placeOfSubRegion } from "../../../schema/reference/places.ts";
import { subRegionOf } from "../../../schema/reference/sub-regions.ts";
import { anyGroups, snapshotOf } from "../../support/records.ts";
import { REFERENCE_DIMENSIONS } from "../../support/reference/dimensions.ts";
import { exposedIn, type Release, releaseOfAll, singlesAndPairs } from "../../support/release.ts";
import { syntheticSnapshot } from "../../support/synthetic-snapshot.ts";

const DATE = "2025-03-31";
const NCL = placeOfSubRegion("NCL")!;
const ALL = (Object.keys(REFERENCE_DIMENSIONS) as DimensionName[]).filter((name) => name !== "BOROUGH");

let release: Release;

beforeAll(async () => {
  const snapshot = await syntheticSnapshot(subRegionOf("NCL")!, 2025);
  release = releaseOfAll(snapshot, { place: NCL, when: DATE, tables: singlesAndPairs(ALL) });
});

test("every table of a sub-region and its boroughs by one and two dimensions, taken together, exposes no withheld cell", () => {
  expect(release.tables.length).toBeGreaterThan(400);
  expect(exposedIn(release)).toEqual([]);
});

test("those tables show the number of many cells: to withhold all of them would be safe too", () => {
  const figures = new Map(release.tables.flatMap((table) => [...table]));
  expect([...figures.values()].filter(({ value }) => value !== null).length).toBeGreaterThan(2_500);
});

test.each([
  { place: NCL, numRuns: 6 },
  { place: LONDON_PLACE, numRuns: 1 },
])("all tables of any population of $place.name, taken together, expose no withheld cell", async ({ place, numRuns }) => {
  const tables = singlesAndPairs(["PLACE", "PLACEMENT_TYPE", "LEGAL_STATUS", "AGE_BAND", "SEX", "LOCALITY"]);
  await fc.assert(
    fc.asyncProperty(anyGroups, async (records) => {
      expect(exposedIn(releaseOfAll(await snapshotOf(records), { place, when: DATE, tables }))).toEqual([]);
    }),
    { seed: 41, numRuns, endOnFailure: true },
  );
});
