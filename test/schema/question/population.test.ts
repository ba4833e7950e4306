import { describe, expect, it, test } from "vitest";
import type { DimensionName } from "../../../schema/question/dimensions.ts";
import type { Fact } from "../../../schema/question/measures.ts";
import { dimensionsOf, type FilterInput, populationOf } from "../../../schema/question/population.ts";
import { placeOfBorough, placeOfSubRegion } from "../../../schema/reference/places.ts";

const [BARNET, NCL] = [placeOfBorough("E09000003")!, placeOfSubRegion("NCL")!];

const filtered = (where: FilterInput | null, fact: Fact = "PLACEMENTS") => populationOf(fact, NCL, where, { kind: "PUBLIC" });

describe("a population", () => {
  it("has its filters in canonical order, each code once and in order, whatever order a caller writes them in", () => {
    const where = [
      { dimension: "AGE_BAND", codes: ["1_TO_4", "UNDER_1"] },
      { dimension: "SEX", codes: ["MALE"] },
    ];
    expect(filtered({ sex: ["MALE", "MALE"], ageBand: ["UNDER_1", "1_TO_4"] }).where).toEqual(where);
    expect(filtered({ ageBand: ["1_TO_4", "UNDER_1", "1_TO_4"], uasc: null, sex: ["MALE"] }).where).toEqual(where);
  });

  it("has no filters where none is named", () => {
    for (const where of [null, {}, { sex: null, uasc: undefined }]) expect(filtered(where).where).toEqual([]);
  });

  test.each([
    ["a borough's own", BARNET, "E09000003", true],
    ["a borough's to another", BARNET, "E09000007", false],
    ["a sub-region's to one of its boroughs", NCL, "E09000003", false],
    ["a borough's to the public", BARNET, null, false],
  ])("is %s", (_, place, borough, isOwn) => {
    const audience = borough === null ? ({ kind: "PUBLIC" } as const) : ({ kind: "BOROUGH", borough } as const);
    expect(populationOf("COSTS", place, null, audience).isOwn).toBe(isOwn);
  });

  test.each<[string, FilterInput, string, Fact?]>([
    ["a code that no list has", { sex: ["MAEL"] }, `There is no sex code "MAEL". Did you mean MALE?`],
    ["no code", { sex: [] }, "The filter sex names no code; leave it out to count all."],
    ["a dimension of another fact", { needGroup: ["EMOTIONAL"] }, "COSTS can't be filtered by needGroup.", "COSTS"],
    [
      "a coarser dimension beside its finer one",
      { placementType: ["FOSTER"], place: ["U1"] },
      "PLACEMENT_TYPE is already decided by what is asked.",
    ],
    ["two registers", { provider: ["alder"], hostAuthority: ["WAL"] }, "HOST_AUTHORITY and PROVIDER can't be crossed."],
  ])("is refused with %s", (_, where, message, fact) => expect(() => filtered(where, fact)).toThrow(message));

  it("may be filtered by any key of a register", () => {
    expect(filtered({ provider: ["nobody knows"] }).where).toEqual([{ dimension: "PROVIDER", codes: ["nobody knows"] }]);
  });
});

describe("the dimensions of a table", () => {
  const of = (where: FilterInput | null, by: readonly DimensionName[]) => dimensionsOf(filtered(where), by);

  it("are those of its filters too, in canonical order", () => {
    expect(of({ uasc: ["UASC"] }, ["SEX", "AGE_BAND"])).toEqual(["AGE_BAND", "SEX", "UASC"]);
  });

  it("have a filter that a finer one divides as part of it", () => {
    expect(of({ placementType: ["FOSTER"], sex: ["MALE"] }, ["PLACE"])).toEqual(["PLACE", "SEX"]);
  });

  test.each<[string, FilterInput | null, readonly DimensionName[], string]>([
    ["what is filtered by", { sex: ["MALE"] }, ["SEX"], "SEX is already decided by what is asked."],
    [
      "the coarser of what is filtered by",
      { place: ["U1"] },
      ["PLACEMENT_TYPE"],
      "PLACEMENT_TYPE is already decided by what is asked.",
    ],
    ["two registers", null, ["PROVIDER", "HOST_AUTHORITY"], "HOST_AUTHORITY and PROVIDER can't be crossed."],
  ])("can't be %s", (_, where, by, message) => expect(() => of(where, by)).toThrow(message));

  it("are the finer alone, of two that are named", () => {
    expect(of(null, ["PLACE", "PLACEMENT_TYPE"])).toEqual(["PLACE"]);
  });
});
