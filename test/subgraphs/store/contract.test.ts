import { trusted } from "mongoose";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { applyIndexes } from "../../../subgraphs/store/apply-indexes.ts";
import { reportOf, startProgram } from "./child-process.ts";
import { buildItems, buildValues, type Item, itemOf, type Items, itemsOf, type Values } from "./items.ts";
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
  let values: Values;

  beforeAll(async () => {
    store = await open();
    const [connection, other] = [await store.connect(), await store.connect()];
    items = buildItems(connection);
    others = buildItems(other);
    values = buildValues(connection);
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
    expect(await items.find({}, { amount: 1, _id: 0 }).lean()).toEqual([{ amount: 1 }]);
  });

  it("stops an insertMany at the first repeated key, and keeps what came before it", async () => {
    await items.create(itemOf(2));
    await expect(items.insertMany(itemsOf(5))).rejects.toMatchObject({ code: 11_000 });
    expect((await items.find().sort({ amount: 1 }).lean()).map(({ amount }) => amount)).toEqual([0, 1, 2]);
  });

  it("refuses an update onto another document's unique key", async () => {
    await items.insertMany(itemsOf(2));
    const { borough, start, child } = itemOf(1);
    await expect(items.updateOne({ amount: 0 }, { $set: { borough, start, child } })).rejects.toMatchObject({ code: 11_000 });
  });

  it.each([
    ["numbers by value", "number", [null, -2, -0.5, 0, 1e-9, 3, 10, 2 ** 60]],
    ["text by code point", "text", [null, "", "A", "a", "a ", "é", "\uffee", "😀"]],
    ["days by time", "day", [null, new Date(-5), new Date(0), new Date("2025-03-31")]],
  ])("orders %s, nothing first, with an index and without", async (_name, field, ordered) => {
    await values.deleteMany({});
    await values.insertMany(ordered.map((value, place) => ({ place, [field]: value })).toReversed());
    const places = async () =>
      (
        await values
          .find()
          .sort({ [field]: 1 })
          .lean()
      ).map(({ place }) => place);
    expect(await places()).toEqual(ordered.keys().toArray());
    await values.collection.createIndex({ text: 1 });
    expect(await places()).toEqual(ordered.keys().toArray());
  });

  it("finds a document by any item of a list, by nothing in a field, and by true or false", async () => {
    await values.deleteMany({});
    await values.insertMany([
      { place: 0, codes: ["a", "b"], text: "a", flag: true },
      { place: 1, codes: ["b"], flag: false },
      { place: 2, codes: [], text: "b" },
    ]);
    const placesOf = async (filter: object) => (await values.find(filter).sort({ place: 1 }).lean()).map(({ place }) => place);
    expect(await placesOf({ codes: "b" })).toEqual([0, 1]);
    expect(await placesOf({ codes: "c" })).toEqual([]);
    expect(await placesOf({ text: null })).toEqual([1]);
    expect(await placesOf({ flag: true })).toEqual([0]);
    expect(await placesOf({ text: trusted({ $in: ["a", "b", "c"] }) })).toEqual([0, 2]);
    expect(await placesOf({ text: trusted({ $in: [] }) })).toEqual([]);
    expect(await placesOf({ $and: [{}, { $or: [{ flag: false }, { codes: "a" }] }] })).toEqual([0, 1]);
  });

  it("compares numbers with numbers and text with text", async () => {
    await values.deleteMany({});
    const stored = [5, "5", null, -5, ""].map((value, place) => ({ place, number: value, text: value }));
    await values.collection.insertMany(stored);
    const placesOf = async (filter: object) => (await values.find(filter).sort({ place: 1 }).lean()).map(({ place }) => place);
    expect(await placesOf({ number: trusted({ $gt: -9 }) })).toEqual([0, 3]);
    expect(await placesOf({ number: trusted({ $lte: 9 }) })).toEqual([0, 3]);
    expect(await placesOf({ text: trusted({ $gte: "" }) })).toEqual([1, 4]);
    expect(await placesOf({ text: trusted({ $lte: "9" }) })).toEqual([1, 4]);
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

  it("applies a limit and a projection after the sort, and counts", async () => {
    await items.insertMany(itemsOf(30).toReversed());
    const page = await items.find({}, { amount: 1, _id: 0 }).sort({ amount: 1 }).limit(3).lean();
    expect(page).toEqual([{ amount: 0 }, { amount: 1 }, { amount: 2 }]);
    const [first] = await items.find({}, { notes: 0, seen: 0, _id: 0 }).sort({ amount: 1 }).limit(1).lean();
    expect(Object.keys(first ?? {})).toEqual(["borough", "start", "child", "amount"]);
    expect(Object.keys((await items.findOne({}, { child: 1 }).lean()) ?? {})).toEqual(["_id", "child"]);
    expect(await items.countDocuments({ amount: trusted({ $gte: 5, $lte: 19 }) })).toBe(15);
    expect(await items.exists({ amount: 29 })).not.toBeNull();
    expect(await items.exists({ amount: 30 })).toBeNull();
  });

  it("sets fields of one document, and tells one that changed nothing from one that found nothing", async () => {
    await items.insertMany(itemsOf(3));
    const set = (amount: number) => items.updateOne({ amount }, { $set: { seen: new Date(0), child: "found" } });
    expect(await set(1)).toMatchObject({ acknowledged: true, matchedCount: 1, modifiedCount: 1 });
    expect(await set(1)).toMatchObject({ matchedCount: 1, modifiedCount: 0 });
    expect(await set(9)).toMatchObject({ matchedCount: 0, modifiedCount: 0 });
    const changed = { ...itemOf(1), child: "found", seen: new Date(0) };
    expect(await others.find({}, { _id: 0 }).sort({ amount: 1 }).lean()).toEqual([itemOf(0), changed, itemOf(2)]);
  });

  it("swaps a pointer for the first of two that compare it, and tells the second", async () => {
    await items.create({ ...itemOf(0), child: "pointer" });
    const swap = (model: Items) => model.updateOne({ child: "pointer", amount: 0 }, { $set: { amount: 1 } });
    expect([await swap(items), await swap(others)].map(({ matchedCount }) => matchedCount)).toEqual([1, 0]);
    expect(await items.findOne({ child: "pointer" }).lean()).toMatchObject({ amount: 1 });
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
    for await (const item of items.find().sort({ amount: 1 }).lean().cursor()) {
      met.push(item.amount);
      if (met.length === 300) {
        await others.deleteMany({ amount: trusted({ $gte: 1_500, $lte: 1_599 }) });
        await others.insertMany(itemsOf(2_500).slice(2_000));
      }
    }
    expect(met.filter((amount) => amount < 1_500 || (amount >= 1_600 && amount < 2_000))).toHaveLength(1_900);
    expect(met).toEqual([...new Set(met)].toSorted((a, b) => a - b));
  });

  it("gives a reader no document that took the place of one it was to read", async () => {
    await items.insertMany(itemsOf(900));
    const read: Item[] = [];
    for await (const item of items.find({ borough: "E09000003" }).sort({ borough: 1, start: 1, child: 1 }).lean().cursor()) {
      if (read.length === 0) {
        await others.deleteMany({});
        await others.insertMany(itemsOf(900).map((other) => ({ ...other, borough: "E09000009" })));
      }
      read.push(item);
    }
    expect(read.length).toBeGreaterThan(0);
    expect(new Set(read.map(({ borough }) => borough))).toEqual(new Set(["E09000003"]));
  });

  it("deletes one and deletes many", async () => {
    await items.insertMany(itemsOf(12_000), { lean: true });
    expect(await items.deleteOne({ amount: 34 })).toMatchObject({ deletedCount: 1 });
    expect(await items.deleteOne({ amount: 34 })).toMatchObject({ deletedCount: 0 });
    expect(await items.deleteMany({ amount: trusted({ $lte: 9 }), borough: "E09000001" })).toMatchObject({ deletedCount: 4 });
    expect(await items.deleteMany({ seen: null })).toMatchObject({ deletedCount: 11_995 });
    expect(await items.countDocuments()).toBe(0);
  });

  it("lists the indexes it made, and making them again changes nothing", async () => {
    await applyIndexes(items.db);
    const indexes: readonly { readonly key?: unknown; readonly unique?: unknown }[] = await items.listIndexes();
    expect(indexes.map((index) => ({ key: index.key, unique: index.unique === true }))).toEqual([
      { key: { _id: 1 }, unique: false },
      { key: { borough: 1, start: 1, child: 1 }, unique: true },
      { key: { amount: 1 }, unique: false },
    ]);
  });

  it("refuses a unique index over rows that repeat, and leaves the rows writable", async () => {
    await items.insertMany([itemOf(1), itemOf(8)]);
    await expect(items.collection.createIndex({ start: 1 }, { unique: true })).rejects.toMatchObject({ code: 11_000 });
    await others.create(itemOf(3));
    expect(await items.countDocuments()).toBe(3);
  });
});
