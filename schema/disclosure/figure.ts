/**
 * A figure as the graph shows it: `value` is a number or null, never a stand-in; `status` says why. Figures are made in this room only:
 * the mark keeps every other room from writing one down.
 */
import type { FigureStatus } from "../generated/types.ts";

/** Private, so that a copy of a figure with another value has no mark. */
declare class MadeHere {
  private readonly madeHere: true;
}

export type Figure = MadeHere & {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly status: FigureStatus;
};

const figure = (value: number | null, [low, high]: readonly [number | null, number | null], status: FigureStatus): Figure =>
  ({ value, low, high, status }) as unknown as Figure;

const without = (status: FigureStatus): Figure => figure(null, [null, null], status);

export const INCOMPLETE = without("INCOMPLETE");
export const NOT_APPLICABLE = without("NOT_APPLICABLE");
export const NOT_AVAILABLE = without("NOT_AVAILABLE");
export const SUPPRESSED = without("SUPPRESSED");

export const exact = (value: number): Figure => figure(value, [value, value], "OK");

/** `low` and `high` are those of the true number; `high` is null where it has no known end. */
export const rounded = (value: number | null, low: number, high: number | null): Figure => figure(value, [low, high], "ROUNDED");

/** A small number, of which only the most is released. */
export const bandOnly = (high: number): Figure => figure(null, [0, high], "SUPPRESSED");

/** What stands for a figure that rests on others: INCOMPLETE where one of them is, else why the first of them has no value. */
export const absenceOf = (...parts: readonly Figure[]): Figure | null => {
  if (parts.some(({ status }) => status === "INCOMPLETE")) return INCOMPLETE;
  const absent = parts.find(({ value }) => value === null);
  return absent === undefined ? null : without(absent.status);
};

/** Money times a number that everybody knows, to the penny. */
export const multipleOf = ({ value, low, high, status }: Figure, times: number): Figure => {
  const of = (money: number | null): number | null => money && Math.round(100 * times * money) / 100;
  return figure(of(value), [of(low), of(high)], status);
};

/** By how much one amount is more than another; its interval has the worst ends of theirs. */
export const gapOf = (more: Figure, less: Figure): Figure =>
  absenceOf(more, less) ?? figure(more.value! - less.value!, [more.low! - less.high!, more.high! - less.low!], more.status);
