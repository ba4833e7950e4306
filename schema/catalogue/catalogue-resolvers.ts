import { unknownCode } from "../errors.ts";
import type { Resolvers } from "../generated/types.ts";
import { CODE_LISTS, isValidIn, type StatutoryCode } from "../reference/code-lists.ts";
import { catalogueDimensions, catalogueMeasures } from "./catalogue.ts";

const names = Object.keys(CODE_LISTS) as readonly (keyof typeof CODE_LISTS)[];

const validCodes = (codes: readonly StatutoryCode[], year: number | null) =>
  codes
    .filter((code) => year === null || isValidIn(code, year))
    .map(({ code, label, from, to }) => ({ code, label, firstYear: from ?? null, lastYear: to ?? null }));

/** Measures and dimensions are read from the schema that answers, so that the catalogue can't say anything else. */
export const catalogueResolvers = {
  Query: {
    measures: (_, { population }, __, { schema }) =>
      catalogueMeasures(schema).filter((measure) => (population ?? measure.population) === measure.population),
    dimensions: (_, { population }, __, { schema }) => catalogueDimensions(schema, population ?? undefined),
    codeLists: (_, { name, year }) => {
      const wanted = name === undefined || name === null ? names : names.filter((each) => each === name);
      if (wanted.length === 0) throw unknownCode("code list", name ?? "", names);
      return wanted.map((each) => ({ name: each, codes: validCodes(CODE_LISTS[each], year ?? null) }));
    },
  },
} satisfies Resolvers;
