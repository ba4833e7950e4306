/** Classes of a map: of equal width, at round limits. Quantiles would paint 33 % and 34 % as a contrast. */
import { ticks } from "d3-array";
import { written, type Unit } from "../figures/units.ts";
import { SEQUENCE } from "./colours.ts";

export type Classes = {
  /** The place of a value's class in the sequence of colours. */
  readonly shadeOf: (value: number) => number;
  /** In words, palest first. */
  readonly names: readonly { readonly shade: number; readonly text: string }[];
};

/** Round limits inside the values, as few as there are colours for. */
const limitsOf = (low: number, high: number): readonly number[] => {
  for (let wanted = SEQUENCE.length; wanted > 0; wanted -= 1) {
    const inside = ticks(low, high, wanted).filter((limit) => limit > low && limit < high);
    if (inside.length < SEQUENCE.length) return inside;
  }
  return [];
};

/** Fewer classes than colours keep to the paler ones, whose ink is dark. */
export const classesOf = (values: readonly number[], unit: Unit): Classes => {
  if (values.length === 0) return { shadeOf: () => 0, names: [] };
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const limits = limitsOf(low, high);
  const ends = [low, ...limits, high];
  const write = (value: number): string => written(unit, value);
  const names = ends.slice(1).map((end, shade) => {
    const isLast = shade === limits.length;
    return { shade, text: isLast ? `${write(ends[shade]!)} to ${write(end)}` : `${write(ends[shade]!)} to under ${write(end)}` };
  });
  return { shadeOf: (value) => limits.filter((limit) => value >= limit).length, names };
};
