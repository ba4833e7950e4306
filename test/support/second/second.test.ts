import { describe, expect, it } from "vitest";
import { factors, noisy } from "./factors.ts";
import { childKeys, DITHERS, ditherOf, dithers, rowKeys } from "./keys.ts";
import { isDominated, mean, total } from "./magnitudes.ts";
import { madeUpPseudonym, madeUpSecret } from "./secrets.ts";
import { chance, FURTHEST, noise, published, waysOf } from "./t96.ts";

const SECRET = Uint8Array.from({ length: 32 }, (_, at) => at);
const PSEUDONYMS = ["0".repeat(32), "1".repeat(32), "a1b2c3d4".repeat(4)];
const KEYS = childKeys(SECRET, PSEUDONYMS);

describe("known answers of the method", () => {
  it("gives each child the key that the method states", () => {
    expect([...KEYS].map((each) => each.toString(16))).toEqual(["96f39dab", "c043ff95", "5df0cde9"]);
  });

  it.each([
    { members: [0], d: 76, p: 3 },
    { members: [1], d: 14, p: 0 },
    { members: [2], d: 72, p: 3 },
    { members: [0, 1], d: 94, p: 3 },
    { members: [0, 2], d: 66, p: 3 },
    { members: [1, 2], d: 33, p: 3 },
    { members: [0, 1, 2], d: 68, p: 4 },
  ])("draws $d for the children $members, who are published as $p", ({ members, d, p }) => {
    const drawn = ditherOf(
      SECRET,
      members.map((at) => KEYS[at]!),
    );
    expect([drawn, published([{ n: members.length, d: drawn }])]).toEqual([d, p]);
  });

  it("adds up the dithers of two sub-regions for their sum", () => {
    expect(
      published([
        { n: 2, d: 94 },
        { n: 4, d: 90 },
      ]),
    ).toBe(8);
  });

  // No outside source: pinned when this was written, for the product's own to be held against.
  it.each([
    { kind: "money", millionths: [896_598, 1_105_727, 1_129_050] },
    { kind: "distance", millionths: [946_224, 925_621, 929_335] },
    { kind: "days", millionths: [940_248, 1_101_448, 876_473] },
    { kind: "events", millionths: [749_197, 1_302_130, 792_382] },
  ] as const)("multiplies $kind by these factors", ({ kind, millionths }) => {
    expect([...factors(SECRET, kind, PSEUDONYMS)]).toEqual(millionths);
  });
});

describe("the table of noise", () => {
  const numbers = Array.from({ length: 40 }, (_, n) => n);
  const draws = Array.from({ length: DITHERS }, (_, u) => u);
  const momentOf = (n: number, power: number): number => draws.reduce((sum, u) => sum + noise(n, u) ** power, 0);

  it("has 96 ways for each number, from the lowest noise up", () => {
    for (const n of numbers) {
      expect(waysOf(n).reduce((sum, [, ways]) => sum + ways, 0)).toBe(DITHERS);
      expect(draws.map((u) => noise(n, u))).toEqual(draws.map((u) => noise(n, u)).toSorted((a, b) => a - b));
    }
  });

  it("has a mean of exactly 0 for every number", () => {
    expect(numbers.map((n) => momentOf(n, 1))).toEqual(numbers.map(() => 0));
  });

  it("has the variance that is stated: 2, and as near to it as 96 ways allow for 3, 4 and 5", () => {
    const ninetySixths = [0, 192, 192, 188, 190, 194];
    expect(numbers.map((n) => momentOf(n, 2))).toEqual(numbers.map((n) => ninetySixths[n] ?? 192));
  });

  it("leaves zero alone, publishes neither 1 nor 2 nor anything negative, and is never further off than 3", () => {
    const all = numbers.flatMap((n) => draws.map((u) => ({ n, p: n + noise(n, u) })));
    expect(all.filter(({ n, p }) => n === 0 && p !== 0)).toEqual([]);
    expect(all.filter(({ p }) => p < 0 || p === 1 || p === 2)).toEqual([]);
    expect(all.filter(({ n, p }) => Math.abs(n - p) > FURTHEST)).toEqual([]);
  });

  it("states its chances as it draws", () => {
    for (const n of numbers)
      for (let p = 0; p < 45; p++) expect(chance(n, p)).toBe(draws.filter((u) => n + noise(n, u) === p).length / DITHERS);
  });
});

/** What 95 degrees of freedom exceed once in a thousand times. */
const CHI_SQUARE_95 = 142.5;

