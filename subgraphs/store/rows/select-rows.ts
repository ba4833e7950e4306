import { type Document, fromBson } from "../document.ts";
import { documentReader, type IsWanted } from "../document-reader.ts";
import { compareKeys, keyOfField } from "../planning/key.ts";
import { matcherOf } from "../planning/matcher.ts";
import type { Sort } from "../planning/declared-index.ts";
import { type Plan, planOf } from "../planning/plan.ts";
import { type Place, readPlan } from "./read-plan.ts";

/** A stored document with the place of its row. */
export type Row = { readonly seq: number; readonly bson: Uint8Array; readonly document: Document };

/** What a query wants; a `limit` of Infinity is none. Fields that are not wanted may be left out, or not. */
export type Selection = {
  readonly filter: Document;
  readonly sort: Sort;
  readonly skip: number;
  readonly limit: number;
  readonly isWanted?: IsWanted;
};

/** Rows of one batch: enough to make SQLite's cost vanish, few enough that neither memory nor other callers notice. */
const BATCH_ROWS = 256;

/** The rows of a plan that match, in the plan's order; a batch may be empty. */
export function* matchingRows(place: Place, plan: Plan, { filter, skip, limit, isWanted }: Selection): Generator<readonly Row[]> {
  const size = plan.isExact && plan.isOrdered ? Math.min(BATCH_ROWS, skip + limit) : BATCH_ROWS;
  const isMatch = plan.isExact ? null : matcherOf(filter);
  // Where rows are still to be matched or sorted, any field may be needed for that.
  const read = documentReader(plan.isExact && plan.isOrdered ? isWanted : undefined);
  for (const batch of readPlan(place, plan, size)) {
    const rows = batch.map(([seq, bson]): Row => ({ seq, bson, document: read(bson) }));
    yield isMatch === null ? rows : rows.filter(({ document }) => isMatch(document));
  }
}

type Entry = { readonly keys: readonly string[]; readonly seq: number };

const compareEntries =
  (sort: Sort) =>
  (left: Entry, right: Entry): number => {
    for (const [place, [, direction]] of sort.entries()) {
      const order = compareKeys(left.keys[place] ?? "", right.keys[place] ?? "");
      if (order !== 0) {
        return order * direction;
      }
    }
    return left.seq - right.seq;
  };

/** Sorts in memory, holding keys only, then reads the documents again: memory never holds the result. */
function* sortedRows(
  place: Place,
  batches: Iterable<readonly Row[]>,
  { sort, skip, limit }: Selection,
): Generator<readonly Row[]> {
  const entries: Entry[] = [];
  for (const rows of batches) {
    for (const { seq, document } of rows) {
      entries.push({ seq, keys: sort.map(([field]) => keyOfField(document, field)) });
    }
  }
  const wanted = entries.toSorted(compareEntries(sort)).slice(skip, skip + limit);
  for (let first = 0; first < wanted.length; first += BATCH_ROWS) {
    yield wanted.slice(first, first + BATCH_ROWS).flatMap(({ seq }) => rowAt(place, seq) ?? []);
  }
}

function* paged(batches: Iterable<readonly Row[]>, { skip, limit }: Selection): Generator<readonly Row[]> {
  let toSkip = skip;
  let left = limit;
  for (const rows of batches) {
    const page = rows.slice(toSkip, toSkip + left);
    toSkip = Math.max(0, toSkip - rows.length);
    left -= page.length;
    yield page;
    if (left === 0) {
      return;
    }
  }
}

/** The row at a place; null when it was deleted meanwhile. */
export const rowAt = ({ file, layout }: Place, seq: number): Row | null => {
  const bson = file.rows(`SELECT bson FROM ${layout.table} WHERE seq = ?`, seq)[0]?.[0];
  return bson instanceof Uint8Array ? { seq, bson, document: fromBson(bson) } : null;
};

/** The documents a query selects, in order, in batches that may be empty. */
export const selectRows = (place: Place, selection: Selection): Generator<readonly Row[]> => {
  const plan = planOf(selection.filter, selection.sort, place.layout.indexes);
  const rows = matchingRows(place, plan, selection);
  return plan.isOrdered ? paged(rows, selection) : sortedRows(place, rows, selection);
};

/** The first document that a query selects. */
export const firstRow = (place: Place, filter: Document, sort: Sort): Row | null => {
  for (const [row] of selectRows(place, { filter, sort, skip: 0, limit: 1 })) {
    if (row !== undefined) {
      return row;
    }
  }
  return null;
};
