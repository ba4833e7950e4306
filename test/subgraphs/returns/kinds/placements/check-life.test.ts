/** What is looked at over a child's life in care, by its age and its places. */
import { describe, expect, it } from "vitest";
import { checkChild } from "../../../../../subgraphs/returns/kinds/placements/child/check-child.ts";
import type { EpisodeFacts, PlacementRow } from "../../../../../subgraphs/returns/kinds/placements/rows/placement-facts.ts";
import { stagedEpisode, stagedHeader, stagedUasc } from "../../staged.ts";
import { found, context } from "./child-faults.ts";

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
