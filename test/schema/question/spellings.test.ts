import { describe, expect, it, test } from "vitest";
import { DIMENSIONS, dimensionOf, isKeyed, labelOf, parentCode, positionsOn } from "../../../schema/question/dimensions.ts";
import type { DimensionName } from "../../../schema/question/dimensions.ts";

const NAMES = [...DIMENSIONS.keys()] as DimensionName[];
const closed = NAMES.filter((name) => !isKeyed(name));

describe("a stored value", () => {
  test.each<[DimensionName, string | number | null, string, string]>([
    ["PLACEMENT_TYPE", "K2", "2025-03-31", "CHILDRENS_HOMES"],
    ["PLACE", "K2", "2025-03-31", "K2"],
    ["PLACE", "??", "2025-03-31", "UNKNOWN"],
    ["SEX", "1", "2025-03-31", "MALE"],
    ["AGE_BAND", "2012-05", "2022-04-30", "5_TO_9"],
    ["AGE_BAND", "2012-05", "2022-05-01", "10_TO_15"],
    ["AGE_BAND", null, "2022-05-01", "UNKNOWN"],
    ["DISTANCE_BAND", 200, "2025-03-31", "WITHIN_20"],
    ["DISTANCE_BAND", 201, "2025-03-31", "OVER_20"],
    ["UASC", "2025-03-31", "2025-03-30", "UASC"],
    ["UASC", "2025-03-31", "2025-03-31", "NOT_UASC"],
    ["UASC", null, "2025-03-31", "NOT_UASC"],
    ["PROVIDER", "alder", "2025-03-31", "alder"],
    ["PROVIDER", null, "2025-03-31", "UNKNOWN"],
  ])("of %s, %j, is on %s spelled %s", (name, value, date, code) => expect(dimensionOf(name).codeOf(value, date)).toBe(code));

  test.each(closed)("of %s that nothing is known of stands on its axis", (name) => {
    const code = dimensionOf(name).codeOf(null, "2025-03-31");
    const isDecided = ["BOROUGH", "ANNUAL_COST", "OCCUPANT"].includes(name);
    expect(positionsOn(name).has(code)).toBe(!isDecided);
  });
});

describe("a dimension", () => {
  test.each(closed)("%s has each code once, and where it stands", (name) => {
    const codes = dimensionOf(name).axis!.map(({ code }) => code);
    expect([...positionsOn(name)]).toEqual(codes.map((code, at) => [code, at]));
  });

  test.each(NAMES.filter((name) => dimensionOf(name).parent !== null))(
    "%s has a coarser one, on which each of its codes lies",
    (name) => {
      const { axis, parent, column, facts } = dimensionOf(name);
      const coarse = dimensionOf(parent!);
      expect([coarse.column, coarse.facts]).toEqual([column, facts]);
      for (const { code } of axis!) expect(positionsOn(parent!).has(parentCode(name, code))).toBe(true);
    },
  );

  it("says in words what a code is, or the code itself", () => {
    expect(labelOf("SEX", "MALE")).toBe("Male");
    expect(labelOf("HOST_AUTHORITY", "WAL")).toBe("Wales");
    expect(labelOf("PROVIDER", "alder")).toBe("alder");
  });
});
