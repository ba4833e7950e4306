import { mongo } from "mongoose";
import { type Condition, conditionsOf } from "../planning/conditions.ts";
import { type Document, fromBson, toBson } from "../document.ts";
import { encodeValue } from "../planning/key.ts";
import { setField } from "../planning/field.ts";
import type { Place } from "./read-plan.ts";
import { firstRow, type Row } from "./select-rows.ts";
import { duplicateKeyError } from "./duplicate-key.ts";
import { serverError } from "../server-error.ts";
import type { Sort } from "../planning/declared-index.ts";
import type { Updater } from "./update.ts";
import { inserterOf, replaceRow } from "./write-row.ts";

export type Change = {
  readonly filter: Document;
  readonly sort: Sort;
  readonly isUpsert: boolean;
  readonly updater: Updater;
};

/** The document before and after; before is null when it was made, both when nothing matched. */
export type Changed = { readonly before: Document | null; readonly after: Document | null; readonly isModified: boolean };

/** A document that has an `_id`: a new ObjectId in front when it brings none. */
export const withId = (document: Document): Document => {
  if (document["_id"] !== undefined) {
    return document;
  }
  const id = new mongo.ObjectId();
  // A document may bring the field with nothing in it, which a plain spread would keep.
  return "_id" in document ? { ...document, _id: id } : { _id: id, ...document };
};

const isEquality = (condition: Condition): condition is { field: string; operator: "$eq"; value: unknown } =>
  "field" in condition && condition.operator === "$eq";

/** What an upsert's filter says a new document holds: its equalities. */
const seedOf = (filter: Document): Document => {
  const seed: Record<string, unknown> = {};
  for (const { field, value } of conditionsOf(filter).filter(isEquality)) {
    setField(seed, field, value);
  }
  return seed;
};

const insertNew = (place: Place, { filter, updater }: Change): Changed => {
  const after = withId(updater(seedOf(filter), true));
  const taken = inserterOf(place)(after);
  if (taken !== undefined) {
    throw duplicateKeyError(place.file.name, place.layout, taken);
  }
  return { before: null, after, isModified: false };
};

/** Changes one row that was found, if the change makes any difference. */
export const changeRow = (place: Place, { seq, bson, document: before }: Row, updater: Updater): Changed => {
  const after = updater(fromBson(bson), false);
  if (encodeValue(after["_id"]) !== encodeValue(before["_id"])) {
    throw serverError(66, "Performing an update on the path '_id' would modify the immutable field '_id'");
  }
  const changed = toBson(after);
  const isModified = Buffer.compare(bson, changed) !== 0;
  if (isModified) {
    replaceRow(place, seq, after, changed);
  }
  return { before, after, isModified };
};

/** Finds one document and changes it, or makes it; within one write, so that nobody comes between the two. */
export const changeOne = (place: Place, change: Change): Changed => {
  const row = firstRow(place, change.filter, change.sort);
  if (row !== null) {
    return changeRow(place, row, change.updater);
  }
  return change.isUpsert ? insertNew(place, change) : { before: null, after: null, isModified: false };
};
