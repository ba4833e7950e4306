/** Whose records an answer rests on: by the fact, the time and what was handed in, never by what is asked of it. */
import { describe, expect, it, test } from "vitest";
import { coverageOf, defaultDate, isCovered, type Roster, type Rosters } from "../../../schema/question/coverage.ts";
import type { HeldFact } from "../../../schema/question/measures.ts";
import type { Question } from "../../../schema/question/question.ts";
import { FOREVER } from "../../../schema/reference/periods.ts";
import { placeOfBorough, placeOfSubRegion } from "../../../schema/reference/places.ts";
import { BARNET, NCL, question } from "../../support/cells-by-hand.ts";

type Run = readonly [from: string, to: string];

const YEAR: Run = ["2024-04-01", "2025-03-31"];

/** NCL with a return of some facts for the year by all its boroughs, but Barnet's runs of days as given. */
const held = (barnet: readonly Run[], facts: readonly HeldFact[] = ["PLACEMENTS"]): Rosters => {
  const returns = facts.flatMap((fact) =>
    NCL.parts.flatMap(({ code }) =>
      (code === BARNET.code ? barnet : [YEAR]).map(([from, to]) => ({ fact, borough: code, from, to })),
    ),
  );
  return new Map([["NCL", { kind: "ANSWERED", vintage: "v1", returns, incompatible: [] } satisfies Roster]]);
};

const ofBarnet = (barnet: readonly Run[], when: string | null) =>
  coverageOf(NCL, ["PLACEMENTS"], when, held(barnet)).missing[0]?.reason;

describe("a borough", () => {
  test.each<[string, readonly Run[], string | null, string | undefined]>([
    ["is covered from the first day", [YEAR], "2024-04-01", undefined],
    ["is covered to the last", [YEAR], "2025-03-31", undefined],
    ["is stale after it", [YEAR], "2025-04-01", "STALE"],
    ["has no return before it", [YEAR], "2024-03-31", "NO_RETURN"],
    ["is stale in between two", [["2022-04-01", "2023-03-31"], YEAR], "2024-03-31", "STALE"],
    ["has none where it never handed one in", [], "2025-03-31", "NO_RETURN"],
    ["is covered over a period that one return covers", [YEAR], "2024-07-01/2024-09-30", undefined],
    ["is stale over one that goes on after it", [YEAR], "2025-01-01/2025-06-30", "STALE"],
    ["has none over one that began before", [YEAR], "2024-01-01/2024-06-30", "NO_RETURN"],
    ["has none at no time at all", [YEAR], null, "NO_RETURN"],
  ])("%s", (_, barnet, when, reason) => expect(ofBarnet(barnet, when)).toBe(reason));

  it("of a silent sub-region is silent, and of one that nothing is known of too", () => {
    const reasons = (rosters: Rosters) =>
      new Set(coverageOf(NCL, ["PLACEMENTS"], "2025-03-31", rosters).missing.map(({ reason }) => reason));
    expect(reasons(new Map([["NCL", { kind: "UNAVAILABLE", reason: "TIMEOUT" }]]))).toEqual(new Set(["SUB_REGION_SILENT"]));
    expect(reasons(new Map())).toEqual(new Set(["SUB_REGION_SILENT"]));
  });
});

describe("a place", () => {
  it("is complete where all its boroughs are, and names those that are missing", () => {
    expect(coverageOf(NCL, ["PLACEMENTS"], "2025-03-31", held([YEAR]))).toMatchObject({ complete: true, missing: [] });
    const without = coverageOf(NCL, ["PLACEMENTS"], "2025-03-31", held([]));
    expect(without).toMatchObject({ complete: false, missing: [{ code: BARNET.code, name: "Barnet", reason: "NO_RETURN" }] });
    expect(without.boroughs).toEqual(NCL.parts.map(({ code }) => code).slice(1));
  });

  it("rests on every fact that it is asked by", () => {
    expect(coverageOf(NCL, ["PLACEMENTS", "COSTS"], "2025-03-31", held([YEAR])).complete).toBe(false);
    expect(coverageOf(NCL, ["PLACEMENTS", "COSTS"], "2025-03-31", held([YEAR], ["PLACEMENTS", "COSTS"])).complete).toBe(true);
  });

  it("says of its sub-regions which answered, over what, and what they lay out otherwise", () => {
    const rosters: Rosters = new Map([["NCL", { kind: "ANSWERED", vintage: "v7", returns: [], incompatible: ["SEX"] }]]);
    expect(coverageOf(placeOfBorough("E09000007")!, ["PLACEMENTS"], "2025-03-31", rosters).subRegions).toEqual([
      { code: "NCL", answered: true, reason: null, vintage: "v7", incompatible: ["SEX"] },
    ]);
    expect(coverageOf(placeOfSubRegion("NEL")!, ["PLACEMENTS"], "2025-03-31", rosters).subRegions).toEqual([
      { code: "NEL", answered: false, reason: "UNREACHABLE", vintage: null, incompatible: [] },
    ]);
  });
});

