/** Children by the dozen who are paid for, and of whom some move within the year: what tables over periods are made of. */
import * as fc from "fast-check";
import type { EpisodeRecord } from "../../subgraphs/models/episode.ts";
import { cost } from "./cost-records.ts";
import type { Paid } from "./paid-children.ts";
import { episode } from "./records.ts";

const YEAR = { from: "2024-04-01", to: "2025-03-31" } as const;
const MOVED = "2024-10-10";

/** What may change with a placement. */
const placed = fc.record({
  place: fc.constantFrom("U1", "U4", "K1", "K2", "H5", "?"),
  ls: fc.constantFrom("C1", "C2", "V2", "?"),
  locality: fc.constantFrom("IN", "OUT", null),
  urn: fc.constantFrom("SC1", "SC2", null),
});

/** So many children alike: few, or about as many as are just withheld or just not, or a crowd. */
const alike = fc.record({
  count: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 6, max: 13 }), fc.integer({ min: 14, max: 70 })),
  // Boroughs of one sub-region, and one of another.
  borough: fc.constantFrom("E09000003", "E09000007", "E09000010", "E09000014", "E09000001"),
  sex: fc.constantFrom("M", "F", "U"),
  uasc: fc.boolean(),
  weekly: fc.constantFrom(0, 70_000, 500_000, 2_500_000),
  first: placed,
  second: fc.option(placed),
});

type MovingGroup = typeof alike extends fc.Arbitrary<infer Made> ? Made : never;

const paidOf = ({ borough, sex, uasc, weekly, first, second }: Omit<MovingGroup, "count">, child: string): Paid => {
  const own = { borough, child };
  const common: Partial<EpisodeRecord> = { ...own, sex, uasc };
  if (second === null)
    return {
      episodes: [episode({ ...common, ...first, start: YEAR.from })],
      costs: [cost({ ...own, ...YEAR, placementStart: YEAR.from, pence: weekly })],
    };
  return {
    episodes: [
      episode({ ...common, ...first, start: YEAR.from, end: MOVED }),
      episode({ ...common, ...second, start: MOVED, rne: "P" }),
    ],
    costs: [
      cost({ ...own, placementStart: YEAR.from, from: YEAR.from, to: "2024-10-09", pence: weekly }),
      cost({ ...own, placementStart: MOVED, from: MOVED, to: YEAR.to, pence: 70_000 }),
    ],
  };
};

/** A population that fills the cells of its tables over the year to 31 March 2025 to any degree, in a few words. */
export const anyMovingGroups: fc.Arbitrary<readonly MovingGroup[]> = fc.array(alike, { maxLength: 25, size: "max" });

/** Its records. */
export const recordsOf = (groups: readonly MovingGroup[]): Paid => {
  const paid = groups.flatMap(({ count, ...given }, group) =>
    Array.from({ length: count }, (_, at) => paidOf(given, `${group} ${at}`)),
  );
  return { episodes: paid.flatMap(({ episodes }) => episodes), costs: paid.flatMap(({ costs }) => costs) };
};
