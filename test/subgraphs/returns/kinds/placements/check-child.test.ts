import { describe, expect, it } from "vitest";
import { checkChild } from "../../../../../subgraphs/returns/kinds/placements/child/check-child.ts";
import type { PlacementRow } from "../../../../../subgraphs/returns/kinds/placements/rows/placement-facts.ts";
import { faulty, stagedEpisode, stagedHeader, stagedMissing, stagedNamed, stagedOrder, stagedUasc } from "../../staged.ts";
import { found, context, first, next } from "./child-faults.ts";

const bornIn = (row: PlacementRow, birthMonth: string): PlacementRow =>
  ({ ...row, facts: { ...row.facts, birthMonth } }) as PlacementRow;

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
