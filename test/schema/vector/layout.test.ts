import { describe, expect, test } from "vitest";
import { DIMENSIONS, type DimensionName } from "../../../schema/figures/dimensions.ts";
import { keyOf, layoutOf, type PartialQuery, SLOT_LIMIT } from "../../../schema/figures/layout.ts";
import { MILES_UNIT } from "../../../schema/reference/edges.ts";
import { REFERENCE_DIMENSIONS, type ReferenceDimension } from "../../support/reference/dimensions.ts";

const query = (given: Partial<PartialQuery> = {}): PartialQuery => ({
  fact: "PLACEMENTS",
  measure: "CHILDREN",
  times: ["2025-03-31"],
  by: ["AGE_BAND", "SEX"],
  where: [],
  ...given,
});

const months = (count: number) =>
  Array.from({ length: count }, (_, at) => `${2000 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}-28`);

describe("a layout", () => {
  test("has a slot for every date, every combination of codes and every slot of the measure", () => {
    expect(layoutOf(query({ times: months(4) }))).toMatchObject({ sizes: [6, 3], slotsPerCell: 1, size: 4 * 6 * 3, keyed: null });
    const bins = MILES_UNIT.edges.length + 2;
    expect(layoutOf(query({ measure: "DISTANCE" }))).toMatchObject({ slotsPerCell: 2 * bins, size: 6 * 3 * 2 * bins });
  });

  test("leaves a keyed dimension out of the vector, which each key has one of", () => {
    expect(layoutOf(query({ by: ["HOST_AUTHORITY", "SEX"] }))).toMatchObject({ sizes: [3], size: 3, keyed: "HOST_AUTHORITY" });
  });

  test.each(
    [...DIMENSIONS.values()]
      .filter(({ name, axis }) => axis !== null && name in REFERENCE_DIMENSIONS)
      .map(({ name, axis }) => ({ name: name as ReferenceDimension, axis: axis! })),
  )("has the codes of $name of any year, in the order of its list, whatever is not recorded last", ({ name, axis }) => {
    expect(axis.map((entry) => entry.code)).toEqual(REFERENCE_DIMENSIONS[name].codes);
  });

  test("is not changed by a filter", () => {
    const filtered = query({
      where: [
        { dimension: "SEX", codes: ["MALE"] },
        { dimension: "LS", codes: ["C1", "C2"] },
      ],
    });
    expect(layoutOf(filtered)).toEqual(layoutOf(query()));
  });
});

describe("the hash of a layout", () => {
  test.each<[string, Partial<PartialQuery>]>([
    ["another axis", { by: ["AGE_BAND", "UASC"] }],
    ["another order of axes", { by: ["SEX", "AGE_BAND"] }],
    ["an axis fewer", { by: ["AGE_BAND"] }],
    ["a keyed axis more", { by: ["HOST_AUTHORITY", "AGE_BAND", "SEX"] }],
    ["another measure", { measure: "DISTANCE" }],
    ["another unit of bins", { measure: "DAYS_IN_PLACEMENT" }],
    ["other dates", { times: ["2025-02-28"] }],
    ["more dates", { times: ["2025-02-28", "2025-03-31"] }],
  ])("differs with %s", (_, given) => {
    expect(layoutOf(query(given)).hash).not.toBe(layoutOf(query()).hash);
  });

  test("differs between two measures in bins, and between any two dimensions", () => {
    const hashes = [...DIMENSIONS.keys()].map((name) => layoutOf(query({ by: [name as DimensionName] })).hash);
    expect(new Set(hashes).size).toBe(DIMENSIONS.size);
    expect(layoutOf(query({ measure: "DISTANCE" })).hash).not.toBe(layoutOf(query({ measure: "DAYS_IN_PLACEMENT" })).hash);
  });
});

describe("a question of too many slots", () => {
  const refusal = (drop: string): unknown =>
    expect.objectContaining({
      extensions: expect.objectContaining({ code: "QUERY_TOO_EXPENSIVE", limit: SLOT_LIMIT, drop }) as unknown,
    });

  test("is refused with the name of the longest axis to leave out", () => {
    expect(() => layoutOf(query({ measure: "DISTANCE", by: ["BOROUGH", "PLACE"] }))).toThrowError(refusal("BOROUGH"));
    expect(() => layoutOf(query({ by: ["BOROUGH", "PLACE", "ETHNIC"], times: months(12) }))).toThrowError(refusal("BOROUGH"));
  });

  test("is refused with the dates of the series when those are the longest", () => {
    expect(() => layoutOf(query({ by: ["BOROUGH", "PLACE"], times: months(120) }))).toThrowError(
      refusal("the dates of the series"),
    );
  });

  test("is answered up to the limit itself", () => {
    expect(layoutOf(query({ by: ["AGE_BAND"], times: months(16_666) })).size).toBeLessThanOrEqual(SLOT_LIMIT);
    expect(() => layoutOf(query({ by: ["AGE_BAND"], times: months(16_667) }))).toThrowError(refusal("the dates of the series"));
  });
});

describe("the key of a question", () => {
  test("tells apart what the hash of the layout does not", () => {
    const male = query({ where: [{ dimension: "SEX", codes: ["MALE"] }] });
    expect(keyOf(male)).not.toBe(keyOf(query()));
    expect(keyOf(query())).toBe(keyOf(query()));
  });
});
