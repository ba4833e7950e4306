/** A whole store as the release before wrote it, in plain SQL: all that it holds is served, compared and gone back to by this one. */
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { mongo } from "mongoose";
import { expect, it } from "vitest";
import { buildModels, type Models } from "../../../../subgraphs/models/models.ts";
import { connectStore } from "../../../../subgraphs/store/connect.ts";
import { backUpFile, restoreFile } from "../../../../subgraphs/store/embedded/copy-file.ts";
import { migrate } from "../../../../subgraphs/store/open-store.ts";
import { rollBack } from "../../../../subgraphs/vintages/roll-back.ts";
import { isWhole } from "../../../../subgraphs/vintages/whole.ts";
import { liveContent, openVintages } from "../../vintages/vintage-store.ts";

const COLLECTIONS = ["episodes", "returns", "vintages", "current", "imports"] as const;

/** Writes what a store holds in the layout of format 1: BSON, a column of keys an index, and a list of the indexes. */
const writeFormatOne = async (path: string, models: Models): Promise<void> => {
  using file = new DatabaseSync(path);
  file.exec(`PRAGMA application_id = 0x4c505354; PRAGMA user_version = 1; PRAGMA journal_mode = WAL;
    CREATE TABLE "indexes" (collection TEXT, name TEXT, spec TEXT, isUnique INTEGER, "column" TEXT)`);
  const index = file.prepare(`INSERT INTO "indexes" VALUES (?, ?, ?, 1, ?)`);
  for (const name of COLLECTIONS) {
    file.exec(`CREATE TABLE "collection:${name}" (seq INTEGER PRIMARY KEY, bson BLOB NOT NULL, id TEXT NOT NULL, k1 TEXT)`);
    index.run(name, "_id_", '[["_id",1]]', "id");
    const insert = file.prepare(`INSERT INTO "collection:${name}" (bson, id, k1) VALUES (?, ?, ?)`);
    const documents = await models[name].collection.find({}).toArray();
    for (const document of documents) insert.run(mongo.BSON.serialize(document), String(document._id), String(document._id));
  }
  index.run("episodes", "return_1_child_1_start_1", '[["return",1],["child",1],["start",1]]', "k1");
};

const opened = async <T>(file: string, work: (models: Models, bringOver: () => Promise<void>) => Promise<T>): Promise<T> => {
  const connection = await connectStore({ file });
  const models = buildModels(connection);
  try {
    return await work(models, () => migrate({ connection, models }));
  } finally {
    await connection.close();
  }
};

it("is refused until it is brought over, and then has every row, vintage and index that it had", async () => {
  await using at = await openVintages();
  const first = await at.vintageOf({}, { CHILD: "kid-2" });
  const second = await at.vintageOf({ PLACE: "U6" });
  const content = await liveContent(at.models);
  const old = join(at.folder.path, "old.sqlite");
  await writeFormatOne(old, at.models);

  await opened(old, async (models, bringOver) => {
    await expect(liveContent(models)).rejects.toThrow("is of an older release: any import brings it up to date");
    await bringOver();
    expect(await liveContent(models)).toBe(content);
    expect([await isWhole(models, first), await isWhole(models, second)]).toEqual([true, true]);
    expect((await models.episodes.listIndexes()).length).toBe(2);
    expect(await rollBack(models, first)).toEqual({ from: second, to: first, isMoved: true });
  });
});

it("can be backed up as it is, and such a backup is brought over when it is restored", async () => {
  await using at = await openVintages();
  await at.vintageOf({});
  const content = await liveContent(at.models);
  const [old, copy, store] = ["old.sqlite", "copy.sqlite", "stores/nel.sqlite"].map((name) => join(at.folder.path, name));
  await writeFormatOne(old!, at.models);
  await backUpFile(old!, copy!);
  await restoreFile(copy!, store!);
  expect(await opened(store!, liveContent)).toBe(content);
});
