import mongoose, { mongo } from "mongoose";
import { openCatalogue, type Catalogue } from "../rows/catalogue.ts";
import { cursorOver } from "./cursor.ts";
import { deleteCalls } from "./delete-calls.ts";
import { indexCalls } from "./index-calls.ts";
import { insertCalls } from "./insert-calls.ts";
import { openFile, type StoreFile } from "../rows/open-file.ts";
import { readCalls } from "./read-calls.ts";
import { completerFor } from "../refusal.ts";
import { updateCalls } from "./update-calls.ts";

const completeCollection = completerFor(mongo.Collection);
const completeDatabase = completerFor(mongo.Db);
const completeClient = completerFor(mongo.MongoClient);

/** One collection: the driver's calls that our models use, every other refused by name. */
const collectionOf = (file: StoreFile, catalogue: Catalogue, name: string) => {
  const scope = { file, catalogue, name };
  const calls = {
    ...readCalls(scope),
    ...insertCalls(scope),
    ...updateCalls(scope),
    ...deleteCalls(scope),
    ...indexCalls(scope),
  };
  return completeCollection({ ...calls, collectionName: name, namespace: `${file.name}.${name}` });
};

const databaseOf = (file: StoreFile) => {
  const catalogue = openCatalogue(file);
  function* collections() {
    yield catalogue.collections().map((name) => ({ name, type: "collection" }));
  }
  return completeDatabase({
    databaseName: file.name,
    collection: (name: string) => collectionOf(file, catalogue, name),
    listCollections: () => cursorOver(collections()),
  });
};

/** What mongoose's own connection does when it opens; absent from its published types. */
type Opening = { client: object; db: object; name: string; onOpen: () => void };

/** Mongoose's native connection, opened over a file instead of a server. */
class EmbeddedConnection extends mongoose.Connection {
  /** Called by `openUri`, whose "URI" is the path of the file. Errors: one sentence when the file cannot serve. */
  async createClient(path: string): Promise<this> {
    const file = openFile(path);
    const opening = this as unknown as Opening;
    opening.client = completeClient({ close: async () => file.close() });
    opening.db = databaseOf(file);
    opening.name = file.name;
    opening.onOpen();
    return this;
  }
}

/**
 * The embedded store as a mongoose driver, for `setDriver`. One file holds one database; documents are kept as BSON, one row each.
 * One process writes at a time while any number read. Reads never wait; a write waits up to five seconds for another's.
 */
export const embeddedDriver = {
  Connection: EmbeddedConnection,
  Collection: mongoose.Collection,
};
