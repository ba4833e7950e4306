/** Numbers in words, by what they count. Units are those that the catalogue states. */
import { format } from "d3-format";

export type Unit = string;

const plain = format(",.1~f");
const whole = format(",.0f");
const millions = format(",.1f");

/** From here on tenths are noise. */
const THOUSAND = 1_000;
const MILLION = 1_000_000;

const pounds = (value: number): string => {
  if (value < 0) return `\u2212${pounds(-value)}`;
  return value >= MILLION ? `£${millions(value / MILLION)}m` : `£${whole(value)}`;
};

/** 9292 children -> "9,292"; 34 percent -> "34%"; 438300000 pounds -> "£438.3m". */
export const written = (unit: Unit, value: number): string => {
  if (unit === "percent") return `${plain(value)}%`;
  if (unit.startsWith("pounds")) return pounds(value);
  return Math.abs(value) < THOUSAND ? plain(value) : whole(value);
};

/** Without a unit between two ends where one at the end is enough: "£604 to £612", "7.4 to 7.6". */
export const rangeIn = (unit: Unit, low: number, high: number): string => `${written(unit, low)} to ${written(unit, high)}`;
