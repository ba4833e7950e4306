/** Choosing rows of a table, and looking up what a stored value means on a date. All loops are tight and over typed arrays. */
import { type DimensionName, dimensionOf, isVarying } from "../../schema/question/dimensions.ts";
import type { LocalDate } from "../../schema/reference/dates.ts";
import type { Column, RowTable } from "./columns.ts";
import type { Days } from "./event-rows.ts";
import { keptValues } from "./kept.ts";
import type { NumberOfCode } from "./tables.ts";

/** So many days and periods are kept with a table: the month ends that are asked about again and again. */
const KEPT = 120;

/** What lasts from one day up to another. */
type Lasting = Pick<RowTable, "rows" | "start" | "end">;

const keptOpen = keptValues<Lasting, Int32Array>(KEPT);

/** The rows that are open on a day. */
export const openOn = (table: Lasting, day: number): Int32Array => openIn(table, { from: day, to: day });

/** The rows that are open on the evening of a day in a period, looked for once. */
export const openIn = (table: Lasting, days: Days): Int32Array =>
  keptOpen(table, `${days.from} ${days.to}`, () => select(table, days));

/** Room for the rows of any table, kept from one selection to the next. */
let room = new Int32Array(0);

const select = ({ start, end, rows }: Lasting, { from, to }: Days): Int32Array => {
  if (room.length < rows) room = new Int32Array(rows);
  const [open, after] = [room, to + 1];
  let length = 0;
  for (let row = 0; row < rows; row++) {
    open[length] = row;
    // Both differences are negative for an open row: one more by their sign, with no branch to guess wrong.
    length -= ((start[row]! - after) & (from - end[row]!)) >> 31;
  }
  return open.slice(0, length);
};

/** Those of some rows that are open on a day. */
export const openAmong = (rows: Int32Array, { start, end }: Lasting, day: number): Int32Array =>
  rows.filter((row) => start[row]! <= day && day < end[row]!);

/** Keeps the rows whose value passes; works in place. */
export const thin = <T extends ArrayBufferLike>(rows: Int32Array<T>, { codes }: Column, passes: Int32Array): Int32Array<T> => {
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
  const codes = (): readonly string[] => columnOf(table, name).values.map((value) => codeOf(value, date));
  return isVarying(name) ? codes() : keptCodes(table, name, codes);
};

/** Of every dimension: there are fewer. */
const keptCodes = keptValues<RowTable, readonly string[]>(KEPT);

/** For each value of a dimension's column, a number made of its code on a date. */
export const lookup = (table: RowTable, name: DimensionName, date: LocalDate, toNumber: NumberOfCode): Int32Array =>
  Int32Array.from(codesOf(table, name, date), toNumber);

export const columnOf = ({ columns }: RowTable, name: DimensionName): Column => columns[dimensionOf(name).column]!;
