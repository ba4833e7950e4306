import { mongo } from "mongoose";

/** A stored document, and a filter or an update as it reaches the driver: plain objects, field names to values. */
export type Document = Readonly<Record<string, unknown>>;

/** `undefined` is kept as null and everything else as the MongoDB driver would send it. */
export const toBson = (document: Document): Uint8Array => mongo.BSON.serialize(document, { ignoreUndefined: false });

export const fromBson = (bson: Uint8Array): Document => mongo.BSON.deserialize(bson);

export const isPlainObject = (value: unknown): value is Document => {
  if (typeof value !== "object" || value === null) {
    return false;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** Whether a value of a filter is `{ $gt: ... }` and the like, not a document to compare with. */
export const hasOperators = (value: unknown): value is Document =>
  isPlainObject(value) && Object.keys(value).some((key) => key.startsWith("$"));
