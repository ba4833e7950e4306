import * as fc from "fast-check";
import { Schema } from "mongoose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEmbedded, type TestStore } from "../open-stores.ts";

type Value = string | number | boolean | null;
type Fields = Readonly<Record<string, Value | readonly string[]>>;
type Filter = Readonly<Record<string, unknown>>;

const texts = ["", "A", "a", "a\u0000", "a\u0001b", "é", "\uffee", "😀", '{"$date":', "'"];
const text = fc.constantFrom(...texts);
const number = fc.constantFrom(-(2 ** 53), -1, 0, 0.1, 0.30000000000000004, 2, 1e21, 2 ** 60);
const flag = fc.boolean();
const list = fc.array(text, { maxLength: 3 });

const within = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof(
    fc.tuple(fc.constantFrom("$gt", "$gte", "$lte"), value).map(([operator, bound]) => ({ [operator]: bound })),
    fc.tuple(value, value).map(([low, high]) => ({ $gte: low, $lte: high })),
  );
const among = fc.array(text, { maxLength: 4 }).map((values) => ({ $in: values }));
const nothing = fc.constant(null);
const demands = {
  text: fc.oneof(text, nothing, within(text), among),
  other: fc.oneof(text, nothing, within(text), among),
  number: fc.oneof(number, nothing, within(number)),
  flag: fc.oneof(flag, nothing),
  list: fc.oneof(text, among),
};
const simple: fc.Arbitrary<Filter> = fc.record(demands, { requiredKeys: [] });
const branches = fc.array(simple, { minLength: 1, maxLength: 3 });
const filter: fc.Arbitrary<Filter> = fc.oneof(
  simple,
  fc.tuple(simple, branches).map(([all, $or]) => ({ ...all, $or })),
  fc.tuple(simple, branches, branches).map(([all, $and, $or]) => ({ ...all, $and: [...$and, { $or }] })),
);
const document = fc.record({ text, other: text, number, flag, list }, { requiredKeys: [] });
const sort = fc.subarray(["text", "other", "number"]);

const compare = (a: Value, b: Value): number => {
  if (typeof a === "string" && typeof b === "string") return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a === null || b === null ? Number(a !== null) - Number(b !== null) : Number(a > b) - Number(a < b);
};

const COMPARED: Readonly<Record<string, (value: Value, bound: never) => boolean>> = {
  $gt: (value, bound) => compare(value, bound) > 0,
  $gte: (value, bound) => compare(value, bound) >= 0,
  $lte: (value, bound) => compare(value, bound) <= 0,
  $in: (value, bounds: readonly Value[]) => bounds.includes(value),
};

const meets = (value: Value, demand: unknown): boolean =>
  typeof demand === "object" && demand !== null
    ? value !== null && Object.entries(demand).every(([operator, bound]) => COMPARED[operator]!(value, bound as never))
    : value === demand;

/** What MongoDB's manual says of a filter, in as few lines as it takes. */
const isMatch = (fields: Fields, filter: Filter): boolean =>
  Object.entries(filter).every(([name, demand]) => {
    if (name === "$and") return (demand as readonly Filter[]).every((branch) => isMatch(fields, branch));
    if (name === "$or") return (demand as readonly Filter[]).some((branch) => isMatch(fields, branch));
    const value = fields[name] ?? null;
    return Array.isArray(value) ? value.some((item: string) => meets(item, demand)) : meets(value as Value, demand);
  });

describe("what a filter finds", () => {
  const schema = new Schema(
    { n: Number, text: String, other: String, number: Number, flag: Boolean, list: { type: [String], default: undefined } },
    { versionKey: false },
  );
  let store: TestStore;
  beforeAll(async () => {
    store = await openEmbedded();
  });
  afterAll(async () => {
    await store[Symbol.asyncDispose]();
  });

  it("is what the manual says, in order, whether it follows an index or not", async () => {
    const connection = await store.connect();
    const [indexed, plain] = [connection.model("Indexed", schema, "indexed"), connection.model("Plain", schema, "plain")];
    const documents = fc.sample(document, { numRuns: 250, seed: 903 }).map((fields, n) => ({ n, ...fields }));
    await indexed.insertMany(documents, { lean: true });
    await plain.insertMany(documents, { lean: true });
    await indexed.collection.createIndex({ text: 1, number: 1, n: 1 });
    await indexed.collection.createIndex({ other: 1, text: 1 });
    await indexed.collection.createIndex({ number: 1 });
    await indexed.collection.createIndex({ n: 1 }, { unique: true });

    const query = fc.record({ filter, sort, limit: fc.nat(300) });
    await fc.assert(
      fc.asyncProperty(query, async ({ filter, sort, limit }) => {
        const order = Object.fromEntries([...sort, "n"].map((field) => [field, 1 as const]));
        const ask = async (model: typeof indexed) =>
          (await model.collection.find({ ...filter }, { sort: order, limit }).toArray()).map(({ n }) => n as number);
        const matches = documents.filter((fields) => isMatch(fields, filter));
        const sorted = matches.toSorted(
          (a, b) =>
            sort.map((field) => compare((a as never)[field] ?? null, (b as never)[field] ?? null)).find((way) => way !== 0) ?? 0,
        );
        const expected = sorted.map(({ n }) => n).slice(0, limit || Infinity);
        expect(await ask(indexed)).toEqual(expected);
        expect(await ask(plain)).toEqual(expected);
        expect(await indexed.collection.countDocuments({ ...filter })).toBe(matches.length);
      }),
      { seed: 903, numRuns: 600 },
    );
  });
});
