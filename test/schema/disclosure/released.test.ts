/** The answer to a question as it may be told: what is published here, what came as published, and where each cell stands. */
import { describe, expect, it, test } from "vitest";
import { NOT_APPLICABLE } from "../../../schema/disclosure/figure.ts";
import { PUBLIC } from "../../../schema/disclosure/policy.ts";
import { type ReleasedCell, disclose, figureOf, keysOf } from "../../../schema/disclosure/released.ts";
import type { DimensionCode } from "../../../schema/question/dimensions.ts";
import type { Question } from "../../../schema/question/question.ts";
import { LONDON_PLACE, placeOfBorough } from "../../../schema/reference/places.ts";
import { confidential } from "../../../schema/vector/vector.ts";
import { BARNET, question, releasedOf } from "../../support/cells-by-hand.ts";

const BEXLEY = placeOfBorough("E09000004");

const London: Partial<Question> = { place: LONDON_PLACE };

/** What a figure of a cell would be made of; null where a part is missing. */
const slotsOf = (cell: ReleasedCell): Float64Array | null => {
  let seen: Float64Array | null = null;
  const see = (slots: Float64Array) => {
    seen = slots;
    return NOT_APPLICABLE;
  };
  figureOf(cell, see, see);
  return seen;
};

const slotsAt = (
  released: ReturnType<typeof releasedOf>,
  codes: readonly DimensionCode[] = [],
  place = released.question.place,
) => [...(slotsOf({ released, place, at: 0, codes }) ?? [])];

describe("what may be told", () => {
  it("of London is published here, from the sum of its sub-regions", () => {
    const released = releasedOf(question("CHILDREN", London), [6, 94 + 90]);
    expect(slotsAt(released)).toEqual([8]);
    expect(released.policy).toEqual(PUBLIC);
  });

  it("of a sub-region or a borough is what it said, which it has published itself", () => {
    expect(slotsAt(releasedOf(question("CHILDREN"), [9]))).toEqual([9]);
    expect(slotsAt(releasedOf(question("CHILDREN", { place: BARNET }), [5, 6, 7]))).toEqual([7]);
  });

  it("of a borough to itself is as it is, by no policy", () => {
    const released = releasedOf(question("CHILDREN", { place: BARNET, isOwn: true }), [2]);
    expect(slotsAt(released)).toEqual([2]);
    expect(released.policy).toBeNull();
  });

  it("is told time by time, and nothing of a time of which a part is missing", () => {
    const asked = question("CHILDREN", { ...London, times: ["2025-02-28", "2025-03-31"] });
    const released = disclose(asked, [null, confidential(new Map([["", Float64Array.of(6, 88)]]))]);
    expect([0, 1].map((at) => slotsOf({ released, place: LONDON_PLACE, at, codes: [] }))).toEqual([null, Float64Array.of(8)]);
  });
});

describe("a cell", () => {
  const SEX = (code: string): DimensionCode => ({ dimension: "SEX", code });
  const UASC = (code: string): DimensionCode => ({ dimension: "UASC", code });
  const crossed = releasedOf(question("CHILDREN", { by: ["SEX", "UASC"] }), [11, 12, 21, 22, 31, 32]);

  test.each([
    ["MALE", "UASC", 11],
    ["MALE", "NOT_UASC", 12],
    ["FEMALE", "UASC", 21],
    ["FEMALE", "NOT_UASC", 22],
  ])("of %s and %s stands where the axes meet, in whatever order its codes are named", (sex, uasc, p) => {
    expect(slotsAt(crossed, [SEX(sex), UASC(uasc)])).toEqual([p]);
    expect(slotsAt(crossed, [UASC(uasc), SEX(sex)])).toEqual([p]);
  });

  it("of a borough stands in the part of its borough", () => {
    const asked = question("CHILDREN", { place: BARNET, by: ["SEX"] });
    const released = releasedOf(asked, [0, 0, 0, 0, 0, 0, 31, 32, 33, 41]);
    expect(slotsAt(released, [SEX("FEMALE")])).toEqual([32]);
    expect(slotsAt(released, [SEX("MALE")], BEXLEY)).toEqual([41]);
  });

  it("of a key stands in the vector of its key, and of a key that nobody has there is nobody", () => {
    const released = releasedOf(question("BOROUGHS_USING", { by: ["PROVIDER"] }), { alder: [30, 4], beech: [12, 1] });
    const of = (code: string) => slotsAt(released, [{ dimension: "PROVIDER", code }]);
    expect([of("alder"), of("beech"), of("cedar")]).toEqual([
      [30, 4],
      [12, 1],
      [0, 0],
    ]);
  });

  it("of a key beside a closed dimension stands at its code", () => {
    const released = releasedOf(question("CHILDREN", { by: ["HOST_AUTHORITY", "SEX"] }), { WAL: [1, 20, 3], SCO: [4, 5, 6] });
    expect(slotsAt(released, [SEX("FEMALE"), { dimension: "HOST_AUTHORITY", code: "WAL" }])).toEqual([20]);
  });

  it("has all the slots of its measure", () => {
    const released = releasedOf(question("SPEND", { by: ["SEX"] }), [1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(slotsAt(released, [SEX("FEMALE")])).toEqual([4, 5, 6]);
  });
});

describe("the keys of a dimension", () => {
  const BY = { by: ["PROVIDER", "SEX"] } as const;
  const KEYS = { cedar: [8, 0, 0], alder: [0, 0, 9], beech: [7, 7, 7], dogwood: [0, 0, 0] };

  it("are to the public those with a published number outside the band, in order", () => {
    expect(keysOf(releasedOf(question("CHILDREN", BY), KEYS), 0)).toEqual(["alder", "cedar"]);
  });

  it("are to the borough itself all that it has", () => {
    const own = releasedOf(question("CHILDREN", { ...BY, place: BARNET, isOwn: true }), KEYS);
    expect(keysOf(own, 0)).toEqual(["alder", "beech", "cedar"]);
  });

  it("are judged by the number alone, whatever else is measured", () => {
    const released = releasedOf(question("BOROUGHS_USING", { by: ["PROVIDER"] }), { alder: [3, 40], beech: [8, 0] });
    expect(keysOf(released, 0)).toEqual(["beech"]);
  });

  it("are not known where a part is missing", () => {
    expect(keysOf(disclose(question("CHILDREN", BY), [null]), 0)).toBeNull();
  });
});
