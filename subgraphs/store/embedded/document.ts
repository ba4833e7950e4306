import { mongo } from "mongoose";
import { NotServed } from "./refusal.ts";

/** A stored document, and a filter or an update as it reaches the driver: plain objects, field names to values. */
export type Document = Readonly<Record<string, unknown>>;

export const isPlainObject = (value: unknown): value is Document => {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** A value as JSON has it: a date is `{ $date: "2025-03-31T12:00:00.000Z" }`, undefined is null. */
const encoded = (value: unknown, field: string): unknown => {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "boolean" || Number.isFinite(value)) return value;
  if (Array.isArray(value)) return value.map((item) => encoded(item, field));
  if (value instanceof Date && !Number.isNaN(value.getTime())) return { $date: value.toISOString() };
  if (isPlainObject(value)) return encodedFields(value);
  throw new NotServed("value", `of field ${field}: JSON has no such ${typeof value === "number" ? "number" : "type"}`);
};

const encodedFields = (document: Document, leftOut?: string): Document => {
  const fields: Record<string, unknown> = {};
  for (const name in document) {
    if (name === leftOut) continue;
    if (name.startsWith("$")) throw new NotServed("value", `of field ${name}: its name begins with $`);
    fields[name] = encoded(document[name], name);
  }
  return fields;
};

/** Whether a value is in JSON what it is encoded as. */
const isAsEncoded = (value: unknown): boolean => {
  if (value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value)) return true;
  if (Array.isArray(value)) return value.every(isAsEncoded);
  return isPlainObject(value) && areAsEncoded(value);
};

const areAsEncoded = (document: Document, leftOut?: string): boolean => {
  for (const name in document) if (name === leftOut || name.startsWith("$") || !isAsEncoded(document[name])) return false;
  return true;
};

/**
 * A document, but its `_id`, as the text of its row. Rows of returns are as they are encoded, and are not copied first.
 * Errors: NotServed names the field of a value that JSON does not know.
 */
export const toJson = (document: Document): string =>
  JSON.stringify(areAsEncoded(document, "_id") ? document : encodedFields(document, "_id"));

const revived = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(revived);
  if (!isPlainObject(value)) return value;
  const { $date: date } = value;
  if (typeof date === "string") return new Date(date);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, revived(inner)]));
};

/** Only the encoding of a date writes this: within a text the quotation marks would be escaped. */
const DATE = '{"$date":';

export const fromJson = (json: string): Document => {
  const parsed: unknown = JSON.parse(json);
  return (json.includes(DATE) ? revived(parsed) : parsed) as Document;
};

/** `_id` lies in a column of its own: text as it is, an ObjectId as its twelve bytes. */
export const idToSql = (id: unknown): string | Uint8Array => {
  if (typeof id === "string") return id;
  if (id instanceof mongo.ObjectId) return id.id;
  throw new NotServed("value", "of field _id: it is neither text nor an ObjectId");
};

export const idFromSql = (id: unknown): unknown => (id instanceof Uint8Array ? new mongo.ObjectId(id) : id);
