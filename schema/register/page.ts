import { createHash } from "node:crypto";
import { checkFirst, decodeCursor, encodeCursor, givenCursor, pageInfoOf } from "../cursor.ts";
import { comparePositions, type Order, type Position } from "./order.ts";

/** A list to be read in pages. */
export type PagedList<T> = {
  /** The rows that belong to it, in any order. */
  readonly items: readonly T[];
  readonly idOf: (item: T) => string;
  readonly order: Order<T>;
  /** All that decides which rows it has and in which order; a cursor is good for a list of the same. */
  readonly identity: readonly unknown[];
};

type Page<T> = {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly nodes: readonly T[];
  readonly pageInfo: ReturnType<typeof pageInfoOf>;
  readonly totalCount: number;
};

/**
 * A page by keyset: the rows after the position that the cursor holds.
 *
 * Errors: BAD_USER_INPUT for `first` out of range; CURSOR_EXPIRED for a cursor of another list.
 */
export const pageOf = <T>(
  { items, idOf, order, identity }: PagedList<T>,
  { first, after: given }: { readonly first: number; readonly after?: string | null | undefined },
): Page<T> => {
  checkFirst(first);
  const after = givenCursor(given);
  const list = createHash("sha256").update(JSON.stringify(identity)).digest("hex").slice(0, 16);
  const compare = comparePositions(order.isDescending);
  const rows = items
    .map((node) => ({ node, position: [order.keyOf(node), idOf(node)] as const }))
    .toSorted((a, b) => compare(a.position, b.position));
  const last = after === null ? null : decodeCursor(after, list, isPosition);
  const next = last === null ? 0 : rows.findIndex(({ position }) => compare(position, last) > 0);
  const from = next === -1 ? rows.length : next;
  const edges = rows.slice(from, from + first).map(({ node, position }) => ({ node, cursor: encodeCursor(list, position) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: pageInfoOf(edges, { hasMore: from + first < rows.length, after }),
    totalCount: rows.length,
  };
};

const isPosition = (key: readonly unknown[]): key is Position => {
  const [sortKey, id] = key;
  const isKey = sortKey === null || typeof sortKey === "string" || typeof sortKey === "number";
  return key.length === 2 && isKey && typeof id === "string";
};
