import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { FuzzFile } from "./base-files.ts";

/** No case has more than some dozens of rows. */
const DEADLINE_MS = 30_000;

/** Asks a thread of its own about cases, one at a time; one that is not done by the deadline is ended, and the next has a new one. */
export const openThread = () => {
  let worker: Worker | null = null;
  const stop = async (): Promise<void> => {
    await worker?.terminate();
    worker = null;
  };
  const ask = async (files: readonly FuzzFile[]): Promise<readonly string[]> => {
    worker ??= new Worker(new URL("./worker.ts", import.meta.url));
    worker.postMessage(files); // oxlint-disable-line unicorn/require-post-message-target-origin -- threads have none
    try {
      const [complaints] = (await once(worker, "message", { signal: AbortSignal.timeout(DEADLINE_MS) })) as [readonly string[]];
      return complaints;
    } catch (error) {
      await stop();
      const isLate = error instanceof Error && error.name === "AbortError";
      return [isLate ? `it was not done after ${DEADLINE_MS} ms` : `the thread died: ${String(error)}`];
    }
  };
  return { ask, [Symbol.asyncDispose]: stop };
};
