import type { Unit } from "../../schema/reference/edges.ts";
import { binCount, binOf } from "../../schema/vector/bins.ts";

/** Values, whole numbers of a unit, each in its bin: slots as the kernels fill them for a borough's own. */
export const binned = (values: readonly number[], unit: Unit): Float64Array => {
  const bins = new Float64Array(2 * binCount(unit));
  for (const value of values) {
    bins[2 * binOf(unit, value)]! += 1;
    bins[2 * binOf(unit, value) + 1]! += value;
  }
  return bins;
};
