import { fromBson } from "../document.ts";
import { keyOf } from "../planning/key.ts";
import type { Index, Sort } from "../planning/declared-index.ts";
import { type Layout, quoted } from "./layout.ts";
import type { StoreFile } from "./open-file.ts";
import { refusal } from "../refusal.ts";
import { type Scope, writeIn } from "./scope.ts";
import { duplicateKeyError } from "./duplicate-key.ts";
import { serverError } from "../server-error.ts";

export type IndexOptions = Readonly<Record<string, unknown>>;

/** Options that change nothing here; any other would change what the index means. */
const KNOWN_OPTIONS = ["name", "unique", "background"];

/** Writes every row's key, a batch at a time, all within the caller's write. */
const fill = (file: StoreFile, { table }: Layout, { column, fields }: Index): void => {
  const read = `SELECT seq, bson FROM ${table} WHERE seq > ? ORDER BY seq LIMIT 1000`;
  const next = (after: number) => file.rows(read, after) as unknown as readonly (readonly [seq: number, bson: Uint8Array])[];
  for (let rows = next(-1); rows.length > 0; rows = next(rows.at(-1)?.[0] ?? 0)) {
    for (const [seq, bson] of rows) {
      file.run(`UPDATE ${table} SET ${column} = ? WHERE seq = ?`, keyOf(fromBson(bson), fields), seq);
    }
  }
};

const refuseRepeats = (file: StoreFile, layout: Layout, index: Index): void => {
  const repeats = file.rows(`SELECT 1 FROM ${layout.table} GROUP BY ${index.column} HAVING count(*) > 1 LIMIT 1`);
  if (index.isUnique && repeats.length > 0) {
    throw duplicateKeyError(file.name, layout, index);
  }
};

const addIndex = (file: StoreFile, layout: Layout, index: Index): void => {
  file.run(`ALTER TABLE ${layout.table} ADD COLUMN ${index.column} TEXT`);
  fill(file, layout, index);
  refuseRepeats(file, layout, index);
  const name = quoted(`index:${layout.collection}:${index.column}`);
  file.run(`CREATE ${index.isUnique ? "UNIQUE " : ""}INDEX ${name} ON ${layout.table} (${index.column})`);
  const { spec, isUnique, column } = index;
  file.run(
    `INSERT INTO "indexes" VALUES (?, ?, ?, ?, ?)`,
    layout.collection,
    index.name,
    JSON.stringify(spec),
    Number(isUnique),
    column,
  );
};

const specOf = (keys: object): Sort =>
  Object.entries(keys).map(([field, direction]): readonly [string, 1 | -1] => {
    if (direction !== 1 && direction !== -1) {
      throw refusal(`an index of kind ${String(direction)}`);
    }
    return [field, direction];
  });

const declared = (keys: object, options: IndexOptions, column: string): Index => {
  const unknown = Object.keys(options).find((name) => !KNOWN_OPTIONS.includes(name) && options[name] !== undefined);
  if (unknown !== undefined) {
    throw refusal(`the index option ${unknown}`);
  }
  const spec = specOf(keys);
  const name = typeof options["name"] === "string" ? options["name"] : spec.flat().join("_");
  return { name, spec, fields: spec.map(([field]) => field), isUnique: options["unique"] === true, column };
};

/**
 * Declares an index and keys the rows already there; declaring it again does nothing. Answers its name.
 *
 * Errors: 11000 when it is unique and rows repeat, 85 when it is there with other options; then nothing has changed.
 */
export const createIndex = (scope: Scope, keys: object, options: IndexOptions): string =>
  writeIn(scope, ({ file, layout }) => {
    const index = declared(keys, options, `k${layout.indexes.length}`);
    const sameSpec = ({ spec }: Index) => JSON.stringify(spec) === JSON.stringify(index.spec);
    const known = layout.indexes.find((other) => other.name === index.name || sameSpec(other));
    if (known === undefined) {
      addIndex(file, layout, index);
    } else if (known.name !== index.name || known.isUnique !== index.isUnique || !sameSpec(known)) {
      throw serverError(85, `Index ${index.name} of ${scope.name} already exists with another name, key or option`);
    }
    return index.name;
  });
