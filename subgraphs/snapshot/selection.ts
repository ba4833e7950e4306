/** Choosing rows of a table, and looking up what a stored value means on a date. All loops are tight and over typed arrays. */
import QuickLRU from "quick-lru";
import { type DimensionName, dimensionOf } from "../../schema/question/dimensions.ts";
import type { LocalDate } from "../../schema/reference/dates.ts";
import type { Column, RowTable } from "./columns.ts";

/**
 * The rows that are open on at least one day of `days`, which ascend; on a single day, exactly those counted on it. Of the rows from
 * `from` on, as many are looked at as `into` has room for.
 */
export const select = ({ start, end, rows }: RowTable, days: Int32Array, from: number, into: Int32Array): Int32Array => {
  const [first, after, to] = [days[0]!, days.at(-1)! + 1, Math.min(rows, from + into.length)];
  let length = 0;
  for (let row = from; row < to; row++) {
    into[length] = row;
    // Both differences are negative for an open row: one more by their sign, with no branch to guess wrong.
    length -= ((start[row]! - after) & (first - end[row]!)) >> 31;
  }
  return into.subarray(0, length);
};

/** So many days are kept with a table: the month ends that are asked about again and again. */
const KEPT_DAYS = 120;

const openByTable = new WeakMap<RowTable, QuickLRU<number, Int32Array>>();

/** The rows that are open on the one day of `days`, looked for once. */
export const openOn = (table: RowTable, days: Int32Array): Int32Array => {
  const known = openByTable.get(table) ?? new QuickLRU<number, Int32Array>({ maxSize: KEPT_DAYS });
  openByTable.set(table, known);
  const day = days[0]!;
  const open = known.get(day) ?? select(table, days, 0, new Int32Array(table.rows)).slice();
  known.set(day, open);
  return open;
};

/** Keeps the rows whose value passes; works in place. */
export const thin = (rows: Int32Array, { codes }: Column, passes: Int32Array): Int32Array => {
  let length = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    rows[length] = row;
    length += passes[codes[row]!]!;
  }
  return rows.subarray(0, length);
};

/** For each value of a dimension's column, its code on a date; those of every date are kept as long as the table. */
const codesOf = (table: RowTable, name: DimensionName, date: LocalDate): readonly string[] => {
  const { codeOf } = dimensionOf(name);
  const { values } = columnOf(table, name);
  if (VARYING.includes(name)) return values.map((value) => codeOf(value, date));
  const kept = codesByTable.get(table) ?? new Map<DimensionName, readonly string[]>();
  codesByTable.set(table, kept);
  const codes = kept.get(name) ?? values.map((value) => codeOf(value, date));
  kept.set(name, codes);
  return codes;
};

const codesByTable = new WeakMap<RowTable, Map<DimensionName, readonly string[]>>();

/** Dimensions whose code for one record changes with the date. */
export const VARYING: readonly DimensionName[] = ["AGE_BAND", "UASC"];

/** For each value of a dimension's column, a number made of its code on a date. */
export const lookup = (table: RowTable, name: DimensionName, date: LocalDate, toNumber: (code: string) => number): Int32Array =>
  Int32Array.from(codesOf(table, name, date), toNumber);

export const columnOf = ({ columns }: RowTable, name: DimensionName): Column => columns[dimensionOf(name).column]!;

/** Position of the first day that is not before `day`; `days` ascend. */
export const indexFrom = (days: Int32Array, day: number): number => {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
};
