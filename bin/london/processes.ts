/** Servers as processes of their own. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { SUB_REGIONS } from "../../schema/reference/sub-regions.ts";
import { EXIT, type ServerMessage } from "../../schema/server/run.ts";
import { Failure } from "../terminal/failure.ts";

export type RunningServer = {
  readonly name: string;
  readonly url: string;
  readonly pid: number;
  /** Resolves when the process is gone, with how it ended. */
  readonly gone: Promise<string>;
  readonly stop: () => Promise<void>;
};

/** A server ends within ten seconds by itself; one that doesn't is stopped in its tracks, or hangs. */
const LONGEST_STOP_MS = 11_000;

/** "gateway" and the lower-case codes of the sub-regions. */
export const SERVERS = [...SUB_REGIONS.map(({ code }) => code.toLowerCase()), "gateway"] as const;

const script = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Starts a server and waits until it listens. Errors: a Failure with the server's own sentence. */
export const startServer = async (name: string, environment: NodeJS.ProcessEnv): Promise<RunningServer> => {
  const own = name === "gateway" ? [script("../../gateway/start.ts")] : [script("../../subgraphs/start.ts"), name];
  return startScript(name, own, environment);
};

/** The same of any script that serves: its path and arguments. */
export const startScript = async (
  name: string,
  [path = "", ...args]: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<RunningServer> => {
  const child = fork(path, args, { env: environment });
  const exit = once(child, "exit") as Promise<[code: number | null, signal: NodeJS.Signals | null]>;
  const gone = exit.then(([code, signal]) => signal ?? `exit code ${code}`);
  const message = await Promise.race([firstMessage(child), gone]);
  if (typeof message === "string") throw new Failure(`${name} ended before it listened (${message}).`, EXIT.store);
  if (message.kind === "FAILED") throw new Failure(message.sentence, (await exit)[0] ?? EXIT.store);
  return {
    name,
    url: message.url,
    pid: child.pid!,
    gone,
    stop: async () => {
      child.kill("SIGTERM");
      const timer = setTimeout(() => child.kill("SIGKILL"), LONGEST_STOP_MS);
      await gone;
      clearTimeout(timer);
    },
  };
};

const firstMessage = async (child: ChildProcess): Promise<ServerMessage> => {
  const [message] = (await once(child, "message")) as [ServerMessage];
  return message;
};
