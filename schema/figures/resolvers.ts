/** The resolvers of places, populations and figures: the same in the gateway and in a subgraph, which differ in `context.answers`. */
import { GraphQLScalarType, Kind } from "graphql";
import type { Resolvers } from "../generated/types.ts";
import { badUserInput, unknownCode } from "../errors.ts";
import { isLocalDate, type LocalDate } from "../reference/dates.ts";
import { type Place, placeOfBorough, placeOfSubRegion } from "../reference/places.ts";
import { BOROUGHS, subRegionOfBorough } from "../reference/sub-regions.ts";
import { coverageOf, defaultDate } from "./coverage.ts";
import { labelOf } from "./dimensions.ts";
import { meanOf, percentileOf, sumOf } from "./distribution-tables.ts";
import type { Figure } from "./figure.ts";
import { childrenOf, percentOf, rateOf, type SpreadOrWithheld, spreadOf } from "./measures.ts";
import {
  type Cell,
  countQuestion,
  groupCells,
  groupingOf,
  type Population,
  populationOf,
  seriesDates,
  totalCell,
} from "./population.ts";

/** The parent of `PlacementPopulation`: a population and the date it is counted on. */
export type DatedPopulation = { readonly population: Population; readonly asAt: LocalDate | null };

const localDate = new GraphQLScalarType<LocalDate, LocalDate>({
  name: "LocalDate",
  serialize: String,
  parseValue: (value) => parseLocalDate(value),
  parseLiteral: (node) => parseLocalDate(node.kind === Kind.STRING ? node.value : null),
});

const parseLocalDate = (value: unknown): LocalDate => {
  if (typeof value === "string" && isLocalDate(value)) return value;
  throw badUserInput("LocalDate", "A LocalDate is a real day written YYYY-MM-DD.");
};

const placements: NonNullable<NonNullable<Resolvers["Place"]>["placements"]> = async (place, args, { audience, answers }) => {
  const population = populationOf(place, args, audience);
  return { population, asAt: args.asAt ?? defaultDate(place, await answers.rosters(place)) };
};

const whole = ({ population, asAt }: DatedPopulation): Cell =>
  totalCell(population, asAt === null ? [] : [asAt], asAt === null ? null : 0);

/** Ordered by published value, then code; those without a value last, by code, so that order tells nothing about them. */
const byPublishedValue = (a: { value: number | null; name: string }, b: { value: number | null; name: string }): number =>
  (b.value ?? -1) - (a.value ?? -1) || (a.name < b.name ? -1 : 1);

const groups: NonNullable<NonNullable<Resolvers["PlacementPopulation"]>["groups"]> = async (parent, { by, top }, context) => {
  if (typeof top === "number" && top < 1) throw badUserInput("top", "Ask for at least one group.");
  const cell = whole(parent);
  const others = groupingOf(parent.population, by);
  const isKeyed = others.includes("HOST_AUTHORITY") && cell.at !== null;
  const table = isKeyed ? (await context.answers.counts(countQuestion(cell, others)))[0]! : null;
  const cells = groupCells(cell, by, table);
  const children = await Promise.all(cells.map((each) => childrenOf(each, context)));
  const keysOf = (each: Cell) =>
    by.map((dimension) => {
      const code = dimension === "BOROUGH" ? each.place.code : each.codes.find((own) => own.dimension === dimension)!.code;
      return { dimension, code, label: labelOf(dimension, code) };
    });
  return cells
    .map((each, at) => ({ measures: each, keys: keysOf(each), value: children[at]!.value }))
    .map((group) => ({ ...group, name: group.keys.map((key) => key.code).join() }))
    .toSorted(byPublishedValue)
    .slice(0, top ?? cells.length);
};

const figureOf =
  (show: (spread: Extract<SpreadOrWithheld, { kind: "SPREAD" }>["spread"]) => Figure) =>
  (parent: SpreadOrWithheld): Figure =>
    parent.kind === "SPREAD" ? show(parent.spread) : parent.figure;

/** A borough by its code, or the error that names the nearest. */
export const boroughByCode = (code: string): Place => {
  const place = placeOfBorough(code);
  if (place === undefined)
    throw unknownCode(
      "borough",
      code,
      BOROUGHS.map((borough) => borough.code),
    );
  return place;
};

export const figureResolvers = {
  LocalDate: localDate,
  // London, SubRegion and Borough inherit what the interface resolves.
  Place: { __resolveType: (place) => place.kind, placements },
  SubRegion: { boroughs: (place) => place.parts },
  Borough: { subRegion: (place) => placeOfSubRegion(subRegionOfBorough(place.code)!.code)! },
  PlacementPopulation: {
    coverage: async ({ population, asAt }, _, { answers }) =>
      coverageOf(population.place, asAt, await answers.rosters(population.place)),
    total: whole,
    groups,
    series: ({ population }, { from, to, every }) => {
      const dates = seriesDates(from, to, every);
      return dates.map((date, at) => ({ at: date, measures: totalCell(population, dates, at) }));
    },
  },
  PlacementMeasures: {
    children: (cell, _, context) => childrenOf(cell, context),
    ratePer10000: (cell, _, context) => rateOf(cell, context),
    percentInOwnBorough: (cell, _, context) => percentOf(cell, { dimension: "LOCALITY", code: "IN" }, context),
    percentWithin20Miles: (cell, _, context) => percentOf(cell, { dimension: "DISTANCE_BAND", code: "WITHIN_20" }, context),
    distance: (cell, _, context) => spreadOf(cell, "DISTANCE", context),
    daysInPlacement: (cell, _, context) => spreadOf(cell, "DAYS_IN_PLACEMENT", context),
  },
  Distribution: {
    n: figureOf((spread) => spread.n),
    mean: figureOf(meanOf),
    median: figureOf((spread) => percentileOf(spread, 50)),
    percentile: (parent, { at }) => figureOf((spread) => percentileOf(spread, at))(parent),
    total: figureOf(sumOf),
  },
} satisfies Resolvers;
