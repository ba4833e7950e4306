/** A command as a page prints it, in a shell, as a reader types it. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { ROOT } from "./pages.ts";

type Ran = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

type Setting = { readonly env: NodeJS.ProcessEnv; readonly cwd?: string };

/** Waits for its end. */
export const runCommand = async (command: string, { env, cwd = ROOT }: Setting): Promise<Ran> => {
  const child = spawn(command, { shell: true, cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const said = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const)
    child[name].on("data", (chunk: Buffer) => (said[name] += chunk.toString("utf8")));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, ...said };
};

export type Service = AsyncDisposable & { readonly url: string };

/** A server that says where it answers; ended with all that its command started. */
export const startCommand = async (command: string, { env, cwd = ROOT }: Setting): Promise<Service> => {
  const child = spawn(command, { shell: true, cwd, env, detached: true, stdio: ["ignore", "pipe", "inherit"] });
  const gone = once(child, "close");
  const stop = async (): Promise<void> => {
    if (child.exitCode === null) process.kill(-child.pid!, "SIGKILL");
    await gone;
  };
  for await (const line of createInterface(child.stdout)) {
    const url = / answers at (\S+)$/.exec(line)?.[1];
    if (url !== undefined) {
      child.stdout.resume();
      return { url, [Symbol.asyncDispose]: stop };
    }
  }
  throw new Error(`"${command}" ended before it listened.`);
};
