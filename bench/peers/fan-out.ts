/**
 * A peer: the least that any gateway over the five can do, as a process. `node bench/peers/fan-out.ts`, with where they are and their
 * tokens in PEER_SUBGRAPHS.
 *
 * Plain `node:http` and pools of kept-alive connections. `GET /?asAt=DATE` asks each sub-region the crossing's own document for its part
 * of the sum, adds the vectors slot by slot and answers the sum as JSON: no GraphQL, no seals, no checks, no disclosure, nothing kept.
 */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Pool } from "undici";
import { run } from "../../schema/server/run.ts";
import { HEADERS, PARTIALS } from "../../schema/vector/crossing.ts";
import { layoutOf } from "../../schema/vector/layout.ts";
import { partialQuery } from "../london.ts";
import { type PeerSubgraph, subgraphsOf } from "./subgraphs.ts";

/** As many as the gateway has. */
const CONNECTIONS = 16;

type Reply = { readonly data: { readonly partials: { readonly answers: readonly { readonly vectors: readonly Wire[] }[] } } };
type Wire = Readonly<Record<string, readonly number[]>>;

const askerOf = ({ url, token, vintage }: PeerSubgraph): ((date: string) => Promise<readonly number[]>) => {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: CONNECTIONS });
  return async (date) => {
    const { body } = await pool.request({
      method: "POST",
      path: pathname,
      headers: { "content-type": "application/json", [HEADERS.serviceToken]: token },
      body: JSON.stringify({ query: PARTIALS, variables: { vintage, queries: [partialQuery(date)] } }),
    });
    const { data } = (await body.json()) as Reply;
    return data.partials.answers[0]!.vectors[0]![""] ?? [];
  };
};

const { size } = layoutOf(partialQuery("2025-03-31"));

const sumOf = (parts: readonly (readonly number[])[]): readonly number[] => {
  const sum = Array.from({ length: size }, () => 0);
  for (const pairs of parts) for (let at = 0; at < pairs.length; at += 2) sum[pairs[at]!]! += pairs[at + 1]!;
  return sum;
};

await run("Fan-out", async () => {
  const askers = subgraphsOf(process.env).map(askerOf);
  const server = createServer((request, response) => {
    const date = new URL(request.url ?? "/", "http://localhost").searchParams.get("asAt") ?? "";
    Promise.all(askers.map((ask) => ask(date))).then(
      (parts) => response.setHeader("content-type", "application/json").end(JSON.stringify({ sum: sumOf(parts) })),
      () => response.writeHead(502).end(),
    );
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = (): Promise<void> => {
    server.closeAllConnections();
    return Promise.resolve();
  };
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { served: { url, close, [Symbol.asyncDispose]: close }, close };
});
