/**
 * Rule 3 over beds: who adds up and takes away what is published of the children who live in homes, and knows how many places each
 * group of homes has, narrows no withheld number down to fewer than three, or than there is room for.
 */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { DimensionName } from "../../schema/figures/dimensions.ts";
import { boroughsOf, LONDON_PLACE, type Place, placeOfSubRegion, withParts } from "../../schema/reference/places.ts";
import { BOROUGHS } from "../../schema/reference/sub-regions.ts";
import { anyBedRecords } from "../support/bed-records.ts";
import { snapshotOf } from "../support/records.ts";
import { bedTallyOf, type BedQuestion, type BedRecords } from "../support/reference/bed-tally.ts";
import { cellsOfTable, exposedIn, nameOf, releaseOfAll, singlesAndPairs } from "../support/release.ts";

const WHEN = "2023-06-30";

const NAMES: readonly DimensionName[] = ["HOME_TYPE", "SECTOR", "GRADE", "NEED_GROUP"];

/** What may be asked by one and two dimensions, and of each cell whose children they are. */
const TABLES = [[], ...singlesAndPairs(NAMES)].flatMap((by) => [by, [...by, "OCCUPANT"] as const]);

/** The registered places of every cell: everybody knows them. */
const roomOf = (records: BedRecords, place: Place): ReadonlyMap<string, number> => {
  const room = new Map<string, number>();
  for (const at of withParts(place))
    for (const by of TABLES) {
      const homes = by.filter((name) => name !== "OCCUPANT") as BedQuestion["by"];
      const where = [{ dimension: "BOROUGH", codes: boroughsOf(at) }] as const;
      const places = bedTallyOf(records, { date: WHEN, measure: "REGISTERED_PLACES", by: homes, where });
      for (const codes of cellsOfTable(by, [])) {
        const cell = homes.map((name) => codes.find(({ dimension }) => dimension === name)!.code).join();
        room.set(nameOf(at, codes), places.get(cell)?.plain[0] ?? 0);
      }
    }
  return room;
};

test.each([
  { place: placeOfSubRegion("NCL")!, numRuns: 40 },
  { place: LONDON_PLACE, numRuns: 6 },
])("all tables of $place.name, taken together, expose no withheld cell", async ({ place, numRuns }) => {
  const boroughs = place.kind === "London" ? BOROUGHS.map(({ code }) => code).slice(0, 12) : boroughsOf(place);
  await fc.assert(
    fc.asyncProperty(anyBedRecords(boroughs), async (records) => {
      const release = releaseOfAll(await snapshotOf([], records), { place, when: WHEN, fact: "BEDS", tables: TABLES });
      expect(exposedIn(release, roomOf(records, place))).toEqual([]);
    }),
    { seed: 59, numRuns, endOnFailure: true },
  );
});
