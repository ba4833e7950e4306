/** Numbers as they are shown: the band, a place's zero, intervals, and what is computed of published numbers alone. */
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { countOf, percentOf, publicCountOf, publishedCount, rateOf, useOf, usersOf } from "../../../schema/disclosure/counts.ts";
import type { Figure } from "../../../schema/disclosure/figure.ts";
import { perturbed } from "../../../schema/disclosure/perturbation.ts";
import { PUBLIC } from "../../../schema/disclosure/policy.ts";
import {
  BARNET,
  exactly,
  missingCell,
  ownCell,
  publishedCell,
  question,
  releasedOf,
  rounded,
  shown,
  without,
} from "../../support/cells-by-hand.ts";

const BAND = shown(null, 0, 10, "SUPPRESSED");
const PARTNERS = { ...PUBLIC, band: 0 };

/** A figure of a number of children of a place's part, as published. */
const children = (p: number): Figure => publishedCount(p, PUBLIC);

const homes = (count: number): Figure => publicCountOf(publishedCell("HOMES", [count]));

describe("a number of children", () => {
  const MALE = { where: [{ dimension: "SEX", codes: ["MALE"] }] } as const;

  test.each([
    [0, BAND],
    [3, BAND],
    [7, BAND],
    [8, rounded(8, 5, 11)],
    [9, rounded(9, 6, 12)],
    [1_002, rounded(1_002, 999, 1_005)],
  ])("of a part, published as %i", (p, figure) => {
    expect(countOf(publishedCell("CHILDREN", [p], MALE))).toEqual(figure);
    expect(
      countOf({ ...publishedCell("CHILDREN", [p, p, p], { by: ["SEX"] }), codes: [{ dimension: "SEX", code: "FEMALE" }] }),
    ).toEqual(figure);
  });

  test.each([
    [0, rounded(0, 0, 3)],
    [3, BAND],
    [7, BAND],
    [8, rounded(8, 5, 11)],
  ])("of a place as a whole, published as %i: zero is told", (p, figure) =>
    expect(countOf(publishedCell("CHILDREN", [p]))).toEqual(figure),
  );

  test.each([0, 3, 7, 8, 12])("published as %i is told to partners without the band", (p) => {
    expect(publishedCount(p, PARTNERS)).toEqual(rounded(p, Math.max(0, p - 3), p + 3));
  });

  test.each([0, 1, 7, 12])("%i is exact to the borough itself", (n) =>
    expect(countOf(ownCell("CHILDREN", [n]))).toEqual(exactly(n)),
  );

  it("is incomplete where a part is missing, and not withheld", () => {
    expect(countOf(missingCell("CHILDREN"))).toEqual(without("INCOMPLETE"));
  });

  test("has an interval that holds the true one, whatever the dither", () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(95), (n, dither) => {
        const { value, low, high, status } = children(perturbed(n, dither));
        expect(low! <= n && n <= high!).toBe(true);
        expect(status).toBe(value === null ? "SUPPRESSED" : "ROUNDED");
        if (value !== null) expect(Math.abs(value - n)).toBeLessThanOrEqual(3);
      }),
      { seed: 1, numRuns: 2_000 },
    );
  });
});

describe("boroughs with a child", () => {
  test.each([
    [9, 0, without("SUPPRESSED")],
    [10, 4, exactly(4)],
    [0, 0, without("SUPPRESSED")],
  ])("of %i published children, %i boroughs", (p, boroughs, figure) =>
    expect(usersOf(publishedCell("BOROUGHS_USING", [p, boroughs]))).toEqual(figure),
  );

  it("are exact to a borough itself, of a single child too", () => {
    expect(usersOf(ownCell("BOROUGHS_USING", [1, 1]))).toEqual(exactly(1));
    expect(usersOf(missingCell("BOROUGHS_USING"))).toEqual(without("INCOMPLETE"));
  });
});

describe("what everybody can look up", () => {
  it("is exact to everybody, of one home too, unless a part is missing", () => {
    expect(homes(1)).toEqual(exactly(1));
    expect(publicCountOf(missingCell("REGISTERED_PLACES"))).toEqual(without("INCOMPLETE"));
  });
});

describe("how homes are used", () => {
  const use = (p: number, homeCount: number, places: number): Figure =>
    useOf(publishedCell("OCCUPIED", [p], { where: [{ dimension: "GRADE", codes: ["GOOD"] }] }), homes(homeCount), homes(places));

  test.each([
    [40, 3, 50, rounded(40, 37, 43)],
    [40, 2, 50, without("SUPPRESSED")],
    // That nobody lives in no home is no secret.
    [0, 0, 0, exactly(0)],
    [7, 3, 50, BAND],
    [0, 3, 50, BAND],
    // Children can't be more than places, nor can their interval.
    [40, 3, 42, rounded(40, 37, 42)],
    [40, 3, 38, rounded(38, 37, 38)],
    [40, 3, 36, rounded(36, 36, 36)],
    [7, 3, 6, shown(null, 0, 6, "SUPPRESSED")],
  ])("published as %i, of %i homes with %i registered places", (p, homeCount, places, figure) =>
    expect(use(p, homeCount, places)).toEqual(figure),
  );

  it("of a place where nobody lives is told as zero, and no more than its places", () => {
    const nobody = (places: number) => useOf(publishedCell("OCCUPIED", [0]), homes(3), homes(places));
    expect(nobody(50)).toEqual(rounded(0, 0, 3));
    expect(nobody(2)).toEqual(rounded(0, 0, 2));
  });

  it("is exact to the borough itself, of a single home too", () => {
    expect(useOf(ownCell("OCCUPIED", [2]), homes(1), homes(4))).toEqual(exactly(2));
  });

  it("is incomplete before it is withheld, whichever part is missing", () => {
    const none = publicCountOf(missingCell("HOMES"));
    expect(useOf(missingCell("OCCUPIED"), homes(1), homes(4))).toEqual(without("INCOMPLETE"));
    expect(useOf(publishedCell("OCCUPIED", [40]), none, homes(50))).toEqual(without("INCOMPLETE"));
    expect(useOf(publishedCell("OCCUPIED", [40]), homes(1), none)).toEqual(without("INCOMPLETE"));
    expect(useOf(ownCell("OCCUPIED", [2]), homes(1), none)).toEqual(without("INCOMPLETE"));
  });
});