const chiSquareOf = (seen: readonly number[]): number => {
  const ofEach = new Map([...Map.groupBy(seen, (d) => d)].map(([d, all]) => [d, all.length]));
  const expected = seen.length / DITHERS;
  return Array.from({ length: DITHERS }, (_, d) => ((ofEach.get(d) ?? 0) - expected) ** 2 / expected).reduce((a, b) => a + b);
};

describe("dithers over many secrets", () => {
  const secrets = Array.from({ length: 4_800 }, (_, at) => madeUpSecret(`dithers ${at}`));
  const setOf = (size: number): readonly string[] => Array.from({ length: size }, (_, at) => madeUpPseudonym(`child ${at}`));

  it.each([1, 2, 3, 8, 400])("are uniform for a set of %i", (size) => {
    const pseudonyms = setOf(size);
    const seen = secrets.map((secret) => ditherOf(secret, childKeys(secret, pseudonyms)));
    expect(chiSquareOf(seen)).toBeLessThan(CHI_SQUARE_95);
  });

  it("are uniform for a sum over sub-regions as soon as one of them has children in the cell", () => {
    const seen = secrets.map((secret) => (ditherOf(secret, childKeys(secret, setOf(2))) + 41) % DITHERS);
    expect(chiSquareOf(seen)).toBeLessThan(CHI_SQUARE_95);
  });

  it("make published numbers unbiased, with the variance that is stated", () => {
    for (const size of [1, 3, 12]) {
      const noises = secrets.map(
        (secret) => published([{ n: size, d: ditherOf(secret, childKeys(secret, setOf(size))) }]) - size,
      );
      const meanNoise = noises.reduce((a, b) => a + b) / noises.length;
      // About four standard errors of a mean of 4,800 with variance 2, and of a variance.
      expect(Math.abs(meanNoise)).toBeLessThan(0.08);
      expect(Math.abs(noises.reduce((sum, each) => sum + each ** 2, 0) / noises.length - 2)).toBeLessThan(0.18);
    }
  });

  it("are of the set alone: neither the order of children nor how they were added up matters", () => {
    const keys = childKeys(SECRET, setOf(5));
    expect(ditherOf(SECRET, [...keys].toReversed())).toBe(ditherOf(SECRET, keys));
  });

  it("differ by table only in the variant that was not taken", () => {
    const sets = { counts: [3, 3], sums: [7, 7] };
    const [a, b] = dithers(SECRET, sets);
    const [c, d] = dithers(SECRET, sets, (at) => at);
    expect([a === b, c === a, d === a]).toEqual([true, true, false]);
  });
});

describe("what is told of magnitudes", () => {
  it("gives rows that are no child keys of their own", () => {
    const [ours, again, theirs] = rowKeys(SECRET, ["SC1|E09000003|2", "SC1|E09000003|2", "SC1|E09000003|3"]);
    expect([ours === again, ours === theirs]).toEqual([true, false]);
  });

  it("keeps every factor at least as far off as stated, and no further, to both sides alike", () => {
    const many = Array.from({ length: 4_000 }, (_, at) => madeUpPseudonym(`factor ${at}`));
    for (const [kind, least, most] of [
      ["money", 0.1, 0.25],
      ["distance", 0.05, 0.15],
      ["days", 0.05, 0.15],
      ["events", 0.2, 0.4],
    ] as const) {
      const off = [...factors(SECRET, kind, many)].map((each) => each / 1e6 - 1);
      expect(off.every((each) => Math.abs(each) >= least - 1e-6 && Math.abs(each) <= most + 1e-6)).toBe(true);
      // Four standard errors of the mean of 4,000.
      expect(Math.abs(off.reduce((a, b) => a + b) / off.length)).toBeLessThan(0.012);
    }
  });

  it("rounds an amount down, and tells means in two or three significant figures", () => {
    expect(noisy(1_001, 1_100_000)).toBe(1_101);
    expect(mean({ n: 12, p: 9, sum: 12_000 })).toBeNull();
    expect([mean({ n: 12, p: 12, sum: 14_820 }), mean({ n: 30, p: 30, sum: 37_050 })]).toEqual([1_200, 1_240]);
  });

  it("tells a total as so many times the mean", () => {
    expect(total({ n: 12, p: 14, sum: 14_820 })).toBe(14 * 1_200);
  });

  it("withholds money of two boroughs, or of which one child or borough is too much", () => {
    const even = { thousands: 100, squaresByChild: 1_000, squaresByBorough: 3_900, boroughs: 3 };
    expect(isDominated(even)).toBe(false);
    expect(
      [{ boroughs: 2 }, { squaresByChild: 4_000 }, { squaresByBorough: 4_000 }].map((odd) => isDominated({ ...even, ...odd })),
    ).toEqual([true, true, true]);
  });
});
