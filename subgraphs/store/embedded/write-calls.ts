import { setImmediate } from "node:timers/promises";
import { mongo } from "mongoose";
import { type Document, fromJson, idToSql, isPlainObject, toJson } from "./document.ts";
import { NotServed, refuseOptions } from "./refusal.ts";
import { conditionOf, seqsOf } from "./select.ts";
import { checkIndexed, columnOf, ensureTable, quoted, runUnique, type Scope, type Table, tableOf } from "./table.ts";

/** Rows of one transaction: long enough to be fast, short enough that another process's write is not kept waiting. */
const ROWS_PER_INSERT = 2_000;
const ROWS_PER_DELETE = 10_000;

/** As many transactions at most: each looks past the rows that are still to go. */
const DELETES = 20;

/** Inserts documents, each with a new ObjectId when it brings none. Errors: 11000 when an index has its key already. */
export const inserterInto = (table: Table): ((document: Document) => unknown) => {
  const sql = `INSERT INTO ${quoted(table.name)} (id, doc) VALUES (?, ?)`;
  return (document) => {
    const { _id: id = new mongo.ObjectId() } = document;
    checkIndexed(table, document);
    runUnique(table, () => table.file.run(sql, idToSql(id), toJson(document)));
    return id;
  };
};

/** Inserts in short transactions, other work between them. Errors: 11000 at the first repeated key; what came before it stays. */
const insertMany = async (scope: Scope, documents: readonly Document[]): Promise<void> => {
  for (let first = 0; first < documents.length; first += ROWS_PER_INSERT) {
    if (first > 0) await setImmediate();
    const duplicate = scope.file.write(() => {
      const insert = inserterInto(ensureTable(scope));
      try {
        documents.slice(first, first + ROWS_PER_INSERT).forEach(insert);
      } catch (error) {
        if (error instanceof mongo.MongoServerError) return error;
        throw error;
      }
      return null;
    });
    if (duplicate !== null) throw duplicate;
  }
};

/** What `{ $set: ... }` sets. Errors: NotServed names another operator, or a field that is not to be set. */
const changeOf = (update: unknown): Document => {
  if (!isPlainObject(update)) throw new NotServed("operator", "of an update by pipeline");
  const { $set: change, ...others } = update;
  const [other] = Object.keys(others);
  if (other !== undefined || !isPlainObject(change)) throw new NotServed("operator", other ?? "of an update without $set");
  if ("_id" in change) throw new NotServed("operator", "$set of _id");
  Object.keys(change).forEach(columnOf);
  return change;
};

/** Finding and changing are one transaction: of two processes that compare and swap, one wins. */
const updateOne = (scope: Scope, filter: Document, change: Document): "none" | "same" | "changed" =>
  scope.file.writeDurably(() => {
    const table = tableOf(scope);
    const [seq] = seqsOf(table, { filter, limit: 1 });
    if (table === null || seq === undefined) return "none";
    const before = String(scope.file.rows(`SELECT doc FROM ${quoted(scope.name)} WHERE seq = ?`, seq)[0]?.[0]);
    const changed = { ...fromJson(before), ...change };
    const after = toJson(changed);
    if (after === before) return "same";
    checkIndexed(table, changed);
    runUnique(scope, () => scope.file.run(`UPDATE ${quoted(scope.name)} SET doc = ? WHERE seq = ?`, after, seq));
    return "changed";
  });

const deleteOne = (scope: Scope, filter: Document): number =>
  scope.file.write(() => {
    const [seq] = seqsOf(tableOf(scope), { filter, limit: 1 });
    return seq === undefined ? 0 : scope.file.run(`DELETE FROM ${quoted(scope.name)} WHERE seq = ?`, seq);
  });

/** Deletes by the filter, some stretch of rows at a time: SQLite then follows the index without reading a document. */
const deleteMany = async (scope: Scope, filter: Document): Promise<number> => {
  const table = tableOf(scope);
  if (table === null) return 0;
  const seqs = seqsOf(table, { filter }).toSorted((a, b) => a - b);
  const size = Math.max(ROWS_PER_DELETE, Math.ceil(seqs.length / DELETES));
  const { sql, parameters } = conditionOf(table, filter);
  const statement = `DELETE FROM ${quoted(table.name)} WHERE ${sql} AND seq BETWEEN ? AND ?`;
  let deleted = 0;
  for (let first = 0; first < seqs.length; first += size) {
    const stretch = seqs.slice(first, first + size);
    deleted += scope.file.write(() => scope.file.run(statement, ...parameters, stretch[0]!, stretch.at(-1)!));
    await setImmediate();
  }
  return deleted;
};

/** The driver's calls that change a collection. A document that is inserted or set alone is on the disk when they answer. */
export const writeCalls = (scope: Scope) => ({
  insertOne: async (document: Document, options: object = {}) => {
    refuseOptions(options);
    return { acknowledged: true, insertedId: scope.file.writeDurably(() => inserterInto(ensureTable(scope))(document)) };
  },
  insertMany: async (documents: readonly Document[], options: object = {}) => {
    // `lean` is mongoose's own: it has left the documents as they are.
    refuseOptions(options, ["lean"]);
    await insertMany(scope, documents);
    return { acknowledged: true, insertedCount: documents.length };
  },
  updateOne: async (filter: Document, update: unknown, options: object = {}) => {
    refuseOptions(options);
    const outcome = updateOne(scope, filter, changeOf(update));
    return { acknowledged: true, matchedCount: Number(outcome !== "none"), modifiedCount: Number(outcome === "changed") };
  },
  deleteOne: async (filter: Document = {}, options: object = {}) => {
    refuseOptions(options);
    return { acknowledged: true, deletedCount: deleteOne(scope, filter) };
  },
  deleteMany: async (filter: Document = {}, options: object = {}) => {
    refuseOptions(options);
    return { acknowledged: true, deletedCount: await deleteMany(scope, filter) };
  },
});
