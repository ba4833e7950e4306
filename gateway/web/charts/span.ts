/** Where values stand along a chart: in percent of its width on a page, in px in a picture of its own. */
import { type ScaleContinuousNumeric, scaleLinear, scaleLog } from "d3-scale";

export type Span = {
  /** "43.2%" or 277. */
  readonly at: (value: number) => string;
  /** From one value to another. */
  readonly length: (from: number, to: number) => string;
  readonly ticks: readonly number[];
};

/** The whole width of the part that marks are drawn in. */
export type Width = "FLUID" | number;

const spanOf = (scale: ScaleContinuousNumeric<number, number>, width: Width): Span => {
  const [unit, full] = width === "FLUID" ? ["%", 100] : ["", width];
  scale.range([0, full]).clamp(true);
  const written = (value: number): string => `${Math.round(value * 100) / 100}${unit}`;
  return {
    at: (value) => written(scale(value)),
    length: (from, to) => written(Math.max(scale(to) - scale(from), 0)),
    ticks: scale.ticks(4),
  };
};

/** From nought to the highest, with a little room. */
export const linear = (highest: number, width: Width): Span =>
  spanOf(scaleLinear().domain([0, highest > 0 ? highest * 1.02 : 1]), width);

export const logarithmic = (lowest: number, highest: number, width: Width): Span =>
  spanOf(scaleLog().domain([Math.max(lowest, 0.1), Math.max(highest, lowest * 2, 1)]), width);
