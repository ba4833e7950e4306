import { GraphQLScalarType } from "graphql";
import type { PartialQueryInput, Resolvers } from "../../schema/generated/types.ts";
import { forbidden, vintageNotHeld } from "../../schema/errors.ts";
import { DIMENSIONS, type DimensionName } from "../../schema/figures/dimensions.ts";
import { layoutParts } from "../../schema/figures/fingerprint.ts";
import { type Fact, FACTS } from "../../schema/figures/facts.ts";
import type { PartialQuery } from "../../schema/figures/layout.ts";
import { encode, type WirePartial } from "../../schema/figures/partial.ts";
import { type MeasureName, MEASURES } from "../../schema/figures/slots.ts";
import type { HomeRow } from "../../schema/register/home.ts";
import { partialOf } from "../answers.ts";
import type { SubgraphContext } from "../context.ts";
import type { Held } from "../snapshots.ts";

const LAYOUTS = layoutParts();

/** Errors: FORBIDDEN to anybody but the gateway; being on loopback is no proof of that. */
const gatewayOnly = ({ isGateway, subRegion }: SubgraphContext, what = "Unsuppressed counts"): void => {
  if (!isGateway) throw forbidden(`${what} are answered to the gateway alone.`, `the service token of ${subRegion.code}`);
};

const isFact = (name: string): name is Fact => (FACTS as readonly string[]).includes(name);

const measures: ReadonlyMap<string, { readonly facts: readonly Fact[] }> = new Map(Object.entries(MEASURES));

/** The question in this subgraph's words; null when it names a fact, or of it a measure or dimension, that this version doesn't have. */
const understood = ({ fact, measure, times, by, where }: PartialQueryInput): PartialQuery | null => {
  if (!isFact(fact) || measures.get(measure)?.facts.includes(fact) !== true) return null;
  const names = [...by, ...where.map((filter) => filter.dimension)];
  if (names.some((name) => DIMENSIONS.get(name)?.facts.includes(fact) !== true)) return null;
  return {
    fact,
    measure: measure as MeasureName,
    times,
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
  RegisterRows: new GraphQLScalarType<readonly HomeRow[], readonly HomeRow[]>({ name: "RegisterRows" }),
  Query: {
    roster: (_, _args, context) => {
      gatewayOnly(context);
      const { snapshot, manifest } = context.snapshots.current() ?? {};
      return {
        vintage: snapshot?.vintage ?? "none",
        register: manifest?.register ?? null,
        returns: snapshot?.returns ?? [],
        layouts: LAYOUTS,
      };
    },
    registerRows: (_, { vintage }, context) => {
      gatewayOnly(context, "Whole copies of the register");
      return heldVintage(context, vintage).register.homes.map(({ codes: _codes, ...row }) => row);
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
