import mongoose, { mongo } from "mongoose";
import { cursorOver } from "./cursor.ts";
import { bringUpToDate } from "./format-one.ts";
import { openFile, type StoreFile } from "./open-file.ts";
import { readCalls } from "./read-calls.ts";
import { completerFor } from "./refusal.ts";
import { createIndex, describeIndexes, type Scope } from "./table.ts";
import { writeCalls } from "./write-calls.ts";

const completeCollection = completerFor(mongo.Collection);
const completeDatabase = completerFor(mongo.Db);
const completeClient = completerFor(mongo.MongoClient);

const indexCalls = (scope: Scope) => ({
  createIndex: async (keys: object, options: Readonly<Record<string, unknown>> = {}) => createIndex(scope, keys, options),
  listIndexes: () => cursorOver([describeIndexes(scope)].values()),
});

/** One collection: the driver's calls that our models make, every other refused by name. */
const collectionOf = (file: StoreFile, name: string) => {
  const scope = { file, name };
  return completeCollection({ ...readCalls(scope), ...writeCalls(scope), ...indexCalls(scope) });
};

/** What mongoose's own connection does when it opens; absent from its published types. */
type Opening = { client: object; db: object; name: string; onOpen: () => void };

/** Mongoose's native connection, opened over a file instead of a server. */
export class EmbeddedConnection extends mongoose.Connection {
  /** Brings a file of an older release up to date: before an import, never at the start of a server. */
  bringUpToDate: () => void = () => {};

  /** Called by `openUri`, whose "URI" is the path of the file. Errors: one sentence when the file cannot serve. */
  async createClient(path: string): Promise<this> {
    const file = openFile(path);
    this.bringUpToDate = () => bringUpToDate(file);
    const opening = this as unknown as Opening;
    opening.client = completeClient({ close: async () => file.close() });
    opening.db = completeDatabase({ databaseName: file.name, collection: (name: string) => collectionOf(file, name) });
    opening.name = file.name;
    opening.onOpen();
    return this;
  }
}

/**
 * The embedded store as a mongoose driver, for `setDriver`. One file holds one database; a document is a row of JSON.
 * One process writes at a time while any number read. Reads never wait; a write waits up to five seconds for another's.
 */
export const embeddedDriver = {
  Connection: EmbeddedConnection,
  Collection: mongoose.Collection,
};
