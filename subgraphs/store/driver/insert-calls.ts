import { withId } from "../rows/change-row.ts";
import type { Document } from "../document.ts";
import { insertMany } from "./insert-many.ts";
import type { WriteOptions } from "./options.ts";
import { refusal, refuseOptions } from "../refusal.ts";
import { type Scope, writeIn } from "../rows/scope.ts";
import { duplicateKeyError } from "../rows/duplicate-key.ts";
import { inserterOf } from "../rows/write-row.ts";

const insertOne = (scope: Scope, document: Document): void =>
  writeIn(scope, (place) => {
    const taken = inserterOf(place)(document);
    if (taken !== undefined) {
      throw duplicateKeyError(place.file.name, place.layout, taken);
    }
  });

const insertAll = (scope: Scope, documents: readonly Document[], options: WriteOptions) => {
  refuseOptions(options);
  return insertMany(scope, documents.map(withId), options.ordered !== false);
};

/** The document of one operation of a bulk. Errors: any operation but an insert is refused by name. */
const insertedBy = (operation: Document): Document => {
  const [name, body] = Object.entries(operation)[0] ?? ["nothing", null];
  if (name !== "insertOne" || typeof body !== "object" || body === null || !("document" in body)) {
    throw refusal(`bulkWrite of ${name}`);
  }
  return body.document as Document;
};

/** The driver's calls that insert documents. */
export const insertCalls = (scope: Scope) => ({
  insertOne: async (given: Document, options: WriteOptions = {}) => {
    refuseOptions(options);
    const document = withId(given);
    insertOne(scope, document);
    return { acknowledged: true, insertedId: document["_id"] };
  },
  insertMany: async (documents: readonly Document[], options: WriteOptions = {}) => {
    const { acknowledged, insertedCount, insertedIds } = await insertAll(scope, documents, options);
    return { acknowledged, insertedCount, insertedIds };
  },
  bulkWrite: async (operations: readonly Document[], options: WriteOptions = {}) =>
    insertAll(scope, operations.map(insertedBy), options),
});
