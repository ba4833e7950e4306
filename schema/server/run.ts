/** Runs a server as a process. It says where it listens or why it can't start, and stops on a signal or when its parent is gone. */
import { flushCompileCache } from "node:module";
import { ConfigurationError } from "./environment.ts";
import type { ListeningServer } from "./server-parts.ts";

/** What a process tells the one that started it. */
export type ServerMessage =
  | { readonly kind: "LISTENING"; readonly url: string }
  | { readonly kind: "FAILED"; readonly sentence: string };

/** Exit codes of every command of ours. */
export const EXIT = { clean: 0, faults: 1, usage: 2, configuration: 3, store: 4, interrupted: 130 } as const;

/** More than it takes to finish what was taken, and less than supervisors wait before they kill. */
const LONGEST_END_MS = 9_500;

/** Starts, listens, and closes when told to; `start` gives the server and what else is to be closed with it. */
export const run = async (
  name: string,
  start: () => Promise<{ readonly served: ListeningServer; readonly close: () => Promise<void> }>,
): Promise<void> => {
  try {
    const { served, close } = await start();
    const stop = (): void => {
      // Whatever hangs, ours or another's, keeps nobody who waits for the process to end.
      setTimeout(() => process.exit(EXIT.clean), LONGEST_END_MS).unref();
      void served
        .close()
        .then(close)
        .then(() => process.exit(EXIT.clean));
    };
    process.once("SIGTERM", stop);
    process.once("SIGINT", stop);
    process.once("disconnect", stop);
    if (process.send === undefined) console.log(`${name} answers at ${served.url}`);
    // The one that started this process may be gone already: nobody else would stop it.
    process.send?.({ kind: "LISTENING", url: served.url } satisfies ServerMessage, (error: Error | null) => {
      if (error !== null) stop();
    });
    // For the servers that start after this one: by itself it is written when this one ends.
    flushCompileCache();
  } catch (error) {
    const { sentence, code } = explained(name, error);
    if (process.send === undefined) {
      console.error(sentence);
      process.exit(code);
    }
    process.send({ kind: "FAILED", sentence } satisfies ServerMessage, () => process.exit(code));
  }
};

const explained = (name: string, error: unknown): { readonly sentence: string; readonly code: number } => {
  if (error instanceof ConfigurationError) return { sentence: `${name}: ${error.message}`, code: EXIT.configuration };
  // Whatever else stops a server from starting is the store's: it is all that a server opens before it listens.
  return { sentence: `${name}: ${error instanceof Error ? error.message : String(error)}`, code: EXIT.store };
};
