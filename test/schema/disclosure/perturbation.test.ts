/** The table of noise, and the whole way of a number from children's keys to what is published: the known answers of the method. */
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { perturbed } from "../../../schema/disclosure/perturbation.ts";
import { PUBLIC } from "../../../schema/disclosure/policy.ts";
import { DITHERS } from "../../../schema/vector/slots.ts";
import { buildNoise } from "../../../subgraphs/snapshot/noise.ts";

/** The table as the method is written down: for each number, ways out of 96 from the lowest noise up. */
const TABLE: readonly (readonly (readonly [noise: number, ways: number])[])[] = [
  [[0, 96]],
  [
    [-1, 64],
    [2, 32],
  ],
  [
    [-2, 32],
    [1, 64],
  ],
  [
    [-3, 14],
    [0, 49],
    [1, 25],
    [2, 7],
    [3, 1],
  ],
  [
    [-1, 55],
    [0, 15],
    [1, 8],
    [2, 7],
    [3, 11],
  ],
  [
    [-2, 16],
    [-1, 23],
    [0, 23],
    [1, 18],
    [2, 11],
    [3, 5],
  ],
  [
    [-3, 3],
    [-2, 12],
    [-1, 21],
    [0, 24],
    [1, 21],
    [2, 12],
    [3, 3],
  ],
];

const NUMBERS = Array.from({ length: 200 }, (_, n) => n);
const EVERY_DITHER = Array.from({ length: DITHERS }, (_, dither) => dither);

/** What becomes of a number by each of the 96 dithers. */
const noiseOf = (n: number): readonly number[] => EVERY_DITHER.map((dither) => perturbed(n, dither) - n);

const sumOf = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0);

describe("the noise of a number", () => {
  test.each(TABLE.map((ways, n) => ({ n, ways })))("of $n is by the table, from the lowest up", ({ n, ways }) => {
    const expected = ways.flatMap(([noise, times]) => Array.from({ length: times }, () => noise));
    expect(expected).toHaveLength(96);
    expect(noiseOf(n)).toEqual(expected);
  });

  test("of more than six is as that of six", () => {
    for (const n of NUMBERS.slice(6)) expect(noiseOf(n)).toEqual(noiseOf(6));
  });

  test("has a mean of exactly zero, whatever the number", () => {
    for (const n of NUMBERS) expect(sumOf(noiseOf(n))).toBe(0);
  });

  test.each([0, 192, 192, 188, 190, 194, 192, 192].map((squares, n) => [n, squares]))(
    "of %i has squares that add up to %i over the 96 ways: a variance of two, within a twentieth",
    (n, squares) => {
      expect(sumOf(noiseOf(n).map((noise) => noise ** 2))).toBe(squares);
      if (n > 0) expect(Math.abs(squares / 96 - 2)).toBeLessThan(0.05);
    },
  );

  test("is at most three, and never negative children", () => {
    for (const n of NUMBERS)
      for (const noise of noiseOf(n)) {
        expect(Math.abs(noise)).toBeLessThanOrEqual(PUBLIC.noise);
        expect(n + noise).toBeGreaterThanOrEqual(0);
      }
    expect(PUBLIC.noise).toBe(3);
  });
});

describe("a published number", () => {
  test("of nobody is zero by any dither", () => {
    expect(new Set(EVERY_DITHER.map((dither) => perturbed(0, dither)))).toEqual(new Set([0]));
  });

  test("is never one and never two", () => {
    const published = new Set(NUMBERS.flatMap((n) => EVERY_DITHER.map((dither) => perturbed(n, dither))));
    expect([1, 2].filter((number) => published.has(number))).toEqual([]);
    expect(published.has(0) && published.has(3)).toBe(true);
  });

  test("goes by the sum of its parts' dithers, modulo 96", () => {
    const dithers = fc.array(fc.nat(95), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.nat(300), dithers, (n, parts) => {
        expect(perturbed(n, sumOf(parts))).toBe(perturbed(n, sumOf(parts) % 96));
      }),
      { seed: 96 },
    );
  });

  test("of two sub-regions, 2 by 94 and 4 by 90, is 8", () => {
    expect((94 + 90) % 96).toBe(88);
    expect(perturbed(2 + 4, 94 + 90)).toBe(8);
  });
});

describe("the known answers of the method", () => {
  const NOISE = buildNoise(Uint8Array.from({ length: 32 }, (_, at) => at));
  const CHILDREN = ["0".repeat(32), "1".repeat(32), "a1b2c3d4".repeat(4)];
  const KEYS = NOISE.ofChildren(CHILDREN).map(({ key }) => key);

  it("have the keys of three children", () => {
    expect(KEYS).toEqual([0x96f39dab, 0xc043ff95, 0x5df0cde9]);
  });

  test.each([
    [[0], 76, 3],
    [[1], 14, 0],
    [[2], 72, 3],
    [[0, 1], 94, 3],
    [[0, 2], 66, 3],
    [[1, 2], 33, 3],
    [[0, 1, 2], 68, 4],
  ])("have the dither of children %j, %i, and their published number, %i", (children, dither, p) => {
    const slots = Float64Array.of(children.length, sumOf(children.map((child) => KEYS[child]!)));
    NOISE.dither(slots, 2);
    expect([...slots]).toEqual([children.length, dither]);
    expect(perturbed(children.length, dither)).toBe(p);
  });

  it("have no dither for nobody", () => {
    const slots = Float64Array.of(0, 0, 1, KEYS[0]!);
    NOISE.dither(slots, 2);
    expect([...slots]).toEqual([0, 0, 1, 76]);
  });
});

describe("over many secrets", () => {
  /** Fixed for ever: what holds today holds on every machine. */
  const secretOf = (seed: number): Uint8Array =>
    Uint8Array.from({ length: 32 }, (_, at) => (at < 4 ? (seed >>> (8 * at)) & 255 : 7));
  const SECRETS = 1_920;

  const dithersOf = (size: number): readonly number[] =>
    Array.from({ length: SECRETS }, (_, seed) => {
      const noise = buildNoise(secretOf(seed));
      const children = Array.from({ length: size }, (_key, child) => child.toString(16).padStart(32, "0"));
      const slots = Float64Array.of(size, sumOf(noise.ofChildren(children).map(({ key }) => key)));
      noise.dither(slots, 2);
      return slots[1]!;
    });

  test.each([1, 2, 40])("the dithers of a set of %i children are uniform, and its published number is unbiased", (size) => {
    const dithers = dithersOf(size);
    const expected = SECRETS / DITHERS;
    const counts = EVERY_DITHER.map((dither) => dithers.filter((each) => each === dither).length);
    const chiSquare = sumOf(counts.map((count) => (count - expected) ** 2 / expected));
    // 95 degrees of freedom: above 143 one time in a thousand.
    expect(chiSquare).toBeLessThan(143);
    const errors = dithers.map((dither) => perturbed(size, dither) - size);
    // Four standard errors of the mean.
    expect(Math.abs(sumOf(errors) / SECRETS)).toBeLessThan(4 * Math.sqrt(2 / SECRETS));
    expect(sumOf(errors.map((error) => error ** 2)) / SECRETS).toBeCloseTo(2, 0);
  });
});
