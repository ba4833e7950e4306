/** A thread that attacks: it makes its own world once, and does one piece of work after another. */
import { parentPort, workerData } from "node:worker_threads";
import { type Source, worldOf } from "./source.ts";
import { perform, type Work } from "./work.ts";

const world = await worldOf(workerData as Source);

const answer = async (work: Work): Promise<void> => {
  const outcome = await perform(world, work);
  parentPort!.postMessage({ work, outcome }); // oxlint-disable-line unicorn/require-post-message-target-origin -- threads have none
};

parentPort!.on("message", (work: Work) => void answer(work));
