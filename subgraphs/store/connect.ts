import { type Connection, Mongoose } from "mongoose";
import { embeddedDriver } from "./embedded/driver.ts";

/** How long a MongoDB server may be out of reach before an operation fails, where its address says nothing of that. */
const SERVER_SELECTION = { serverSelectionTimeoutMS: 5_000 };

const selectionFor = (uri: string): Partial<typeof SERVER_SELECTION> =>
  /[?&]serverSelectionTimeoutMS=/i.test(uri) ? {} : SERVER_SELECTION;

/** Indexes and collections are made before an import, never at start-up; operators from outside are never obeyed. */
const OPTIONS = { autoIndex: false, autoCreate: false, strictQuery: true, sanitizeFilter: true } as const;

/**
 * Connects one sub-region's store: the MongoDB-compatible server at `uri`, or without one the embedded store in `file`.
 * Every connection has its own `Mongoose`, so five sub-regions in one process share nothing.
 *
 * Errors: the driver's own when the server cannot be reached; one sentence when the file cannot serve as a store.
 */
export const connectStore = async ({
  uri,
  file,
}: {
  readonly uri?: string | undefined;
  readonly file: string;
}): Promise<Connection> => {
  const own = new Mongoose(OPTIONS);
  if (uri !== undefined) return own.createConnection(uri, selectionFor(uri)).asPromise();

  own.setDriver(embeddedDriver);
  return own.createConnection(file).asPromise();
};
