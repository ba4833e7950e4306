import * as fc from "fast-check";
import { Schema, trusted } from "mongoose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEmbedded, type TestStore } from "../open-stores.ts";

const values = [null, -1, 0, 0.5, 2, "", "a", "a\u0000", "a\u0001b", "b", true, false, new Date(0), new Date(1e12)];
const value = fc.constantFrom(...values);
const operator = fc.constantFrom("$eq", "$ne", "$gt", "$gte", "$lt", "$lte");
const comparison = fc.tuple(operator, value).map(([name, operand]) => ({ [name]: operand }));
const between = fc.tuple(value, value).map(([low, high]) => ({ $gte: low, $lt: high }));
const list = fc.array(value, { maxLength: 4 }).map((operands) => ({ $in: operands }));
const demand = fc.oneof(value, comparison, between, list, fc.constant({ $exists: true }));
const simple = fc.dictionary(fc.constantFrom("a", "b", "c"), demand, { maxKeys: 3 });
const field = fc.constantFrom("a", "b", "c");
const alternatives = fc
  .tuple(field, fc.array(demand, { minLength: 2, maxLength: 3 }))
  .map(([name, demands]) => demands.map((one) => ({ [name]: one })));
const filter = fc.oneof(
  simple,
  alternatives.map(($or) => ({ $or })),
  fc
    .tuple(simple, fc.oneof(alternatives, fc.array(simple, { minLength: 1, maxLength: 3 })))
    .map(([all, $or]) => ({ ...all, $or })),
  fc.tuple(simple, simple).map((both) => ({ $and: both })),
);
const direction = fc.constantFrom(1 as const, -1 as const);
const sort = fc.uniqueArray(fc.tuple(fc.constantFrom("a", "b", "c"), direction), { maxLength: 3, selector: ([field]) => field });
const document = fc.dictionary(fc.constantFrom("a", "b", "c"), value, { maxKeys: 3 });

const schema = new Schema({ n: Number, a: {}, b: {}, c: {} }, { versionKey: false });

describe("a query that follows an index", () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await openEmbedded();
  });
  afterAll(async () => {
    await store[Symbol.asyncDispose]();
  });

  it("finds what a scan of the whole collection finds, in the same order", async () => {
    const connection = await store.connect();
    const [indexed, plain] = [connection.model("Indexed", schema, "indexed"), connection.model("Plain", schema, "plain")];
    const documents = fc.sample(document, { numRuns: 250, seed: 903 }).map((fields, n) => ({ n, ...fields }));
    await indexed.insertMany(documents, { lean: true });
    await plain.insertMany(documents, { lean: true });
    await indexed.collection.createIndexes([
      { key: { a: 1, b: 1, n: 1 } },
      { key: { b: 1, c: -1, n: 1 } },
      { key: { c: 1 } },
      { key: { n: 1 }, unique: true },
    ]);

    const query = fc.record({ filter, sort, skip: fc.nat(5), limit: fc.nat(300), total: direction });
    await fc.assert(
      fc.asyncProperty(query, async ({ filter, sort, skip, limit, total }) => {
        const order = { ...Object.fromEntries(sort), n: total };
        const ask = async (model: typeof indexed) =>
          (await model.collection.find(trusted({ ...filter }), { sort: order, skip, limit }).toArray()).map(
            ({ n }) => n as number,
          );
        expect(await ask(indexed)).toEqual(await ask(plain));
        expect(await indexed.collection.countDocuments(filter)).toBe(await plain.collection.countDocuments(filter));
      }),
      { seed: 903, numRuns: 400 },
    );
  });
});
