import { GraphQLScalarType } from "graphql";
import type { PartialQueryInput, Resolvers } from "../../schema/generated/types.ts";
import { forbidden, vintageNotHeld } from "../../schema/errors.ts";
import { DIMENSIONS, type DimensionName } from "../../schema/figures/dimensions.ts";
import { layoutParts } from "../../schema/figures/fingerprint.ts";
import { MEASURES, type MeasureName, type PartialQuery } from "../../schema/figures/layout.ts";
import { encode, type WirePartial } from "../../schema/figures/partial.ts";
import { partialOf } from "../answers.ts";
import type { SubgraphContext } from "../context.ts";
import type { Held } from "../snapshots.ts";

const LAYOUTS = layoutParts();

/** Errors: FORBIDDEN to anybody but the gateway; being on loopback is no proof of that. */
const gatewayOnly = ({ isGateway, subRegion }: SubgraphContext): void => {
  if (!isGateway)
    throw forbidden("Unsuppressed counts are answered to the gateway alone.", `the service token of ${subRegion.code}`);
};

/** The question in this subgraph's words; null when it names a fact, measure or dimension that this version doesn't have. */
const understood = ({ fact, measure, dates, by, where }: PartialQueryInput): PartialQuery | null => {
  const names = [...by, ...where.map((filter) => filter.dimension)];
  if (fact !== "PLACEMENTS" || !(measure in MEASURES) || names.some((name) => !DIMENSIONS.has(name))) return null;
  return {
    fact,
    measure: measure as MeasureName,
    dates,
    by: by as readonly DimensionName[],
    where: where.map(({ dimension, codes }) => ({ dimension: dimension as DimensionName, codes })),
  };
};

const heldVintage = ({ snapshots }: SubgraphContext, vintage: string): Held => {
  const held = snapshots.find(vintage);
  if (held === undefined) throw vintageNotHeld(vintage, snapshots.current()?.snapshot.vintage ?? "none");
  return held;
};

export const partialResolvers = {
  PartialVector: new GraphQLScalarType<WirePartial, WirePartial>({ name: "PartialVector" }),
  Query: {
    roster: (_, _args, context) => {
      gatewayOnly(context);
      const snapshot = context.snapshots.current()?.snapshot;
      return { vintage: snapshot?.vintage ?? "none", returns: snapshot?.returns ?? [], layouts: LAYOUTS };
    },
    partials: (_, { vintage, queries }, context) => {
      gatewayOnly(context);
      const { snapshot } = heldVintage(context, vintage);
      return queries.map((asked) => {
        const query = understood(asked);
        if (query === null) return { layout: null, vector: null };
        const { layout, partial } = partialOf(snapshot, query, context.cache);
        return { layout, vector: encode(partial) };
      });
    },
  },
} satisfies Resolvers<SubgraphContext>;
