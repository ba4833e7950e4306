/** The command line as a process of its own, as a person at a terminal runs it. */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type Server } from "node:net";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { inject } from "vitest";
import { SUB_REGIONS } from "../../schema/reference/sub-regions.ts";
import { VARIABLES } from "../../schema/server/environment.ts";
import { plainEnvironment } from "./environment.ts";
import "./london-demo.ts";

export type Command = AsyncDisposable & {
  readonly pid: number;
  readonly stdout: () => string;
  readonly stderr: () => string;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Resolves with the exit code, null after a signal. */
  readonly ended: Promise<number | null>;
};

const SCRIPT = fileURLToPath(new URL("../../bin/placements.ts", import.meta.url));

/** `placements <args>`; killed, if it still runs, when it is disposed of. */
export const placements = (args: readonly string[], settings: Readonly<Record<string, string>> = {}): Command => {
  const child = spawn(process.execPath, [SCRIPT, ...args], {
    env: { ...plainEnvironment(), NODE_COMPILE_CACHE: inject("demo").environment["NODE_COMPILE_CACHE"], ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const)
    child[name].on("data", (chunk: Buffer) => (said[name] += chunk.toString("utf8")));
  const ended = once(child, "close").then(([code]) => code as number | null);
  return {
    pid: child.pid!,
    stdout: () => said.stdout,
    stderr: () => said.stderr,
    kill: (signal) => void child.kill(signal),
    ended,
    [Symbol.asyncDispose]: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
};

/** Ports below those that systems hand out by themselves, so that no connection and no other server gets one of them meanwhile. */
const PORTS = { from: 10_000, to: 30_000 };

let nextPort = PORTS.from + ((process.pid * 100) % (PORTS.to - PORTS.from));

const freePort = async (): Promise<number> => {
  const port = nextPort;
  nextPort = port + 1 < PORTS.to ? port + 1 : PORTS.from;
  return (await listening([port])).length === 0 ? port : freePort();
};

/** Six ports that nobody listens on, as settings of a start, and by the name of the server. */
export const freePorts = async () => {
  const ports = new Map<string, number>();
  for (const name of [...SUB_REGIONS.map(({ code }) => code), "GATEWAY"]) ports.set(name, await freePort());
  return { ports, settings: Object.fromEntries([...ports].map(([name, port]) => [VARIABLES.port(name), String(port)])) };
};

export const listen = async (port: number): Promise<Server> => {
  const server = createServer().listen(port, "127.0.0.1");
  await once(server, "listening");
  return server;
};

export const close = async (server: Server): Promise<void> => {
  server.close();
  await once(server, "close");
};

/** Ports of those given on which somebody still listens. */
export const listening = async (ports: Iterable<number>): Promise<readonly number[]> => {
  const taken = await Promise.all(
    [...ports].map((port) =>
      listen(port).then(
        async (server) => {
          await close(server);
          return [];
        },
        () => [port],
      ),
    ),
  );
  return taken.flat();
};

/** Commands of the processes that run now and name a folder. */
export const runningOver = async (folder: string): Promise<readonly string[]> => {
  const { stdout } = await promisify(execFile)("ps", ["-A", "-o", "args="]);
  return stdout.split("\n").filter((args) => args.includes(folder));
};

/** The process among those a process started whose command ends so. */
export const childOf = async (parent: number, ending: string): Promise<number> => {
  const { stdout } = await promisify(execFile)("ps", ["-A", "-o", "pid=,ppid=,args="]);
  const rows = stdout.split("\n").map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line));
  return Number(rows.find((row) => Number(row?.[2]) === parent && row?.[3]?.trimEnd().endsWith(ending))![1]);
};
