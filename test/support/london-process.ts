/** A server of ours as a process that a test may stop, stall or kill. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { SUB_REGIONS, type SubRegionCode } from "../../schema/reference/sub-regions.ts";
import { VARIABLES } from "../../schema/server/environment.ts";
import type { ServerMessage } from "../../schema/server/run.ts";

export type ServerProcess = {
  readonly url: string;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Resolves with the signal or exit code that ended it. */
  readonly gone: Promise<string>;
  /** What it has written to stderr so far: the log. */
  readonly log: () => string;
};

const script = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** "gateway" or the lower-case code of a sub-region. Errors: one with the server's own sentence when it can't start. */
export const startProcess = async (name: string, environment: NodeJS.ProcessEnv): Promise<ServerProcess> => {
  const [path, args] = name === "gateway" ? ["gateway/start.ts", []] : ["subgraphs/start.ts", [name]];
  const child = fork(script(path), args, { env: environment, execArgv: [], stdio: ["ignore", "ignore", "pipe", "ipc"] });
  const gone = once(child, "exit").then(([code, signal]) => String(signal ?? code));
  const log = collect(child);
  const message = await Promise.race([once(child, "message") as Promise<[ServerMessage]>, gone]);
  if (typeof message === "string") throw new Error(`${name} ended (${message}) before it listened: ${log()}`);
  if (message[0].kind === "FAILED") throw new Error(message[0].sentence);
  return { url: message[0].url, kill: (signal) => void child.kill(signal), gone, log };
};

const collect = ({ stderr }: ChildProcess): (() => string) => {
  let text = "";
  stderr?.on("data", (chunk: Buffer) => (text += chunk.toString("utf8")));
  return () => text;
};

/** A subgraph over the store of its sub-region, on a free port unless one is given. */
export const startSubgraph = (code: SubRegionCode, environment: NodeJS.ProcessEnv, port = "0"): Promise<ServerProcess> =>
  startProcess(code.toLowerCase(), { ...environment, [VARIABLES.port(code)]: port });

export const startSubgraphs = async (environment: NodeJS.ProcessEnv): Promise<Map<SubRegionCode, ServerProcess>> =>
  new Map(await Promise.all(SUB_REGIONS.map(async ({ code }) => [code, await startSubgraph(code, environment)] as const)));
