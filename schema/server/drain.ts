/** Ending a server without breaking a promise: what it has taken is finished, and clients that never end don't keep it. */
import type { Server, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

/** How long new requests still come from clients that don't know yet: on their way, or in a connection that they keep. */
const GRACE_MS = 300;

/** How long a request may take that was taken before. */
const PATIENCE_MS = 8_000;

const LOOK_MS = 20;

/** Keeps count of a server's requests from now on, and gives the way to end it. */
export const drainOf = (server: Server): { readonly isEnding: () => boolean; readonly drain: () => Promise<void> } => {
  const open = new Set<ServerResponse>();
  let isEnding = false;
  server.prependListener("request", (_, response: ServerResponse) => {
    if (isEnding) response.shouldKeepAlive = false;
    open.add(response);
    response.once("close", () => open.delete(response));
  });
  const untilIdle = async (end: number): Promise<void> => {
    while (open.size > 0 && performance.now() < end) await sleep(LOOK_MS);
  };
  return {
    isEnding: () => isEnding,
    drain: async () => {
      const start = performance.now();
      isEnding = true;
      for (const response of open) if (!response.headersSent) response.shouldKeepAlive = false;
      await sleep(GRACE_MS);
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await untilIdle(start + PATIENCE_MS);
      // What is left is idle, half sent, or not read.
      server.closeAllConnections();
      await closed;
    },
  };
};
