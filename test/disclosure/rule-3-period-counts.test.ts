/**
 * Rule 3 over periods: who adds up and takes away what is published of the children paid for, knowing that one who moved is in several
 * cells and once in the total, narrows no withheld number down to fewer than three.
 */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { DimensionName } from "../../schema/figures/dimensions.ts";
import { LONDON_PLACE, placeOfBorough, placeOfSubRegion } from "../../schema/reference/places.ts";
import { home } from "../support/bed-records.ts";
import { anyMovingGroups, recordsOf } from "../support/moving-groups.ts";
import { snapshotOf } from "../support/records.ts";
import { exposedIn, releaseOfAll, singlesAndPairs } from "../support/release.ts";

const NAMES: readonly DimensionName[] = ["PROVIDER", "PLACEMENT_TYPE", "PLACE", "LEGAL_STATUS", "SEX", "UASC", "LOCALITY"];

/** What may be asked by one and two dimensions, and of each cell how many of its children cost £1m a year. */
const TABLES = singlesAndPairs(NAMES).flatMap((by) => [by, [...by, "ANNUAL_COST"] as const]);

const HOMES = [home({ urn: "SC1", provider: "P1" }), home({ urn: "SC2", provider: "P2" })];

test.each([
  { place: placeOfBorough("E09000003")!, when: "2024-04-01/2025-03-31", numRuns: 30 },
  { place: placeOfSubRegion("NCL")!, when: "2024-04-01/2025-03-31", numRuns: 12 },
  { place: placeOfSubRegion("NCL")!, when: "2024-10-01/2024-12-31", numRuns: 6 },
  { place: LONDON_PLACE, when: "2024-04-01/2025-03-31", numRuns: 2 },
])("all tables of $place.name from $when, taken together, expose no withheld cell", async ({ place, when, numRuns }) => {
  await fc.assert(
    fc.asyncProperty(anyMovingGroups, async (groups) => {
      const { episodes, costs } = recordsOf(groups);
      const snapshot = await snapshotOf(episodes, { costs, homes: HOMES });
      expect(exposedIn(releaseOfAll(snapshot, { place, when, fact: "COSTS", tables: TABLES }))).toEqual([]);
    }),
    { seed: 43, numRuns, endOnFailure: true },
  );
});
