/**
 * How a number of children is perturbed: the dithers of its parts add up modulo 96 and pick the noise from one table.
 *
 * Source: the cell key method of the Australian Bureau of Statistics, as the censuses of 2021 and 2022 and Stat-Xplore use it. The
 * table is ours. Its mean is exactly 0 for each number, its variance about 2 from 1 on; zero stays zero, and 1 and 2 never appear.
 */
import { DITHERS } from "../vector/slots.ts";

/**
 * For 0, 1, ..., 5 children, and for 6 and more: the noise by dither, from the lowest up. Written down as ways out of 96 of each noise.
 */
const NOISE = [
  { 0: 96 },
  { [-1]: 64, 2: 32 },
  { [-2]: 32, 1: 64 },
  { [-3]: 14, 0: 49, 1: 25, 2: 7, 3: 1 },
  { [-1]: 55, 0: 15, 1: 8, 2: 7, 3: 11 },
  { [-2]: 16, [-1]: 23, 0: 23, 1: 18, 2: 11, 3: 5 },
  { [-3]: 3, [-2]: 12, [-1]: 21, 0: 24, 1: 21, 2: 12, 3: 3 },
].map((ways) => {
  const each = Object.entries(ways).map(([noise, times]) => [Number(noise), times] as const);
  return each.toSorted(([a], [b]) => a - b).flatMap(([noise, times]) => Array.from({ length: times }, () => noise));
});

/** `dithers` is the sum of those of the parts. 6, 184 -> 8 */
export const perturbed = (n: number, dithers: number): number => n + NOISE[Math.min(n, NOISE.length - 1)]![dithers % DITHERS]!;
