import type { Index } from "../planning/declared-index.ts";
import type { Layout } from "./layout.ts";
import { quoted, tableOf } from "./layout.ts";
import type { StoreFile } from "./open-file.ts";
import type { Sort } from "../planning/declared-index.ts";

/** Which collections and indexes a file has. */
export type Catalogue = {
  /** Null when there is no such collection yet. */
  readonly layoutOf: (collection: string) => Layout | null;
  /** The layout, the collection being made when absent; only within a write. */
  readonly ensure: (collection: string) => Layout;
  readonly collections: () => readonly string[];
};

const ID_INDEX: Index = { name: "_id_", spec: [["_id", 1]], fields: ["_id"], isUnique: true, column: "id" };

const readLayout = (file: StoreFile, collection: string): Layout | null => {
  const indexes = file
    .rows(
      `SELECT name, spec, isUnique, "column" FROM "indexes" WHERE collection = ? ORDER BY "column" <> 'id', length("column"), "column"`,
      collection,
    )
    .map(([name, spec, isUnique, column]): Index => {
      const fields = JSON.parse(String(spec)) as Sort;
      return {
        name: String(name),
        spec: fields,
        fields: fields.map(([field]) => field),
        isUnique: isUnique === 1,
        column: String(column),
      };
    });
  return indexes.length === 0 ? null : { collection, table: tableOf(collection), indexes };
};

/** Reads layouts as needed and again whenever any process has changed a table: a stale one would leave keys unwritten. */
export const openCatalogue = (file: StoreFile): Catalogue => {
  const layouts = new Map<string, Layout | null>();
  let version: unknown = null;
  const layoutOf = (collection: string): Layout | null => {
    const now = file.rows("PRAGMA schema_version")[0]?.[0];
    if (now !== version) {
      layouts.clear();
      version = now;
    }
    const known = layouts.get(collection);
    const layout = known === undefined ? readLayout(file, collection) : known;
    layouts.set(collection, layout);
    return layout;
  };
  const ensure = (collection: string): Layout => {
    const known = layoutOf(collection);
    if (known !== null) {
      return known;
    }
    file.run(`CREATE TABLE ${tableOf(collection)} (seq INTEGER PRIMARY KEY, bson BLOB NOT NULL, id TEXT NOT NULL)`);
    file.run(`CREATE UNIQUE INDEX ${quoted(`index:${collection}:id`)} ON ${tableOf(collection)} (id)`);
    file.run(`INSERT INTO "indexes" VALUES (?, '_id_', ?, 1, 'id')`, collection, JSON.stringify(ID_INDEX.spec));
    // Not kept: until the write is committed it may still be undone.
    return { collection, table: tableOf(collection), indexes: [ID_INDEX] };
  };
  return {
    layoutOf,
    ensure,
    collections: () => file.rows(`SELECT DISTINCT collection FROM "indexes" ORDER BY collection`).map(([name]) => String(name)),
  };
};
