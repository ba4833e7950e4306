/** Lists that are read page by page: how many rows a page may have, and cursors, good for the one list that gave them. */
import { badUserInput, cursorExpired } from "./errors.ts";

/** `list` names the list and what it lists: a cursor of another list is refused. `key` is the last row's. */
export const encodeCursor = (list: string, key: readonly unknown[]): string =>
  Buffer.from(JSON.stringify([list, ...key])).toString("base64url");

/** A cursor that a caller gives; an empty one, as clients without null send it, is none. */
export const givenCursor = (after: string | null | undefined): string | null => after || null;

type PageInfo = {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
};

/** What a page says of itself: `hasMore` rows come after it, and `after` is the cursor that it was asked by. */
export const pageInfoOf = (
  edges: readonly { readonly cursor: string }[],
  { hasMore, after }: { readonly hasMore: boolean; readonly after: string | null },
): PageInfo => ({
  hasNextPage: hasMore,
  // A cursor is that of a row, which stands before what comes after it.
  hasPreviousPage: after !== null,
  startCursor: edges.at(0)?.cursor ?? null,
  endCursor: edges.at(-1)?.cursor ?? null,
});

/**
 * The key of the last row already read.
 *
 * Errors: CURSOR_EXPIRED for a cursor of another list, or one that is none of ours.
 */
export const decodeCursor = <Key extends readonly unknown[]>(
  text: string,
  list: string,
  isKey: (key: readonly unknown[]) => key is Key,
): Key => {
  const parts = parseJson(Buffer.from(text, "base64url").toString("utf8"));
  if (!Array.isArray(parts) || parts[0] !== list) throw cursorExpired();
  const key: readonly unknown[] = parts.slice(1);
  if (!isKey(key)) throw cursorExpired();
  return key;
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
};

const MOST_ROWS = 500;

/** Errors: BAD_USER_INPUT for a page of no rows, or of more than anybody reads at once. */
export const checkFirst = (first: number): void => {
  if (first < 1 || first > MOST_ROWS) throw badUserInput("first", `Ask for 1 to ${MOST_ROWS} rows.`);
};
