import * as fc from "fast-check";
import { mongo } from "mongoose";
import { describe, expect, it } from "vitest";
import { fromBson, toBson } from "../../../subgraphs/store/document.ts";
import { documentReader } from "../../../subgraphs/store/document-reader.ts";

const anyName = fc.constantFrom("_id", "child", "children", "start", "é", "$ref", "$id", "__proto__");

const anyValue = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary-ascii" }),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.date({ noInvalidDate: true }),
  fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => new mongo.ObjectId(bytes)),
  fc.array(fc.string()),
  fc.dictionary(
    fc.string({ minLength: 1, unit: "binary-ascii" }).filter((name) => !name.includes("\0")),
    fc.integer(),
  ),
);

const anyDocument = fc
  .uniqueArray(fc.tuple(anyName, anyValue), { selector: ([name]) => name })
  .map((fields) => toBson(Object.fromEntries(fields)));

describe("a reader of alike documents", () => {
  it("reads any documents, one after another, as the library does", () => {
    fc.assert(
      fc.property(fc.array(anyDocument), (documents) => {
        const read = documentReader();
        for (const bson of documents) {
          const [ours, theirs] = [read(bson), fromBson(bson)];
          expect(ours).toStrictEqual(theirs);
          expect(Object.keys(ours)).toEqual(Object.keys(theirs));
        }
      }),
      { seed: 2025 },
    );
  });

  it("throws at a damaged document", () => {
    const whole = toBson({ child: "a", start: "2024-06-01" });
    for (const length of [0, 4, 9, whole.length - 1]) {
      const cut = whole.slice(0, length);
      expect(() => documentReader()(cut)).toThrow(Error);
    }
  });
});
