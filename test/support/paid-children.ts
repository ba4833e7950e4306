import { createHash } from "node:crypto";
import * as fc from "fast-check";
import type { CostRecord } from "../../subgraphs/returns/kinds/costs/cost-record.ts";
import type { EpisodeRecord } from "../../subgraphs/returns/kinds/placements/rows/episode-record.ts";
import { cost } from "./cost-records.ts";
import { episode } from "./records.ts";

/** Records of children, and of what they cost. */
export type Paid = { readonly episodes: readonly EpisodeRecord[]; readonly costs: readonly CostRecord[] };

/** A pseudonym as the door makes them: 32 hexadecimal digits, one for one name. */
export const pseudonym = (name: string): string => createHash("sha256").update(name).digest("hex").slice(0, 32);

/** The financial year to 31 March 2025, of 365 days. */
const YEAR = { from: "2024-04-01", to: "2025-03-31" } as const;

type Given = {
  readonly borough?: string;
  readonly child?: Partial<EpisodeRecord>;
  readonly price?: Partial<CostRecord>;
  /** Tells these children from others who share all else. */
  readonly group?: number;
};

/** So many children of a borough, by default Barnet, who share what is given: each in one placement, at one price for all of the year. */
export const paidChildren = (count: number, { borough = "E09000003", child = {}, price = {}, group = 0 }: Given = {}): Paid => {
  const names = Array.from({ length: count }, (_, at) => pseudonym(JSON.stringify([borough, child, price, group, at])));
  return {
    episodes: names.map((name) => episode({ borough, child: name, start: YEAR.from, ...child })),
    costs: names.map((name) => cost({ borough, child: name, placementStart: YEAR.from, ...YEAR, ...price })),
  };
};

export const together = (...groups: readonly Paid[]): Paid => ({
  episodes: groups.flatMap(({ episodes }) => episodes),
  costs: groups.flatMap(({ costs }) => costs),
});

/** So many children alike: hardly any, or about as many as are just in the band or just out of it, or a crowd. */
const alike = (boroughs: readonly string[]) =>
  fc.record({
    count: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 13 }), fc.integer({ min: 14, max: 70 })),
    borough: fc.constantFrom(...boroughs),
    child: fc.record({
      place: fc.constantFrom("U1", "U4", "K1", "K2", "H5"),
      sex: fc.constantFrom("M", "F", "U"),
      uasc: fc.boolean(),
      urn: fc.constantFrom("SC1", "SC2", null),
      locality: fc.constantFrom("IN", "OUT", null),
      hostAuthority: fc.constantFrom("E09000003", "E09000012", "E10000016", "WAL", null),
      distanceTenths: fc.constantFrom(3, 40, 200, 201, null),
      birthMonth: fc.constantFrom("2022-01", "2018-01", "2012-01", "2008-01"),
    }),
    pence: fc.constantFrom(70_000, 90_000, 110_000, 450_000),
  });

/** A population that fills the cells of its tables to any degree; nothing happens to its children, and all of them are paid for. */
export const anyPaid = (boroughs: readonly string[]): fc.Arbitrary<Paid> =>
  fc
    .array(alike(boroughs), { minLength: 4, maxLength: 25, size: "max" })
    .map((groups) =>
      together(
        ...groups.map(({ count, borough, child, pence }, group) =>
          paidChildren(count, { borough, child, price: { pence }, group }),
        ),
      ),
    );
