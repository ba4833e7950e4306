import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import type { StoreAddress } from "./open-stores.ts";

const PROGRAM = new URL("store-program.ts", import.meta.url);

/** Starts `store-program.ts` on a store, in a process of its own. */
export const startProgram = (job: "write" | "swap", address: StoreAddress, count: number): ChildProcess =>
  fork(PROGRAM, [job, JSON.stringify(address), String(count)], { execArgv: [] });

/** What a program reports before it ends; it must end well. */
export const reportOf = async (program: ChildProcess): Promise<number> => {
  const report = once(program, "message") as Promise<[number]>;
  const [[value], [code]] = (await Promise.all([report, once(program, "exit")])) as [[number], [number | null]];
  if (code !== 0) throw new Error(`The program ended with ${String(code)}.`);

  return value;
};
