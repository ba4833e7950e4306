/** The table of noise "T96", a second time: how far a published number is from the true one. */
import { DITHERS } from "./keys.ts";

/** Noise and in how many of the 96 ways it comes about, from the lowest noise up. */
export type Ways = readonly (readonly [noise: number, ways: number])[];

const BY_NUMBER: readonly Ways[] = [
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
];

const OF_ANY_LARGER: Ways = [
  [-3, 3],
  [-2, 12],
  [-1, 21],
  [0, 24],
  [1, 21],
  [2, 12],
  [3, 3],
];

/** No published number is further from the true one. */
export const FURTHEST = 3;

export const waysOf = (n: number): Ways => BY_NUMBER[n] ?? OF_ANY_LARGER;

/** The noise of `n` at dither `u`: the ways are counted off from the lowest noise. */
export const noise = (n: number, u: number): number => {
  let left = u;
  for (const [by, ways] of waysOf(n)) {
    if (left < ways) return by;
    left -= ways;
  }
  throw new RangeError(`There is no dither ${u}.`);
};

/** What a sub-region tells of a set for a sum over sub-regions. */
export type Part = { readonly n: number; readonly d: number };

/** The published number of a place: of a sum over sub-regions, or of one sub-region's own. */
export const published = (parts: readonly Part[]): number => {
  const n = parts.reduce((sum, part) => sum + part.n, 0);
  return n + noise(n, parts.reduce((sum, part) => sum + part.d, 0) % DITHERS);
};

/** The chance that `n` is published as `p`. */
export const chance = (n: number, p: number): number => {
  const way = waysOf(n).find(([by]) => n + by === p);
  return (way?.[1] ?? 0) / DITHERS;
};
