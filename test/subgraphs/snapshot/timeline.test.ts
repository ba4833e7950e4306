import { describe, expect, test } from "vitest";
import type { EpisodeRecord } from "../../../subgraphs/returns/kinds/placements/rows/episode-record.ts";
import { spellsOf } from "../../../subgraphs/snapshot/timeline.ts";
import { episode } from "../../support/records.ts";

/** What a spell says of where a child is and since when: "start..end place since placementStart (legal status)". */
const told = (episodes: readonly EpisodeRecord[]): readonly string[] =>
  spellsOf(episodes).map(
    ({ start, end, placed, placementStart, episode: { ls } }) =>
      `${start}..${end ?? ""} ${placed.place} since ${placementStart} (${ls})`,
  );

const foster = episode({ start: "2024-01-10", end: "2024-03-01", place: "U4", ls: "C1" });

describe("a placement goes on", () => {
  test.each(["L", "T", "U"])("through a change that the return calls %s", (rne) => {
    const after = episode({ start: "2024-03-01", rne, ls: "C2", place: "U5" });
    expect(told([foster, after])).toEqual([
      "2024-01-10..2024-03-01 U4 since 2024-01-10 (C1)",
      "2024-03-01.. U5 since 2024-01-10 (C2)",
    ]);
  });

  test.each(["P", "B", "S"])("but not through a change that the return calls %s", (rne) => {
    const after = episode({ start: "2024-03-01", rne });
    expect(told([foster, after])[1]).toBe("2024-03-01.. U4 since 2024-03-01 (C2)");
  });

  test("not over a day between two episodes, whatever the return calls it", () => {
    const after = episode({ start: "2024-03-02", rne: "L" });
    expect(told([foster, after])[1]).toBe("2024-03-02.. U4 since 2024-03-02 (C2)");
  });

  test("through two changes of legal status in a row", () => {
    const second = episode({ start: "2024-03-01", end: "2024-04-01", rne: "L" });
    const third = episode({ start: "2024-04-01", rne: "L", ls: "E1" });
    expect(told([foster, second, third])[2]).toBe("2024-04-01.. U4 since 2024-01-10 (E1)");
  });
});

describe("a temporary move", () => {
  const hospital = episode({
    start: "2024-03-01",
    end: "2024-03-09",
    rne: "P",
    place: "T1",
    placeProvider: null,
    hostAuthority: "E10000016",
    locality: "OUT",
    distanceTenths: 321,
    ls: "C2",
    cin: "N3",
  });
  const back = episode({ ...foster, start: "2024-03-09", end: null, rne: "P", ls: "C2" });

  test("counts as the placement it interrupts, with its own legal status and need", () => {
    expect(spellsOf([foster, hospital])[1]).toEqual({
      episode: hospital,
      placed: foster,
      placementStart: "2024-01-10",
      start: "2024-03-01",
      end: "2024-03-09",
      isReturn: false,
    });
  });

  test("does not start another placement, nor does the return from it to the same one", () => {
    expect(told([foster, hospital, back])).toEqual([
      "2024-01-10..2024-03-01 U4 since 2024-01-10 (C1)",
      "2024-03-01..2024-03-09 U4 since 2024-01-10 (C2)",
      "2024-03-09.. U4 since 2024-01-10 (C2)",
    ]);
  });

  test("after another temporary move counts as the placement that both interrupt", () => {
    const holiday = episode({ start: "2024-03-09", end: "2024-03-20", rne: "P", place: "T3" });
    const home = { ...back, start: "2024-03-20" };
    expect(told([foster, hospital, holiday, home]).slice(2)).toEqual([
      "2024-03-09..2024-03-20 U4 since 2024-01-10 (C2)",
      "2024-03-20.. U4 since 2024-01-10 (C2)",
    ]);
  });

  test.each([
    ["placement type", { place: "U6" }],
    ["provider", { placeProvider: "PR4" }],
    ["home", { urn: "SC9" }],
    ["distance", { distanceTenths: 13 }],
  ])("followed by another %s starts a placement there", (_, other) => {
    expect(told([foster, hospital, { ...back, ...other }])[2]).toContain("since 2024-03-09");
  });

  test("at the beginning of care interrupts nothing and counts as itself", () => {
    expect(told([{ ...hospital, rne: "S" }])).toEqual(["2024-03-01..2024-03-09 T1 since 2024-03-01 (C2)"]);
    expect(told([foster, { ...hospital, rne: "S" }])[1]).toBe("2024-03-01..2024-03-09 T1 since 2024-03-01 (C2)");
  });

  test("after a day out of care interrupts nothing", () => {
    expect(told([foster, { ...hospital, start: "2024-03-02" }])[1]).toBe("2024-03-02..2024-03-09 T1 since 2024-03-02 (C2)");
  });

  test("does not make a later stay in the placement before it one with it, when another lay between", () => {
    const other = episode({ start: "2024-03-09", end: "2024-04-01", rne: "P", place: "K2" });
    const home = { ...back, start: "2024-04-01" };
    expect(told([foster, hospital, other, home])[3]).toBe("2024-04-01.. U4 since 2024-04-01 (C2)");
  });
});

describe("a child counts once on any day", () => {
  test.each(["V3", "V4"])("short breaks (%s) are left out, and end nothing that they lie in", (ls) => {
    const long = { ...foster, end: null };
    expect(told([long, episode({ start: "2024-02-01", end: "2024-02-03", ls })])).toEqual([
      "2024-01-10.. U4 since 2024-01-10 (C1)",
    ]);
  });

  test("an episode ends where the next begins, however long the return says it went on", () => {
    const next = episode({ start: "2024-02-01", end: "2024-02-20", rne: "P", place: "K2" });
    expect(told([{ ...foster, end: null }, next])).toEqual([
      "2024-01-10..2024-02-01 U4 since 2024-01-10 (C1)",
      "2024-02-01..2024-02-20 K2 since 2024-02-01 (C2)",
    ]);
  });

  test("an overlap is no gap: a change of legal status that overlaps goes on in the same placement", () => {
    expect(told([foster, episode({ start: "2024-02-01", rne: "L" })])[1]).toBe("2024-02-01.. U4 since 2024-01-10 (C2)");
  });

  test("an episode that ends on the day it began is no spell", () => {
    expect(spellsOf([episode({ start: "2024-02-01", end: "2024-02-01" })])).toEqual([]);
  });
});
