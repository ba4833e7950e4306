/** The few rows that filters leave of many: found once, and then gone through instead of all of them. */
import { isVarying } from "../../schema/question/dimensions.ts";
import type { Filter } from "../../schema/question/population.ts";
import type { RowTable } from "./columns.ts";
import { keptValues } from "./kept.ts";
import { columnOf, lookup, thin } from "./selection.ts";
import { passOf } from "./tables.ts";

/** Of more rows than one in so many, those of a date are as soon thinned out. */
const ONE_IN = 8;

/** So many filters are kept with a table. */
const KEPT = 60;

const keptRows = keptValues<RowTable, Int32Array | null>(KEPT);

/** Rows that pass on every date, in order; null where they are not few. Filters whose codes change with the date are not looked at. */
export const fewRows = (table: RowTable, where: readonly Filter[]): Int32Array | null => {
  const filters = where.filter(({ dimension }) => !isVarying(dimension));
  return filters.length === 0 ? null : keptRows(table, JSON.stringify(filters), () => find(table, filters));
};

const find = (table: RowTable, filters: readonly Filter[]): Int32Array | null => {
  let rows = new Int32Array(table.rows);
  for (let row = 0; row < table.rows; row++) rows[row] = row;
  for (const filter of filters)
    rows = thin(rows, columnOf(table, filter.dimension), lookup(table, filter.dimension, "", passOf(filter)));
  return rows.length * ONE_IN > table.rows ? null : rows.slice();
};