describe("a percentage", () => {
  const percent = (part: number, whole: number): Figure => percentOf(children(part), children(whole), false);

  test.each([
    [20, 49, without("SUPPRESSED")],
    [20, 50, rounded(40, Math.floor(1_700 / 53), Math.ceil(2_300 / 47))],
    [8, 50, rounded(16, Math.floor(500 / 53), Math.ceil(1_100 / 47))],
    [7, 50, without("SUPPRESSED")],
    [42, 50, rounded(84, Math.floor(3_900 / 53), Math.ceil(4_500 / 47))],
    [43, 50, without("SUPPRESSED")],
    // More than all of it, by what is perturbed.
    [53, 50, without("SUPPRESSED")],
    [92, 100, rounded(92, Math.floor(8_900 / 103), Math.ceil(9_500 / 97))],
    [1_992, 2_000, rounded(100, Math.floor(198_900 / 2_003), 100)],
  ])("of %i published of %i", (part, whole, figure) => expect(percent(part, whole)).toEqual(figure));

  test("has an interval that holds the true one, of any numbers and dithers", () => {
    const drawn = fc.record({ part: fc.nat(300), rest: fc.nat(300), a: fc.nat(95), b: fc.nat(95) });
    let told = 0;
    fc.assert(
      fc.property(drawn, ({ part, rest, a, b }) => {
        const { value, low, high } = percent(perturbed(part, a), perturbed(part + rest, b));
        if (value === null) return;
        told += 1;
        const truth = (100 * part) / (part + rest);
        expect(low! <= truth && truth <= high! && low! <= value && value <= high!).toBe(true);
        expect([value, low, high].every(Number.isInteger)).toBe(true);
      }),
      { seed: 2, numRuns: 2_000 },
    );
    expect(told).toBeGreaterThan(1_000);
  });

  it("of places that everybody can look up has their exact number as its base", () => {
    expect(percentOf(children(40), homes(80), false)).toEqual(rounded(50, Math.floor(3_700 / 80), Math.ceil(4_300 / 80)));
    expect(percentOf(children(40), homes(49), false)).toEqual(without("SUPPRESSED"));
  });

  it("is exact to the borough itself, and does not apply to nobody", () => {
    const own = (n: number): Figure => countOf(ownCell("CHILDREN", [n]));
    expect(percentOf(own(1), own(8), true)).toEqual(exactly(12.5));
    expect(percentOf(own(0), own(0), true)).toEqual(without("NOT_APPLICABLE"));
  });

  it("of parts that are missing is incomplete, before it is withheld", () => {
    const missing = countOf(missingCell("CHILDREN"));
    for (const [part, whole] of [
      [missing, children(100)],
      [children(100), missing],
      [children(3), missing],
      [missing, children(3)],
    ] as const)
      expect([percentOf(part, whole, false), percentOf(part, whole, true)]).toEqual([
        without("INCOMPLETE"),
        without("INCOMPLETE"),
      ]);
  });

  it("of what is withheld is withheld, and says nothing of an interval", () => {
    expect(percent(3, 100)).toEqual(without("SUPPRESSED"));
    expect(percent(3, 3)).toEqual(without("SUPPRESSED"));
  });
});

describe("a rate per 10,000", () => {
  it("is whole, of the published number, with the interval that this leaves", () => {
    expect(rateOf(children(343), 93_851)).toEqual(
      rounded(37, Math.floor((340 / 93_851) * 10_000), Math.ceil((346 / 93_851) * 10_000)),
    );
  });

  it("is exact to the borough itself", () => {
    expect(rateOf(countOf(ownCell("CHILDREN", [3])), 10_000)).toEqual(exactly(3));
  });

  it("is zero where a place's own zero is told", () => {
    expect(rateOf(countOf(publishedCell("CHILDREN", [0])), 30_000)).toEqual(rounded(0, 0, 1));
  });

  it("is not available without residents, incomplete before that, and withheld with its number", () => {
    expect(rateOf(children(343), null)).toEqual(without("NOT_AVAILABLE"));
    expect(rateOf(countOf(missingCell("CHILDREN")), null)).toEqual(without("INCOMPLETE"));
    expect(rateOf(children(7), 93_851)).toEqual(without("SUPPRESSED"));
  });
});

describe("the boroughs of a sub-region", () => {
  it("have each its own number in the one answer about all of them", () => {
    const asked = question("CHILDREN", { place: BARNET });
    // Barnet is third on the axis of boroughs.
    const released = releasedOf(asked, [20, 30, 40]);
    expect(countOf({ released, place: BARNET, at: 0, codes: [] })).toEqual(rounded(40, 37, 43));
  });
});
