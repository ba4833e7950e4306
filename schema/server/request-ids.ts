import { AsyncLocalStorage } from "node:async_hooks";

/** The id of the request that is answered, for the log of what goes wrong in it: nothing else hangs on it. */
export const requestIds = new AsyncLocalStorage<string>();
