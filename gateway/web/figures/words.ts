/** What stands where a figure stands: its number, or the sign that says why there is none. */
import type { FigureStatus } from "../../generated/graphql.ts";
import type { Shown } from "./shown.ts";
import { written, rangeIn, type Unit } from "./units.ts";

type Absent = Exclude<FigureStatus, "OK" | "ROUNDED">;

export const SIGNS: Readonly<Record<Absent, { readonly sign: string; readonly words: string }>> = {
  SUPPRESSED: { sign: "c", words: "withheld to protect children" },
  NOT_APPLICABLE: { sign: "z", words: "not applicable" },
  NOT_AVAILABLE: { sign: "x", words: "not held" },
  INCOMPLETE: { sign: "…", words: "incomplete: a part of the place is missing" },
};

const signOf = (status: FigureStatus): (typeof SIGNS)[Absent] => SIGNS[status as Absent];

/** "9,292", "over 300" of a percentile beyond the last bin, or a sign. */
export const textOf = ({ value, low, status }: Shown, unit: Unit): string => {
  if (value !== null) return written(unit, value);
  if (status === "ROUNDED" && low !== null) return `over ${written(unit, low)}`;
  return signOf(status).sign;
};

/** The interval that holds the true number, where it says more than the number. */
export const rangeOf = ({ value, low, high }: Shown, unit: Unit): string => {
  if (low === null || high === null || (low === value && high === value)) return "";
  return value === null && low === 0 ? `${written(unit, high)} or fewer` : rangeIn(unit, low, high);
};

/** The same to be read aloud, or in large print: "10 or fewer", "withheld to protect children". */
export const wordsOf = (figure: Shown, unit: Unit): string => {
  if (figure.value !== null || figure.status === "ROUNDED") return textOf(figure, unit);
  return figure.status === "SUPPRESSED" && figure.high !== null ? rangeOf(figure, unit) : signOf(figure.status).words;
};

/** The name of a mark: "Camden: 205, between 202 and 208". */
export const named = (label: string, figure: Shown, unit: Unit): string => {
  const range = figure.value === null ? "" : rangeOf(figure, unit);
  return `${label}: ${wordsOf(figure, unit)}${range === "" ? "" : `, ${range}`}`;
};

/** To its own staff a borough's number may be one. */
export const childOrChildren = ({ value }: Shown): string => (value === 1 ? "child" : "children");

export const isKnown = (figure: Shown): figure is Shown & { readonly value: number } => figure.value !== null;
