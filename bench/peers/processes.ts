/** Servers whose processor time is measured: what a request costs is told by it even where others use the machine. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { RunningServer } from "../../bin/london/processes.ts";
import type { ServerMessage } from "../../schema/server/run.ts";

export type MeasuredServer = RunningServer & {
  /** Milliseconds that its processors have worked since it was started. */
  readonly cpu: () => Promise<number>;
};

/** Errors: an Error with the server's own sentence where it doesn't start. */
export const startMeasured = async (
  name: string,
  script: URL,
  environment: NodeJS.ProcessEnv,
  args: readonly string[] = [],
): Promise<MeasuredServer> => {
  const child = fork(fileURLToPath(script), args, {
    env: environment,
    execArgv: ["--import", new URL("measured.ts", import.meta.url).href],
  });
  const gone = once(child, "exit").then(([code, signal]) => String(signal ?? `exit code ${code}`));
  const said = await Promise.race([once(child, "message") as Promise<[ServerMessage]>, gone]);
  if (typeof said === "string") throw new Error(`${name} ended before it listened (${said}).`);
  const [message] = said;
  if (message.kind === "FAILED") throw new Error(message.sentence);
  return {
    name,
    url: message.url,
    pid: child.pid!,
    gone,
    stop: async () => {
      child.kill("SIGTERM");
      await gone;
    },
    cpu: async () => {
      const answered = once(child, "message") as Promise<[{ readonly cpu: NodeJS.CpuUsage }]>;
      child.send("cpu");
      const [{ cpu }] = await answered;
      return (cpu.user + cpu.system) / 1000;
    },
  };
};

/** One of London's six servers by its name. */
export const startMeasuredServer = (name: string, environment: NodeJS.ProcessEnv): Promise<MeasuredServer> =>
  name === "gateway"
    ? startMeasured(name, new URL("../../gateway/start.ts", import.meta.url), environment)
    : startMeasured(name, new URL("../../subgraphs/start.ts", import.meta.url), environment, [name]);

/** Milliseconds of all of them together. */
export const cpuOf = async (servers: readonly MeasuredServer[]): Promise<number> =>
  (await Promise.all(servers.map((server) => server.cpu()))).reduce((sum, each) => sum + each, 0);

export const stopAll = async (servers: readonly RunningServer[]): Promise<void> => {
  await Promise.all(servers.map((server) => server.stop()));
};
