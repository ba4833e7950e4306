/** A figure as the graph shows it: `value` is a number or null, never a stand-in; `status` says why. */
import type { FigureStatus } from "../generated/types.ts";

export type Figure = {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly status: FigureStatus;
};

const without = (status: FigureStatus): Figure => ({ value: null, low: null, high: null, status });

export const INCOMPLETE = without("INCOMPLETE");
export const NOT_APPLICABLE = without("NOT_APPLICABLE");
export const NOT_AVAILABLE = without("NOT_AVAILABLE");
export const SUPPRESSED = without("SUPPRESSED");

export const exact = (value: number): Figure => ({ value, low: value, high: value, status: "OK" });

export const rounded = (value: number, low: number | null = null, high: number | null = null): Figure => ({
  value,
  low,
  high,
  status: "ROUNDED",
});
