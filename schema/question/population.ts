/** From the arguments of a field to a population: what is asked about a place. What means nothing is refused here. */
import { badUserInput, unknownCode } from "../errors.ts";
import type { Place } from "../reference/places.ts";
import { DIMENSIONS, type DimensionName, dimensionOf, HOST_AUTHORITY_CODES, inCanonicalOrder, isKeyed } from "./dimensions.ts";
import type { Fact } from "./measures.ts";

/** Who is asking: the public, or the staff of one borough, who see their own borough exactly and everything else as the public does. */
export type Audience = { readonly kind: "PUBLIC" } | { readonly kind: "BOROUGH"; readonly borough: string };

/** Codes of one dimension that a record must have one of. */
export type Filter = { readonly dimension: DimensionName; readonly codes: readonly string[] };

export type Population = {
  readonly fact: Fact;
  readonly place: Place;
  /** In canonical order, each dimension once. */
  readonly where: readonly Filter[];
  /** Whether a borough's staff ask about their own borough, whose records they may see as they are. */
  readonly isOwn: boolean;
  /** The vintage whose records are asked; those of now without it. */
  readonly asKnown?: string | undefined;
};

/** A filter as the graph takes it: codes by field. */
export type FilterInput = Readonly<Record<string, readonly string[] | null | undefined>>;

/** Errors: UNKNOWN_CODE and BAD_USER_INPUT for a filter that means nothing. */
export const populationOf = (fact: Fact, place: Place, where: FilterInput | null | undefined, audience: Audience): Population => {
  const population = {
    fact,
    place,
    where: filtersOf(fact, where ?? {}),
    isOwn: audience.kind === "BOROUGH" && audience.borough === place.code,
  };
  dimensionsOf(population, []);
  return population;
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
    const named = [...new Set(codes)].toSorted();
    for (const code of named) checkCode(name, field, code);
    return [{ dimension: name, codes: named }];
  });
  const order = inCanonicalOrder(filters.map((filter) => filter.dimension));
  return order.map((dimension) => filters.find((filter) => filter.dimension === dimension)!);
};

/** Authorities come and go, and Scotland's are one: a code that has the form of theirs may be one that records have. */
const AUTHORITY_CODE = /^([A-Z]\d{8}|WAL|SCO|NIR|UNKNOWN)$/;

const checkCode = (dimension: DimensionName, field: string, code: string): void => {
  if (dimension === "HOST_AUTHORITY" && !AUTHORITY_CODE.test(code))
    throw unknownCode(`${field} code`, code, [...HOST_AUTHORITY_CODES.values()], HOST_AUTHORITY_CODES);
  const known = dimensionOf(dimension).axis?.map((entry) => entry.code);
  if (known !== undefined && !known.includes(code)) throw unknownCode(`${field} code`, code, known);
};

/**
 * The dimensions of a table in canonical order, those of filters included; a filter that a finer dimension divides is part of it.
 *
 * Errors: BAD_USER_INPUT for a dimension that another decides, or for two whose codes are keys.
 */
export const dimensionsOf = ({ where }: Population, by: readonly DimensionName[]): readonly DimensionName[] => {
  const named = [...where.map((filter) => filter.dimension), ...by];
  const dimensions = inCanonicalOrder(named.filter((name) => !by.some((other) => dimensionOf(other).parent === name)));
  const coarse = dimensions.find((name) => dimensions.some((other) => dimensionOf(other).parent === name));
  if (coarse !== undefined || new Set(named).size < named.length)
    throw badUserInput(
      by.length === 0 ? "where" : "by",
      `${coarse ?? named.find((name, at) => named.indexOf(name) < at)!} is already decided by what is asked.`,
    );
  if (dimensions.filter(isKeyed).length > 1) throw badUserInput("by", `${dimensions.join(" and ")} can't be crossed.`);
  return dimensions;
};
