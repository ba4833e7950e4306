import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { DIMENSIONS, type DimensionName, dimensionOf } from "../../../schema/question/dimensions.ts";
import { MEASURES, type MeasureName } from "../../../schema/question/measures.ts";
import { type PartialForm, queryKeyOf, type PartialQuery } from "../../../schema/question/question.ts";
import { MILES } from "../../../schema/reference/edges.ts";
import { layoutHashes, boundedLayout, layoutOf, SLOT_LIMIT, slotsPerCell } from "../../../schema/vector/layout.ts";
import { REFERENCE_DIMENSIONS, type ReferenceDimension } from "../../support/reference/dimensions.ts";
import { slotsPerCell as referenceSlots } from "../../support/reference/read-vector.ts";

const query = (given: Partial<PartialQuery> = {}): PartialQuery => ({
  form: "OWN",
  fact: "PLACEMENTS",
  measure: "CHILDREN",
  times: ["2025-03-31"],
  by: ["AGE_BAND", "SEX"],
  where: [],
  ...given,
});

const FORMS: readonly PartialForm[] = ["OWN", "SHARE", "PUBLISHED"];

const months = (count: number) =>
  Array.from({ length: count }, (_, at) => `${2000 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}-28`);

const hash = (value: unknown) => createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 16);

describe("a layout", () => {
  test("has a slot for every combination of codes and every slot of the measure, at one time of however many", () => {
    const expected = { sizes: [6, 3], slotsPerCell: 1, size: 6 * 3, keyed: null };
    for (const times of [months(1), months(4)]) expect(layoutOf(query({ times }))).toMatchObject(expected);
    const bins = MILES.fine.edges.length + 2;
    expect(layoutOf(query({ measure: "DISTANCE" }))).toMatchObject({ slotsPerCell: 2 * bins, size: 6 * 3 * 2 * bins });
  });

  test.each(FORMS)("has in each cell of a measure as many slots, %s, as are described", (form) => {
    const names = Object.keys(MEASURES) as MeasureName[];
    expect(names.map((name) => slotsPerCell(name, form))).toEqual(names.map((name) => referenceSlots(name, form)));
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
    ["another fact", { fact: "COSTS" }],
    ["another measure", { measure: "DISTANCE" }],
    ["another unit of bins", { measure: "DAYS_IN_PLACEMENT" }],
    ["what it is for: a share", { form: "SHARE" }],
    ["what it is for: to be published", { form: "PUBLISHED" }],
  ])("differs with %s", (_, given) => {
    expect(layoutOf(query(given)).hash).not.toBe(layoutOf(query()).hash);
  });

  test("differs between all forms and measures, and between any two dimensions", () => {
    const ofDimensions = [...DIMENSIONS.keys()].map((name) => layoutOf(query({ by: [name as DimensionName] })).hash);
    expect(new Set(ofDimensions).size).toBe(DIMENSIONS.size);
    const names = Object.keys(MEASURES) as MeasureName[];
    const ofMeasures = FORMS.flatMap((form) => names.map((measure) => layoutOf(query({ form, measure, by: [] })).hash));
    expect(new Set(ofMeasures).size).toBe(FORMS.length * names.length);
  });

  test("is that of the names of perturbation and factors, of the edges, and of all codes: the same on any machine", () => {
    const axes = [{ name: "SEX", codes: ["MALE", "FEMALE", "UNKNOWN"] }];
    const agreed = ["T96/1 factors/2 marks/2", "SHARE", "PLACEMENTS", "DISTANCE", "SPREAD", MILES, null, axes];
    expect(layoutOf(query({ form: "SHARE", measure: "DISTANCE", by: ["SEX"] })).hash).toBe(hash(agreed));
  });
});

describe("the hashes that a sub-region tells of itself", () => {
  test("name every dimension and every measure, once", () => {
    const names = layoutHashes().map(({ name }) => name);
    expect(names).toEqual([...DIMENSIONS.keys(), ...Object.keys(MEASURES)]);
  });

  test("are of the codes of a dimension, and of a measure's perturbation, kind and bins", () => {
    const told = new Map(layoutHashes().map((each) => [each.name, each.hash]));
    expect(told.get("LOCALITY")).toBe(hash(dimensionOf("LOCALITY").axis!.map(({ code }) => code)));
    expect(told.get("PROVIDER")).toBe(hash("keyed"));
    expect(told.get("DISTANCE")).toBe(hash(["T96/1 factors/2 marks/2", "SPREAD", MILES]));
    expect(told.get("CHILDREN")).toBe(hash(["T96/1 factors/2 marks/2", "COUNT", null]));
  });
});

describe("a question of too many slots", () => {
  const refusal = (drop: string): unknown =>
    expect.objectContaining({
      extensions: expect.objectContaining({ code: "QUERY_TOO_EXPENSIVE", limit: SLOT_LIMIT, drop }) as unknown,
    });

  test("is refused with the name of the longest axis that can be left out", () => {
    expect(() => boundedLayout(query({ measure: "DISTANCE", by: ["BOROUGH", "PLACE", "SEX"] }))).toThrowError(refusal("PLACE"));
    expect(() => boundedLayout(query({ by: ["BOROUGH", "PLACE", "ETHNIC"], times: months(20) }))).toThrowError(refusal("PLACE"));
  });

  test("is refused with the dates of the series when those are the longest", () => {
    expect(() => boundedLayout(query({ by: ["BOROUGH", "PLACE"], times: months(400) }))).toThrowError(
      refusal("the dates of the series"),
    );
  });

  test("is answered up to the limit itself", () => {
    expect(boundedLayout(query({ by: ["AGE_BAND"], times: months(16_666) }))).toBe(layoutOf(query({ by: ["AGE_BAND"] })));
    expect(() => boundedLayout(query({ by: ["AGE_BAND"], times: months(16_667) }))).toThrowError(
      refusal("the dates of the series"),
    );
  });

  test("is counted in what crosses: with a dither beside each number it is twice as many", () => {
    const series = query({ by: ["AGE_BAND"], times: months(10_000) });
    expect(() => boundedLayout(series)).not.toThrow();
    expect(() => boundedLayout({ ...series, form: "SHARE" })).toThrowError(refusal("the dates of the series"));
  });
});

describe("the key of a question", () => {
  test("tells apart what the hash of the layout does not, and what is for another", () => {
    const male = query({ where: [{ dimension: "SEX", codes: ["MALE"] }] });
    expect(queryKeyOf(male)).not.toBe(queryKeyOf(query()));
    expect(new Set(FORMS.map((form) => queryKeyOf(query({ form })))).size).toBe(FORMS.length);
    expect(queryKeyOf(query())).toBe(queryKeyOf(query()));
  });
});
