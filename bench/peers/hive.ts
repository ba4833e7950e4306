/**
 * A peer: Hive Gateway with its Rust planner in front of the five subgraphs, as a process. `node bench/peers/hive.ts`, with where they
 * are and their tokens in PEER_SUBGRAPHS.
 *
 * A stock gateway can't sum rows, so each sub-region has root fields of its own: `nel` is its table, `nelPartials` its part of London's
 * sum. One question fans out to all five; what comes back is side by side and not one figure. On the way a field gets the name that the
 * subgraph has for it, in the text, which is cheaper than any transform; and the sub-region's service token is added.
 */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createGatewayRuntime, type OnFetch } from "@graphql-hive/gateway-runtime";
import { unifiedGraphHandler } from "@graphql-hive/router-runtime";
import { composeServices } from "@theguild/federation-composition";
import { parse } from "graphql";
import { run } from "../../schema/server/run.ts";
import { HEADERS } from "../../schema/vector/crossing.ts";
import { fieldOf, partialsFieldOf, type PeerSubgraph, subgraphsOf } from "./subgraphs.ts";

/** As much of a subgraph's graph as the questions need: values that any of the five could have, so no field leads elsewhere. */
const typesOf = ({ code }: PeerSubgraph): string => `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@shareable"])
  scalar LocalDate
  scalar PartialVectors
  enum PlacementDimension { PLACEMENT_TYPE AGE_BAND }
  enum FigureStatus { OK ROUNDED SUPPRESSED NOT_APPLICABLE NOT_AVAILABLE INCOMPLETE FORECAST }
  input DimensionCodes { dimension: String! codes: [String!]! }
  input PartialQueryInput {
    form: String! fact: String! measure: String! times: [String!]! by: [String!]! where: [DimensionCodes!]!
  }
  type Partials @shareable { subRegion: ID! vintage: ID! question: ID! answers: [PartialAnswer!]! }
  type PartialAnswer @shareable { layout: String vectors: PartialVectors }
  type Figure @shareable { value: Float status: FigureStatus! }
  type GroupKey @shareable { code: ID! }
  type PlacementMeasures @shareable { children: Figure! }
  type PlacementGroup @shareable { keys: [GroupKey!]! measures: PlacementMeasures! }
  type PlacementPopulation @shareable { groups(by: [PlacementDimension!]!): [PlacementGroup!]! }
  type SubRegion @shareable { placements(asAt: LocalDate): PlacementPopulation! }
  type Query {
    ${fieldOf(code)}: SubRegion
    ${partialsFieldOf(code)}(vintage: ID!, queries: [PartialQueryInput!]!): Partials!
  }
`;

const supergraphOf = (subgraphs: readonly PeerSubgraph[]): string => {
  const services = subgraphs.map((each) => ({ name: fieldOf(each.code), url: each.url, typeDefs: parse(typesOf(each)) }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error(`The five do not compose: ${errors?.map(({ message }) => message).join(" ")}`);
  return supergraphSdl;
};

/** In a body as it travels: `{nel{` is what the subgraph calls `{nel:subRegion(code:"NEL"){`. */
const renamed = (body: string, { code }: PeerSubgraph): string =>
  body
    .replace(`${partialsFieldOf(code)}(`, `${partialsFieldOf(code)}:partials(`)
    .replace(`{${fieldOf(code)}{`, `{${fieldOf(code)}:subRegion(code:\\"${code}\\"){`);

await run("Hive", async () => {
  const subgraphs = subgraphsOf(process.env);
  const byName = new Map(subgraphs.map((each) => [fieldOf(each.code), each]));
  const onFetch = ({ options, setOptions, executionRequest }: OnFetch): void => {
    const subgraph = byName.get(executionRequest?.subgraphName?.toLowerCase() ?? "");
    if (subgraph === undefined || typeof options.body !== "string") return;
    const headers = { ...(options.headers as object), [HEADERS.serviceToken]: subgraph.token };
    setOptions({ ...options, headers, body: renamed(options.body, subgraph) });
  };
  const runtime = createGatewayRuntime({
    supergraph: supergraphOf(subgraphs),
    unifiedGraphHandler,
    graphqlEndpoint: "/graphql",
    logging: false,
    landingPage: false,
    graphiql: false,
    plugins: () => [{ onFetch }],
  });
  const server = createServer((request, response) => void runtime(request, response)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await runtime[Symbol.asyncDispose]();
  };
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  return { served: { url, close, [Symbol.asyncDispose]: close }, close: () => Promise.resolve() };
});
