import { describe, expect, it } from "vitest";
import { checkChild } from "../../../../../subgraphs/returns/kinds/placements/child/check-child.ts";
import type { EpisodeFacts, PlacementRow } from "../../../../../subgraphs/returns/kinds/placements/rows/placement-facts.ts";
import { faulty, stagedEpisode, stagedHeader, stagedMissing, stagedNamed, stagedOrder, stagedUasc } from "../../staged.ts";

const years = new Set([2022, 2023, 2024]);
const context = { urns: null, years, headers: years, unread: new Map<never, never>() };
const found = (...rows: readonly PlacementRow[]): readonly string[] =>
  checkChild(rows, context).map(({ rule, row }) => `${rule.rule} row ${row.row}`);

const bornIn = (row: PlacementRow, birthMonth: string): PlacementRow =>
  ({ ...row, facts: { ...row.facts, birthMonth } }) as PlacementRow;

const first = stagedEpisode(2023, { end: "2022-09-01", rec: "X1" }, 2);
const next = (start: string, row = 3) => stagedEpisode(2023, { start, rne: "P" }, row);

it.each<readonly [string, readonly PlacementRow[], readonly string[]]>([
  ["episodes that follow each other on the day", [stagedHeader(2023), first, next("2022-09-01")], []],
  ["rows in the file's own order", [next("2022-09-01"), first, stagedHeader(2023)], []],
  ["an episode that starts the day before the last ends", [stagedHeader(2023), first, next("2022-08-31")], ["501 row 3"]],
  ["an episode after one that is still open", [stagedHeader(2023), stagedEpisode(2023), next("2022-09-01")], ["501 row 3"]],
  ["X1 and a day of nothing", [stagedHeader(2023), first, next("2022-09-02")], ["388 row 2"]],
  ["X1 and nothing after it", [stagedHeader(2023), first], ["388 row 2"]],
  [
    "X1 and a day of nothing before an episode that a later return brought",
    [stagedHeader(2023), stagedHeader(2024), first, stagedEpisode(2024, { start: "2022-09-02", rne: "P" }, 3)],
    [],
  ],
  [
    "two episodes that start the same day",
    [stagedHeader(2023), stagedEpisode(2023), stagedEpisode(2023, {}, 9)],
    ["duplicate-episode row 9"],
  ],
  ["the same episode in two years", [stagedHeader(2023), stagedHeader(2024), stagedEpisode(2023), stagedEpisode(2024)], []],
  ["an episode without a header", [stagedEpisode(2023)], ["no-header row 2"]],
  ["a header of another year only", [stagedHeader(2024), stagedEpisode(2023)], ["no-header row 2"]],
  ["a header without episodes", [stagedHeader(2023)], []],
  ["two headers in a year", [stagedHeader(2023), stagedHeader(2023)], ["duplicate-child row 2"]],
  ["two rows of UASC in a year", [stagedHeader(2023), stagedUasc(2023, null), stagedUasc(2023, null)], ["duplicate-child row 2"]],
  ["a first episode that is no start of care", [stagedHeader(2023), stagedEpisode(2023, { rne: "P" })], ["357 row 2"]],
  [
    "a first episode that is no start of care, in two returns",
    [stagedHeader(2023), stagedHeader(2024), stagedEpisode(2024, { rne: "P" }, 8), stagedEpisode(2023, { rne: "P" })],
    ["357 row 2"],
  ],
  ["a first episode from before the year", [stagedHeader(2023), stagedEpisode(2023, { rne: "P", start: "2022-03-31" })], []],
  ["rows beside one that has a fault of its own", [stagedHeader(2023), faulty(first), stagedEpisode(2023, { rne: "P" }, 3)], []],
  [
    "an end of care and an episode that goes on",
    [stagedHeader(2023), { ...first, facts: { ...first.facts, rec: "E4A" } } as PlacementRow, next("2022-09-01")],
    ["388 row 2"],
  ],
  [
    "an episode after care had ended that is no start of care",
    [stagedHeader(2023), { ...first, facts: { ...first.facts, rec: "E4A" } } as PlacementRow, next("2022-09-02")],
    ["432 row 3"],
  ],
  [
    "care that begins anew",
    [
      stagedHeader(2023),
      { ...first, facts: { ...first.facts, rec: "E4A" } } as PlacementRow,
      stagedEpisode(2023, { start: "2022-09-02" }, 3),
    ],
    [],
  ],
  [
    "a review of a child who is not in the Header",
    [stagedNamed(2023, "REVIEWS"), stagedNamed(2023, "REVIEWS")],
    ["no-header row 2"],
  ],
  ["a missing child of a year that was not handed in", [stagedMissing(2020, "2019-06-01", null)], []],
  ["a missing child who is not in the Header", [stagedMissing(2023, "2022-06-01", null)], ["no-header row 6"]],
  [
    "an incident that is there twice in a year, and one of another kind",
    [
      stagedHeader(2023),
      stagedMissing(2023, "2022-06-01", null),
      stagedMissing(2023, "2022-06-01", "2022-06-02"),
      stagedMissing(2023, "2022-06-01", null, "A"),
    ],
    ["duplicate-row row 6"],
  ],
  [
    "an order that is there twice in a year, and in the next",
    [
      stagedHeader(2023),
      stagedHeader(2024),
      stagedOrder(2024, "2022-06-01", null),
      stagedOrder(2023, "2022-06-01", null),
      stagedOrder(2023, "2022-06-01", null),
    ],
    ["duplicate-row row 5"],
  ],
  ["a social worker's child in the Header", [stagedHeader(2023), stagedNamed(2023, "SW_EPISODES")], []],
  [
    "rows beside a faulty one of a table that nothing is kept of",
    [faulty(stagedNamed(2023, "OC2")), stagedHeader(2023), first],
    ["388 row 2"],
  ],
  ["a faulty header, which is a header still", [faulty(stagedHeader(2023)), stagedEpisode(2023)], []],
])("looks at %s", (_, rows, rules) => {
  expect(found(...rows)).toEqual(rules);
});

