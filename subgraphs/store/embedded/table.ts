import { mongo } from "mongoose";
import type { Document } from "./document.ts";
import { FORMAT_VERSION, type StoreFile } from "./open-file.ts";
import { NotServed } from "./refusal.ts";

/** Fields in order, all ascending. SQLite's own index, by its name "episodes(return,child)", is the only record of it. */
export type Index = { readonly fields: readonly string[]; readonly isUnique: boolean };

/** A collection as a table: `seq` in order of insertion, `id`, and all other fields as JSON in `doc`; `id` has an index anyway. */
export type Table = { readonly file: StoreFile; readonly name: string; readonly indexes: readonly Index[] };

/** One collection of an open store, whether or not it has a table yet. */
export type Scope = { readonly file: StoreFile; readonly name: string };

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** What a field is called within SQL: an index serves a query only where both spell it alike. Errors: NotServed, a dotted path. */
export const columnOf = (field: string): string => {
  if (!/^\w+$/.test(field)) throw new NotServed("path", field);
  return field === "_id" ? "id" : `doc ->> '${field}'`;
};

/** "episodes(return,child)" -> return, child. Only the index of `id` has a name that SQLite gave it. */
const fieldsOf = (name: string): readonly string[] => /\((.*)\)/.exec(name)?.[1]?.split(",") ?? ["_id"];

/** In the order they were made in, that of `id` first. */
const INDEXES = `SELECT name, "unique" FROM pragma_index_list(?) ORDER BY seq DESC`;

/**
 * Where to read; null when nothing was ever written to the collection. Errors: a sentence when the file is of an older release, or
 * is not there any more.
 */
export const tableOf = ({ file, name }: Scope): Table | null => {
  if (file.format() !== FORMAT_VERSION)
    throw new Error(`${file.path} is of an older release: any import brings it up to date, with all that it holds.`);
  file.requireThere();
  const found = file.rows(INDEXES, name);
  const indexes = found.slice(1).map(([index, isUnique]) => ({ fields: fieldsOf(String(index)), isUnique: isUnique === 1 }));
  return found.length === 0 ? null : { file, name, indexes };
};

/**
 * The table of a collection, made when absent; only within a write. No `seq` is given twice: a reader that has listed one finds no
 * other row in its place.
 */
export const ensureTable = (scope: Scope): Table => {
  const { file, name } = scope;
  const known = tableOf(scope);
  if (known !== null) return known;
  const columns = "seq INTEGER PRIMARY KEY AUTOINCREMENT, id NOT NULL UNIQUE, doc TEXT NOT NULL";
  file.run(`CREATE TABLE ${quoted(name)} (${columns})`);
  return { file, name, indexes: [] };
};

/** An index as MongoDB spells it, and by its name there. */
const keyOf = (fields: readonly string[]) => Object.fromEntries(fields.map((field) => [field, 1]));
const mongoName = (fields: readonly string[]): string => fields.map((field) => `${field}_1`).join("_");

/** What SQLite answers when a unique index refuses a row, with the index's name or the column's. */
const UNIQUE_CONSTRAINT = 2067;

/** A row that a unique index refused, as MongoDB tells of it but without `keyValue`: a key may identify a child. */
const duplicateKey = ({ file, name }: Scope, fields: readonly string[]): Error => {
  const message = `E11000 duplicate key error collection: ${file.name}.${name} key: ${fields.join()}`;
  return new mongo.MongoServerError({ message, errmsg: message, code: 11_000, keyPattern: keyOf(fields) });
};

/** Runs a statement that a unique index may refuse. Errors: 11000, as MongoDB numbers a duplicate key. */
export const runUnique = <T>(scope: Scope, run: () => T): T => {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof Error && "errcode" in error && error.errcode === UNIQUE_CONSTRAINT)) throw error;
    throw duplicateKey(scope, fieldsOf(error.message));
  }
};

const noIndexHolds = (field: string): Error => new NotServed("value", `of field ${field}: no index holds it`);

/** Errors: NotServed, a document that an index can't hold: a list in an indexed field, or nothing in a unique one. */
export const checkIndexed = ({ indexes }: Table, document: Document): void => {
  for (const { fields, isUnique } of indexes)
    for (const field of fields) {
      const value = document[field] ?? null;
      if (value === null ? isUnique : typeof value === "object") throw noIndexHolds(field);
    }
};

/** Errors: NotServed, an index of another kind, over a part of a document, or over what an index can't hold. */
const declaredIndex = (keys: object, { unique = false, ...others }: Readonly<Record<string, unknown>>): Index => {
  const [option] = Object.keys(others);
  if (option !== undefined) throw new NotServed("option", option);
  if (Object.values(keys).some((direction) => direction !== 1)) throw new NotServed("index", JSON.stringify(keys));
  return { fields: Object.keys(keys), isUnique: unique === true };
};

/** Makes an index that is not there yet; only within a write. Errors: 11000 when it is unique and rows repeat; NotServed. */
export const addIndex = (table: Table, { fields, isUnique }: Index): void => {
  const unfit = isUnique ? "'array', 'object', 'null'" : "'array', 'object'";
  for (const field of fields) {
    const sql = `SELECT 1 FROM ${quoted(table.name)} WHERE ifnull(json_type(doc, '$.' || ?), 'null') IN (${unfit}) LIMIT 1`;
    if (table.file.rows(sql, field).length > 0) throw noIndexHolds(field);
  }
  const [name, on] = [`${table.name}(${fields.join()})`, quoted(table.name)];
  const sql = `CREATE ${isUnique ? "UNIQUE " : ""}INDEX ${quoted(name)} ON ${on} (${fields.map(columnOf).join(", ")})`;
  runUnique(table, () => table.file.run(sql));
};

/**
 * Makes an index of a collection; one that is there already is left as it is. Answers its name.
 *
 * Errors: 11000 when it is unique and rows repeat; NotServed. Then nothing has changed.
 */
export const createIndex = (scope: Scope, keys: object, options: Readonly<Record<string, unknown>>): string => {
  const index = declaredIndex(keys, options);
  scope.file.write(() => {
    const table = ensureTable(scope);
    const known = table.indexes.find((other) => mongoName(other.fields) === mongoName(index.fields));
    if (known === undefined) addIndex(table, index);
    else if (known.isUnique !== index.isUnique) throw new NotServed("option", "unique of an index that is there");
  });
  return mongoName(index.fields);
};

/** The indexes as MongoDB describes them. Errors: 26 when there is no such collection. */
export const describeIndexes = (scope: Scope): readonly Document[] => {
  const table = tableOf(scope);
  if (table === null) throw new mongo.MongoServerError({ message: `ns does not exist: ${scope.name}`, code: 26 });
  const declared = table.indexes.map(({ fields, isUnique }) => ({
    key: keyOf(fields),
    name: mongoName(fields),
    ...(isUnique ? { unique: true } : {}),
  }));
  return [{ key: { _id: 1 }, name: "_id_" }, ...declared];
};
