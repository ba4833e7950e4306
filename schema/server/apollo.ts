/** The Apollo Server that either side runs, over a schema built the one way that keeps both references and inherited resolvers. */
import { randomUUID } from "node:crypto";
import { ApolloServer, type ApolloServerPlugin, type BaseContext } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { addResolversToSchema } from "@graphql-tools/schema";
import { type DocumentNode, type GraphQLFormattedError, GraphQLScalarType, type GraphQLSchema, isScalarType } from "graphql";
import type { Resolvers } from "../generated/types.ts";
import { callersError, operationOf } from "./callers-error.ts";
import { entitiesResolver } from "./entities.ts";
import { buildExecutor } from "./execute.ts";
import { withoutValues } from "./log.ts";
import { mergeResolvers } from "./merge-resolvers.ts";
import { costOf, MOST_COST } from "./query-cost.ts";
import { requestIds } from "./request-ids.ts";

/** More tokens than any sensible question has. */
const MAX_TOKENS = 5_000;

/**
 * A Federation 2 subgraph schema. `buildSubgraphSchema` takes the reference resolvers but drops those of interfaces;
 * `addResolversToSchema` does the reverse, so both are needed, in this order.
 */
export const buildSchema = <C>(typeDefs: DocumentNode, resolvers: Resolvers<C>): GraphQLSchema => {
  const references = Object.entries(resolvers as Record<string, { __resolveReference?: unknown } | undefined>).flatMap(
    ([type, fields]) =>
      fields?.__resolveReference === undefined ? [] : [[type, { __resolveReference: fields.__resolveReference }] as const],
  );
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: Object.fromEntries(references) as never }]);
  const loaders = new Map(references.map(([type, { __resolveReference }]) => [type, __resolveReference as never]));
  const others = Object.entries(resolvers as Record<string, object>).map(
    ([type, fields]) => [type, isScalarType(fields) ? asDescribed(fields, schema) : withoutReference(fields)] as const,
  );
  const complete = mergeResolvers(Object.fromEntries(others), { Query: { _entities: entitiesResolver(schema, loaders) } });
  return addResolversToSchema({ schema, resolvers: complete as never, inheritResolversFromInterfaces: true });
};

/** A scalar's code with the words of the SDL: the resolver's own, or none, would take their place. */
const asDescribed = (scalar: GraphQLScalarType, schema: GraphQLSchema): GraphQLScalarType => {
  const { description, specifiedByURL } = schema.getType(scalar.name) as GraphQLScalarType;
  return new GraphQLScalarType({ ...scalar.toConfig(), description, specifiedByURL });
};

const withoutReference = (fields: object): object => {
  if (!("__resolveReference" in fields)) return fields;
  const { __resolveReference: _, ...others } = fields;
  return others;
};

export const buildApollo = <C extends BaseContext>(schema: GraphQLSchema): ApolloServer<C> =>
  new ApolloServer<C>({
    gateway: executing(schema),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    // A browser sends no credentials of its own here: only a bearer's header says who asks, so a plain GET gives nobody anything away.
    csrfPrevention: false,
    // No traces leave with answers, no field is timed for caches that nobody keeps, and no page loads what others host.
    plugins: [
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      costPlugin(schema),
    ],
    formatError,
  });

type ApolloGateway = NonNullable<ConstructorParameters<typeof ApolloServer>[0]["gateway"]>;

/** The server's own pipeline around an execution of ours: what it calls a gateway is a schema that brings its executor. */
const executing = (schema: GraphQLSchema): ApolloGateway => {
  const execute = buildExecutor(schema);
  let tell: Parameters<ApolloGateway["onSchemaLoadOrUpdate"]>[0] | null = null;
  return {
    onSchemaLoadOrUpdate: (callback) => {
      tell = callback;
      return () => (tell = null);
    },
    load: () => {
      tell?.({ apiSchema: schema, coreSupergraphSdl: "" });
      return Promise.resolve({
        executor: ({ document, operationName, context, request }) =>
          execute({ document, operationName, context, variables: request.variables ?? {} }),
      });
    },
    stop: () => Promise.resolve(),
  };
};

/** A context that has to be paid for, and waits for its turn. */
type Costly = { readonly enter?: (cost: number) => Promise<void> };

/** Counts what an answer may come to, when it is known to be a question of this schema and before it is asked, and tells it. */
const costPlugin = (schema: GraphQLSchema): ApolloServerPlugin<Costly> => ({
  requestDidStart: () => {
    let cost: number | null = null;
    return Promise.resolve({
      didResolveOperation: async ({ document, operation, request, contextValue }) => {
        const { variables = {} } = request;
        const counted = costOf(schema, { document, operation: operationOf(schema, { operation, request }), variables });
        if (contextValue.enter === undefined) return;
        await contextValue.enter(counted);
        cost = counted;
      },
      willSendResponse: ({ response: { body } }) => {
        if (cost !== null && body.kind === "single")
          body.singleResult.extensions = { ...body.singleResult.extensions, cost: { asked: cost, limit: MOST_COST } };
        return Promise.resolve();
      },
    });
  },
});

/** The one place where the unknown becomes INTERNAL_SERVER_ERROR: logged without values, and hidden from the caller. */
const formatError = (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
  const original = unwrapResolverError(thrown);
  const told = callersError(formatted, thrown, original);
  if (told !== null) return told;
  const requestId = requestIds.getStore() ?? randomUUID();
  console.error(JSON.stringify({ level: "error", event: "resolver_failed", requestId, ...withoutValues(original) }));
  return {
    message: "Something went wrong on our side.",
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
    extensions: { code: "INTERNAL_SERVER_ERROR", requestId },
  };
};