/** Episodes that follow each other from 1 June 2022, each as many days as it says, the last one ended with E8. */
const life = (...stays: readonly (Partial<EpisodeFacts> & { readonly days: number })[]): readonly PlacementRow[] => {
  let day = Date.UTC(2022, 5, 1);
  const dated = (at: number) => new Date(at).toISOString().slice(0, 10);
  return stays.map(({ days, ...facts }, at) => {
    const start = dated(day);
    day += days * 86_400_000;
    const goesOn = at < stays.length - 1;
    return stagedEpisode(
      2023,
      { start, end: dated(day), rec: goesOn ? "X1" : "E8", rne: at === 0 ? "S" : "P", ...facts },
      at + 2,
    );
  });
};

describe("over a life in care", () => {
  const home = { days: 30, place: "U4" };
  const move = { days: 3, place: "T4", placeProvider: null };
  const short = (days: number) => ({ days, ls: "V3", rec: "E4A", rne: "S" });
  it.each<readonly [string, readonly PlacementRow[], readonly string[]]>([
    ["a temporary move with a return", life(home, move, home), []],
    ["a temporary move with a return and another legal status", life(home, move, { ...home, ls: "E1", rne: "B" }), []],
    ["a temporary move with a return that says so with T", life(home, move, { ...home, rne: "T" }), ["383 row 4"]],
    ["a temporary move without a return", life(home, move, { ...home, place: "K2" }), ["383 row 4"]],
    ["two temporary moves in a row", life(home, move, { ...move, place: "T1" }, home), []],
    ["two temporary moves in a row without a return", life(home, move, move, { ...home, place: "K2" }), ["383 row 5"]],
    [
      "a temporary move while a code was followed by another",
      life({ ...home, place: "Z11" }, move, { ...home, place: "Z1" }),
      [],
    ],
    ["care that ends and starts on a day", life({ ...home, rec: "E8" }, { ...home, rne: "S" }), ["431 row 3"]],
    ["72 hours of police protection", life({ days: 3, ls: "L1" }), []],
    ["more than 72 hours of police protection", life({ days: 4, ls: "L1" }), ["361 row 2"]],
    ["more than 72 hours of it in two episodes", life({ days: 2, ls: "L1" }, { days: 2, ls: "L1" }), ["361 row 3"]],
    ["two times 72 hours of it with another order between", life({ days: 3, ls: "L1" }, home, { days: 3, ls: "L1" }), []],
    ["21 days of an emergency order", life({ days: 21, ls: "L2" }), []],
    ["22 days of an emergency order", life({ days: 22, ls: "L2" }), ["362 row 2"]],
    ["7 days of an assessment order", life({ days: 7, ls: "L3" }), []],
    ["8 days of an assessment order", life({ days: 8, ls: "L3" }), ["363 row 2"]],
    ["an order that was open for too long when the year ended", [stagedEpisode(2023, { ls: "L2" })], ["362 row 2"]],
  ])("looks at %s", (_, rows, rules) => {
    expect(found(stagedHeader(2023), ...rows)).toEqual(rules);
  });

  it("looks at 75 and 76 days of short breaks in a year", () => {
    const breaks = (last: number) =>
      [17, 17, 17, 17, last].map((days, at) =>
        stagedEpisode(
          2023,
          { ...short(days), start: `2022-0${at + 4}-01`, end: `2022-0${at + 4}-${String(1 + days).padStart(2, "0")}` },
          at + 2,
        ),
      );
    expect(found(stagedHeader(2023), ...breaks(7))).toEqual([]);
    expect(found(stagedHeader(2023), ...breaks(8))).toEqual(["367 row 6"]);
  });
});

