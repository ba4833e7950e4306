import { mongo } from "mongoose";
import { FORMAT_VERSION, OLD_FORMAT_VERSION, type StoreFile } from "./open-file.ts";
import { addIndex, ensureTable, quoted } from "./table.ts";
import { inserterInto } from "./write-calls.ts";

/** Rows in memory at once. */
const BATCH_ROWS = 1_000;

/** One collection of the old layout, in order of insertion: a table of BSON whose name begins with "collection:". */
function* documentsOf(file: StoreFile, collection: string): Generator<mongo.BSON.Document> {
  const sql = `SELECT seq, bson FROM ${quoted(`collection:${collection}`)} WHERE seq > ? ORDER BY seq LIMIT ${BATCH_ROWS}`;
  for (let rows = file.rows(sql, -1); rows.length > 0; rows = file.rows(sql, rows.at(-1)![0]!))
    for (const [, bson] of rows) yield mongo.BSON.deserialize(bson as Uint8Array);
}

/** Its indexes, but that of `_id`, which every table has: spec is `[["return", 1], ["child", 1]]`. */
const indexesOf = (file: StoreFile, collection: string) =>
  file
    .rows(`SELECT spec, isUnique FROM "indexes" WHERE collection = ? AND "column" <> 'id'`, collection)
    .map(([spec, isUnique]) => ({
      fields: (JSON.parse(String(spec)) as readonly [string, number][]).map(([field]) => field),
      isUnique: isUnique === 1,
    }));

const bringOver = (file: StoreFile, name: string): void => {
  const table = ensureTable({ file, name });
  const insert = inserterInto(table);
  for (const document of documentsOf(file, name)) insert(document);
  for (const index of indexesOf(file, name)) addIndex(table, index);
  file.run(`DROP TABLE ${quoted(`collection:${name}`)}`);
};

/** Brings a file of the first format over to today's, all of it or nothing; a file of today's is left as it is. */
export const bringUpToDate = (file: StoreFile): void => {
  if (file.format() !== OLD_FORMAT_VERSION) return;
  file.writeDurably(() => {
    if (file.format() !== OLD_FORMAT_VERSION) return; // Another process was first.
    const collections = file.rows(`SELECT DISTINCT collection FROM "indexes"`).map(([name]) => String(name));
    file.run(`PRAGMA user_version = ${FORMAT_VERSION}`);
    for (const name of collections) bringOver(file, name);
    file.run(`DROP TABLE "indexes"`);
  });
};
