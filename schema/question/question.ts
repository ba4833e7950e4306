/** From a population to its cells, from a cell to a question about its place, and from that to what is asked of a sub-region. */
import { UNKNOWN } from "../reference/groupings.ts";
import type { Time } from "../reference/periods.ts";
import { boroughsOf, cutsSubRegions, type Place, placeOfBorough } from "../reference/places.ts";
import { type DimensionCode, type DimensionName, dimensionOf, inCanonicalOrder, OF_CHILDREN, parentCode } from "./dimensions.ts";
import type { CountedFact, MeasureName } from "./measures.ts";
import type { Filter, Population } from "./population.ts";

/** What a population is divided by, and when: all cells of a table are asked for together. */
export type Table = {
  readonly population: Population;
  /** None where nothing was ever handed in, and so there are no figures. */
  readonly times: readonly Time[];
  /** In canonical order; never BOROUGH, which is a matter of the place. */
  readonly by: readonly DimensionName[];
};

/** One cell of a table: a code on each of its dimensions. */
export type Cell = {
  readonly table: Table;
  /** The population's place, or a borough of it. */
  readonly place: Place;
  /** Position in the table's times. */
  readonly at: number;
  readonly codes: readonly DimensionCode[];
};

/** When a cell is; null where nothing was ever handed in. */
export const timeOf = ({ table, at }: Cell): Time | null => table.times[at] ?? null;

/** The cell of a whole population, at one of some times. */
export const totalCell = (population: Population, times: readonly Time[], at = 0): Cell => ({
  table: { population, times, by: [] },
  place: population.place,
  at,
  codes: [],
});

/** Codes of a dimension: those of its axis, or the keys of a keyed one as `keysOf` knows them. */
type KeyLookup = (name: DimensionName) => readonly string[];

/** Every cell of a grouping, in the order of the axes; BOROUGH among `by` makes them cells of the boroughs. */
export const groupCells = (table: Table, by: readonly DimensionName[], keysOf: KeyLookup): readonly Cell[] =>
  by.reduce<readonly Cell[]>(
    (cells, name) =>
      cells.flatMap((cell) =>
        name === "BOROUGH"
          ? boroughsOf(cell.place).map((borough) => ({ ...cell, place: placeOfBorough(borough)! }))
          : codesWithin(table.population, name, keysOf).map((code) => ({
              ...cell,
              codes: [...cell.codes, { dimension: name, code }],
            })),
      ),
    [{ table, place: table.population.place, at: 0, codes: [] }],
  );

/** The codes of a dimension that can occur: only the finer ones of a filter's codes. */
const codesWithin = ({ where }: Population, name: DimensionName, keysOf: KeyLookup): readonly string[] => {
  const { axis, parent } = dimensionOf(name);
  const codes = axis?.map((entry) => entry.code) ?? keysOf(name);
  const coarser = where.find((filter) => filter.dimension === parent);
  return coarser === undefined ? codes : codes.filter((code) => coarser.codes.includes(parentCode(name, code)));
};

/** About what, measured how, divided how, on which dates or over which periods. */
export type Question = {
  readonly fact: CountedFact;
  readonly place: Place;
  readonly measure: MeasureName;
  readonly times: readonly Time[];
  /** Dimensions to cross, in canonical order; never BOROUGH, which is a matter of the place. */
  readonly by: readonly DimensionName[];
  readonly where: readonly Filter[];
  /** Whether a borough's staff ask about their own: another question than the public's, answered to nobody else. */
  readonly isOwn: boolean;
};

/**
 * Whether a cell tells how those are of whom another dimension tells nothing: what it is about is not known of them, or they have none
 * of it. They are nearly the same children beside each such dimension, and would be drawn for again each time.
 */
export const crossesRest = ({ fact, where }: Question, codes: readonly DimensionCode[]): boolean => {
  if (codes.length + where.length <= 1 || !OF_CHILDREN.includes(fact)) return false;
  const coarser = codes.map(({ dimension }) => dimensionOf(dimension).parent);
  const filters = where.filter(({ dimension }) => !coarser.includes(dimension));
  const crossed = [...codes, ...filters.flatMap((filter) => filter.codes.map((code) => ({ ...filter, code })))];
  const isRest = ({ dimension, code }: DimensionCode): boolean => code === UNKNOWN.code || code === dimensionOf(dimension).rest;
  return crossed.length > 1 && crossed.some(isRest);
};

/**
 * What an answer is for.
 *
 * SHARE: a sub-region's part of London's sum, with its dither; the sum is published. PUBLISHED: of the sub-region, of its boroughs, or
 * of its part of a named set, perturbed by itself. OWN: of one borough as it is, for the bearer of its token.
 */
export type PartialForm = "SHARE" | "PUBLISHED" | "OWN";

/**
 * A closed question to one sub-region: no expressions from callers. `times` are dates, or periods of a fact that is measured over
 * periods. `by` is in canonical order; `where` is sorted by dimension. A filter never changes the layout.
 */
export type PartialQuery = {
  readonly form: PartialForm;
  readonly fact: CountedFact;
  readonly measure: MeasureName;
  readonly times: readonly Time[];
  readonly by: readonly DimensionName[];
  readonly where: readonly Filter[];
};

const formOf = ({ place, isOwn }: Question): PartialForm => {
  if (isOwn) return "OWN";
  return place.kind === "London" ? "SHARE" : "PUBLISHED";
};

/**
 * What is asked of the sub-regions that hold a place. The public's question about a borough is about all boroughs of its sub-region. A
 * named set is asked of each sub-region as its boroughs in the set together, which may be all that it has.
 */
export const partialQueryOf = (question: Question): PartialQuery => {
  const { fact, place, measure, times, by, where } = question;
  const form = formOf(question);
  const isByBorough = form === "PUBLISHED" && place.kind === "Borough";
  return {
    form,
    fact,
    measure,
    times,
    by: isByBorough ? inCanonicalOrder(["BOROUGH", ...by]) : by,
    where: cutsSubRegions(place) ? [{ dimension: "BOROUGH", codes: boroughsOf(place) }, ...where] : where,
  };
};

/** One spelling for one question, whatever its times: the key of every map of answers. */
export const queryKeyOf = ({ form, fact, measure, by, where }: Omit<PartialQuery, "times">): string =>
  JSON.stringify([form, fact, measure, by, where]);
