/**
 * Why you can believe London's figures: whatever the children, however the boroughs are split over five sub-regions, and whatever is
 * asked, the sum of what the five say over the wire is what one count over all records says, cell by cell.
 */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { layoutOf, type Layout, SLOT_LIMIT } from "../../schema/figures/layout.ts";
import { decode, encode, type Partial, sum } from "../../schema/figures/partial.ts";
import { addDays } from "../../schema/reference/dates.ts";
import { BOROUGHS } from "../../schema/reference/sub-regions.ts";
import type { EpisodeRecord } from "../../subgraphs/models/episode.ts";
import { answer } from "../../subgraphs/snapshot/answer.ts";
import { anyRecords, FIRST_DAY, snapshotOf } from "../support/records.ts";
import { REFERENCE_DIMENSIONS, type ReferenceDimension } from "../support/reference/dimensions.ts";
import { cellsOf, slotsOf } from "../support/reference/read-vector.ts";
import { type PlacementQuery, tallyOf } from "../support/reference/tally.ts";

/** One seed for ever: a failure is the same on every machine. */
const SEED = 20_250_331;

const ALL = BOROUGHS.map((borough) => borough.code);
const HELD = ["E09000001", "E09000003", "E09000008", "E09000012", "E09000020", "E09000028", "E09000033"];
const NAMES = Object.keys(REFERENCE_DIMENSIONS) as ReferenceDimension[];
const KEYS = ["E09000003", "E09000021", "E10000016", "WAL", "UNKNOWN"];

const filter: fc.Arbitrary<PlacementQuery["where"][number]> = fc
  .constantFrom(...NAMES)
  .chain((dimension) =>
    fc.subarray([...(REFERENCE_DIMENSIONS[dimension].codes ?? KEYS)], { minLength: 1 }).map((codes) => ({ dimension, codes })),
  );

const query: fc.Arbitrary<PlacementQuery> = fc.record({
  fact: fc.constant("PLACEMENTS"),
  measure: fc.constantFrom("CHILDREN", "DISTANCE", "DAYS_IN_PLACEMENT"),
  times: fc
    .uniqueArray(fc.integer({ min: 300, max: 1300 }), { minLength: 1, maxLength: 5 })
    .map((days) => days.toSorted((a, b) => a - b).map((day) => addDays(FIRST_DAY, day))),
  by: fc.subarray(NAMES, { maxLength: 3 }),
  where: fc.uniqueArray(filter, { maxLength: 2, selector: ({ dimension }) => dimension }),
});

/** Asks each sub-region's own snapshot, passes its answer over the wire, and adds. */
const federated = async (
  records: readonly EpisodeRecord[],
  { split, asked, layout }: { split: readonly number[]; asked: PlacementQuery; layout: Layout },
): Promise<Partial> => {
  const answers = await Promise.all(
    [0, 1, 2, 3, 4].map(async (subRegion) => {
      const own = records.filter(({ borough }) => split[HELD.indexOf(borough)] === subRegion);
      const wire = JSON.stringify(encode(answer(await snapshotOf(own), asked, layout)));
      return { layout: layout.hash, partial: decode(layout, JSON.parse(wire)) };
    }),
  );
  return sum(layout, answers);
};

const isAffordable = ({ by, times, measure }: PlacementQuery): boolean =>
  by.reduce(
    (cells, name) => cells * (REFERENCE_DIMENSIONS[name].codes?.length ?? 1),
    times.length * (measure === "CHILDREN" ? 1 : 900),
  ) <= SLOT_LIMIT;

test("the sum of five sub-regions' partials equals one count over all records, however boroughs are split and whatever is asked", async () => {
  await fc.assert(
    fc.asyncProperty(
      anyRecords(HELD),
      fc.array(fc.nat(4), { minLength: HELD.length, maxLength: HELD.length }),
      query.filter(isAffordable),
      async (records, split, asked) => {
        const layout = layoutOf(asked);
        const [summed, pooled] = await Promise.all([
          federated(records, { split, asked, layout }),
          snapshotOf(records).then((snapshot) => answer(snapshot, asked, layout)),
        ]);
        expect(encode(summed)).toEqual(encode(pooled));
        cellsOf(summed, asked, asked.times).forEach((cells, at) => {
          const truth = tallyOf(records, { ...asked, date: asked.times[at]!, boroughs: ALL });
          const counted = [...truth]
            .map(([name, tally]) => [name, slotsOf(tally, asked.measure)] as const)
            .filter(([, slots]) => slots.some((slot) => slot > 0));
          expect(cells).toEqual(new Map(counted));
        });
      },
    ),
    { seed: SEED, numRuns: 500 },
  );
});
