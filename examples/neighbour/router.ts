/**
 * `npm run router`: London placements and health as one graph, on ROUTER_PORT (4100), by Hive Gateway.
 *
 * PLACEMENTS_URL  the placements gateway, http://127.0.0.1:4000/graphql; never one of its five subgraphs
 * HEALTH_URL      the health service, http://127.0.0.1:4101/graphql
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createGatewayRuntime } from "@graphql-hive/gateway-runtime";
import { unifiedGraphHandler } from "@graphql-hive/router-runtime";
import { supergraphOf } from "./compose.ts";

const { env } = process;

const supergraph = await supergraphOf([
  { name: "placements", url: env["PLACEMENTS_URL"] ?? "http://127.0.0.1:4000/graphql" },
  { name: "health", url: env["HEALTH_URL"] ?? "http://127.0.0.1:4101/graphql" },
]);

const runtime = createGatewayRuntime({
  supergraph,
  unifiedGraphHandler,
  graphqlEndpoint: "/graphql",
  logging: false,
  landingPage: false,
  graphiql: false,
});

const server = createServer((request, response) => void runtime(request, response));
server.listen(Number(env["ROUTER_PORT"] ?? 4100), "127.0.0.1", () => {
  console.log(`The supergraph answers at http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`);
});
