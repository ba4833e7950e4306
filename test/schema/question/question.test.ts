import { describe, expect, it, test } from "vitest";
import { queryKeyOf, partialQueryOf, type Question } from "../../../schema/question/question.ts";
import { LONDON_PLACE } from "../../../schema/reference/places.ts";
import { BARNET, NCL, question } from "../../support/cells-by-hand.ts";

const asked = (given: Partial<Question> = {}) => partialQueryOf(question("CHILDREN", given));

describe("what is asked of a sub-region", () => {
  test.each([
    ["for London, its share of the sum", { place: LONDON_PLACE }, "SHARE"],
    ["about itself, what it publishes", { place: NCL }, "PUBLISHED"],
    ["about a borough, what it publishes", { place: BARNET }, "PUBLISHED"],
    ["by a borough's staff about their own, what there is", { place: BARNET, isOwn: true }, "OWN"],
  ] as const)("is %s", (_, given, form) => expect(asked(given).form).toBe(form));

  it("is by borough where one borough is asked about: of all its boroughs at once", () => {
    expect(asked({ place: BARNET, by: ["SEX"] }).by).toEqual(["BOROUGH", "SEX"]);
    for (const given of [{ place: LONDON_PLACE }, { place: NCL }, { place: BARNET, isOwn: true }])
      expect(asked({ ...given, by: ["SEX"] }).by).toEqual(["SEX"]);
  });

  it("names no borough: the public's question about one is the same as that about its neighbour", () => {
    const camden = NCL.parts[1]!;
    expect(asked({ place: BARNET })).toEqual(asked({ place: camden }));
  });
});

describe("the key of a question", () => {
  const key = (given: Partial<Question> = {}): string => queryKeyOf(asked(given));

  it("is the same at whatever times", () => {
    expect(key({ times: ["2025-02-28", "2025-03-31"] })).toBe(key());
  });

  it("is another for whatever else differs", () => {
    const others = [
      key(),
      key({ place: LONDON_PLACE }),
      key({ place: BARNET }),
      key({ place: BARNET, isOwn: true }),
      key({ fact: "COSTS" }),
      key({ measure: "DISTANCE" }),
      key({ by: ["SEX"] }),
      key({ where: [{ dimension: "SEX", codes: ["MALE"] }] }),
      key({ where: [{ dimension: "SEX", codes: ["FEMALE"] }] }),
      key({ where: [{ dimension: "SEX", codes: ["FEMALE", "MALE"] }] }),
    ];
    expect(new Set(others).size).toBe(others.length);
  });
});
