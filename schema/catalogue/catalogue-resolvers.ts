import type { Resolvers } from "../generated/types.ts";
import { catalogueDimensions, catalogueMeasures } from "./catalogue.ts";

/** The catalogue is read from the schema that answers, so that it can't say anything else. */
export const catalogueResolvers = {
  Query: {
    measures: (_, { population }, __, { schema }) =>
      catalogueMeasures(schema).filter((measure) => (population ?? measure.population) === measure.population),
    dimensions: (_, { population }, __, { schema }) => catalogueDimensions(schema, population ?? undefined),
  },
} satisfies Resolvers;
