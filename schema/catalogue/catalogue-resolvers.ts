import { dimensionsOf, measuresOf } from "./catalogue.ts";
import type { Resolvers } from "../generated/types.ts";

/** The catalogue is read from the schema that answers, so that it can't say anything else. */
export const catalogueResolvers = {
  Query: {
    measures: (_, { population }, __, { schema }) =>
      measuresOf(schema).filter((measure) => (population ?? measure.population) === measure.population),
    dimensions: (_, { population }, __, { schema }) => dimensionsOf(schema, population ?? undefined),
  },
} satisfies Resolvers;