// The child of the staged header was born in August 2012.
describe("by age", () => {
  it.each<readonly [string, number, Partial<EpisodeFacts>, readonly string[]]>([
    ["independent living in the month of the 16th birthday", 2029, { place: "P2", start: "2028-08-01" }, []],
    ["independent living before it", 2029, { place: "P2", start: "2028-07-31" }, ["370 row 2"]],
    ["independent living before the 15th, in an earlier return", 2023, { place: "P2" }, ["370 row 2"]],
    ["semi-independent living before the 14th, in an earlier return", 2023, { place: "H5" }, ["371 row 2"]],
    ["care that starts after the month of the 18th birthday", 2031, { start: "2030-09-01" }, ["352 row 2"]],
    ["care that starts in it", 2031, { start: "2030-08-31" }, []],
    ["supported accommodation in the month of the 16th birthday", 2029, { place: "K3", start: "2028-08-01" }, []],
    ["supported accommodation before it", 2029, { place: "K3", start: "2028-07-31" }, ["371 row 2"]],
    ["semi-independent living before it", 2024, { place: "H5", start: "2023-06-01" }, ["371 row 2"]],
    ["custody in the month of the 10th birthday", 2023, { place: "R5", start: "2022-08-01" }, []],
    ["custody before it", 2023, { place: "R5", start: "2022-07-31" }, ["372 row 2"]],
    ["a residential school in the month of the 4th birthday", 2017, { place: "S1", start: "2016-08-01" }, []],
    ["a residential school before it", 2017, { place: "S1", start: "2016-07-31" }, ["373 row 2"]],
    ["residential employment in the month of the 14th birthday", 2027, { place: "P3", start: "2026-08-01" }, []],
    ["residential employment before it", 2027, { place: "P3", start: "2026-07-31" }, ["374 row 2"]],
    ["remand in the month of the 10th birthday", 2023, { ls: "J1", start: "2022-08-01" }, []],
    ["remand before it", 2023, { ls: "J3", start: "2022-07-31" }, ["358 row 2"]],
    ["adoption in the month of the 18th birthday", 2031, { start: "2030-06-01", end: "2030-08-31", rec: "E11" }, []],
    ["adoption after it", 2031, { start: "2030-06-01", end: "2030-09-01", rec: "E12" }, ["386 row 2"]],
    ["another end after it", 2031, { start: "2030-06-01", end: "2030-09-01", rec: "E8" }, []],
    ["care from the month of birth", 2013, { start: "2012-08-01" }, []],
    ["care from before birth", 2013, { start: "2012-07-31" }, ["302 row 2"]],
  ])("looks at %s", (_, year, facts, rules) => {
    expect(found(stagedHeader(year), stagedEpisode(year, facts))).toEqual(rules);
  });
});

