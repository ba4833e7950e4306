import { GraphQLError } from "graphql";
import type { Resolvers } from "../generated/types.ts";
import type { TitledCode } from "../question/titles.ts";
import { type Place, placeOfBorough } from "../reference/places.ts";
import { homeNumbersBy, homeNumbersOf, homesOverTime } from "./changes.ts";
import { askedPlaces } from "./filter.ts";
import { homesFor } from "./homes-for.ts";
import { type HomeArguments, homePage, providerPage, type ProviderArguments } from "./lists.ts";
import { ownStaffOnly } from "./own-staff-only.ts";
import { authoritiesOf, gradesOf } from "./provider-homes.ts";
import type { ProviderUse, RegisterContext } from "./reader.ts";
import { ownVacancies, vacanciesOf, vacancyCoverageOf, vacantFor } from "./vacancies.ts";

const homesOf = async (args: HomeArguments, context: RegisterContext) => {
  const register = await context.register.whole();
  const asked = askedPlaces(args.where?.place, register);
  return { ...homePage(register, args, await vacantFor(args.where ?? {}, asked, context)), asked };
};

const providersOf = async (place: Place | null, args: ProviderArguments, context: RegisterContext) => {
  const register = await context.register.whole();
  const asked = askedPlaces(args.where?.place, register, place);
  const vacant = await vacantFor(args.where ?? {}, asked, context);
  return { ...providerPage(register, args, { place, vacant, use: await useFor(args, context) }), asked };
};

/** What providers are ordered by that is no matter of the register; nothing where their order is. Errors: as `providerUse`. */
const useFor = ({ orderBy, asAt, during }: ProviderArguments, { providerUse }: RegisterContext): Promise<ProviderUse> => {
  if (orderBy === "CHILDREN_ASC" || orderBy === "CHILDREN_DESC") return providerUse("CHILDREN", { asAt, during });
  if (orderBy === "SPEND_ASC" || orderBy === "SPEND_DESC") return providerUse("SPEND", { asAt, during });
  return Promise.resolve(new Map());
};

/** Null where no sub-region can be read for its copy of the register. */
const orUnavailable = async <T>(reading: Promise<T>): Promise<T | null> => {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof GraphQLError && error.extensions.code === "SUBGRAPH_UNAVAILABLE") return null;
    throw error;
  }
};

/** An owner's name stands on the register and not in a code list; without the register an owner is called by its id. */
const nameOfKey = async ({ dimension, code }: TitledCode, { register }: RegisterContext): Promise<string | null> =>
  dimension === "PROVIDER" ? ((await orUnavailable(register.provider.load(code)))?.name ?? null) : null;

const labelOfKey = async (key: TitledCode, _: unknown, context: RegisterContext): Promise<string> =>
  (await nameOfKey(key, context)) ?? key.label;

const shortLabelOfKey = async (key: TitledCode, _: unknown, context: RegisterContext): Promise<string> =>
  (await nameOfKey(key, context)) ?? key.shortLabel;

/** Homes and providers, the same on both sides: they differ in whose copies of the register they read. */
export const registerResolvers = {
  Query: {
    home: (_, { urn }, { register }) => register.home.load(urn),
    homes: async (_, args, context) => homesOf(args, context),
    provider: (_, { id }, { register }) => register.provider.load(id),
    providers: async (_, args, context) => providersOf(null, args, context),
  },
  // London, SubRegion, Borough and BoroughSet inherit what the interface resolves.
  Place: {
    __resolveType: ({ kind }) => kind,
    providers: async (place, args, context) => providersOf(place, args, context),
    homesChanged: async (place, { during }, { register }) => homesOverTime(await register.whole(), place, during),
  },
  Borough: {
    homesFor: async (borough, args, context) => {
      ownStaffOnly(context.audience, borough);
      const [register, vacancies] = await Promise.all([context.register.whole(), ownVacancies(context)]);
      return { ...homesFor(register, borough, vacancies!, args), asked: { boroughs: null, isBeyond: true } };
    },
  },
  HomeChanges: { total: homeNumbersOf, groups: (changes, { by }) => homeNumbersBy(changes, by) },
  Home: {
    __resolveReference: ({ urn }, { register }) => register.home.load(urn),
    homeType: ({ codes }) => codes.homeType,
    sectorCode: ({ codes }) => codes.sector,
    statusCode: ({ codes }) => codes.status,
    gradeCode: ({ codes }) => codes.grade,
    needs: ({ codes }) => codes.needs,
    borough: ({ boroughCode }) => placeOfBorough(boroughCode ?? "") ?? null,
    provider: ({ providerId }, _, { register }) => (providerId === null ? null : register.provider.load(providerId)),
    vacancies: (home, _, context) => vacanciesOf(home, context),
  },
  GroupKey: { label: labelOfKey, shortLabel: shortLabelOfKey },
  DimensionCode: { label: labelOfKey, shortLabel: shortLabelOfKey },
  HomeConnection: {
    nodes: ({ nodes }, _, { register }, info) => register.within(nodes, info),
    edges: ({ edges }, _, { register }, info) => register.within(edges, info),
    vacancyCoverage: ({ asked }, _, context) => vacancyCoverageOf(asked, context),
  },
  HomeForReferralConnection: {
    nodes: ({ nodes }, _, { register }, info) => register.within(nodes, info),
    edges: ({ edges }, _, { register }, info) => register.within(edges, info),
    vacancyCoverage: ({ asked }, _, context) => vacancyCoverageOf(asked, context),
  },
  ProviderConnection: {
    nodes: ({ nodes }, _, { register }, info) => register.within(nodes, info),
    edges: ({ edges }, _, { register }, info) => register.within(edges, info),
    vacancyCoverage: ({ asked }, _, context) => vacancyCoverageOf(asked, context),
  },
  Provider: {
    __resolveReference: ({ id }, { register }) => register.provider.load(id),
    homes: ({ homes }, _, { register }, info) => register.within(homes, info),
    homeCount: ({ homes }) => homes.length,
    grades: gradesOf,
    authorities: authoritiesOf,
  },
  // Under the name that they had before.
  GradeCount: { homes: ({ homeCount }) => homeCount },
  HomesInAuthority: { homes: ({ homeCount }) => homeCount },
} satisfies Resolvers<RegisterContext>;
