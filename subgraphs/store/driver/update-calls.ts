import { type Changed, changeOne, changeRow } from "../rows/change-row.ts";
import type { Document } from "../document.ts";
import { eachMatch } from "../rows/each-match.ts";
import { sortOf, type WriteOptions } from "./options.ts";
import { projectionOf } from "./projection.ts";
import { refusal, refuseOptions } from "../refusal.ts";
import { type Scope, writeIn } from "../rows/scope.ts";
import { type Updater, updaterOf } from "../rows/update.ts";

/** Finding and changing are one transaction: of two processes that compare and swap, one wins. */
const change = (scope: Scope, filter: Document, updater: Updater, options: WriteOptions): Changed => {
  refuseOptions(options);
  return writeIn(scope, (place) =>
    changeOne(place, { filter, sort: sortOf(options.sort), isUpsert: options.upsert === true, updater }),
  );
};

const madeBy = ({ before, after }: Changed): Document | null => (before === null ? after : null);

const outcomeOf = (matchedCount: number, modifiedCount: number, made: Document | null) => ({
  acknowledged: true,
  matchedCount,
  modifiedCount,
  upsertedCount: made === null ? 0 : 1,
  upsertedId: made === null ? null : made["_id"],
});

const outcomeOfOne = (changed: Changed) =>
  outcomeOf(changed.before === null ? 0 : 1, Number(changed.isModified), madeBy(changed));

const updateMany = async (scope: Scope, filter: Document, update: unknown, options: WriteOptions) => {
  refuseOptions(options);
  const updater = updaterOf(update);
  let modified = 0;
  const matched = await eachMatch(scope, filter, (place, row) => {
    modified += Number(changeRow(place, row, updater).isModified);
  });
  const isUpsert = matched === 0 && options.upsert === true;
  return isUpsert ? outcomeOfOne(change(scope, filter, updater, options)) : outcomeOf(matched, modified, null);
};

/** A whole document in the place of the old one, which keeps its `_id`. */
const replacerOf = (replacement: Document): Updater => {
  const operator = Object.keys(replacement).find((name) => name.startsWith("$"));
  if (operator !== undefined) {
    throw refusal(`a replacement that holds ${operator}`);
  }
  return (fresh) => (fresh["_id"] === undefined ? replacement : { _id: fresh["_id"], ...replacement });
};

const findAndChange = (scope: Scope, filter: Document, updater: Updater, options: WriteOptions) => {
  const changed = change(scope, filter, updater, options);
  const wanted = options.returnDocument === "after" ? changed.after : changed.before;
  const value = wanted === null ? null : projectionOf(options.projection).project(wanted);
  if (options.includeResultMetadata !== true) {
    return value;
  }
  const made = madeBy(changed);
  const n = changed.after === null ? 0 : 1;
  return {
    value,
    ok: 1,
    lastErrorObject: { n, updatedExisting: changed.before !== null, ...(made === null ? {} : { upserted: made["_id"] }) },
  };
};

/** The driver's calls that change documents. */
export const updateCalls = (scope: Scope) => ({
  updateOne: async (filter: Document, update: unknown, options: WriteOptions = {}) =>
    outcomeOfOne(change(scope, filter, updaterOf(update), options)),
  updateMany: (filter: Document, update: unknown, options: WriteOptions = {}) => updateMany(scope, filter, update, options),
  replaceOne: async (filter: Document, replacement: Document, options: WriteOptions = {}) =>
    outcomeOfOne(change(scope, filter, replacerOf(replacement), options)),
  findOneAndUpdate: async (filter: Document, update: unknown, options: WriteOptions = {}) =>
    findAndChange(scope, filter, updaterOf(update), options),
  findOneAndReplace: async (filter: Document, replacement: Document, options: WriteOptions = {}) =>
    findAndChange(scope, filter, replacerOf(replacement), options),
});
