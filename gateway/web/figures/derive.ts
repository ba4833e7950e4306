/** What pages work out of two published figures: by numbers and by the ends of their intervals. */
import type { Shown } from "./shown.ts";
import { written, type Unit } from "./units.ts";

/** What is left of all, of a percentage; its path says so. */
export const complement = (figure: Shown): Shown => ({
  ...figure,
  at: `100 - ${figure.at}`,
  value: figure.value === null ? null : 100 - figure.value,
  low: figure.high === null ? null : 100 - figure.high,
  high: figure.low === null ? null : 100 - figure.low,
});

const points = (unit: Unit, by: number): string =>
  unit === "percent" ? `${by} ${by === 1 ? "point" : "points"}` : written(unit, by);

/** "down 495 in a year"; no clear change where the two intervals meet; nothing where one is not known. */
export const changeInWords = (now: Shown, before: Shown | undefined, unit: Unit): string => {
  if (now.value === null || before?.value == null) return "";
  if (now.low === null || now.high === null || before.low === null || before.high === null) return "";
  if (now.low <= before.high && before.low <= now.high) return "no clear change in a year";
  const by = Math.round(Math.abs(now.value - before.value) * 10) / 10;
  return now.value > before.value ? `▲ up ${points(unit, by)} in a year` : `▼ down ${points(unit, by)} in a year`;
};
