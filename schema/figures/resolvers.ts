/** The resolvers of places, populations and figures: the same in the gateway and in a subgraph, which differ in `context.answers`. */
import { GraphQLScalarType, Kind, print } from "graphql";
import { badUserInput, unknownCode } from "../errors.ts";
import type { Resolvers } from "../generated/types.ts";
import { defaultDate } from "../question/coverage.ts";
import { publishedTimes } from "../question/published-times.ts";
import { isLocalDate, type LocalDate, probableDate } from "../reference/dates.ts";
import { neighboursOf } from "../reference/neighbours.ts";
import { type Period, whenOf } from "../reference/periods.ts";
import { codesByName, placeNamed } from "../reference/place-names.ts";
import { type Place, placeOfBorough, placeOfSubRegion } from "../reference/places.ts";
import { areasBeside } from "../reference/published-areas.ts";
import { subRegionOfBorough } from "../reference/sub-regions.ts";
import { tileOf } from "../reference/tiles.ts";
import { blockedReasonsOf, occupiedOf, percentByLondon, percentOfOpen, placesBy, publicNumberOf } from "./beds.ts";
import { benchmarkResolvers } from "./benchmarks.ts";
import { budgetOf, overspendOf, percentOverspentOf } from "./budgets.ts";
import { childrenOf, percentOfChildren, rateOfChildren } from "./cell-figures.ts";
import type { FigureContext } from "./context.ts";
import { distributionOf, distributionResolvers } from "./distributions.ts";
import { commitmentOf, fundingAmountsOf, fundingOf, millionOf, spendOf, topTenOf, unitCost, weeksOf } from "./money.ts";
import { movementResolvers } from "./movement-resolvers.ts";
import { populationResolvers } from "./population-resolvers.ts";
import { askedPopulation, type PopulationArguments, type TimedPopulation } from "./populations.ts";
import { boroughsUsing, childrenWith, spendWith } from "./provider-use.ts";
import { referralResolvers } from "./referral-resolvers.ts";
import { rowResolvers } from "./row-resolvers.ts";
import { vintageResolvers } from "./vintage-resolvers.ts";

const localDate = new GraphQLScalarType<LocalDate, LocalDate>({
  name: "LocalDate",
  serialize: String,
  parseValue: (value) => parseLocalDate(value),
  parseLiteral: (node) => (node.kind === Kind.STRING ? parseLocalDate(node.value) : notADay(print(node))),
});

const parseLocalDate = (value: unknown): LocalDate => {
  if (typeof value !== "string") return notADay(JSON.stringify(value));
  return isLocalDate(value) ? value : notADay(value);
};

const notADay = (given: string): never => {
  const meant = probableDate(given);
  const hint = meant === null ? "" : ` Did you mean ${meant}?`;
  throw badUserInput("LocalDate", `A LocalDate is a real day written YYYY-MM-DD, not "${given.slice(0, 40)}".${hint}`);
};

type AskedOf = Omit<PopulationArguments, "when">;

/** What is asked of a date; by default of the latest that is covered. */
const onDate =
  (fact: "PLACEMENTS" | "BEDS") =>
  async (
    place: Place,
    { asAt, ...asked }: AskedOf & { readonly asAt?: LocalDate | null | undefined },
    { audience, answers }: FigureContext,
  ): Promise<TimedPopulation> => {
    const population = askedPopulation(fact, place, { ...asked, when: asAt }, audience);
    return { population, when: asAt ?? defaultDate(place, fact, await answers.rosters(place)) };
  };

const checkPeriod = ({ from, to }: Period): void => {
  if (from > to) throw badUserInput("during", `The period begins on ${from}, after its end ${to}.`);
};

/** What is asked of a period. Of costs, `filter` is the name that `where` had before. */
const inPeriod =
  (fact: "COSTS" | "MOVEMENTS" | "REFERRALS") =>
  (
    place: Place,
    { during, filter, ...asked }: AskedOf & { readonly during: Period; readonly filter?: AskedOf["where"] },
    { audience }: FigureContext,
  ): TimedPopulation => {
    checkPeriod(during);
    const when = whenOf(during);
    return { population: askedPopulation(fact, place, { ...asked, where: asked.where ?? filter, when }, audience), when };
  };

const unknownPlace = (kind: string, asked: string, kinds: readonly Place["kind"][]): Error => {
  const names = codesByName(kinds, asked);
  return unknownCode(kind, asked, [...new Set(names.values())], names);
};

/** A borough by its code, or the error that names the nearest. */
export const askedBorough = (code: string): Place => {
  const place = placeOfBorough(code);
  if (place === undefined) throw unknownPlace("borough", code, ["Borough"]);
  return place;
};

/** A sub-region by its code, or the error that names the nearest. */
export const askedSubRegion = (code: string): Place => {
  const place = placeOfSubRegion(code);
  if (place === undefined) throw unknownPlace("sub-region", code, ["SubRegion"]);
  return place;
};

