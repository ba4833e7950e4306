import { createServer } from "node:net";
import { GATEWAY_PORT, type SubRegion } from "../../schema/reference/sub-regions.ts";
import { type Environment, host, portNumber, VARIABLES } from "../../schema/server/environment.ts";
import { type Check, misconfigured, ok } from "./check.ts";

const PATIENCE_MS = 1_000;

/** Null when the port is free, else the system's word for why not. */
export const whyTaken = (host: string, port: number): Promise<string | null> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, host, () => server.close(() => resolve(null)));
  });

/** Whether a server of ours listens there. */
const isOurs = async (host: string, port: number): Promise<boolean> => {
  try {
    const response = await fetch(`http://${host}:${port}/ready`, { signal: AbortSignal.timeout(PATIENCE_MS) });
    return typeof ((await response.json()) as { ready?: unknown }).ready === "boolean";
  } catch {
    // Whatever it is that listens, it does not answer as ours do.
    return false;
  }
};

const checkPort = async (name: string, host: string, port: number): Promise<Check> => {
  const why = await whyTaken(host, port);
  if (why === null) return ok(name, `port ${port} on ${host} is free`);
  if (await isOurs(host, port)) return ok(name, `port ${port} on ${host} is held by a server of ours, which answers`);
  return misconfigured(name, `port ${port} on ${host} can't be had (${why})`, "stop what holds it, or choose another port");
};

/** The ports of some subgraphs and of the gateway. */
export const checkPorts = (environment: Environment, subRegions: readonly SubRegion[]): Promise<readonly Check[]> => {
  const own = host(environment);
  const subgraphs = subRegions.map(({ code, port }) =>
    checkPort(`${code} port`, own, portNumber(environment, VARIABLES.port(code), port)),
  );
  const gateway = checkPort("gateway port", own, portNumber(environment, VARIABLES.gatewayPort, GATEWAY_PORT));
  return Promise.all([...subgraphs, gateway]);
};
