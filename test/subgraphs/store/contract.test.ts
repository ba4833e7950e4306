import { Schema, trusted } from "mongoose";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { applyIndexes } from "../../../subgraphs/store/apply-indexes.ts";
import { reportOf, startProgram } from "./child-process.ts";
import { buildItems, type Item, itemOf, type Items, itemsOf } from "./items.ts";
import { openEmbedded, openServer, type TestStore } from "./open-stores.ts";

const server = process.env["MONGODB_URI"];

const stores: readonly (readonly [string, () => Promise<TestStore>])[] =
  server === undefined
    ? [["the embedded store only (MONGODB_URI is not set, so no MongoDB was tried)", openEmbedded]]
    : [
        ["the embedded store", openEmbedded],
        ["MongoDB at MONGODB_URI", openServer(server)],
      ];

describe.each(stores)("the store's contract, on %s", (_name, open) => {
  let store: TestStore;
  let items: Items;
  let others: Items;

  beforeAll(async () => {
    store = await open();
    const [connection, other] = [await store.connect(), await store.connect()];
    items = buildItems(connection);
    others = buildItems(other);
    await applyIndexes(connection);
  });
  beforeEach(async () => {
    await items.deleteMany({});
  });
  afterAll(async () => {
    await store[Symbol.asyncDispose]();
  });

  it("gives back every type as it was put in", async () => {
    const whole: Item = {
      ...itemOf(1),
      amount: -1.5,
      seen: new Date("2025-03-31T12:00:00.123Z"),
      notes: { first: "é 😀", codes: ["a", "b"] },
    };
    const { _id } = await items.create(whole);
    expect(await others.findById(_id).lean()).toEqual({ _id, ...whole });
    expect(await others.findOne({ seen: null }).lean()).toBeNull();
  });

  it("refuses a repeated unique key with code 11000 and keeps the first", async () => {
    await items.create(itemOf(1));
    await expect(others.create({ ...itemOf(1), amount: 5 })).rejects.toMatchObject({
      name: "MongoServerError",
      code: 11_000,
      keyPattern: { borough: 1, start: 1, child: 1 },
    });
    expect(await items.find().distinct("amount")).toEqual([1]);
  });

  it("stops an ordered insertMany at the first repeated key, an unordered one at none", async () => {
    await items.create(itemOf(2));
    await expect(items.insertMany(itemsOf(5), { ordered: true })).rejects.toMatchObject({ code: 11_000, insertedCount: 2 });
    expect(await items.countDocuments()).toBe(3);
    await expect(items.insertMany(itemsOf(5), { ordered: false })).rejects.toMatchObject({ code: 11_000, insertedCount: 2 });
    expect(await items.countDocuments()).toBe(5);
  });

  it("refuses an update onto another document's unique key", async () => {
    await items.insertMany(itemsOf(2));
    const { borough, start, child } = itemOf(1);
    await expect(items.updateOne({ amount: 0 }, { $set: { borough, start, child } })).rejects.toMatchObject({ code: 11_000 });
  });

  it("orders by type first, strings by code point, absent fields as null", async () => {
    const values = items.db.model("Value", new Schema({ _id: Number, v: {} }, { versionKey: false, collection: "values" }));
    const ordered = [
      null,
      -Infinity,
      -2,
      -0.5,
      0,
      1e-9,
      3,
      10,
      2 ** 60,
      "",
      "A",
      "a",
      "a ",
      "é",
      "\uffee",
      "😀",
      false,
      true,
      new Date(-5),
      new Date(0),
    ];
    await values.insertMany(ordered.map((v, place) => ({ _id: place, v })).toReversed());
    const upwards = await values.find().sort({ v: 1, _id: 1 }).lean();
    expect(upwards.map(({ _id }) => _id)).toEqual(ordered.keys().toArray());
    await values.collection.createIndex({ v: 1 });
    const downwards = await values.find().sort({ v: -1 }).lean();
    expect(downwards.map(({ _id }) => _id)).toEqual(ordered.keys().toArray().toReversed());
    await values.collection.drop();
  });

  it("pages through a borough by key, meeting each document once and in order", async () => {
    await items.insertMany(itemsOf(400));
    const borough = "E09000002";
    const whole = await items.find({ borough }).sort({ borough: 1, start: 1, child: 1 }).lean();
    const paged: Item[] = [];
    for (let page = whole.slice(0, 7) as Item[], last = page.at(-1); last !== undefined; last = page.at(-1)) {
      paged.push(...page);
      const beyond = [{ start: trusted({ $gt: last.start }) }, { start: last.start, child: trusted({ $gt: last.child }) }];
      page = await items.find({ borough, $or: beyond }).sort({ borough: 1, start: 1, child: 1 }).limit(7).lean();
    }
    expect(paged).toEqual(whole);
    expect(whole).toHaveLength(133);
  });

  it("applies skip, limit and a projection after the sort", async () => {
    await items.insertMany(itemsOf(30));
    const page = await items.find({}, { amount: 1, _id: 0 }).sort({ amount: -1 }).skip(2).limit(3).lean();
    expect(page).toEqual([{ amount: 27 }, { amount: 26 }, { amount: 25 }]);
    const [first] = await items.find({}, { notes: 0, seen: 0, _id: 0 }).sort({ amount: 1 }).limit(1).lean();
    expect(Object.keys(first ?? {})).toEqual(["borough", "start", "child", "amount"]);
    expect(
      await items
        .countDocuments({ amount: trusted({ $gte: 5, $lt: 20 }) })
        .skip(2)
        .limit(100),
    ).toBe(13);
  });

  it("makes a document by upsert once, from filter, $set and $setOnInsert, then only changes it", async () => {
    const { borough, start, child } = itemOf(0);
    const upsert = () =>
      items.updateOne(
        { borough, start, child },
        { $set: { amount: 7 }, $setOnInsert: { notes: { first: "new", codes: [] } } },
        { upsert: true },
      );
    expect(await upsert()).toMatchObject({ matchedCount: 0, modifiedCount: 0, upsertedCount: 1 });
    await items.updateOne({ child }, { $unset: { notes: 1 }, $inc: { amount: 1 } });
    expect(await upsert()).toMatchObject({ matchedCount: 1, modifiedCount: 1, upsertedCount: 0, upsertedId: null });
    expect(await upsert()).toMatchObject({ matchedCount: 1, modifiedCount: 0 });
    expect(await others.find({}, { _id: 0, seen: 0 }).lean()).toEqual([{ borough, start, child, amount: 7 }]);
  });

  it("swaps a pointer for the first of two that compare it, and tells the second", async () => {
    await items.create({ ...itemOf(0), child: "pointer" });
    const swap = (model: Items) =>
      model.findOneAndUpdate({ child: "pointer", amount: 0 }, { $set: { amount: 1 } }, { returnDocument: "after" }).lean();
    const [first, second] = [await swap(items), await swap(others)];
    expect(first).toMatchObject({ amount: 1 });
    expect(second).toBeNull();
  });

  it("loses no swap between two processes", async () => {
    await items.create({ ...itemOf(0), child: "pointer" });
    const programs = [startProgram("swap", store.address, 100), startProgram("swap", store.address, 100)];
    const won = await Promise.all(programs.map(reportOf));
    const pointer = await items.findOne({ child: "pointer" }).lean();
    expect(pointer?.amount).toBe((won[0] ?? 0) + (won[1] ?? 0));
    expect(pointer?.amount).toBeGreaterThanOrEqual(100);
  });

  it("streams on, each document once, while another connection writes", async () => {
    await items.insertMany(itemsOf(2_000));
    const met: number[] = [];
    for await (const item of items.find().sort({ amount: 1 }).batchSize(100).lean().cursor()) {
      met.push(item.amount);
      if (met.length === 300) {
        await others.deleteMany({ amount: trusted({ $gte: 1_500, $lt: 1_600 }) });
        await others.insertMany(itemsOf(2_500).slice(2_000));
      }
    }
    expect(met.filter((amount) => amount < 1_500 || (amount >= 1_600 && amount < 2_000))).toHaveLength(1_900);
    expect(met).toEqual([...new Set(met)].toSorted((a, b) => a - b));
  });

  it("replaces, deletes one and deletes many", async () => {
    await items.insertMany(itemsOf(10));
    const { matchedCount } = await items.replaceOne({ amount: 3 }, { ...itemOf(3), amount: 33 });
    expect(matchedCount).toBe(1);
    expect(await items.findOneAndReplace({ amount: 33 }, { ...itemOf(3), amount: 34 }).lean()).toMatchObject({ amount: 33 });
    expect(await items.deleteOne({ amount: 34 })).toMatchObject({ deletedCount: 1 });
    expect(await items.deleteMany({ amount: trusted({ $in: [1, 2, 99] }) })).toMatchObject({ deletedCount: 2 });
    expect(await items.updateMany({ amount: trusted({ $ne: 0 }) }, { $inc: { amount: 100 } })).toMatchObject({
      matchedCount: 6,
      modifiedCount: 6,
    });
    expect(await items.find().sort({ amount: 1 }).distinct("amount")).toEqual([0, 104, 105, 106, 107, 108, 109]);
    expect(await items.estimatedDocumentCount()).toBe(7);
  });

  it("lists the indexes it made, and making them again changes nothing", async () => {
    await applyIndexes(items.db);
    const indexes: readonly { readonly key?: unknown; readonly unique?: unknown }[] = await items.listIndexes();
    expect(indexes.map((index) => ({ key: index.key, unique: index.unique === true }))).toEqual([
      { key: { _id: 1 }, unique: false },
      { key: { borough: 1, start: 1, child: 1 }, unique: true },
      { key: { amount: 1 }, unique: false },
    ]);
    expect((await items.db.listCollections()).map(({ name }) => name)).toContain("items");
  });

  it("refuses a unique index over rows that repeat, and leaves the rows writable", async () => {
    await items.insertMany([itemOf(1), { ...itemOf(2), amount: 1 }]);
    const field = { "notes.first": 1 } as const;
    await expect(items.collection.createIndex(field, { unique: true })).rejects.toMatchObject({ code: 11_000 });
    await others.create(itemOf(3));
    expect(await items.countDocuments()).toBe(3);
  });

  it("refuses to change _id, to increase text, and to update one path twice", async () => {
    await items.create(itemOf(1));
    const change = (update: object) => items.collection.updateOne({}, update);
    await expect(change({ $set: { _id: 5 } })).rejects.toMatchObject({ code: 66 });
    await expect(change({ $inc: { child: 1 } })).rejects.toMatchObject({ code: 14 });
    await expect(change({ $set: { amount: 1 }, $inc: { amount: 1 } })).rejects.toMatchObject({ code: 40 });
  });
});
