/** Keys, dithers and factors against the known answers of the disclosure reference (A.2, A.3), and against a second implementation. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { perturbed } from "../../../schema/disclosure/perturbation.ts";
import { buildNoise, type ChildNoise, noisy } from "../../../subgraphs/snapshot/noise.ts";
import { childKey, ditherOf, factorOf, noised, rowKey } from "../../support/second/cell-key.ts";
import { published } from "../../support/second/t96.ts";

/** 00 01 .. 1f */
const SECRET = Uint8Array.from({ length: 32 }, (_, at) => at);
const NOISE = buildNoise(SECRET);

const PSEUDONYMS = ["0".repeat(32), "1".repeat(32), "a1b2c3d4".repeat(4)];
const KEYS = [0x96f39dab, 0xc043ff95, 0x5df0cde9];

const pseudonym = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => Buffer.from(bytes).toString("hex"));
const secret = fc.uint8Array({ minLength: 32, maxLength: 32 });
const RUNS = { seed: 13, numRuns: 300 };

const keyOf = (noise: ReturnType<typeof buildNoise>, child: string): number => noise.ofChildren([child])[0]!.key;

/** What stands beside a number of children in place of the sum of their keys. */
const dither = (noise: ReturnType<typeof buildNoise>, n: number, keys: number): number => {
  const slots = Float64Array.of(n, keys);
  noise.dither(slots, 2);
  return slots[1]!;
};

describe("the key of a child", () => {
  test("is that of the known answers", () => {
    expect(NOISE.ofChildren(PSEUDONYMS).map(({ key }) => key)).toEqual(KEYS);
    expect(PSEUDONYMS.map((child) => keyOf(NOISE, child))).toEqual(KEYS);
  });

  test("is the second implementation's, and so is that of any other row", () => {
    fc.assert(
      fc.property(secret, pseudonym, fc.string(), (own, child, row) => {
        expect(BigInt(keyOf(buildNoise(own), child))).toBe(childKey(own, child));
        expect(BigInt(buildNoise(own).keyOfRow(row))).toBe(rowKey(own, row));
      }),
      RUNS,
    );
  });
});

describe("the dither of a set of children", () => {
  test.each<[members: readonly number[], d: number, p: number]>([
    [[0], 76, 3],
    [[1], 14, 0],
    [[2], 72, 3],
    [[0, 1], 94, 3],
    [[0, 2], 66, 3],
    [[1, 2], 33, 3],
    [[0, 1, 2], 68, 4],
  ])("%j is %i, by which %i is published", (members, d, p) => {
    const sum = members.reduce((total, at) => total + KEYS[at]!, 0);
    expect(dither(NOISE, members.length, sum)).toBe(d);
    expect(perturbed(members.length, d)).toBe(p);
  });

  test("of two sub-regions adds up: 2 with 94 and 4 with 90 are published as 8", () => {
    expect(perturbed(2 + 4, 94 + 90)).toBe(8);
  });

  test("of nobody is 0, and no key is left beside it", () => {
    expect(dither(NOISE, 0, 0)).toBe(0);
  });

  test("is the second implementation's, however many keys add up", () => {
    fc.assert(
      fc.property(secret, fc.array(pseudonym, { minLength: 1, maxLength: 40 }), (own, members) => {
        const noise = buildNoise(own);
        const keys = noise.ofChildren(members).map(({ key }) => key);
        const sum = keys.reduce((total, key) => total + key, 0);
        expect(dither(noise, keys.length, sum)).toBe(ditherOf(own, keys.map(BigInt), keys.length));
      }),
      RUNS,
    );
  });

  test("is written beside each number of a vector, and on nothing else of its cell", () => {
    const slots = Float64Array.of(1, KEYS[0]!, 700, 0, 0, 0, 2, KEYS[0]! + KEYS[1]!, 5);
    NOISE.dither(slots, 3);
    expect([...slots]).toEqual([1, 76, 700, 0, 0, 0, 2, 94, 5]);
  });
});

describe("what is published of a number", () => {
  test("is what the table says in ways out of 96, whatever multiple of 96 the dithers come to", () => {
    for (const n of [0, 1, 2, 3, 4, 5, 6, 7, 50, 10_000])
      for (let dithers = 0; dithers < 5 * 96; dithers++) expect(perturbed(n, dithers)).toBe(published([{ n, d: dithers }]));
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 100])(
    "of %i is on the average that number, with a variance of 2 or hardly off it, and never 1 or 2",
    (n) => {
      const off = Array.from({ length: 96 }, (_, d) => perturbed(n, d) - n);
      expect(off.reduce((sum, each) => sum + each, 0)).toBe(0);
      expect(Math.abs(off.reduce((sum, each) => sum + each ** 2, 0) / 96 - 2)).toBeLessThan(0.05);
      expect(off.map((each) => n + each).filter((p) => p < 0 || p === 1 || p === 2)).toEqual([]);
    },
  );
});

describe("the factors of a child", () => {
  test.each([
    [PSEUDONYMS[0]!, { money: 896_598, distance: 946_224, days: 940_248, events: 749_197 }],
    [PSEUDONYMS[1]!, { money: 1_105_727, distance: 925_621, days: 1_101_448, events: 1_302_130 }],
    [PSEUDONYMS[2]!, { money: 1_129_050, distance: 929_335, days: 876_473, events: 792_382 }],
  ])("%s are known", (child, factors) => {
    expect(NOISE.ofChildren([child])[0]!.factors).toEqual(factors);
  });

  test("are the second implementation's, and a tenth to a quarter away from one for money, a fifth to two for events, a twentieth to three for the rest", () => {
    const FAR = {
      money: [100_000, 250_000],
      distance: [50_000, 150_000],
      days: [50_000, 150_000],
      events: [200_000, 400_000],
    } as const;
    fc.assert(
      fc.property(secret, pseudonym, (own, child) => {
        const [{ factors }] = buildNoise(own).ofChildren([child]) as [ChildNoise];
        for (const kind of ["money", "distance", "days", "events"] as const) {
          expect(BigInt(factors[kind])).toBe(factorOf(own, kind, child));
          const off = Math.abs(factors[kind] - 1_000_000);
          const [least, most] = FAR[kind];
          expect(off >= least - 1 && off <= most + 1).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test("are drawn up as often as down, and rather near than far", () => {
    const children = Array.from({ length: 4_000 }, (_, at) => at.toString(16).padStart(32, "0"));
    const drawn = NOISE.ofChildren(children).map(({ factors }) => factors.money - 1_000_000);
    const up = drawn.filter((off) => off > 0).length;
    const near = drawn.filter((off) => Math.abs(off) < 175_000).length;
    // A triangle: three quarters lie in the nearer half. Five standard deviations of 4,000 draws either side.
    expect(Math.abs(up - 2_000)).toBeLessThan(160);
    expect(Math.abs(near - 3_000)).toBeLessThan(140);
  });
});

test("an amount times a factor is rounded down, exactly, however large it is", () => {
  fc.assert(
    fc.property(
      fc.maxSafeNat().map((n) => Math.floor(n / 2)),
      fc.integer({ min: 750_000, max: 1_250_000 }),
      (amount, factor) => {
        expect(noisy(amount, factor)).toBe(noised(amount, BigInt(factor)));
      },
    ),
    { seed: 17, numRuns: 2_000 },
  );
});
