/** The ten dearest placements of a place, from bins of what placements cost: an interval, rounded outwards. */
import { SPENDING } from "../reference/edges.ts";
import { intervalOf } from "../vector/bins.ts";
import { PUBLIC } from "./policy.ts";

/** Pence that the dearest come to, at least and at most; `most` is null where one of them is in the over bin. */
const tenWithin = (bins: Float64Array): { readonly least: number; readonly most: number; readonly largest: number } => {
  let [left, least, most, largest] = [PUBLIC.dearest, 0, 0, 0];
  for (let bin = bins.length - 1; bin >= 0 && left > 0; bin--) {
    const taken = Math.min(bins[bin]!, left);
    if (taken === 0) continue;
    const { low, high } = intervalOf(SPENDING.coarse, bin);
    least += taken * low;
    most += taken * (high ?? Infinity);
    largest = Math.max(largest, high ?? low);
    left -= taken;
  }
  return { least, most, largest };
};

/** The smallest round step, 1, 2 or 5 times a power of ten, that is not below a value: 240 -> 500. */
const roundStep = (value: number): number => {
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5, 10].map((times) => times * power).find((step) => step >= value)!;
};

/**
 * The slots [least, most, release] of what is published, in pence. Steps are so wide that who knows nine of the ten does not know the last.
 */
export const dearestWithin = (bins: Float64Array): readonly [least: number, most: number, release: number] => {
  const placements = bins.reduce((sum, each) => sum + each, 0);
  const { least, most, largest } = tenWithin(bins);
  if (placements <= PUBLIC.dearest || most === Infinity) return [0, 0, 0];
  const step = Math.max(roundStep(PUBLIC.dearestStep * largest), 10 ** (Math.floor(Math.log10(most)) - 1));
  return [step * Math.floor(least / step), step * Math.ceil(most / step), 1];
};
