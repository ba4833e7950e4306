import type { Random } from "./random.ts";

/** How often something happens a year while it has been waited for less than `before` days; the last step goes on for ever. */
export type Rate = readonly { readonly before: number; readonly perYear: number }[];

const DAYS_PER_YEAR = 365.25;

/**
 * Whole days until something happens whose rate depends on nothing but how long it has been waited for; `times` is how many times as
 * often it happens to this child. One day at least.
 */
export const waitingTime = (random: Random, rate: Rate, times = 1): number => {
  let left = (-Math.log(1 - random()) * DAYS_PER_YEAR) / times;
  let from = 0;
  for (const { before, perYear } of rate) {
    const spent = (before - from) * perYear;
    if (left < spent) return Math.max(1, Math.ceil(from + left / perYear));
    left -= spent;
    from = before;
  }
  return Infinity;
};
