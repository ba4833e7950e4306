import type { SQLInputValue } from "node:sqlite";
import type { KeyRange } from "../planning/bounds.ts";
import type { Index } from "../planning/declared-index.ts";
import type { Layout } from "./layout.ts";
import type { StoreFile } from "./open-file.ts";
import type { Plan } from "../planning/plan.ts";

/** Where a query reads: a collection of a file. */
export type Place = { readonly file: StoreFile; readonly layout: Layout };

export type RawRow = readonly [seq: number, bson: Uint8Array, key: string];

/**
 * One step along an index: the rest of the rows that share the last key read, where it is not unique, then the keys beyond it. A
 * union, so that both halves are searches of the index, however many rows share a key.
 */
const stepSql = (table: string, { column, isUnique }: Index, isDescending: boolean): string => {
  const [beyond, way] = isDescending ? ["<", "DESC"] : [">", "ASC"];
  const rows = `SELECT seq, bson, ${column} AS key FROM ${table} WHERE ${column}`;
  return `${isUnique ? "" : `${rows} = ?1 AND seq ${beyond} ?2 UNION ALL `}${rows} >= ?3 AND ${column} < ?4
    ORDER BY key ${way}, seq ${way} LIMIT ?5`;
};

/** Repeats a read from where the last one ended, until one comes back short. */
function* steps(read: (last: RawRow | undefined) => readonly RawRow[], size: number): Generator<readonly RawRow[]> {
  let rows = read(undefined);
  while (rows.length > 0) {
    yield rows;
    rows = rows.length < size ? [] : read(rows.at(-1));
  }
}

const readAll = ({ file, layout }: Place, size: number): Generator<readonly RawRow[]> => {
  const sql = `SELECT seq, bson, '' FROM ${layout.table} WHERE seq > ? ORDER BY seq LIMIT ?`;
  return steps((last) => file.rows(sql, last?.[0] ?? -1, size) as unknown as readonly RawRow[], size);
};

const readRange = (place: Place, plan: Plan & { readonly index: Index }, range: KeyRange, size: number) => {
  const sql = stepSql(place.layout.table, plan.index, plan.isDescending);
  return steps((last) => {
    const [seq, , key] = last ?? [0, null, null];
    // Nothing lies between a key and the same key with one more character, so this "from" excludes the last key read.
    const from = key === null || plan.isDescending ? range.from : `${key}\u0001`;
    const to = key === null || !plan.isDescending ? range.to : key;
    const parameters: readonly SQLInputValue[] = [key, seq, from, to, size];
    return place.file.rows(sql, ...parameters) as unknown as readonly RawRow[];
  }, size);
};

/**
 * The rows a plan reads, in its order and in batches of `size`, the filter not yet applied. Each batch is a statement of its own:
 * between two of them nothing is held open, so a slow reader never keeps a writer waiting or the log from being folded in.
 */
export function* readPlan(place: Place, plan: Plan, size: number): Generator<readonly RawRow[]> {
  if (plan.index === null) {
    yield* readAll(place, size);
    return;
  }
  for (const range of plan.ranges) {
    yield* readRange(place, { ...plan, index: plan.index }, range, size);
  }
}