describe("by place", () => {
  const inEngland = { hostAuthority: "E10000016", locality: "OUT" as const, placeProvider: "PR4", urn: null };
  it.each<readonly [string, number, Partial<EpisodeFacts>, readonly string[]]>([
    ["no number in England", 2023, inEngland, ["218 row 2"]],
    ["no number in Wales", 2023, { ...inEngland, hostAuthority: "WAL" }, []],
    ["no number in a place that is not known", 2023, { ...inEngland, hostAuthority: null }, []],
    ["no number with own parents", 2023, { ...inEngland, place: "P1" }, []],
    ["no number in a hospital", 2023, { ...inEngland, place: "T1" }, []],
    ["no number for a short break", 2023, { ...inEngland, ls: "V4" }, []],
    ["no number in semi-independent living, in an earlier return", 2023, { ...inEngland, place: "H5" }, ["371 row 2"]],
    [
      "no number in semi-independent living after registration",
      2024,
      { ...inEngland, place: "H5", start: "2023-06-01" },
      ["371 row 2", "230 row 2"],
    ],
    [
      "no number in semi-independent living before it",
      2024,
      { ...inEngland, place: "H5", start: "2023-06-01", end: "2023-10-28", rec: "E8" },
      ["371 row 2"],
    ],
    ["no number in supported accommodation", 2029, { ...inEngland, place: "K3", start: "2028-09-01" }, ["218 row 2"]],
    ["own provision outside the borough", 2023, { placeProvider: "PR1", place: "K2", locality: "OUT" }, ["1015 row 2"]],
    ["own provision inside the borough", 2023, { placeProvider: "PR1", place: "K2", locality: "IN" }, []],
    ["own foster carers outside the borough", 2023, { placeProvider: "PR1", place: "U4", locality: "OUT" }, []],
    ["350 miles", 2023, { distanceTenths: 3500 }, []],
    ["more than 350 miles", 2023, { distanceTenths: 3501 }, ["454 row 2"]],
  ])("looks at %s", (_, year, facts, rules) => {
    expect(found(stagedHeader(year), stagedEpisode(year, facts))).toEqual(rules);
  });

  it("looks at the distance of a child with an asylum-seeking status, now or before", () => {
    const rows = [stagedHeader(2023), stagedUasc(2023, "2022-12-24")];
    expect(found(...rows, stagedEpisode(2023))).toEqual(["406 row 2"]);
    expect(found(...rows, stagedEpisode(2023, { distanceTenths: null }))).toEqual([]);
  });

  it.each([
    ["7000001", []],
    ["7000002", ["urn-unregistered"]],
    ["XXXXXXX", []],
    ["SC920400", []],
    ["SC920401", ["urn-unregistered"]],
    [null, []],
  ])("looks for the number %s on the register", (urn, rules) => {
    const rows = [stagedHeader(2023), stagedEpisode(2023, { urn })];
    expect(checkChild(rows, { ...context, urns: new Set(["7000001"]) }).map(({ rule }) => rule.rule)).toEqual(rules);
    expect(found(...rows)).toEqual([]);
  });
});

const unread = new Map([
  ["HEADER", "FILES"],
  ["EPISODES", "FILES"],
] as const);

it.each<readonly [string, readonly PlacementRow[]]>([
  ["a Header", [stagedEpisode(2023)]],
  ["a Header beside another table", [stagedNamed(2023, "REVIEWS")]],
  ["the episode before", [stagedHeader(2023), stagedEpisode(2023, { rne: "P" })]],
  ["the episode after", [stagedHeader(2023), first]],
  [
    "the start of care",
    [stagedHeader(2023), { ...first, facts: { ...first.facts, rec: "E8" } } as PlacementRow, next("2022-10-01")],
  ],
])("does not call %s missing while a file cannot be read", (_, rows) => {
  expect(found(...rows)).not.toEqual([]);
  expect(checkChild(rows, { ...context, unread })).toEqual([]);
});

it("misses no row of a Header of which the whole year is missing: that is said once, of the files", () => {
  const rows = [stagedEpisode(2023), stagedNamed(2023, "REVIEWS")];
  expect(checkChild(rows, { ...context, headers: new Set([2022, 2024]) })).toEqual([]);
  expect(checkChild(rows, context).map(({ rule }) => rule.rule)).toEqual(["no-header", "no-header"]);
});

it("still says what is wrong between rows that were read", () => {
  const rows = [stagedEpisode(2023), next("2022-09-01")];
  expect(checkChild(rows, { ...context, unread }).map(({ rule }) => rule.rule)).toEqual(["501"]);
});

it("warns where real returns differ, and refuses the rest", () => {
  const far = { distanceTenths: 4000, placeProvider: "PR1", place: "K2", locality: "OUT" as const, urn: "7000002" };
  const rows = [stagedEpisode(2023, { ...far, end: "2022-09-01", rec: "X1" }), stagedUasc(2023, null)];
  const severities = checkChild(rows, { ...context, urns: new Set() }).map(({ rule }) => `${rule.rule} ${rule.severity}`);
  expect(severities).toEqual(
    ["no-header error", "388 warning", "urn-unregistered warning", "1015 warning", "406 warning"].toSpliced(
      1,
      0,
      "INT09 warning",
    ),
  );
});

