import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layoutOf } from "../../../schema/vector/layout.ts";
import { type Confidential, confidential, reveal, sum, type Vector } from "../../../schema/vector/vector.ts";

const LAYOUT = layoutOf({ form: "SHARE", fact: "PLACEMENTS", measure: "CHILDREN", by: ["HOST_AUTHORITY", "SEX"] });

/** Vectors under a few keys: numbers up to what a sum of five still holds exactly. */
const vector: fc.Arbitrary<Confidential<Vector>> = fc
  .dictionary(
    fc.constantFrom("E09000003", "WAL", "UNKNOWN"),
    fc.array(fc.oneof(fc.constant(0), fc.nat(50), fc.constant(2 ** 50)), { minLength: LAYOUT.size, maxLength: LAYOUT.size }),
  )
  .map((slots) => confidential(new Map(Object.entries(slots).map(([key, values]) => [key, Float64Array.from(values)]))));

/** Or a part that is missing. */
const part = fc.option(vector, { freq: 4 });

const NOTHING: Confidential<Vector> = confidential(new Map());

const add = (...parts: readonly (Confidential<Vector> | null)[]) => sum(LAYOUT, parts);

/** Keys in order, so that two that hold the same are the same. */
const told = (whole: Confidential<Vector> | null) =>
  whole && [...reveal(whole)].map(([key, slots]) => [key, ...slots]).toSorted(([a], [b]) => (a! < b! ? -1 : 1));

const of = (slots: Readonly<Record<string, readonly number[]>>): Confidential<Vector> =>
  confidential(new Map(Object.entries(slots).map(([key, values]) => [key, Float64Array.from(values)])));

const RUNS = { seed: 11, numRuns: 300 };

describe("sum", () => {
  test("adds slot by slot and key by key", () => {
    const [one, other] = [of({ a: [1, 0, 2, 0, 0, 0] }), of({ a: [0, 5, 1, 0, 0, 0], b: [0, 0, 3, 0, 0, 0] })];
    expect(told(add(one, other))).toEqual([
      ["a", 1, 5, 3, 0, 0, 0],
      ["b", 0, 0, 3, 0, 0, 0],
    ]);
  });

  test("is the same in whatever order the sub-regions answer", () => {
    fc.assert(
      fc.property(part, part, (a, b) => {
        expect(told(add(a, b))).toEqual(told(add(b, a)));
      }),
      RUNS,
    );
  });

  test("is the same however the sub-regions are grouped", () => {
    fc.assert(
      fc.property(part, part, part, (a, b, c) => {
        const whole = told(add(a, b, c));
        expect(told(add(add(a, b), c))).toEqual(whole);
        expect(told(add(a, add(b, c)))).toEqual(whole);
      }),
      RUNS,
    );
  });

  test("is left as it is by an answer of nothing, and of no answers is nothing", () => {
    fc.assert(
      fc.property(part, (a) => {
        expect(told(add(a, NOTHING))).toEqual(told(a));
        expect(told(add(NOTHING, a))).toEqual(told(a));
      }),
      RUNS,
    );
    expect(told(add())).toEqual([]);
  });

  test("is none where a part is missing, which is never counted as nothing", () => {
    fc.assert(
      fc.property(fc.array(vector, { maxLength: 4 }), fc.nat(4), (parts, at) => {
        expect(add(...parts.toSpliced(at, 0, null as never))).toBeNull();
        expect(add(...parts)).not.toBeNull();
      }),
      RUNS,
    );
  });

  test("leaves the answers it adds as they were", () => {
    const answers = [of({ "": [1, 2, 3, 4, 5, 6] }), of({ "": [1, 2, 3, 4, 5, 6] })];
    add(...answers);
    expect(answers.map(told)).toEqual([[["", 1, 2, 3, 4, 5, 6]], [["", 1, 2, 3, 4, 5, 6]]]);
  });
});

test("what is confidential shows nothing to who merely holds it, and is its own self once revealed", () => {
  const slots: Vector = new Map([["", Float64Array.of(7)]]);
  expect(reveal(confidential(slots))).toBe(slots);
  // @ts-expect-error -- no property, no entry, no size.
  void (confidential(slots).size as number);
});
