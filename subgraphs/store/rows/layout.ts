import type { Index } from "../planning/declared-index.ts";

/** How a collection lies in SQLite: one table, one row a document (`seq`, `bson`), one column an index. */
export type Layout = { readonly collection: string; readonly table: string; readonly indexes: readonly Index[] };

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export const tableOf = (collection: string): string => quoted(`collection:${collection}`);
