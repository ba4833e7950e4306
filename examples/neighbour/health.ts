/** `npm run health`: the neighbour's subgraph, on HEALTH_PORT (4101). */
import { readFileSync } from "node:fs";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginInlineTraceDisabled } from "@apollo/server/plugin/disabled";
import { startStandaloneServer } from "@apollo/server/standalone";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { parse } from "graphql";
import { ASSESSMENTS_DUE, CLINICS, type Clinic } from "./clinics.ts";

type Page = { readonly first: number; readonly after?: string | null };

/** A cursor is the name of a clinic: they are in order of name. */
const page = ({ first, after }: Page) => {
  const rest = CLINICS.filter(({ name }) => name > (after ?? ""));
  const nodes = rest.slice(0, first);
  const pageInfo = {
    hasNextPage: rest.length > nodes.length,
    hasPreviousPage: rest.length < CLINICS.length,
    startCursor: nodes[0]?.name ?? null,
    endCursor: nodes.at(-1)?.name ?? null,
  };
  return { nodes, pageInfo };
};

const resolvers = {
  Query: { clinics: (_: unknown, asked: Page) => page(asked) },
  Clinic: { borough: ({ borough }: Clinic) => ({ code: borough }) },
  Borough: { assessmentsDue: ({ code }: { readonly code: string }) => ASSESSMENTS_DUE.get(code) ?? null },
};

const typeDefs = parse(readFileSync(new URL("health.graphql", import.meta.url), "utf8"));
const server = new ApolloServer({
  schema: buildSubgraphSchema([{ typeDefs, resolvers }]),
  plugins: [ApolloServerPluginInlineTraceDisabled()],
});
const { url } = await startStandaloneServer(server, {
  listen: { host: "127.0.0.1", port: Number(process.env["HEALTH_PORT"] ?? 4101) },
});
console.log(`Health answers at ${url}graphql`);
