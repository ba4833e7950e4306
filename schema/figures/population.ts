/**
 * From the arguments of a field to a population. Everything that a caller can get wrong, or may not ask, is refused here, before
 * anybody is asked anything.
 */
import type { Audience } from "../audience.ts";
import { badUserInput, disclosureRefused, unknownCode } from "../errors.ts";
import { isMonthEnd, nearestMonthEnd } from "../reference/dates.ts";
import { isPublishedPeriod, nearestPublishedPeriod, periodOf, type When, whenOf } from "../reference/periods.ts";
import { boroughsOf, type Place, placeOfBorough } from "../reference/places.ts";
import type { Code } from "./count-tables.ts";
import { DIMENSIONS, type DimensionName, dimensionOf, inCanonicalOrder } from "./dimensions.ts";
import type { Fact } from "./facts.ts";
import type { Filter } from "./layout.ts";

/** What is asked about a place; `exact` where a borough looks at its own. */
export type Population = {
  readonly fact: Fact;
  readonly place: Place;
  readonly exact: boolean;
  /** The public's filters: one code a dimension, part of the canonical table. */
  readonly pinned: readonly Code[];
  /** A borough's filters of its own records: any codes. */
  readonly where: readonly Filter[];
};

/** The public may cross so many dimensions, filters included. */
const PUBLIC_DIMENSIONS = 2;

/** A filter as the graph takes it: codes by field. */
type FilterInput = Readonly<Record<string, readonly string[] | null | undefined>>;

type Asked = { readonly when?: When | null | undefined; readonly where?: FilterInput | null | undefined };

/**
 * The population that a caller asks for.
 *
 * Errors: UNKNOWN_CODE and BAD_USER_INPUT for a filter that means nothing; DISCLOSURE_REFUSED for a time or filter the public may not use.
 */
export const populationOf = (fact: Fact, place: Place, { when, where }: Asked, audience: Audience): Population => {
  const exact = audience.kind === "BOROUGH" && audience.borough === place.code;
  const filters = filtersOf(fact, where ?? {});
  if (exact) return { fact, place, exact, pinned: [], where: filters };
  if (typeof when === "string") checkPublished(fact, when);
  const population = { fact, place, exact, pinned: filters.map(pinnedCode), where: [] };
  allowedTable(population, []);
  return population;
};

/** Errors: DISCLOSURE_REFUSED for a time that nothing is published for, naming the nearest that is. Rule 2. */
export const checkPublished = (fact: Fact, when: When): void => {
  if (fact !== "COSTS") {
    if (!isMonthEnd(when)) throw disclosureRefused("Figures are published for month ends.", nearestMonthEnd(when));
    return;
  }
  const period = periodOf(when);
  if (!isPublishedPeriod(period)) {
    const nearest = whenOf(nearestPublishedPeriod(period)).replace("/", " to ");
    throw disclosureRefused("Money is published for whole quarters and financial years.", nearest);
  }
};

const filterByField = new Map(
  [...DIMENSIONS.values()].flatMap((dimension) => (dimension.filter === null ? [] : [[dimension.filter, dimension] as const])),
);

const filtersOf = (fact: Fact, where: FilterInput): readonly Filter[] => {
  const filters = Object.entries(where).flatMap(([field, codes]) => {
    if (codes === null || codes === undefined) return [];
    const { name, facts } = filterByField.get(field)!;
    if (!facts.includes(fact)) throw badUserInput(field, `${fact} can't be filtered by ${field}.`);
    if (codes.length === 0) throw badUserInput(field, `The filter ${field} names no code; leave it out to count all.`);
    for (const code of codes) checkCode(name, field, code);
    return [{ dimension: name, codes: [...new Set(codes)].toSorted() }];
  });
  const order = inCanonicalOrder(filters.map((filter) => filter.dimension));
  return order.map((dimension) => filters.find((filter) => filter.dimension === dimension)!);
};

const checkCode = (dimension: DimensionName, field: string, code: string): void => {
  const known = dimensionOf(dimension).axis?.map((entry) => entry.code);
  if (known !== undefined && !known.includes(code)) throw unknownCode(`${field} code`, code, known);
};

const pinnedCode = ({ dimension, codes }: Filter): Code => {
  const [code] = codes;
  if (codes.length > 1) throw disclosureRefused(`A filter on ${dimension} is one of its codes.`, `${dimension} ${code}`);
  return { dimension, code: code! };
};

/** A table by these would tell of one borough what is its own: whose homes it uses, and its prices. */
const isOfManyBoroughs = (name: DimensionName): boolean => isKeyed(name) || name === "WEEKLY_COST_BAND";

const isKeyed = (name: DimensionName): boolean => dimensionOf(name).axis === null;

/** Statutory codes, and providers, are published on their own; groups of codes are crossed. */
const standsAlone = (name: DimensionName): boolean => dimensionOf(name).parent !== null || name === "PROVIDER";

/** The dimensions that a table has, filters included; refused where it means nothing, or is too fine for the public. */
const allowedTable = ({ place, exact, pinned }: Population, by: readonly DimensionName[]): readonly DimensionName[] => {
  const named = [...pinned.map((code) => code.dimension), ...by];
  const dimensions = inCanonicalOrder(named.filter((name) => !by.some((other) => dimensionOf(other).parent === name)));
  const coarse = dimensions.find((name) => dimensions.some((other) => dimensionOf(other).parent === name));
  if (coarse !== undefined || new Set(named).size < named.length)
    throw badUserInput(
      by.length === 0 ? "where" : "by",
      `${coarse ?? named.find((name, at) => named.indexOf(name) < at)!} is already decided by what is asked.`,
    );
  if (!exact) checkCrossed(place, dimensions);
  if (dimensions.filter(isKeyed).length > 1) throw badUserInput("by", `${dimensions.join(" and ")} can't be crossed.`);
  return dimensions;
};

/** Errors: DISCLOSURE_REFUSED for a table that is finer than what is published. Rule 2. */
const checkCrossed = (place: Place, dimensions: readonly DimensionName[]): void => {
  if (dimensions.length > PUBLIC_DIMENSIONS)
    throw disclosureRefused(
      "At most two dimensions may be crossed, filters included.",
      dimensions.slice(0, PUBLIC_DIMENSIONS).join(" x "),
    );
  if (dimensions.length > 1 && dimensions.some(standsAlone))
    throw disclosureRefused(
      "Statutory codes and providers are published on their own, groups of codes crossed.",
      dimensions.every((name) => dimensionOf(name).parent === null)
        ? dimensions.find(standsAlone)!
        : dimensions.map((name) => dimensionOf(name).parent ?? name).join(" x "),
    );
  const wide = dimensions.find(isOfManyBoroughs);
  if (wide !== undefined && place.kind === "Borough")
    throw disclosureRefused(`${wide} is published for London and the sub-regions.`, `the sub-region's ${wide}`);
};

/** Checks a grouping and splits off BOROUGH, which chooses places rather than an axis. */
export const groupingOf = (population: Population, by: readonly DimensionName[]): readonly DimensionName[] => {
  if (by.length < 1 || by.length > 2) throw badUserInput("by", "Group by one or two dimensions.");
  if (new Set(by).size < by.length) throw badUserInput("by", `${by[0]} is named twice.`);
  const others = by.filter((name) => name !== "BOROUGH");
  const place = by.includes("BOROUGH") ? placeOfBorough(boroughsOf(population.place)[0]!)! : population.place;
  allowedTable({ ...population, place }, others);
  return others;
};