describe("returns of several years", () => {
  const care = [stagedEpisode(2023), stagedEpisode(2024)];

  it.each<readonly [string, readonly PlacementRow[], readonly string[]]>([
    ["the code of 2023/24 and that of 2024/25", [stagedHeader(2024, "1"), stagedHeader(2025, "M")], []],
    ["another sex", [stagedHeader(2024, "1"), stagedHeader(2025, "F")], ["202 warning"]],
    ["another month of birth", [stagedHeader(2024), bornIn(stagedHeader(2025, "M"), "2012-09")], ["203 warning"]],
  ])("are told of that have %s", (_, headers, rules) => {
    expect(checkChild(headers, context).map(({ rule }) => `${rule.rule} ${rule.severity}`)).toEqual(rules);
  });

  it("are set beside UASC of the same year", () => {
    const rows = [stagedHeader(2023), stagedHeader(2024), ...care, bornIn(stagedUasc(2024, null), "2018-08")];
    expect(found(...rows)).toContain("INT18 row 2");
    expect(found(stagedHeader(2023), ...care, stagedUasc(2024, null))).toContain("INT09 row 2");
  });
});

it.each<readonly [string, PlacementRow, readonly string[]]>([
  ["need, and care went on", stagedEpisode(2023, { start: "2022-09-01", rne: "P", cin: "N2" }, 3), ["504 row 3"]],
  ["need, and care began anew", stagedEpisode(2023, { start: "2022-09-01", rne: "S", cin: "N2" }, 3), ["431 row 3"]],
])("looks at an episode of another category of %s", (_, episode, rules) => {
  expect(found(stagedHeader(2023), first, episode)).toEqual(rules);
});

it("looks at an episode after the child's death", () => {
  const died = stagedEpisode(2023, { end: "2022-09-01", rec: "E2" });
  expect(found(stagedHeader(2023), died, stagedEpisode(2023, { start: "2022-10-01" }, 3))).toEqual(["437 row 2"]);
});

it("says all that a faulty cell does not hide, in one pass", () => {
  const young = faulty(stagedEpisode(2023, { ls: "J1", start: "2022-06-01" }), "URN");
  expect(found(stagedHeader(2023), young)).toEqual(["358 row 2"]);
  expect(found(stagedHeader(2023), faulty(stagedEpisode(2023, { ls: "J1" }), "LS"))).toEqual([]);
  expect(found(faulty(stagedHeader(2023), "DOB"), stagedEpisode(2023, { ls: "J1" }))).toEqual([]);
});

describe("an order that deprives of liberty", () => {
  const placed = (place: string) => stagedEpisode(2023, { place, start: "2022-06-01", end: "2022-09-01", rec: "E8" });
  const rules = (...rows: readonly PlacementRow[]) => found(stagedHeader(2023), ...rows).filter((rule) => /^7\d\d /.test(rule));

  it.each([
    ["K1", "2022-08-31", null, ["710 row 5"]],
    ["K1", "2022-09-01", null, []],
    ["P1", "2022-05-01", "2022-06-01", ["710 row 5"]],
    ["P1", "2022-05-01", "2022-05-31", []],
    ["K3", "2022-06-01", "2022-07-01", ["710 row 5"]],
    ["R5", "2022-06-01", "2022-07-01", ["710 row 5"]],
    ["K2", "2022-06-01", "2022-07-01", []],
    ["Z12", "2022-06-01", "2022-07-01", []],
    ["Z13", "2022-06-01", "2022-07-01", []],
    ["Z1", "2022-06-01", "2022-07-01", []],
    ["Z11", "2022-06-01", "2022-07-01", ["709 row 5"]],
    ["U4", "2022-05-01", "2022-06-01", ["709 row 5"]],
    ["U4", "2022-05-01", "2022-05-31", []],
    ["R1", "2022-08-31", null, ["709 row 5"]],
    ["R1", "2022-09-01", null, []],
  ])("while the child is placed in %s, from %s to %s", (place, start, end, said) => {
    expect(rules(placed(place), stagedOrder(2023, start, end))).toEqual(said);
  });
});
