/** What somebody expects of a number who knows only wide tables. */
import { HIDDEN } from "./policies.ts";
import { wholeOf } from "./records.ts";
import type { Release } from "./release.ts";

/** A number under the band, where nothing better is known. */
const SMALL = 2;

/** What the wide tables say of a cell of a borough: its share of the children, of all those of the whole in such a cell. */
export const expected = ({ told, grid }: Release, place: number, cell: number): number => {
  const whole = wholeOf(grid.setting);
  const numberOf = (at: number, of: number): number =>
    told[grid.firstOf[at]! + of] === HIDDEN ? SMALL : told[grid.firstOf[at]! + of]!;
  return (numberOf(whole, cell) * numberOf(place, 0)) / Math.max(1, numberOf(whole, 0));
};

/** The chance of `k` where `mean` are the rule. */
export const poisson = (mean: number, k: number): number => {
  let chance = Math.exp(-mean);
  for (let at = 1; at <= k; at++) chance *= mean / at;
  return chance;
};