/** A place by any of its names, or the error that names the nearest. */
export const askedPlace = (name: string): Place => {
  const place = placeNamed(name);
  if (place === undefined) throw unknownPlace("place", name, ["London", "SubRegion", "Borough", "BoroughSet"]);
  return place;
};

export const figureResolvers = {
  LocalDate: localDate,
  // London, SubRegion, Borough and BoroughSet inherit what the interface resolves.
  Place: {
    __resolveType: (place) => place.kind,
    placements: onDate("PLACEMENTS"),
    costs: inPeriod("COSTS"),
    beds: onDate("BEDS"),
    movements: inPeriod("MOVEMENTS"),
    referrals: inPeriod("REFERRALS"),
    published: areasBeside,
    times: async (place, { population }, { answers }) => publishedTimes(place, population, await answers.rosters(place)),
  },
  ...rowResolvers,
  ...benchmarkResolvers,
  SubRegion: { boroughs: (place) => place.parts },
  Borough: {
    subRegion: (place) => placeOfSubRegion(subRegionOfBorough(place.code)!.code)!,
    tile: ({ code }) => tileOf(code),
    neighbours: ({ code }) => neighboursOf(code),
  },
  ...populationResolvers,
  ...vintageResolvers,
  PlacementMeasures: {
    children: (cell, _, context) => childrenOf(cell, context),
    ratePer10000: (cell, _, context) => rateOfChildren(cell, context),
    percentInOwnBorough: (cell, _, context) => percentOfChildren(cell, { dimension: "LOCALITY", code: "IN" }, context),
    percentWithin20Miles: (cell, _, context) =>
      percentOfChildren(cell, { dimension: "DISTANCE_BAND", code: "WITHIN_20" }, context),
    percentInLondon: (cell, _, context) => percentOfChildren(cell, { dimension: "IN_LONDON", code: "LONDON" }, context),
    distance: (cell, _, context) => distributionOf(cell, "DISTANCE", context),
    daysInPlacement: (cell, _, context) => distributionOf(cell, "DAYS_IN_PLACEMENT", context),
    weeklyCost: (cell, _, context) => distributionOf(cell, "WEEKLY_COST", context),
    annualCommitment: (cell, _, context) => commitmentOf(cell, context),
  },
  CostMeasures: {
    children: (cell, _, context) => childrenOf(cell, context),
    spend: (cell, _, context) => spendOf(cell, context),
    placementWeeks: (cell, _, context) => weeksOf(cell, context),
    unitCostPerWeek: (cell, _, context) => unitCost(cell, context),
    weeklyCost: (cell, _, context) => distributionOf(cell, "WEEKLY_COST", context),
    funding: (cell, _, context) => fundingOf(cell, context),
    fundingAmounts: (cell, _, context) => fundingAmountsOf(cell, context),
    topTen: (cell, _, context) => topTenOf(cell, context),
    millionOrMore: (cell, _, context) => millionOf(cell, context),
    budget: (cell, _, context) => budgetOf(cell, context),
    overspend: (cell, _, context) => overspendOf(cell, context),
    percentOverspent: (cell, _, context) => percentOverspentOf(cell, context),
  },
  BedMeasures: {
    homes: (cell, _, context) => publicNumberOf(cell, "HOMES", context),
    registeredPlaces: (cell, _, context) => publicNumberOf(cell, "REGISTERED_PLACES", context),
    occupied: (cell, _, context) => occupiedOf(cell, context),
    occupiedByLondon: (cell, _, context) => occupiedOf(cell, context, "LONDON"),
    occupiedByOthers: (cell, _, context) => occupiedOf(cell, context, "OTHERS"),
    vacant: (cell, _, context) => placesBy(cell, "VACANT", context),
    blocked: (cell, _, context) => placesBy(cell, "BLOCKED", context),
    blockedReasons: (cell, _, context) => blockedReasonsOf(cell, context),
    percentOccupied: (cell, _, context) => percentOfOpen(cell, "OCCUPIED", context),
    percentVacant: (cell, _, context) => percentOfOpen(cell, "VACANT", context),
    percentBlocked: (cell, _, context) => percentOfOpen(cell, "BLOCKED", context),
    percentByLondon: (cell, _, context) => percentByLondon(cell, context),
  },
  ...movementResolvers,
  ...referralResolvers,
  Provider: {
    children: ({ id }, { asAt }, context) => childrenWith(id, asAt, context),
    boroughsUsing: ({ id }, { asAt }, context) => boroughsUsing(id, asAt, context),
    spend: ({ id }, { during }, context) => {
      checkPeriod(during);
      return spendWith(id, during, context);
    },
  },
  Distribution: distributionResolvers,
  // Under the name that it had before.
  SubRegionCoverage: { layoutDiffers: ({ incompatible }) => incompatible },
} satisfies Resolvers;
