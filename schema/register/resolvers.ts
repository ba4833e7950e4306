import type { Resolvers } from "../generated/types.ts";
import { placeOfBorough } from "../reference/places.ts";
import type { RegisterContext } from "./context.ts";
import { homePage, providerPage } from "./lists.ts";
import { authoritiesOf, gradesOf } from "./provider-homes.ts";

/** Homes and providers, the same on both sides: they differ in whose copies of the register they read. */
export const registerResolvers = {
  Query: {
    home: (_, { urn }, { register }) => register.home.load(urn),
    homes: async (_, args, { register }) => homePage(await register.whole(), args),
    provider: (_, { id }, { register }) => register.provider.load(id),
    providers: async (_, args, { register }) => providerPage(await register.whole(), args, null),
  },
  // London, SubRegion and Borough inherit what the interface resolves.
  Place: {
    __resolveType: ({ kind }) => kind,
    providers: async (place, args, { register }) => providerPage(await register.whole(), args, place),
  },
  Home: {
    __resolveReference: ({ urn }, { register }) => register.home.load(urn),
    homeType: ({ codes }) => codes.homeType,
    needs: ({ codes }) => codes.needs,
    borough: ({ boroughCode }) => placeOfBorough(boroughCode ?? "") ?? null,
    provider: ({ providerId }, _, { register }) => (providerId === null ? null : register.provider.load(providerId)),
  },
  HomeConnection: {
    nodes: ({ nodes }, _, { register }, info) => register.within(nodes, info),
    edges: ({ edges }, _, { register }, info) => register.within(edges, info),
  },
  ProviderConnection: {
    nodes: ({ nodes }, _, { register }, info) => register.within(nodes, info),
    edges: ({ edges }, _, { register }, info) => register.within(edges, info),
  },
  Provider: {
    __resolveReference: ({ id }, { register }) => register.provider.load(id),
    homes: ({ homes }, _, { register }, info) => register.within(homes, info),
    homeCount: ({ homes }) => homes.length,
    grades: gradesOf,
    authorities: authoritiesOf,
  },
} satisfies Resolvers<RegisterContext>;
