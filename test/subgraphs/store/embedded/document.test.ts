import * as fc from "fast-check";
import { mongo } from "mongoose";
import { describe, expect, it } from "vitest";
import { fromJson, idFromSql, idToSql, toJson } from "../../../../subgraphs/store/embedded/document.ts";

const name = fc.constantFrom("child", "start", "é", "", "date", "__proto", "a.b");

const scalar = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom('{"$date":"2025-03-31"}', "$date", '"'),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.boolean(),
  fc.constant(null),
  fc.date({ noInvalidDate: true }),
);

const value = fc.oneof(scalar, fc.array(scalar), fc.array(fc.dictionary(name, scalar)), fc.dictionary(name, scalar));

describe("a document as JSON", () => {
  it("comes back as it was put in, its fields in their order", () => {
    fc.assert(
      fc.property(fc.dictionary(name, value), (document) => {
        const back = fromJson(toJson(document));
        expect(back).toEqual(document);
        expect(Object.keys(back)).toEqual(Object.keys(document));
      }),
      { seed: 2025 },
    );
  });

  it("keeps nothing of undefined, and leaves the _id to its own column", () => {
    expect(toJson({ _id: "x", child: "a", end: undefined })).toBe('{"child":"a","end":null}');
    const id = new mongo.ObjectId();
    expect([idFromSql(idToSql("x")), idFromSql(idToSql(id))]).toEqual(["x", id]);
  });

  it.each([
    ["a number that is none", { amount: Number.NaN }, "amount"],
    ["a number without end", { list: [1, -Infinity] }, "list"],
    ["a day that is none", { seen: new Date("never") }, "seen"],
    ["an ObjectId but as _id", { inner: { other: new mongo.ObjectId() } }, "other"],
    ["bytes", { inner: new Uint8Array(2) }, "inner"],
    ["a whole number of any length", { amount: 1n }, "amount"],
    ["a name that begins with $", { inner: { $date: "x" } }, "$date"],
  ])("can't hold %s, and says of which field", (_name, document, field) => {
    expect(() => toJson(document)).toThrow(`does not serve the value of field ${field}: `);
  });
});
