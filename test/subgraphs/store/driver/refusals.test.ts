import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connectStore } from "../../../../subgraphs/store/connect.ts";
import { buildItems, itemOf, type Items } from "../items.ts";
import { openEmbedded, type TestStore } from "../open-stores.ts";

describe("what the embedded store refuses", () => {
  let store: TestStore;
  let items: Items;
  beforeAll(async () => {
    store = await openEmbedded();
    items = buildItems(await store.connect());
    await items.create(itemOf(1));
  });
  afterAll(async () => {
    await store[Symbol.asyncDispose]();
  });

  const refused: readonly (readonly [string, (model: Items) => unknown])[] = [
    ["aggregate", (model) => model.aggregate([{ $match: {} }]).exec()],
    ["findOneAndDelete", (model) => model.findOneAndDelete({})],
    ["watch", (model) => model.collection.watch()],
    ["startSession", (model) => model.startSession()],
    ["sort", (model) => model.collection.find().sort({ amount: 1 })],
    ["dropIndex", (model) => model.collection.dropIndex("amount_1")],
    ["bulkWrite of deleteMany", (model) => model.bulkWrite([{ deleteMany: { filter: {} } }])],
    ["the update operator $push", (model) => model.collection.updateOne({}, { $push: { codes: "x" } } as object)],
    ["an update by pipeline", (model) => model.collection.updateOne({}, [{ $set: { amount: 1 } }])],
    ["the option collation", (model) => model.find().collation({ locale: "en" })],
    ["a computed projection (field codes)", (model) => model.collection.findOne({}, { projection: { codes: { $slice: 1 } } })],
    ["an index of kind text", (model) => model.collection.createIndex({ child: "text" })],
    ["the index option sparse", (model) => model.collection.createIndex({ child: 1 }, { sparse: true })],
    ["an order of arrays, subdocuments or rare types (field notes)", (model) => arrange(model)],
  ];

  const arrange = async (model: Items) => {
    await model.updateOne({}, { $set: { notes: { first: "one", codes: [] } } });
    await model.find().sort({ notes: 1 });
  };

  it.each(refused)("%s, by name", async (name, call) => {
    const attempt = async () => await call(items);
    await expect(attempt()).rejects.toThrow(`The embedded store does not implement ${name}; set MONGODB_URI`);
  });

  it.each([
    ["$near", { amount: { $near: 1 } }],
    ["$expr", { $expr: { $gt: ["$amount", 1] } }],
  ])("the operator %s of a filter, that the matcher does not know, by name", async (name, filter) => {
    await expect(items.collection.findOne(filter)).rejects.toThrow(name);
  });

  it("shows no value of a repeated key", async () => {
    await items.collection.createIndex({ child: 1 }, { unique: true });
    const error: unknown = await items.create({ ...itemOf(5), child: itemOf(1).child }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 11_000 });
    expect(`${String(error)}${JSON.stringify(error)}`).not.toContain(itemOf(1).child);
  });

  it("a file that is no database, another program's, or in no folder, in one sentence", async () => {
    const folder = join(dirname(store.address.file), "files");
    await mkdir(folder);
    const [text, foreign] = [join(folder, "text.db"), join(folder, "foreign.db")];
    await writeFile(text, "not a database, but long enough to be taken for one at first glance; ".repeat(20));
    const database = new DatabaseSync(foreign);
    database.exec("CREATE TABLE theirs (id INTEGER)");
    database.close();

    const sentence = (file: string, reason: string) => `The embedded store cannot open ${file}: ${reason}.`;
    await expect(connectStore({ file: text })).rejects.toThrow(
      sentence(text, "it is not an SQLite database; bring it back from a backup, or move it away and import again"),
    );
    await expect(connectStore({ file: foreign })).rejects.toThrow(sentence(foreign, "it is another program's SQLite database"));
    const nowhere = join(folder, "missing", "records.db");
    await expect(connectStore({ file: nowhere })).rejects.toThrow(sentence(nowhere, "its folder does not exist"));
  });

  it("any call after it was closed", async () => {
    const connection = await store.connect();
    const closed = buildItems(connection);
    await connection.close();
    await expect(closed.collection.findOne({})).rejects.toThrow("The embedded store is closed.");
  });
});
