import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layoutOf, type PartialQuery } from "../../../schema/figures/layout.ts";
import { decode, encode, type LaidOut, NOTHING, type Partial, sum } from "../../../schema/figures/partial.ts";

const QUERY: PartialQuery = {
  fact: "PLACEMENTS",
  measure: "CHILDREN",
  times: ["2025-03-31"],
  by: ["HOST_AUTHORITY", "SEX"],
  where: [],
};
const LAYOUT = layoutOf(QUERY);

const laidOut = (partial: Partial): LaidOut => ({ layout: LAYOUT.hash, partial });

/** Sparse vectors of the layout under a few keys: counts up to what a sum of five still holds exactly. */
const partial: fc.Arbitrary<Partial> = fc
  .dictionary(
    fc.constantFrom("E09000003", "WAL", "UNKNOWN"),
    fc.array(fc.oneof(fc.constant(0), fc.nat(50), fc.constant(2 ** 50)), { minLength: LAYOUT.size, maxLength: LAYOUT.size }),
  )
  .map((slots) => new Map(Object.entries(slots).map(([key, values]) => [key, Float64Array.from(values)])));

const RUNS = { seed: 11, numRuns: 300 };

const add = (...partials: readonly Partial[]): Partial => sum(LAYOUT, partials.map(laidOut));

describe("sum", () => {
  test("adds slot by slot and key by key", () => {
    const one = new Map([["a", Float64Array.of(1, 0, 2)]]);
    const other = new Map([
      ["a", Float64Array.of(0, 5, 1)],
      ["b", Float64Array.of(0, 0, 3)],
    ]);
    expect(encode(add(one, other))).toEqual({ a: [0, 1, 1, 5, 2, 3], b: [2, 3] });
  });

  test("is the same in whatever order the sub-regions answer", () => {
    fc.assert(
      fc.property(partial, partial, (a, b) => {
        expect(encode(add(a, b))).toEqual(encode(add(b, a)));
      }),
      RUNS,
    );
  });

  test("is the same however the sub-regions are grouped", () => {
    fc.assert(
      fc.property(partial, partial, partial, (a, b, c) => {
        const whole = encode(add(a, b, c));
        expect(encode(add(add(a, b), c))).toEqual(whole);
        expect(encode(add(a, add(b, c)))).toEqual(whole);
      }),
      RUNS,
    );
  });

  test("is left as it is by an answer of nothing", () => {
    fc.assert(
      fc.property(partial, (a) => {
        expect(encode(add(a, NOTHING))).toEqual(encode(a));
      }),
      RUNS,
    );
  });

  test("leaves the answers it adds as they were", () => {
    const answers = [new Map([["", Float64Array.of(1, 2, 3)]]), new Map([["", Float64Array.of(1, 2, 3)]])];
    add(...answers);
    expect(answers.map(encode)).toEqual([{ "": [0, 1, 1, 2, 2, 3] }, { "": [0, 1, 1, 2, 2, 3] }]);
  });

  test("refuses an answer of another layout", () => {
    const other = { layout: layoutOf({ ...QUERY, by: ["SEX"] }).hash, partial: NOTHING };
    expect(() => sum(LAYOUT, [laidOut(NOTHING), other])).toThrowError(
      expect.objectContaining({
        extensions: { code: "UNMERGEABLE_ANSWERS", expected: LAYOUT.hash, got: other.layout },
      }),
    );
  });
});

describe("the wire form", () => {
  test("keeps non-zero slots only, and no key without any", () => {
    const slots = new Map([
      ["a", Float64Array.of(0, 7, 2)],
      ["b", Float64Array.of(0, 0, 0)],
    ]);
    expect(encode(slots)).toEqual({ a: [1, 7, 2, 2] });
  });

  test("brings back what was sent, through JSON", () => {
    fc.assert(
      fc.property(partial, (sent) => {
        const wire: unknown = JSON.parse(JSON.stringify(encode(sent)));
        const kept = [...sent].filter(([, slots]) => slots.some((slot) => slot > 0));
        expect(new Map(decode(LAYOUT, wire))).toEqual(new Map(kept));
      }),
      RUNS,
    );
  });

  test.each([
    ["no object", "[]"],
    ["null", "null"],
    ["no list under a key", '{"a":{"0":1}}'],
    ["text for a number", '{"a":["0",1]}'],
    ["a fraction", '{"a":[0,1.5]}'],
    ["a negative count", '{"a":[0,-1]}'],
    ["a number beyond exact integers", '{"a":[0,9007199254740993]}'],
    ["a slot beyond the layout", '{"a":[3,1]}'],
    ["a slot twice", '{"a":[1,1,1,1]}'],
    ["slots out of order", '{"a":[2,1,0,1]}'],
    ["a slot without a count", '{"a":[0,1,2]}'],
    ["a count of zero", '{"a":[0,0]}'],
  ])("is refused with %s", (_, wire) => {
    expect(() => decode(LAYOUT, JSON.parse(wire))).toThrowError(TypeError);
  });
});
