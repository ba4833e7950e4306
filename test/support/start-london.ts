/** London for a test: a gateway of its own before five subgraphs over the demo's data, all of them real processes on loopback. */
import { inject } from "vitest";
import { boroughToken } from "../../bin/keys/token-keys.ts";
import { SUB_REGIONS, type SubRegionCode } from "../../schema/reference/sub-regions.ts";
import { VARIABLES } from "../../schema/server/environment.ts";
import { HEADERS, PARTIALS } from "../../schema/vector/crossing.ts";
import { plainEnvironment } from "./environment.ts";
import { type AskOptions, post, type Reply } from "./london-ask.ts";
import "./london-demo.ts";
import { type ServerProcess, startProcess, startSubgraph, startSubgraphs } from "./london-process.ts";
import { type Proxy, startProxy } from "./london-proxy.ts";

export type London = AsyncDisposable & {
  readonly gateway: ServerProcess;
  /** Where each subgraph answers, without a proxy. */
  readonly urls: ReadonlyMap<SubRegionCode, string>;
  /** In front of each subgraph; empty unless `proxied`. */
  readonly proxies: ReadonlyMap<SubRegionCode, Proxy>;
  /** Settings and secrets of the servers, by variable. */
  readonly environment: NodeJS.ProcessEnv;
  /** Asks the gateway. */
  readonly ask: <T>(query: string, asking?: AskOptions) => Promise<Reply<T>>;
  /** Asks a subgraph for partials of its current vintage, as the gateway does, and in the name of whoever has the token. */
  readonly askPartials: (code: SubRegionCode, queries: readonly object[], token?: string) => Promise<Reply<Partials | null>>;
  /** A token of a borough, by its GSS code. */
  readonly tokenOf: (borough: string, expires?: string) => Promise<string>;
  /** One more gateway before the same subgraphs, with settings of its own. */
  readonly startGateway: (settings: Readonly<Record<string, string>>) => Promise<ServerProcess>;
};

/** A London whose subgraphs are the test's own, to be stalled and killed. */
export type OwnLondon = London & {
  readonly subgraphs: ReadonlyMap<SubRegionCode, ServerProcess>;
  /** Starts a subgraph again at its old address, in place of one that is gone. */
  readonly restart: (code: SubRegionCode) => Promise<void>;
};

type Options = {
  /** Whether the gateway reaches each subgraph through a proxy of the test. */
  readonly proxied?: boolean;
  /** Settings of the gateway, by variable, beside those of the demo. */
  readonly settings?: Readonly<Record<string, string>>;
};

/** Vectors are in the wire form: for each key, [slot, value, slot, value, ...]. */
type Partials = {
  readonly partials: {
    readonly subRegion: string;
    readonly vintage: string;
    readonly answers: readonly {
      readonly layout: string | null;
      readonly vectors: readonly Readonly<Record<string, readonly number[]>>[] | null;
    }[];
  };
};

/** Before the five subgraphs that all tests share. */
export const startLondon = (options: Options = {}): Promise<London> => {
  const { urls } = inject("demo");
  return startBefore(new Map(SUB_REGIONS.map(({ code }) => [code, urls[code]!])), options);
};

/** With time for tables by the dozen in a request, which take longer than any caller's. */
export const startPatientLondon = (): Promise<London> => startLondon({ settings: { [VARIABLES.deadline]: "60000" } });

/** Before five subgraphs of the test's own. */
export const startOwnLondon = async (options: Options = {}): Promise<OwnLondon> => {
  const environment = { ...plainEnvironment(), ...inject("demo").environment };
  const subgraphs = await startSubgraphs(environment);
  const london = await startBefore(new Map([...subgraphs].map(([code, { url }]) => [code, url])), options);
  return {
    ...london,
    subgraphs,
    restart: async (code) => {
      const { port } = new URL(london.urls.get(code)!);
      subgraphs.set(code, await startSubgraph(code, environment, port));
    },
    [Symbol.asyncDispose]: async () => {
      await london[Symbol.asyncDispose]();
      await killAll([...subgraphs.values()]);
    },
  };
};

const startBefore = async (urls: London["urls"], { proxied = false, settings = {} }: Options): Promise<London> => {
  const environment: NodeJS.ProcessEnv = { ...plainEnvironment(), ...inject("demo").environment };
  const proxies = new Map(
    await Promise.all(
      proxied
        ? [...urls].map(async ([code, url]) => [code, await startProxy(url, environment[VARIABLES.serviceToken(code)]!)] as const)
        : [],
    ),
  );
  const gateways: ServerProcess[] = [];
  const startGateway: London["startGateway"] = async (own) => {
    const gateway = await startProcess("gateway", {
      ...environment,
      ...Object.fromEntries([...urls].map(([code, url]) => [VARIABLES.url(code), proxies.get(code)?.url ?? url])),
      [VARIABLES.gatewayPort]: "0",
      // A test asks in a second what a caller asks in an hour.
      [VARIABLES.callerRate]: "999999999",
      ...own,
    });
    gateways.push(gateway);
    return gateway;
  };
  const gateway = await startGateway(settings);
  return {
    gateway,
    urls,
    proxies,
    environment,
    ask: (query, asking) => post(gateway.url, query, asking),
    askPartials: async (code, queries, token) => {
      const headers = { [HEADERS.serviceToken]: environment[VARIABLES.serviceToken(code)]! };
      const url = urls.get(code)!;
      const { data } = await post<{ roster: { vintage: string } }>(url, "{ roster { vintage } }", { headers });
      const { vintage } = data.roster;
      return post(url, PARTIALS, { headers, variables: { vintage, queries }, ...(token === undefined ? {} : { token }) });
    },
    tokenOf: (borough, expires) => boroughToken(inject("demo").data, borough, environment, expires),
    startGateway,
    [Symbol.asyncDispose]: async () => {
      await killAll(gateways);
      await Promise.all([...proxies.values()].map((proxy) => proxy[Symbol.asyncDispose]()));
    },
  };
};

/** A stalled process hears nothing else. */
const killAll = async (servers: readonly ServerProcess[]): Promise<void> => {
  for (const server of servers) server.kill("SIGKILL");
  await Promise.all(servers.map(({ gone }) => gone));
};
