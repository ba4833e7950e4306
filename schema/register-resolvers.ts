import type { Resolvers } from "./generated/types.ts";
import { placeOfBorough } from "./reference/places.ts";
import type { RegisterContext } from "./reference/register.ts";

/** Homes and providers, the same on both sides: they differ in where the loaders read. */
export const registerResolvers = {
  Query: {
    home: (_, { urn }, { register }) => register.home.load(urn),
    provider: (_, { id }, { register }) => register.provider.load(id),
  },
  Home: {
    __resolveReference: ({ urn }, { register }) => register.home.load(urn),
    borough: ({ boroughCode }) => (boroughCode === null ? null : (placeOfBorough(boroughCode) ?? null)),
    provider: ({ providerId }, _, { register }) => (providerId === null ? null : register.provider.load(providerId)),
  },
  Provider: { __resolveReference: ({ id }, { register }) => register.provider.load(id) },
} satisfies Resolvers<RegisterContext>;
