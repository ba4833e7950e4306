/**
 * Sets of boroughs that are spoken of by name, as places: a closed list, with who says which boroughs are in it.
 *
 * Sources: Office for National Statistics, GSS codes E13000001 and E13000002. South London Commissioning Programme: its ten boroughs and
 * the two that joined for children in care, as Children and Young People Now names them; Croydon's Corporate Parenting Panel counts twelve.
 */
import type { LocalDate } from "./dates.ts";
import { type Place, placeOfBorough } from "./places.ts";
import { BOROUGHS } from "./sub-regions.ts";

export type NamedSet = Place & {
  readonly kind: "BoroughSet";
  /** Who says which boroughs are in it, and as at when. */
  readonly source: string;
  readonly asAt: LocalDate;
};

/** City of London, Camden, Hackney, Hammersmith and Fulham, Haringey, Islington, and so on: the last digits of GSS codes. */
const INNER: readonly string[] = ["01", "07", "12", "13", "14", "19", "20", "22", "23", "25", "28", "30", "32", "33"];

/** Bexley, Bromley, Croydon, Greenwich, Kingston, Lambeth, Lewisham, Merton, Richmond, Southwark, Sutton and Wandsworth. */
const SOUTH: readonly string[] = ["04", "06", "08", "11", "21", "22", "23", "24", "27", "28", "29", "32"];

const boroughsWhere = (isIn: (number: string) => boolean): readonly Place[] =>
  BOROUGHS.map(({ code }) => code)
    .toSorted()
    .flatMap((code) => (isIn(code.slice(-2)) ? [placeOfBorough(code)!] : []));

const OF_STATISTICS = {
  kind: "BoroughSet",
  source: "Office for National Statistics, as the Department for Education publishes",
  asAt: "2025-03-31",
} as const;

export const NAMED_SETS: readonly NamedSet[] = [
  { ...OF_STATISTICS, code: "E13000001", name: "Inner London", parts: boroughsWhere((number) => INNER.includes(number)) },
  { ...OF_STATISTICS, code: "E13000002", name: "Outer London", parts: boroughsWhere((number) => !INNER.includes(number)) },
  {
    kind: "BoroughSet",
    code: "SLCP",
    name: "South London",
    source: "South London Commissioning Programme: the twelve boroughs that buy places for children in care together",
    asAt: "2020-01-15",
    parts: boroughsWhere((number) => SOUTH.includes(number)),
  },
];

const setByCode = new Map(NAMED_SETS.map((set) => [set.code, set]));

export const namedSet = (code: string): NamedSet | undefined => setByCode.get(code);

const memberships = new Set(NAMED_SETS.map(({ parts }) => parts.map(({ code }) => code).join()));

/** Whether some boroughs, in order of code, are those of a set: no other list is ever added up. */
export const isNamedSet = (boroughs: readonly string[]): boolean => memberships.has(boroughs.join());
