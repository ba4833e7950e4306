import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { mongo } from "mongoose";
import { expect, it } from "vitest";
import { connectStore } from "../../../../subgraphs/store/connect.ts";
import { migrate } from "../../../../subgraphs/store/open-store.ts";
import { buildItems, itemOf, itemsOf } from "../items.ts";

/** A file as the first release of the store left it: BSON, a column of keys an index, and a list of the indexes. */
const writeOldFile = (path: string, documents: readonly object[]): void => {
  using file = new DatabaseSync(path);
  file.exec(`PRAGMA application_id = 0x4c505354; PRAGMA user_version = 1;
    CREATE TABLE "indexes" (collection TEXT, name TEXT, spec TEXT, isUnique INTEGER, "column" TEXT)`);
  file.exec(`CREATE TABLE "collection:items" (seq INTEGER PRIMARY KEY, bson BLOB NOT NULL, id TEXT NOT NULL, k1 TEXT)`);
  const index = file.prepare(`INSERT INTO "indexes" VALUES ('items', ?, ?, 1, ?)`);
  index.run("_id_", '[["_id",1]]', "id");
  index.run("borough_1_start_1_child_1", '[["borough",1],["start",1],["child",1]]', "k1");
  const insert = file.prepare(`INSERT INTO "collection:items" (bson, id, k1) VALUES (?, ?, ?)`);
  // One write to the disk, not thousands.
  file.exec("BEGIN");
  for (const [at, document] of documents.entries()) insert.run(mongo.BSON.serialize(document), `5${at}`, `5${at}`);
  file.exec("COMMIT");
};

it("brings a file of the first release over, once and whole, and refuses its calls until then", async () => {
  const folder = await mkdtemp(join(tmpdir(), "store-"));
  const file = join(folder, "records.db");
  const documents = itemsOf(2_500).map((item) => ({ _id: new mongo.ObjectId(), ...item, seen: new Date(1e12) }));
  writeOldFile(file, documents);

  const [connection, other] = [await connectStore({ file }), await connectStore({ file })];
  const [items, others] = [buildItems(connection), buildItems(other)];
  const sentence = `${file} is of an older release: any import brings it up to date, with all that it holds.`;
  await expect(items.findOne({}).lean()).rejects.toThrow(sentence);
  await expect(items.create(itemOf(0))).rejects.toThrow(sentence);

  await migrate({ connection, models: {} as never });
  await migrate({ connection: other, models: {} as never });
  expect(await others.find().lean()).toEqual(documents);
  await expect(others.create(itemOf(7))).rejects.toMatchObject({ code: 11_000 });
  expect((await items.listIndexes()).length).toBe(3);
  await Promise.all([connection.close(), other.close()]);

  using database = new DatabaseSync(file);
  expect(database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'").all()).toEqual([
    { name: "items" },
  ]);
  await rm(folder, { recursive: true });
});
