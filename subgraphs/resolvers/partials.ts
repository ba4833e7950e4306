import { GraphQLError, GraphQLScalarType } from "graphql";
import { z } from "zod";
import { forbidden, vintageNotHeld } from "../../schema/errors.ts";
import type { PartialQueryInput, Resolvers } from "../../schema/generated/types.ts";
import { DIMENSIONS, type DimensionName } from "../../schema/question/dimensions.ts";
import { COUNTED_FACTS, type CountedFact, type MeasureName, MEASURES } from "../../schema/question/measures.ts";
import type { PartialForm, PartialQuery } from "../../schema/question/question.ts";
import { isNamedSet } from "../../schema/reference/named-sets.ts";
import type { HomeRow } from "../../schema/register/home.ts";
import { PARTIALS, questionHash } from "../../schema/vector/crossing.ts";
import { agreementOf, layoutHashes } from "../../schema/vector/layout.ts";
import { reveal } from "../../schema/vector/vector.ts";
import { encode, type WireVector } from "../../schema/vector/wire.ts";
import { ofBorough, partialOf } from "../snapshot/answers.ts";
import type { HeldVintage } from "../vintages/snapshots.ts";
import type { SubgraphContext } from "./context.ts";

const LAYOUTS = layoutHashes();

/** Errors: FORBIDDEN to anybody but the gateway; being on loopback is no proof of that. */
const gatewayOnly = ({ isGateway, subRegion }: SubgraphContext, what = "Unsuppressed counts"): void => {
  if (!isGateway) throw forbidden(`${what} are answered to the gateway alone.`, `the service token of ${subRegion.code}`);
};

const isFact = (name: string): name is CountedFact => (COUNTED_FACTS as readonly string[]).includes(name);

const measures: ReadonlyMap<string, { readonly facts: readonly CountedFact[] }> = new Map(Object.entries(MEASURES));

const FORMS: readonly string[] = ["SHARE", "PUBLISHED", "OWN"] satisfies readonly PartialForm[];

/**
 * The question in this subgraph's words; null when it names a fact, or of it a measure or dimension, that this version doesn't have.
 * A share is of the whole sub-region: of its boroughs, numbers and dithers never leave. Some of them together are those of a named set.
 */
const understood = ({ form, fact, measure, times, by, where }: PartialQueryInput): PartialQuery | null => {
  if (!FORMS.includes(form) || !isFact(fact) || measures.get(measure)?.facts.includes(fact) !== true) return null;
  const names = [...by, ...where.map((filter) => filter.dimension)];
  if (names.some((name) => DIMENSIONS.get(name)?.facts.includes(fact) !== true)) return null;
  if (form !== "PUBLISHED" && names.includes("BOROUGH")) return null;
  if (where.some(({ dimension, codes }) => dimension === "BOROUGH" && !isNamedSet(codes))) return null;
  return {
    form: form as PartialForm,
    fact,
    measure: measure as MeasureName,
    times,
    by: by as readonly DimensionName[],
    where: where.map(({ dimension, codes }) => ({ dimension: dimension as DimensionName, codes })),
  };
};

/** Errors: FORBIDDEN for a borough's own without a token of a borough of this sub-region, whoever passed the request on. */
const ownBorough = ({ audience, subRegion }: SubgraphContext): string => {
  const isOurs = audience.kind === "BOROUGH" && subRegion.boroughs.some(({ code }) => code === audience.borough);
  if (!isOurs) throw forbidden("A borough's own figures are for its own staff.", "a token of the borough");
  return audience.borough;
};

const heldVintage = ({ snapshots }: SubgraphContext, vintage: string): HeldVintage => {
  const held = snapshots.find(vintage);
  if (held === undefined) throw vintageNotHeld(vintage, snapshots.current()?.snapshot.vintage ?? "none");
  return held;
};

/** Answers closed questions. Errors: FORBIDDEN, VINTAGE_NOT_HELD, QUERY_TOO_EXPENSIVE. */
const partialsOf = (context: SubgraphContext, vintage: string, queries: readonly PartialQueryInput[]) => {
  gatewayOnly(context);
  const { snapshot } = heldVintage(context, vintage);
  const answers = queries.map((asked) => {
    const query = understood(asked);
    if (query === null) return { layout: null, vectors: null };
    const own = query.form === "OWN" ? ofBorough(query, ownBorough(context)) : query;
    const vectors = partialOf(snapshot, own, context.cache).map((vector) => encode(reveal(vector)));
    return { layout: agreementOf(query), vectors };
  });
  return { subRegion: context.subRegion.code, vintage, question: questionHash(queries), answers };
};

const strings = z.array(z.string());

const crossing = z.object({
  query: z.literal(PARTIALS),
  variables: z.object({
    vintage: z.string(),
    queries: z.array(
      z.object({
        form: z.string(),
        fact: z.string(),
        measure: z.string(),
        times: strings,
        by: strings,
        where: z.array(z.object({ dimension: z.string(), codes: strings })),
      }),
    ),
  }),
});

/** The crossing's one known document in a request's body; null for every other. */
const knownCrossing = (body: string): z.infer<typeof crossing>["variables"] | null => {
  if (!body.includes("query Partials(")) return null;
  try {
    return crossing.safeParse(JSON.parse(body)).data?.variables ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
};

/**
 * The short way of the crossing: what is asked is known, and so is the form of the answer. Null for every other request, and for one
 * that is refused, which the long way words.
 */
export const crossingShortcut = async (body: string, contextOf: () => Promise<SubgraphContext>): Promise<string | null> => {
  const asked = knownCrossing(body);
  if (asked === null) return null;
  try {
    return JSON.stringify({ data: { partials: partialsOf(await contextOf(), asked.vintage, asked.queries) } });
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
};

/** What can be answered from a vintage, as a roster says it. */
const heldIn = (held: HeldVintage | null) => ({
  vintage: held?.snapshot.vintage ?? "none",
  returns: held?.snapshot.returns ?? [],
});

export const partialResolvers = {
  PartialVectors: new GraphQLScalarType<readonly WireVector[], readonly WireVector[]>({ name: "PartialVectors" }),
  RegisterRows: new GraphQLScalarType<readonly HomeRow[], readonly HomeRow[]>({ name: "RegisterRows" }),
  Query: {
    roster: (_, _args, context) => {
      gatewayOnly(context);
      const previous = context.snapshots.previous();
      return {
        subRegion: context.subRegion.code,
        ...heldIn(context.held),
        register: context.held?.manifest.register ?? null,
        previous: previous === null ? null : heldIn(previous),
        layouts: LAYOUTS,
      };
    },
    registerRows: (_, { vintage }, context) => {
      gatewayOnly(context, "Whole copies of the register");
      return heldVintage(context, vintage).register.homes.map(({ codes: _codes, ...row }) => row);
    },
    partials: (_, { vintage, queries }, context) => partialsOf(context, vintage, queries),
  },
} satisfies Resolvers<SubgraphContext>;
