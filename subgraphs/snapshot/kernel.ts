/**
 * The kernel of what is counted on dates: a question over rows becomes slots.
 *
 * On each date the rows that are open on it are at hand, looked for once; of a series that filters leave few rows of, only those. A
 * block of them at a time, filters thin the rows out; each dimension then adds its part of the cell to every row that is left, a column
 * at a time; the measure adds into the slots. A block is small enough that what one pass leaves behind is still in the processor's
 * cache for the next.
 */
import { type DimensionName, isVarying } from "../../schema/question/dimensions.ts";
import { dayOf, type LocalDate } from "../../schema/reference/dates.ts";
import { SHARE } from "../../schema/vector/slots.ts";
import { adderOf } from "./adders.ts";
import type { Column, RowTable } from "./columns.ts";
import { fewRows } from "./few-rows.ts";
import { columnOf, lookup, openAmong, openOn, thin } from "./selection.ts";
import { countAtEach, type CountedTable, type NumberOfCode, partsOf, passOf } from "./tables.ts";

/** What each code of a column stands for on a date: a filter's pass, or a part of a slot. */
type Meaning = { readonly column: Column; readonly on: (date: LocalDate) => Int32Array };

/** Codes of most dimensions mean the same on every date, and are looked up once. */
const meaningOf = (rows: RowTable, name: DimensionName, toNumber: NumberOfCode): Meaning => {
  const column = columnOf(rows, name);
  if (isVarying(name)) return { column, on: (date) => lookup(rows, name, date, toNumber) };
  const always = lookup(rows, name, "", toNumber);
  return { column, on: () => always };
};

/** A question made ready. */
type Plan = {
  readonly rows: RowTable;
  readonly table: CountedTable;
  /** Rows that may be open and pass; null where they are not few. */
  readonly few: Int32Array | null;
  readonly filters: readonly Meaning[];
  readonly parts: readonly Meaning[];
};

const planOf = (rows: RowTable, table: CountedTable): Plan => {
  const { times, where } = table.query;
  const few = times.length > 1 ? fewRows(rows, where) : null;
  const left = few === null ? where : where.filter(({ dimension }) => isVarying(dimension));
  return {
    rows,
    table,
    few,
    filters: left.map((filter) => meaningOf(rows, filter.dimension, passOf(filter))),
    parts: partsOf(table).map(({ name, partOf }) => meaningOf(rows, name, partOf)),
  };
};

const BLOCK_ROWS = 16_384;

/** Kept from one question to the next: a kernel runs to its end before another begins. */
const [SELECTED, CELLS] = [new Int32Array(BLOCK_ROWS), new Int32Array(BLOCK_ROWS)];

/**
 * Counts rows that are open on dates.
 *
 * Shape:  rows -> slots by time x cell of the table.
 * Units:  children, homes, places; tenths of a mile; days; pence.
 */
export const countRows = (rows: RowTable, table: CountedTable): Float64Array => {
  const plan = planOf(rows, table);
  return countAtEach(table, (date, slots) => countOn(plan, date, slots));
};

const countOn = (plan: Plan, date: LocalDate, slots: Float64Array): void => {
  const open = plan.few === null ? openOn(plan.rows, dayOf(date)) : openAmong(plan.few, plan.rows, dayOf(date));
  const filters = plan.filters.map(({ column, on }) => ({ column, passes: on(date) }));
  const parts = plan.parts.map(({ column, on }) => ({ column, part: on(date) }));
  const add = addTo(plan, date, slots);
  for (let from = 0; from < open.length; from += BLOCK_ROWS) {
    let rows = copied(open.subarray(from, from + BLOCK_ROWS));
    for (const { column, passes } of filters) rows = thin(rows, column, passes);
    const cells = CELLS.subarray(0, rows.length).fill(0);
    for (const { column, part } of parts) addParts(cells, rows, column.codes, part);
    add(rows, cells);
  }
};

const copied = (rows: Int32Array): Int32Array => {
  SELECTED.set(rows);
  return SELECTED.subarray(0, rows.length);
};

const addParts = (cells: Int32Array, rows: Int32Array, codes: Uint16Array, parts: Int32Array): void => {
  for (let at = 0; at < rows.length; at++) cells[at]! += parts[codes[rows[at]!]!]!;
};

/** Adds rows that have come through, each at its cell. */
type AddRows = (rows: Int32Array, cells: Int32Array) => void;

const addTo = ({ rows: table, table: { query } }: Plan, date: LocalDate, slots: Float64Array): AddRows => {
  if (query.measure === "CHILDREN") return query.form === "OWN" ? addOwnChildren(slots) : addChildren(slots, table.keys);
  const add = adderOf({ table, measure: query.measure, form: query.form, day: dayOf(date), slots });
  return (rows, cells) => {
    for (let at = 0; at < rows.length; at++) add(rows[at]!, cells[at]!);
  };
};

/** The commonest questions by far, without a call for each row. */
const addOwnChildren =
  (slots: Float64Array): AddRows =>
  (_, cells) => {
    for (let at = 0; at < cells.length; at++) slots[cells[at]!]! += 1;
  };

const addChildren =
  (slots: Float64Array, keys: Uint32Array): AddRows =>
  (rows, cells) => {
    for (let at = 0; at < cells.length; at++) {
      slots[cells[at]! + SHARE.n]! += 1;
      slots[cells[at]! + SHARE.dither]! += keys[rows[at]!]!;
    }
  };
