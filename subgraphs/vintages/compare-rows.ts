import { isDeepStrictEqual } from "node:util";
import type { Row } from "./row-tables.ts";

/** How the rows of two vintages differ. */
export type RowChanges = { readonly added: number; readonly changed: number; readonly removed: number };

export const NO_CHANGES: RowChanges = { added: 0, changed: 0, removed: 0 };

export const isUnchanged = ({ added, changed, removed }: RowChanges): boolean => added + changed + removed === 0;

/** Null before numbers before text, as stores sort. */
const rank = (value: unknown): number => (value === null || value === undefined ? 0 : typeof value === "number" ? 1 : 2);

const compareValues = (a: unknown, b: unknown): number => {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "number" && typeof b === "number") return a - b;
  const [left, right] = [String(a), String(b)];
  return left < right ? -1 : Number(left > right);
};

const compareKeys = (a: Row, b: Row, key: readonly string[]): number =>
  key.map((field) => compareValues(a[field], b[field])).find((order) => order !== 0) ?? 0;

/** A row without what differs between any two vintages: the store's own id, and the owner. */
const contentOf = (row: Row): Row => ({ ...row, _id: null, return: null, register: null });

/**
 * Counts how `after` differs from `before`, both in order of `key`, one row of each in memory.
 *
 *   before: a b c   after: a B d   ->   1 added, 1 changed, 1 removed
 */
export const compareRows = async (
  before: AsyncIterator<Row>,
  after: AsyncIterator<Row>,
  key: readonly string[],
): Promise<RowChanges> => {
  let [added, changed, removed] = [0, 0, 0];
  let [old, now] = [await before.next(), await after.next()];
  while (old.done !== true || now.done !== true) {
    const order = old.done === true ? 1 : now.done === true ? -1 : compareKeys(old.value, now.value, key);
    if (order < 0) removed += 1;
    else if (order > 0) added += 1;
    else if (!isDeepStrictEqual(contentOf(old.value as Row), contentOf(now.value as Row))) changed += 1;
    if (order <= 0) old = await before.next();
    if (order >= 0) now = await after.next();
  }
  return { added, changed, removed };
};
