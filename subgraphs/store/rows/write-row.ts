import { toBson, type Document } from "../document.ts";
import { keyOf } from "../planning/key.ts";
import type { Index } from "../planning/declared-index.ts";
import type { Layout } from "./layout.ts";
import type { Place } from "./read-plan.ts";
import { duplicateKeyError } from "./duplicate-key.ts";

const keysOf = (document: Document, { indexes }: Layout): readonly string[] =>
  indexes.map(({ fields }) => keyOf(document, fields));

const insertSql = ({ table, indexes }: Layout): string =>
  `INSERT INTO ${table} (bson, ${indexes.map(({ column }) => column).join(", ")}) VALUES (?${", ?".repeat(indexes.length)}) ON CONFLICT DO NOTHING`;

const updateSql = ({ table, indexes }: Layout): string =>
  `UPDATE ${table} SET bson = ?, ${indexes.map(({ column }) => `${column} = ?`).join(", ")} WHERE seq = ?`;

/** The unique index in which another row already has the document's key. */
const takenIndex = ({ file, layout }: Place, keys: readonly string[], ownSeq: number): Index | undefined =>
  layout.indexes.find(
    ({ isUnique, column }, place) =>
      isUnique &&
      file.rows(`SELECT 1 FROM ${layout.table} WHERE ${column} = ? AND seq <> ?`, keys[place] ?? "", ownSeq).length > 0,
  );

const NO_ROW = -1;

/**
 * A writer of new rows of one collection, within a write. It answers the unique index that a document collides with, nothing
 * being written then, or undefined when the document is in.
 */
export const inserterOf = (place: Place): ((document: Document) => Index | undefined) => {
  const sql = insertSql(place.layout);
  return (document) => {
    const keys = keysOf(document, place.layout);
    const written = place.file.run(sql, toBson(document), ...keys);
    return written === 1 ? undefined : takenIndex(place, keys, NO_ROW);
  };
};

/** Puts a changed document in the place of an old one. Errors: 11000 when another row has its key. */
export const replaceRow = (place: Place, seq: number, document: Document, bson: Uint8Array): void => {
  const keys = keysOf(document, place.layout);
  const taken = takenIndex(place, keys, seq);
  if (taken !== undefined) {
    throw duplicateKeyError(place.file.name, place.layout, taken);
  }
  place.file.run(updateSql(place.layout), bson, ...keys, seq);
};

export const deleteRow = ({ file, layout }: Place, seq: number): void => {
  file.run(`DELETE FROM ${layout.table} WHERE seq = ?`, seq);
};
