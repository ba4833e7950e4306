/** Total orders of a list: by one quantity, then by id, so that no two rows are equal and a page has one beginning. */

/** What a row is ordered by; null where it has none. */
export type SortKey = string | number | null;

export type Order<T> = {
  readonly keyOf: (item: T) => SortKey;
  readonly isDescending: boolean;
};

/** Where a row stands: what it is ordered by, and its id. */
export type Position = readonly [key: SortKey, id: string];

/** Without regard to case, by code unit and not by the rules of a machine's language. */
export const textKey = (text: string | null): SortKey => text?.toLowerCase() ?? null;

const isBefore = (a: string | number, b: string | number, isDescending: boolean): boolean => (isDescending ? a > b : a < b);

/** Below 0 where `a` comes first. Rows that have nothing to be ordered by come last either way; equal ones go by id, upwards. */
export const comparePositions =
  (isDescending: boolean) =>
  ([a, idOfA]: Position, [b, idOfB]: Position): number => {
    if (a === b) return idOfA === idOfB ? 0 : idOfA < idOfB ? -1 : 1;
    if (a === null || b === null) return a === null ? 1 : -1;
    return isBefore(a, b, isDescending) ? -1 : 1;
  };
