/**
 * A London figure through the gateway, and the same partial asked of the subgraphs directly, side by side: of each alone, and of all
 * five at once, which on few cores is the least that any gateway over them takes.
 */
import { once } from "node:events";
import { createServer } from "node:net";
import { Pool } from "undici";
import { serverEnvironment } from "../bin/keys/secrets.ts";
import { prepare } from "../bin/london/prepare.ts";
import { type RunningServer, SERVERS, startServer } from "../bin/london/processes.ts";
import { buildProgress } from "../bin/terminal/progress.ts";
import type { PartialQuery } from "../schema/question/question.ts";
import { GATEWAY_PORT, SUB_REGIONS } from "../schema/reference/sub-regions.ts";
import { VARIABLES } from "../schema/server/environment.ts";
import { HEADERS, PARTIALS } from "../schema/vector/crossing.ts";
import { ms, printTable, quantile } from "./measure.ts";

export const FIGURE = `query Figure($asAt: LocalDate) { london { placements(asAt: $asAt) { groups(by: [PLACEMENT_TYPE, AGE_BAND]) { keys { code } measures { children { value status } } } } } }`;
const ROSTER = `{ roster { vintage } }`;

/** Different dates, so that with caches on it isn't one answer that is measured. */
export const DATES = ["2025-03-31", "2025-02-28", "2025-01-31", "2024-12-31", "2024-11-30", "2024-10-31"];

const REQUESTS = 240;

export type Post = (body: object) => Promise<{ readonly data: Record<string, unknown> }>;

export const poster = (url: string, headers: Readonly<Record<string, string>>): Post => {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: 16 });
  return async (body) => {
    const response = await pool.request({
      method: "POST",
      path: pathname,
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
    return (await response.body.json()) as { data: Record<string, unknown> };
  };
};

/** Milliseconds of each request, with so many callers who each wait for their answer. */
export const load = async (
  callers: number,
  send: (at: number) => Promise<unknown>,
  requests = REQUESTS,
): Promise<readonly number[]> => {
  const times: number[] = [];
  let next = 0;
  const caller = async (): Promise<void> => {
    for (let at = next++; at < requests; at = next++) {
      const start = performance.now();
      await send(at);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  return times;
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address !== null ? address.port : GATEWAY_PORT;
};

export type London<S extends RunningServer = RunningServer> = {
  readonly servers: readonly S[];
  readonly environment: NodeJS.ProcessEnv;
};

/** `start` starts one of the six servers by its name. */
export const startLondonBy = async <S extends RunningServer>(
  start: (name: string, environment: NodeJS.ProcessEnv) => Promise<S>,
  data: string,
  cache: "on" | "off",
  more: NodeJS.ProcessEnv = {},
): Promise<London<S>> => {
  const ports = await Promise.all(SUB_REGIONS.map(async ({ code }) => [VARIABLES.port(code), String(await freePort())] as const));
  const settings: NodeJS.ProcessEnv = {
    ...Object.fromEntries(ports),
    [VARIABLES.gatewayPort]: String(await freePort()),
    [VARIABLES.cache]: cache,
    ...more,
  };
  const environment = await serverEnvironment(data, { ...process.env, ...settings });
  return { environment, servers: await Promise.all(SERVERS.map((name) => start(name, environment))) };
};

export const startLondon = (data: string, cache: "on" | "off", more: NodeJS.ProcessEnv = {}): Promise<London> =>
  startLondonBy(startServer, data, cache, more);

/** What the gateway asks each sub-region for the figure. */
export const partialQuery = (date: string): PartialQuery => ({
  form: "SHARE",
  fact: "PLACEMENTS",
  measure: "CHILDREN",
  times: [date],
  by: ["PLACEMENT_TYPE", "AGE_BAND"],
  where: [],
});

/** The vintage and the service token of each sub-region, and where it answers. */
export const reachOf = ({ servers, environment }: London) =>
  Promise.all(
    SUB_REGIONS.map(async ({ code }) => {
      const token = environment[VARIABLES.serviceToken(code)]!;
      const { url } = servers.find(({ name }) => name === code.toLowerCase())!;
      const post = poster(url, { [HEADERS.serviceToken]: token });
      const { vintage } = (await post({ query: ROSTER })).data["roster"] as { vintage: string };
      return { code, url, token, vintage, post };
    }),
  );

const measure = async (data: string, cache: "on" | "off"): Promise<readonly string[][]> => {
  const london = await startLondon(data, cache);
  const { servers } = london;
  const gateway = poster(servers.find(({ name }) => name === "gateway")!.url, {});
  const direct = (await reachOf(london)).map(
    ({ vintage, post }) =>
      (at: number) =>
        post({ query: PARTIALS, variables: { vintage, queries: [partialQuery(DATES[at % DATES.length]!)] } }),
  );
  const figure = (at: number) => gateway({ query: FIGURE, variables: { asAt: DATES[at % DATES.length] } });
  const rows: string[][] = [];
  for (const callers of [1, 16]) {
    await load(callers, figure);
    const whole = await load(callers, figure);
    const parts: (readonly number[])[] = [];
    for (const ask of direct) {
      await load(callers, ask);
      parts.push(await load(callers, ask));
    }
    const together = await load(callers, (at) => Promise.all(direct.map((ask) => ask(at))));
    const slowest = parts.toSorted((a, b) => quantile(b, 0.5) - quantile(a, 0.5))[0]!;
    rows.push([
      `caches ${cache}, ${callers} caller${callers > 1 ? "s" : ""}`,
      ms(quantile(whole, 0.5)),
      ms(quantile(whole, 0.95)),
      ms(quantile(together, 0.5)),
      ms(quantile(slowest, 0.5)),
      ms(quantile(slowest, 0.95)),
      (quantile(whole, 0.5) / quantile(slowest, 0.5)).toFixed(2),
    ]);
  }
  await Promise.all(servers.map((server) => server.stop()));
  return rows;
};

export const benchLondon = async (data: string, seed: number): Promise<void> => {
  await prepare({ data, uri: process.env[VARIABLES.mongo], seed, progress: buildProgress(process.stderr, process.env) });
  const rows = [...(await measure(data, "off")), ...(await measure(data, "on"))];
  printTable(
    "London: children by placement type and age band, through the gateway, and the slowest subgraph's partial asked directly",
    ["", "gateway p50", "p95", "five at once p50", "slowest subgraph p50", "p95", "ratio p50"],
    rows,
  );
};
