import { mongo } from "mongoose";
import type { Document } from "../document.ts";

/** Why the document at `index` of a bulk was not inserted. */
export type Fault = { readonly index: number; readonly code: number; readonly errmsg: string; readonly keyPattern: object };

/** What a bulk of inserts did, with the fields of the driver's BulkWriteResult. */
export const bulkOutcome = (documents: readonly Document[], faults: readonly Fault[], isOrdered: boolean) => {
  const end = isOrdered ? (faults[0]?.index ?? documents.length) : documents.length;
  const failed = new Set(faults.map(({ index }) => index));
  const inserted = documents
    .slice(0, end)
    .flatMap(({ _id }, index) => (failed.has(index) ? [] : [[String(index), _id] as const]));
  return {
    acknowledged: true,
    insertedCount: inserted.length,
    insertedIds: Object.fromEntries(inserted),
    matchedCount: 0,
    modifiedCount: 0,
    deletedCount: 0,
    upsertedCount: 0,
    upsertedIds: {},
  };
};

export type BulkOutcome = ReturnType<typeof bulkOutcome>;

/** The error of a bulk in which some documents were not inserted; its constructor is private only in the driver's types. */
export const bulkError = (faults: readonly Fault[], outcome: BulkOutcome): Error => {
  const [first] = faults;
  const fault = { message: first?.errmsg, code: first?.code, keyPattern: first?.keyPattern, writeErrors: faults };
  return Reflect.construct(mongo.MongoBulkWriteError, [fault, outcome]) as Error;
};
