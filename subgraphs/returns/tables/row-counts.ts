import type { TableName } from "../kinds/kinds.ts";

/** What became of the rows that were read: read = kept + checked + refused. */
export type RowCounts = {
  readonly read: number;
  /** Sound rows of tables that figures are made from. */
  readonly kept: number;
  /** Sound rows of the other tables: read and checked, nothing of them kept. */
  readonly checked: number;
  /** Rows with at least one error, each of which says why. */
  readonly refused: number;
};

export const NO_ROWS: RowCounts = { read: 0, kept: 0, checked: 0, refused: 0 };

const addCounts = (a: RowCounts, b: RowCounts): RowCounts => ({
  read: a.read + b.read,
  kept: a.kept + b.kept,
  checked: a.checked + b.checked,
  refused: a.refused + b.refused,
});

/** Counts by table: a file in XML has rows of several. */
export type TableCounts = ReadonlyMap<TableName, RowCounts>;

export const addTableCounts = (a: TableCounts, b: TableCounts): TableCounts => {
  const sum = new Map(a);
  for (const [table, counts] of b) sum.set(table, addCounts(sum.get(table) ?? NO_ROWS, counts));
  return sum;
};

export const totalCounts = (counts: TableCounts): RowCounts => [...counts.values()].reduce(addCounts, NO_ROWS);
