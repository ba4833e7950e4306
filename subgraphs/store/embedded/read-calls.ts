import { cursorOver } from "./cursor.ts";
import { type Document, fromJson, idFromSql, isPlainObject } from "./document.ts";
import type { Cells } from "./open-file.ts";
import { NotServed, refuseOptions } from "./refusal.ts";
import { conditionOf, seqsOf } from "./select.ts";
import { columnOf, quoted, type Scope, type Table, tableOf } from "./table.ts";

/** Rows of one batch: enough to make SQLite's cost vanish, few enough that neither memory nor other callers notice. */
const BATCH_ROWS = 256;

/** Options of a read as mongoose hands them down, already cast. */
type FindOptions = { readonly projection?: unknown; readonly sort?: unknown; readonly limit?: unknown };

const sortOf = (sort: unknown): readonly string[] | null => {
  if (sort === undefined || sort === null) return null;
  if (isPlainObject(sort) && Object.values(sort).every((direction) => direction === 1)) return Object.keys(sort);
  throw new NotServed("option", "sort that does not ascend");
};

/** For SQLite, to which -1 is no limit; to mongoose it is 0. */
const limitOf = (limit: unknown): number => {
  if (typeof limit === "number" && limit >= 0) return limit === 0 ? -1 : limit;
  throw new NotServed("option", "limit below 0");
};

/** Whether a field is in what is projected: the fields to keep, and `_id` unless it is put out; or those to leave out. */
const wantedBy = (projection: unknown): ((name: string) => boolean) => {
  if (projection === undefined || projection === null) return () => true;
  const { _id: id, ...others } = projection as Document;
  const [kept = id, ...more] = new Set(Object.values(others));
  if (more.length > 0 || [kept, id].some((flag) => ![0, 1, undefined].includes(flag as number)))
    throw new NotServed("option", "projection that computes, or both keeps and leaves out");
  const named = new Set(Object.keys(others).filter(columnOf));
  return (name) => (name === "_id" ? id !== 0 : named.has(name) === (kept === 1));
};

const documentOf = ([, id, doc]: Cells, isWanted: (name: string) => boolean): Document => {
  const document: Record<string, unknown> = isWanted("_id") ? { _id: idFromSql(id) } : {};
  const stored = fromJson(String(doc));
  for (const name in stored) if (isWanted(name)) document[name] = stored[name];
  return document;
};

/** Rows by their `seq`, in the order asked for; one that was deleted meanwhile is left out. */
const rowsOf = ({ file, name }: Table, seqs: readonly number[]): readonly Cells[] => {
  const sql = `SELECT seq, id, doc FROM ${quoted(name)} WHERE seq IN (SELECT value FROM json_each(?))`;
  const found = new Map(file.rows(sql, JSON.stringify(seqs)).map((row) => [Number(row[0]), row]));
  return seqs.map((seq) => found.get(seq)).filter((row) => row !== undefined);
};

/**
 * The documents of a selection, a batch at a time. Which rows they are is decided at the first: each is met once, whatever is
 * written meanwhile. Between two batches nothing is held open that would keep a writer waiting.
 */
function* batchesOf(scope: Scope, filter: Document, options: FindOptions): Generator<readonly Document[]> {
  refuseOptions(options, ["projection", "sort", "limit"]);
  const isWanted = wantedBy(options.projection);
  const selection = { filter, sort: sortOf(options.sort), limit: limitOf(options.limit ?? 0) };
  const table = tableOf(scope);
  if (table === null) return;
  const seqs = seqsOf(table, selection);
  for (let first = 0; first < seqs.length; first += BATCH_ROWS)
    yield rowsOf(table, seqs.slice(first, first + BATCH_ROWS)).map((row) => documentOf(row, isWanted));
}

/** The driver's calls that read a collection; one that does not exist is empty. */
export const readCalls = (scope: Scope) => ({
  find: (filter: Document = {}, options: FindOptions = {}) => cursorOver(batchesOf(scope, filter, options)),
  findOne: async (filter: Document = {}, options: FindOptions = {}) => {
    const [documents] = batchesOf(scope, filter, { ...options, limit: 1 });
    return documents?.[0] ?? null;
  },
  countDocuments: async (filter: Document = {}, options: object = {}): Promise<number> => {
    refuseOptions(options);
    const table = tableOf(scope);
    if (table === null) return 0;
    const { sql, parameters } = conditionOf(table, filter);
    return Number(scope.file.rows(`SELECT count(*) FROM ${quoted(scope.name)} WHERE ${sql}`, ...parameters)[0]?.[0]);
  },
});
