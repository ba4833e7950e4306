import { describe, expect, it } from "vitest";
import type { DimensionName } from "../../../schema/question/dimensions.ts";
import { populationOf } from "../../../schema/question/population.ts";
import { type Cell, groupCells, type Table, timeOf, totalCell } from "../../../schema/question/question.ts";
import { LONDON_PLACE, placeOfSubRegion } from "../../../schema/reference/places.ts";

const NCL = placeOfSubRegion("NCL")!;

const all = (where: Parameters<typeof populationOf>[2] = null) => populationOf("PLACEMENTS", NCL, where, { kind: "PUBLIC" });

describe("a population as a whole", () => {
  it("is one cell of its place, without a code", () => {
    const cell = totalCell(all(), ["2025-02-28", "2025-03-31"], 1);
    expect([cell.place, cell.codes, cell.table.by, timeOf(cell)]).toEqual([NCL, [], [], "2025-03-31"]);
  });

  it("has no time where nothing was ever handed in", () => {
    expect(timeOf(totalCell(all(), []))).toBeNull();
  });
});

describe("the cells of a grouping", () => {
  const cellsBy = (by: readonly DimensionName[], where: Parameters<typeof populationOf>[2] = null): readonly Cell[] => {
    const table: Table = { population: all(where), times: ["2025-03-31"], by: by.filter((name) => name !== "BOROUGH") };
    return groupCells(table, by, () => ["alder", "beech"]);
  };
  const named = ({ place, codes }: Cell): string => [place.code, ...codes.map(({ code }) => code)].join(" ");

  it("are a code each, in the order of the axis", () => {
    expect(cellsBy(["SEX"]).map(named)).toEqual(["NCL MALE", "NCL FEMALE", "NCL UNKNOWN"]);
  });

  it("are every pair of codes, in the order in which the dimensions are named", () => {
    expect(cellsBy(["UASC", "SEX"]).map(named).slice(0, 4)).toEqual([
      "NCL UASC MALE",
      "NCL UASC FEMALE",
      "NCL UASC UNKNOWN",
      "NCL NOT_UASC MALE",
    ]);
  });

  it("are of the boroughs of the place where one of them is BOROUGH", () => {
    expect(cellsBy(["BOROUGH"]).map(named)).toEqual(NCL.parts.map(({ code }) => code));
    expect(cellsBy(["SEX", "BOROUGH"]).map(named).slice(0, 2)).toEqual(["E09000003 MALE", "E09000007 MALE"]);
    const table = { population: { ...all(), place: LONDON_PLACE }, times: [], by: [] };
    expect(groupCells(table, ["BOROUGH"], () => [])).toHaveLength(33);
  });

  it("are of the keys that were met, of a dimension without a list", () => {
    expect(cellsBy(["PROVIDER"]).map(named)).toEqual(["NCL alder", "NCL beech"]);
  });

  it("are of the finer codes alone of what is filtered", () => {
    expect(cellsBy(["PLACE"], { placementType: ["CHILDRENS_HOMES"] }).map(named)).toEqual(["NCL K1", "NCL K2"]);
  });

  it("share the one table, so that all are asked for at once", () => {
    expect(new Set(cellsBy(["SEX", "BOROUGH"]).map(({ table }) => table)).size).toBe(1);
  });
});
