import { expect, it } from "vitest";
import { coverageOf, defaultDate } from "../../../schema/question/coverage.ts";
import { publishedTimes } from "../../../schema/question/published-times.ts";
import { placeOfBorough, placeOfSubRegion } from "../../../schema/reference/places.ts";
import { subRegionOf } from "../../../schema/reference/sub-regions.ts";
import type { HomeRecord } from "../../../subgraphs/models/home.ts";
import { withoutHomes } from "../../../subgraphs/snapshot/bed-coverage.ts";

const NCL = subRegionOf("NCL")!;
const [BARNET, CAMDEN, ENFIELD] = ["E09000003", "E09000007", "E09000010"] as const;

const home = (given: Partial<HomeRecord>): HomeRecord => ({
  register: "a",
  urn: "1",
  name: null,
  provisionType: "Children's home",
  status: "Active",
  sector: "Private",
  registered: "2022-05-10",
  closed: null,
  localAuthority: null,
  borough: BARNET,
  places: 4,
  needs: null,
  grade: null,
  inspected: null,
  ownerId: null,
  provider: null,
  providerName: null,
  ...given,
});

/** North Central London, where Barnet has a children's home and a return of beds, Enfield a home since 2024, and Camden supported accommodation only. */
const rosters = () => {
  const homes = [
    home({}),
    home({ urn: "2", borough: CAMDEN, provisionType: "Supported Accommodation" }),
    home({ urn: "3", borough: ENFIELD, registered: "2024-05-10" }),
  ];
  const handedIn = { fact: "BEDS", borough: BARNET, from: "2022-06-30", to: "2025-03-31" } as const;
  const later = { ...handedIn, borough: ENFIELD, from: "2024-06-30" };
  const returns = [handedIn, later, ...withoutHomes(NCL, homes)];
  return new Map([["NCL", { kind: "ANSWERED", vintage: "v", returns, incompatible: [] }]] as const);
};

it.each([
  ["before any return of its sub-region", BARNET, "2022-04-30", "NO_RETURN"],
  ["before any return of its sub-region, without a children's home", CAMDEN, "1999-12-31", "NO_RETURN"],
  ["before its first children's home was registered", ENFIELD, "2022-07-31", null],
  ["between that and its first return", BARNET, "2022-05-31", "NO_RETURN"],
  ["that its return covers", BARNET, "2024-03-31", null],
  ["after its return", BARNET, "2025-04-30", "STALE"],
  ["of a borough without a children's home, ever", CAMDEN, "2030-12-31", null],
])("nothing but a due return is missing on a day %s", (_, borough, date, reason) => {
  const { missing } = coverageOf(placeOfBorough(borough)!, ["BEDS"], date, rosters());
  expect(missing.map((each) => each.reason)).toEqual(reason === null ? [] : [reason]);
});

it("a borough that has nothing to hand in doesn't decide the default date", () => {
  expect(defaultDate(placeOfSubRegion("NCL")!, "BEDS", rosters())).toBe("2025-03-31");
});

it("times that can be asked about begin with the first return, not with the days on which nothing was due", () => {
  const times = publishedTimes(placeOfSubRegion("NCL")!, "BEDS", rosters());
  expect([times[0]!.to, times.at(-1)!.to]).toEqual(["2022-06-30", "2025-03-31"]);
});

it("without a register every borough's return is due", () => {
  expect(withoutHomes(NCL, [])).toEqual([]);
});