describe("a question", () => {
  const covered = (given: Partial<Question>, facts: readonly HeldFact[], measure: Question["measure"] = "CHILDREN"): boolean =>
    isCovered(question(measure, given), "2025-03-31", held([YEAR], facts));

  it("about placements rests on the return of placements, and on that of costs where it asks for what that says", () => {
    expect(covered({}, ["PLACEMENTS"])).toBe(true);
    expect(covered({}, ["COSTS"])).toBe(false);
    expect(covered({ by: ["WEEKLY_COST_BAND"] }, ["PLACEMENTS"])).toBe(false);
    expect(covered({ where: [{ dimension: "WEEKLY_COST_BAND", codes: ["UNDER_500"] }] }, ["PLACEMENTS"])).toBe(false);
    for (const name of ["PROCUREMENT", "REGISTERED", "SOLO", "DOLS", "EHCP", "DISABILITY"] as const) {
      expect(covered({ by: [name] }, ["PLACEMENTS"])).toBe(false);
      expect(covered({ where: [{ dimension: name, codes: ["UNKNOWN"] }] }, ["PLACEMENTS"])).toBe(false);
      expect(covered({ by: [name] }, ["PLACEMENTS", "COSTS"])).toBe(true);
    }
    expect(covered({ fact: "PLACEMENTS" }, ["PLACEMENTS"], "WEEKLY_COST")).toBe(false);
    expect(covered({ fact: "PLACEMENTS" }, ["PLACEMENTS", "COSTS"], "WEEKLY_COST")).toBe(true);
  });

  it("about missing children rests on their table too", () => {
    for (const measure of ["MISSING_CHILDREN", "MISSING_INCIDENTS", "AWAY_CHILDREN", "AWAY_INCIDENTS"] as const) {
      expect(covered({ fact: "MOVEMENTS" }, ["PLACEMENTS"], measure)).toBe(false);
      expect(covered({ fact: "MOVEMENTS" }, ["PLACEMENTS", "MISSING"], measure)).toBe(true);
    }
    expect(covered({ fact: "MOVEMENTS" }, ["PLACEMENTS"], "MOVES")).toBe(true);
  });

  it("about money rests on both, whatever it asks", () => {
    expect(covered({ fact: "COSTS" }, ["COSTS"], "SPEND")).toBe(false);
    expect(covered({ fact: "COSTS" }, ["PLACEMENTS", "COSTS"], "SPEND")).toBe(true);
  });

  it("about beds rests on that of beds alone", () => {
    expect(covered({ fact: "BEDS" }, ["BEDS"], "HOMES")).toBe(true);
    expect(covered({ fact: "BEDS" }, ["PLACEMENTS", "COSTS"], "HOMES")).toBe(false);
  });
});

describe("the date of a place that no date is asked of", () => {
  test.each<[string, readonly Run[], string | null]>([
    ["is the latest month end that all its boroughs' returns cover", [["2024-04-01", "2025-02-27"]], "2025-01-31"],
    [
      "is that of the latest of several returns",
      [
        ["2022-04-01", "2023-03-31"],
        ["2024-04-01", "2024-12-31"],
      ],
      "2024-12-31",
    ],
    ["is not held up by a borough without a return", [], "2025-03-31"],
    ["is not held up by one that never has anything to hand in", [["2020-01-01", FOREVER]], "2025-03-31"],
  ])("%s", (_, barnet, date) => expect(defaultDate(NCL, "PLACEMENTS", held(barnet))).toBe(date));

  it("is none where nobody has a return", () => {
    expect(defaultDate(NCL, "BEDS", held([YEAR]))).toBeNull();
    expect(defaultDate(NCL, "PLACEMENTS", new Map())).toBeNull();
  });
});
