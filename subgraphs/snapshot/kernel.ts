/**
 * The one-pass kernel of what is counted on dates: a question over rows becomes slots.
 *
 * A block of rows at a time, one tight pass selects those that are open on a date of the question; filters thin the selection out;
 * each dimension then adds its part of the cell to every selected row, a column at a time; the measure adds into the slots. A
 * block is small enough that what one pass leaves behind is still in the processor's cache for the next. Over a series a row is added on
 * the first date it is open and taken away on the first it is not, and a running sum does the rest; only where its cell or value
 * itself changes from date to date (age, status, days in placement) is it added date by date.
 */
import type { DimensionName } from "../../schema/question/dimensions.ts";
import { dayOf } from "../../schema/reference/dates.ts";
import { SHARE } from "../../schema/vector/slots.ts";
import { adderOf } from "./adders.ts";
import type { Column, RowTable } from "./columns.ts";
import { columnOf, indexFrom, lookup, openOn, select, thin, VARYING } from "./selection.ts";
import { type CountedTable, stepsOf } from "./tables.ts";

/** A dimension's part of the slot, or a filter's pass, by date and code of its column. */
type ByDate = { readonly codes: Uint16Array; readonly at: readonly Int32Array[] };

/** The same where it is the same on every date. */
type Fixed = { readonly column: Column; readonly at: Int32Array };

/** A question made ready: what is fixed for a row, and what changes with the date. */
type Plan = {
  readonly rows: RowTable;
  readonly table: CountedTable;
  readonly days: Int32Array;
  readonly parts: readonly Fixed[];
  readonly filters: readonly Fixed[];
  readonly varyingParts: readonly ByDate[];
  readonly varyingFilters: readonly ByDate[];
  readonly slots: Float64Array;
};

/** Selected rows of a block, and for each its cell without the varying dimensions, times slots of a cell. */
type Block = { readonly rows: Int32Array; readonly cells: Int32Array };

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
  const { measure } = table.query;
  const isVarying =
    plan.varyingParts.length > 0 || plan.varyingFilters.length > 0 || (measure === "DAYS_IN_PLACEMENT" && plan.days.length > 1);
  const add = isVarying ? dateByDate(plan) : byStartsAndEnds(plan);
  for (const block of blocksOf(plan)) add(block);
  if (!isVarying) sumUp(plan);
  return plan.slots;
};

/** The selected rows, some thousands at a time; a block is overwritten by the next. */
function* blocksOf({ rows: all, days, filters, parts }: Plan): Generator<Block> {
  const open = days.length === 1 ? openOn(all, days) : null;
  const length = open?.length ?? all.rows;
  for (let from = 0; from < length; from += BLOCK_ROWS) {
    let rows = open === null ? select(all, days, from, SELECTED) : copied(open.subarray(from, from + BLOCK_ROWS));
    for (const { column, at } of filters) rows = thin(rows, column, at);
    const cells = CELLS.subarray(0, rows.length).fill(0);
    for (const { column, at } of parts) addParts(cells, rows, column.codes, at);
    yield { rows, cells };
  }
}

const copied = (rows: Int32Array): Int32Array => {
  SELECTED.set(rows);
  return SELECTED.subarray(0, rows.length);
};

const planOf = (rows: RowTable, table: CountedTable): Plan => {
  const { times, where } = table.query;
  const days = Int32Array.from(times, dayOf);
  const isVarying = (name: DimensionName): boolean => days.length > 1 && VARYING.includes(name);
  const [filters, parts]: [Fixed[], Fixed[]] = [[], []];
  const [varyingFilters, varyingParts]: [ByDate[], ByDate[]] = [[], []];
  /** Looked up once, or for each date where the code of a record changes with it. */
  const add = (name: DimensionName, toNumber: (code: string) => number, [fixed, varying]: [Fixed[], ByDate[]]): void => {
    const column = columnOf(rows, name);
    const at = (isVarying(name) ? times : times.slice(0, 1)).map((date) => lookup(rows, name, date, toNumber));
    if (isVarying(name)) varying.push({ codes: column.codes, at });
    else fixed.push({ column, at: at[0]! });
  };
  for (const { dimension, codes } of where) add(dimension, (code) => +codes.includes(code), [filters, varyingFilters]);
  const steps = stepsOf(table);
  for (const [index, { name, codes }] of table.axes.entries()) {
    const partByCode = new Map(codes.map((code, at) => [code, at * steps[index]!]));
    add(name, (code) => partByCode.get(code)!, [parts, varyingParts]);
  }
  const slots = new Float64Array(table.stride * days.length);
  return { rows, table, days, parts, filters, varyingParts, varyingFilters, slots };
};

const addParts = (cells: Int32Array, rows: Int32Array, codes: Uint16Array, parts: Int32Array): void => {
  for (let at = 0; at < rows.length; at++) cells[at]! += parts[codes[rows[at]!]!]!;
};

/** Adds the rows of a block. */
type AddBlock = (block: Block) => void;

const counting = ({ rows, table: { query }, days, slots }: Plan) => ({
  table: rows,
  measure: query.measure,
  form: query.form,
  days,
  slots,
});

/** The commonest question by far, without a call for each row. */
const addChildren = ({ rows: { keys }, slots, table: { query } }: Plan): AddBlock => {
  if (query.form === "OWN")
    return ({ cells }) => {
      for (let at = 0; at < cells.length; at++) slots[cells[at]!]! += 1;
    };
  return ({ rows, cells }) => {
    for (let at = 0; at < cells.length; at++) {
      slots[cells[at]! + SHARE.n]! += 1;
      slots[cells[at]! + SHARE.dither]! += keys[rows[at]!]!;
    }
  };
};

const byStartsAndEnds = (plan: Plan): AddBlock => {
  const { rows: all, days, table, slots } = plan;
  if (days.length === 1 && table.query.measure === "CHILDREN") return addChildren(plan);
  const [add, { stride }] = [adderOf(counting(plan)), table];
  return ({ rows, cells }) => {
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]!;
      const [first, end] = [indexFrom(days, all.start[row]!), indexFrom(days, all.end[row]!)];
      if (first >= end) continue;
      add(row, first * stride + cells[at]!, 1, first);
      if (end * stride < slots.length) add(row, end * stride + cells[at]!, -1, first);
    }
  };
};

/** What was added on the first date and taken away after the last -> what there is on each date. */
const sumUp = ({ table: { stride }, slots }: Plan): void => {
  for (let slot = stride; slot < slots.length; slot++) slots[slot]! += slots[slot - stride]!;
};

const dateByDate = (plan: Plan): AddBlock => {
  const { rows: all, days, varyingParts, varyingFilters, table } = plan;
  const add = adderOf(counting(plan));
  return ({ rows, cells }) => {
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]!;
      const end = indexFrom(days, all.end[row]!);
      for (let date = indexFrom(days, all.start[row]!); date < end; date++) {
        if (!varyingFilters.every((filter) => filter.at[date]![filter.codes[row]!] === 1)) continue;
        let cell = cells[at]!;
        for (const part of varyingParts) cell += part.at[date]![part.codes[row]!]!;
        add(row, date * table.stride + cell, 1, date);
      }
    }
  };
};
