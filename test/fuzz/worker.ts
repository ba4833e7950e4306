/** A thread that hands cases in at the door: one that hangs or dies takes nothing with it. */
import { on } from "node:events";
import { parentPort } from "node:worker_threads";
import type { FuzzFile } from "./base-files.ts";
import { complaintsAbout } from "./complaints.ts";

const complaints = async (files: readonly FuzzFile[]): Promise<readonly string[]> => {
  try {
    return await complaintsAbout(files);
  } catch (error) {
    return [`it threw ${error instanceof Error ? error.stack : String(error)}`];
  }
};

if (parentPort !== null)
  for await (const [files] of on(parentPort, "message") as AsyncIterable<readonly [readonly FuzzFile[]]>)
    parentPort.postMessage(await complaints(files)); // oxlint-disable-line unicorn/require-post-message-target-origin -- threads have none
