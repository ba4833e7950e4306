import type { mongo } from "mongoose";
import type { Document } from "../document.ts";
import { fieldOf } from "./field.ts";
import { refusal } from "../refusal.ts";

/**
 * Index keys: text whose binary order is MongoDB's order of the values, so that SQLite's own B-tree orders documents.
 *
 * A value is a type tag, a body and a terminator; a key of several fields is their concatenation. Covered: null (and a missing
 * field, which MongoDB indexes as null), NaN, numbers, strings in code-point order, ObjectId, booleans, dates, in that order.
 * Arrays, subdocuments and the rarer BSON types are refused where they would be indexed or sorted by.
 */
const TAG = { null: "2", nan: "3", number: "4", string: "5", objectId: "7", boolean: "8", date: "9" } as const;

const TERMINATOR = "\u0001";
const AFTER_TERMINATOR = "\u0002";
// oxlint-disable-next-line no-control-regex -- these three would collide with the terminator and its escape
const RESERVED = /[\u0000-\u0002]/g;

const escaped = (text: string): string =>
  text.replace(RESERVED, (character) => `\u0002${String.fromCharCode(character.charCodeAt(0) + 2)}`);

const float = new DataView(new ArrayBuffer(8));

/** IEEE 754 bits with the sign turned round: hexadecimal digits that order as the numbers do (-0 is 0). */
const orderedNumber = (value: number): string => {
  float.setFloat64(0, value === 0 ? 0 : value);
  const flip = value < 0 ? 0xffffffff : 0;
  const high = (float.getUint32(0) ^ (value < 0 ? flip : 0x80000000)) >>> 0;
  const low = (float.getUint32(4) ^ flip) >>> 0;
  return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
};

const numberKey = (value: number): string => (Number.isNaN(value) ? TAG.nan : TAG.number + orderedNumber(value));

const objectKey = (value: object): string | undefined => {
  if (value instanceof Date) {
    return TAG.date + orderedNumber(value.getTime());
  }
  const { _bsontype: type } = value as { readonly _bsontype?: unknown };
  switch (type) {
    case "ObjectId":
      return TAG.objectId + (value as mongo.ObjectId).toHexString();
    case "Int32":
    case "Double":
      return numberKey(Number(value));
    default:
      return undefined;
  }
};

const bodyOf = (value: unknown): string | undefined => {
  switch (typeof value) {
    case "string":
      return TAG.string + escaped(value);
    case "number":
      return numberKey(value);
    case "boolean":
      return TAG.boolean + (value ? "1" : "0");
    case "undefined":
      return TAG.null;
    case "object":
      return value === null ? TAG.null : objectKey(value);
    default:
      return undefined;
  }
};

/** The key of one value; undefined for a type that has none. */
export const encodeValue = (value: unknown): string | undefined => {
  const body = bodyOf(value);
  return body === undefined ? undefined : body + TERMINATOR;
};

/** The key of a document's field. Errors: a refusal that names the field, never its value. */
export const keyOfField = (document: Document, field: string): string => {
  const key = encodeValue(fieldOf(document, field));
  if (key === undefined) {
    throw refusal(`an order of arrays, subdocuments or rare types (field ${field})`);
  }
  return key;
};

/** The key of a document in an index over `fields`. */
export const keyOf = (document: Document, fields: readonly string[]): string => {
  let key = "";
  for (const field of fields) {
    key += keyOfField(document, field);
  }
  return key;
};

/** The least text above `key` and everything that begins with it. */
export const afterKey = (key: string): string => key.slice(0, -TERMINATOR.length) + AFTER_TERMINATOR;

/** Where the values of the same type as `key`'s begin and end: a comparison never crosses types. */
export const typeStart = (key: string): string => key.slice(0, 1);
export const typeEnd = (key: string): string => String.fromCharCode(key.charCodeAt(0) + 1);

const SURROGATE = /[\ud800-\udfff]/;

/** Code-point order, as SQLite compares; JavaScript's own `<` differs beyond the basic plane. */
export const compareKeys = (left: string, right: string): number => {
  if (SURROGATE.test(left) || SURROGATE.test(right)) {
    return Buffer.compare(Buffer.from(left), Buffer.from(right));
  }
  return left < right ? -1 : Number(left > right);
};
