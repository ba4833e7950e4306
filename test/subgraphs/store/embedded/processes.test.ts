import { once } from "node:events";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { applyIndexes } from "../../../../subgraphs/store/apply-indexes.ts";
import { reportOf, startProgram } from "../child-process.ts";
import { buildItems, itemOf, type Items } from "../items.ts";
import { openEmbedded, type TestStore } from "../open-stores.ts";

const COUNT = 50_000;

describe("the embedded store between two processes", () => {
  let store: TestStore;
  let items: Items;
  beforeEach(async () => {
    store = await openEmbedded();
    items = buildItems(await store.connect());
    await applyIndexes(items.db);
  });
  afterEach(async () => {
    await store[Symbol.asyncDispose]();
  });

  it("answers readers all through another process's large insert, with ever more rows", async () => {
    const writer = reportOf(startProgram("write", store.address, COUNT));
    const counts: number[] = [0];
    while (counts.at(-1) !== COUNT) {
      const stored = await items.countDocuments();
      const read = await items.find().sort({ amount: 1 }).limit(50).lean();
      expect(read).toHaveLength(Math.min(50, stored || read.length));
      counts.push(stored);
    }
    expect(await writer).toBe(COUNT);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(new Set(counts).size).toBeGreaterThan(3);
  });

  it("lets both write, each waiting its turn", async () => {
    const writer = reportOf(startProgram("write", store.address, 10_000));
    for (let place = 0; place < 50; place += 1) await items.create({ ...itemOf(place), child: `other-${place}` });

    expect(await writer).toBe(10_000);
    expect(await items.countDocuments()).toBe(10_050);
  });

  it("keeps whole transactions of a writer that was killed, and can be written again", async () => {
    const writer = startProgram("write", store.address, COUNT);
    const exit = once(writer, "exit");
    for (let stored = 0; stored === 0; stored = await items.countDocuments());
    writer.kill("SIGKILL");
    expect(await exit).toEqual([null, "SIGKILL"]);

    const reopened = buildItems(await store.connect());
    const stored = await reopened.countDocuments();
    expect(stored).toBeGreaterThan(0);
    expect(stored).toBeLessThan(COUNT);
    expect(stored % 1_000).toBe(0);
    expect(await reopened.find().lean()).toHaveLength(stored);
    await reopened.create(itemOf(COUNT));
    expect(await items.countDocuments()).toBe(stored + 1);
  });

  it("notices an index that another process made", async () => {
    const other = buildItems(await store.connect());
    await items.create(itemOf(1));
    await other.collection.createIndex({ start: 1 }, { unique: true });
    await expect(items.create(itemOf(8))).rejects.toMatchObject({ code: 11_000, keyPattern: { start: 1 } });
  });
});
