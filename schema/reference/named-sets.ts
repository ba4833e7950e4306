/**
 * Sets of boroughs that are spoken of by name: a closed list, with who defines them.
 *
 * A set is answered borough by borough, never as one sum. Both cut through sub-regions: Wandsworth is the only inner borough of its
 * own, so that a share of such a sum would show the gateway what it holds exactly.
 * Source: Office for National Statistics, GSS codes E13000001 and E13000002, as the Department for Education publishes by them.
 */
import type { LocalDate } from "./dates.ts";
import { type Place, placeOfBorough } from "./places.ts";
import { BOROUGHS } from "./sub-regions.ts";

export type NamedSet = {
  readonly code: string;
  readonly name: string;
  /** Who says which boroughs are in it, and as at when. */
  readonly source: string;
  readonly asAt: LocalDate;
  /** In order of GSS code. */
  readonly boroughs: readonly Place[];
};

/** City of London, Camden, Hackney, Hammersmith and Fulham, Haringey, Islington, and so on: the last digits of GSS codes. */
const INNER: readonly string[] = ["01", "07", "12", "13", "14", "19", "20", "22", "23", "25", "28", "30", "32", "33"];

const boroughsWhere = (isIn: (number: string) => boolean): readonly Place[] =>
  BOROUGHS.filter(({ code }) => isIn(code.slice(-2))).map(({ code }) => placeOfBorough(code)!);

const OF_STATISTICS = {
  source: "Office for National Statistics, as the Department for Education publishes",
  asAt: "2025-03-31",
} as const;

export const NAMED_SETS: readonly NamedSet[] = [
  { code: "E13000001", name: "Inner London", ...OF_STATISTICS, boroughs: boroughsWhere((number) => INNER.includes(number)) },
  { code: "E13000002", name: "Outer London", ...OF_STATISTICS, boroughs: boroughsWhere((number) => !INNER.includes(number)) },
];
