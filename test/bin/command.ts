import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { plainEnvironment } from "../support/environment.ts";

const PROGRAM = fileURLToPath(new URL("../../bin/placements.ts", import.meta.url));

/** Compiled code, shared by all processes that tests start: a folder of its own would be filled by each of them anew. */
export const COMPILE_CACHE: NodeJS.ProcessEnv = { NODE_COMPILE_CACHE: join(tmpdir(), "placements-test-compile-cache") };

export type Said = {
  readonly code: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly complaints: string;
};

/** Starts `placements ...` as a person would. */
export const start = (args: readonly string[], cwd: string, environment: NodeJS.ProcessEnv = {}): ChildProcess =>
  spawn(process.execPath, [PROGRAM, ...args], {
    cwd,
    env: { ...plainEnvironment(), ...COMPILE_CACHE, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });

/** What it said until it ended, and how it ended. */
export const saidBy = async (child: ChildProcess): Promise<Said> => {
  const [out, complaints] = [child.stdout, child.stderr].map(async (stream) => {
    let text = "";
    for await (const chunk of stream as AsyncIterable<Buffer>) text += chunk.toString("utf8");
    return text;
  });
  const [code, signal] = (await once(child, "exit")) as [number | null, string | null];
  return { code, signal, out: (await out) ?? "", complaints: (await complaints) ?? "" };
};

/** A folder to run commands in, gone when the scope ends. */
export const openWork = async () => {
  const path = await mkdtemp(join(tmpdir(), "placements-"));
  const run = (...args: readonly string[]): Promise<Said> => saidBy(start(args, path));
  const runWith = (environment: NodeJS.ProcessEnv, ...args: readonly string[]): Promise<Said> =>
    saidBy(start(args, path, environment));
  return { path, run, runWith, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
};

/** What a command printed as JSON. */
export const json = <T>({ out }: Said): T => JSON.parse(out) as T;
