import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { trusted } from "mongoose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applyIndexes } from "../../../../subgraphs/store/apply-indexes.ts";
import { connectStore } from "../../../../subgraphs/store/connect.ts";
import { buildItems, itemOf, type Items } from "../items.ts";
import { openEmbedded, type TestStore } from "../open-stores.ts";

const whole = { ...itemOf(1), notes: { first: "one", codes: ["a"] } };

describe("what the embedded store refuses", () => {
  let store: TestStore;
  let items: Items;
  beforeAll(async () => {
    store = await openEmbedded();
    items = buildItems(await store.connect());
    await applyIndexes(items.db);
    await items.create(whole);
  });
  afterAll(async () => {
    await store[Symbol.asyncDispose]();
  });

  const refused: readonly (readonly [string, (model: Items) => unknown])[] = [
    ["method aggregate", (model) => model.aggregate([{ $match: {} }]).exec()],
    ["method distinct", (model) => model.distinct("child")],
    ["method estimatedDocumentCount", (model) => model.estimatedDocumentCount()],
    ["method bulkWrite", (model) => model.bulkWrite([{ deleteMany: { filter: {} } }])],
    ["method updateMany", (model) => model.updateMany({}, { $set: { amount: 1 } })],
    ["method replaceOne", (model) => model.replaceOne({}, itemOf(2))],
    ["method findOneAndUpdate", (model) => model.findOneAndUpdate({}, { $set: { amount: 1 } })],
    ["method findOneAndDelete", (model) => model.findOneAndDelete({})],
    ["method watch", (model) => model.collection.watch()],
    ["method startSession", (model) => model.startSession()],
    ["method sort", (model) => model.collection.find().sort({ amount: 1 })],
    ["method dropIndex", (model) => model.collection.dropIndex("amount_1")],
    ["method listCollections", (model) => model.db.listCollections()],
    ["operator $lt", (model) => model.find({ amount: trusted({ $lt: 1 }) })],
    ["operator $ne", (model) => model.countDocuments({ amount: trusted({ $ne: 1 }) })],
    ["operator $exists", (model) => model.deleteMany({ amount: trusted({ $exists: true }) })],
    ["operator $nor", (model) => model.exists(trusted({ $nor: [{ amount: 1 }] }))],
    ["operator $or without a list", (model) => model.collection.findOne({ $or: [] })],
    ["operator $inc", (model) => model.updateOne({}, { $inc: { amount: 1 } })],
    ["operator $unset", (model) => model.updateOne({}, { $set: { amount: 1 }, $unset: { notes: 1 } })],
    ["operator $set of _id", (model) => model.collection.updateOne({}, { $set: { _id: 5 } })],
    ["operator of an update by pipeline", (model) => model.collection.updateOne({}, [{ $set: { amount: 1 } }])],
    ["option upsert", (model) => model.updateOne({ amount: 9 }, { $set: { amount: 1 } }, { upsert: true })],
    ["option ordered", (model) => model.insertMany([itemOf(2)], { ordered: false })],
    ["option skip", (model) => model.find().skip(1)],
    ["option limit", (model) => model.countDocuments().limit(1)],
    ["option collation", (model) => model.find().collation({ locale: "en" })],
    ["option sort that does not ascend", (model) => model.find().sort({ amount: -1 })],
    ["option projection that computes", (model) => model.collection.findOne({}, { projection: { codes: { $slice: 1 } } })],
    ["option projection that computes, or both keeps and leaves out", (model) => model.find({}, { amount: 1, child: 0 })],
    ["option sparse", (model) => model.collection.createIndex({ child: 1 }, { sparse: true })],
    ["option unique of an index that is there", (model) => model.collection.createIndex({ amount: 1 }, { unique: true })],
    ['index {"child":"text"}', (model) => model.collection.createIndex({ child: "text" })],
    ["path notes.first", (model) => model.find({ "notes.first": "x" })],
    ["path notes.first", (model) => model.updateOne({}, { $set: { "notes.first": "x" } })],
    ["path notes.first", (model) => model.find({}, { "notes.first": 1 })],
    ["value of field seen in a filter", (model) => model.find({ seen: new Date(0) })],
    ["value of field seen beside $gt", (model) => model.find({ seen: trusted({ $gt: new Date(0) }) })],
    ["value of field amount beside $in", (model) => model.find({ amount: trusted({ $in: [1] }) })],
    ["value of field start: no index holds it", (model) => model.collection.insertOne({ ...itemOf(2), start: null })],
    ["value of field amount: no index holds it", (model) => model.collection.insertOne({ ...itemOf(2), amount: [2] })],
    ["value of field notes: no index holds it", (model) => model.collection.createIndex({ notes: 1 })],
    ["value of field seen: no index holds it", (model) => model.collection.createIndex({ seen: 1 }, { unique: true })],
    ["value of field amount: JSON has no such number", (model) => model.updateOne({}, { $set: { amount: Infinity } })],
    ["value of field _id", (model) => model.collection.insertOne({ ...itemOf(2), _id: 5 as never })],
  ];

  it.each(refused)("the %s, by name", async (name, call) => {
    const attempt = async () => await call(items);
    const [kind] = name.split(" ", 1);
    await expect(attempt()).rejects.toThrow(`The embedded store does not serve the ${name}`);
    await expect(attempt()).rejects.toMatchObject({ name: "NotServed", kind });
    expect(await items.find({}, { _id: 0 }).lean()).toEqual([whole]);
  });

  it("shows no value of a repeated key", async () => {
    await items.collection.createIndex({ child: 1 }, { unique: true });
    const error: unknown = await items.create({ ...itemOf(5), child: itemOf(1).child }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 11_000 });
    expect(`${String(error)}${JSON.stringify(error)}`).not.toContain(itemOf(1).child);
  });

  it("a file that is no database, another program's, of a later release, or in no folder, in one sentence", async () => {
    const folder = join(dirname(store.address.file), "files");
    await mkdir(folder);
    const [text, foreign] = [join(folder, "text.db"), join(folder, "foreign.db")];
    await writeFile(text, "not a database, but long enough to be taken for one at first glance; ".repeat(20));
    const database = new DatabaseSync(foreign);
    database.exec("CREATE TABLE theirs (id INTEGER)");
    database.close();
    const later = join(folder, "later.db");
    await (await connectStore({ file: later })).close();
    using ahead = new DatabaseSync(later);
    ahead.exec("PRAGMA user_version = 3");

    const sentence = (file: string, reason: string) => `The embedded store cannot open ${file}: ${reason}.`;
    await expect(connectStore({ file: text })).rejects.toThrow(
      sentence(text, "it is not an SQLite database; bring it back from a backup, or move it away and import again"),
    );
    await expect(connectStore({ file: foreign })).rejects.toThrow(sentence(foreign, "it is another program's SQLite database"));
    await expect(connectStore({ file: later })).rejects.toThrow(
      sentence(later, "it has format 3, and this program reads format 2"),
    );
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
