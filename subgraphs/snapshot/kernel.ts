/**
 * The one-pass kernel of what is counted on dates: a question over rows becomes a vector.
 *
 * A block of rows at a time, one tight pass selects those that are open on a date of the question; filters thin the selection out;
 * each dimension then adds its part of the cell to every selected row, a column at a time; the measure adds into the vector. A
 * block is small enough that what one pass leaves behind is still in the processor's cache for the next. Over a series a row is added on
 * the first date it is open and taken away on the first it is not, and a running sum does the rest; only where its cell or value
 * itself changes from date to date (age, status, days in placement) is it added date by date.
 */
import { type DimensionName, dimensionOf } from "../../schema/figures/dimensions.ts";
import type { Layout, PartialQuery } from "../../schema/figures/layout.ts";
import type { Partial } from "../../schema/figures/partial.ts";
import { dayOf } from "../../schema/reference/dates.ts";
import { adderOf } from "./adders.ts";
import type { Column, RowTable } from "./columns.ts";
import { columnOf, indexFrom, lookup, select, thin, VARYING } from "./selection.ts";

/** A dimension's part of the slot, or a filter's pass, by date and code of its column. */
type ByDate = { readonly codes: Uint16Array; readonly at: readonly Int32Array[] };

/** The same where it is the same on every date. */
type Fixed = { readonly column: Column; readonly at: Int32Array };

/** A question made ready: what is fixed for a row, and what changes with the date. */
type Plan = {
  readonly table: RowTable;
  readonly query: PartialQuery;
  readonly days: Int32Array;
  readonly parts: readonly Fixed[];
  readonly filters: readonly Fixed[];
  readonly varyingParts: readonly ByDate[];
  readonly varyingFilters: readonly ByDate[];
  /** Slots of one date. */
  readonly stride: number;
  readonly slots: Float64Array;
};

/** Selected rows of a block, and for each its cell without the varying dimensions, times slots of a cell. */
type Block = { readonly rows: Int32Array; readonly cells: Int32Array };

const BLOCK_ROWS = 16_384;

/**
 * Answers one question about rows that count on dates.
 *
 * Shape:  rows -> for each key (only "" without a keyed dimension) a vector of `layout.size` slots.
 * Units:  children; homes, places; tenths of a mile; days; pence, sums of prices in sevenths of a penny.
 */
export const answerRows = (table: RowTable, query: PartialQuery, layout: Layout): Partial => {
  const keys = keysOf(table, layout);
  const plan = planOf(table, query, layout, keys);
  const isVarying =
    plan.varyingParts.length > 0 ||
    plan.varyingFilters.length > 0 ||
    (query.measure === "DAYS_IN_PLACEMENT" && plan.days.length > 1);
  const add = isVarying ? dateByDate(plan) : byStartsAndEnds(plan);
  for (const block of blocksOf(plan)) add(block);
  if (!isVarying) sumUp(plan);
  return split(plan, layout, keys);
};

/** The selected rows, some thousands at a time; a block is overwritten by the next. */
function* blocksOf({ table, days, filters, parts }: Plan): Generator<Block> {
  const [into, allCells] = [new Int32Array(BLOCK_ROWS), new Int32Array(BLOCK_ROWS)];
  for (let from = 0; from < table.rows; from += BLOCK_ROWS) {
    let rows = select(table, days, from, into);
    for (const { column, at } of filters) rows = thin(rows, column, at);
    const cells = allCells.subarray(0, rows.length).fill(0);
    for (const { column, at } of parts) addParts(cells, rows, column.codes, at);
    yield { rows, cells };
  }
}

/** The keys met on the keyed dimension, in order; the one key "" without one. */
const keysOf = (table: RowTable, { keyed }: Layout): readonly string[] => {
  if (keyed === null) return [""];
  const { codeOf } = dimensionOf(keyed);
  return [...new Set(columnOf(table, keyed).values.map((value) => codeOf(value, "")))].toSorted();
};

const planOf = (table: RowTable, query: PartialQuery, layout: Layout, keys: readonly string[]): Plan => {
  const days = Int32Array.from(query.times, dayOf);
  const isVarying = (name: DimensionName): boolean => days.length > 1 && VARYING.includes(name);
  const stride = (layout.size / query.times.length) * keys.length;
  const [filters, parts]: [Fixed[], Fixed[]] = [[], []];
  const varyingFilters: ByDate[] = [];
  for (const { dimension, codes } of query.where) {
    const passes = query.times
      .slice(0, isVarying(dimension) ? undefined : 1)
      .map((date) => lookup(table, dimension, date, (code) => +codes.includes(code)));
    const column = columnOf(table, dimension);
    if (isVarying(dimension)) varyingFilters.push({ codes: column.codes, at: passes });
    else filters.push({ column, at: passes[0]! });
  }
  const varyingParts: ByDate[] = [];
  let step = stride;
  for (const name of query.by) {
    const codes = dimensionOf(name).axis?.map((entry) => entry.code) ?? keys;
    step /= codes.length;
    const partByCode = new Map(codes.map((code, at) => [code, at * step]));
    const partOf = (code: string): number => partByCode.get(code)!;
    const at = query.times.slice(0, isVarying(name) ? undefined : 1).map((date) => lookup(table, name, date, partOf));
    const column = columnOf(table, name);
    if (isVarying(name)) varyingParts.push({ codes: column.codes, at });
    else parts.push({ column, at: at[0]! });
  }
  return {
    table,
    query,
    days,
    parts,
    filters,
    varyingParts,
    varyingFilters,
    stride,
    slots: new Float64Array(stride * days.length),
  };
};

const addParts = (cells: Int32Array, rows: Int32Array, codes: Uint16Array, parts: Int32Array): void => {
  for (let at = 0; at < rows.length; at++) cells[at]! += parts[codes[rows[at]!]!]!;
};

/** Adds the rows of a block. */
type AddBlock = (block: Block) => void;

const byStartsAndEnds = (plan: Plan): AddBlock => {
  const { table, days, stride, slots } = plan;
  if (days.length === 1 && plan.query.measure === "CHILDREN")
    return ({ cells }) => {
      for (let at = 0; at < cells.length; at++) slots[cells[at]!]! += 1;
    };
  const add = adderOf(plan);
  return ({ rows, cells }) => {
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]!;
      const [first, end] = [indexFrom(days, table.start[row]!), indexFrom(days, table.end[row]!)];
      if (first >= end) continue;
      add(row, first * stride + cells[at]!, 1, first);
      if (end < days.length) add(row, end * stride + cells[at]!, -1, first);
    }
  };
};

/** What was added on the first date and taken away after the last -> what there is on each date. */
const sumUp = ({ stride, slots }: Plan): void => {
  for (let slot = stride; slot < slots.length; slot++) slots[slot]! += slots[slot - stride]!;
};

const dateByDate = (plan: Plan): AddBlock => {
  const { table, days, stride, varyingParts, varyingFilters } = plan;
  const add = adderOf(plan);
  return ({ rows, cells }) => {
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]!;
      const end = indexFrom(days, table.end[row]!);
      for (let date = indexFrom(days, table.start[row]!); date < end; date++) {
        if (!varyingFilters.every((filter) => filter.at[date]![filter.codes[row]!] === 1)) continue;
        let cell = cells[at]!;
        for (const part of varyingParts) cell += part.at[date]![part.codes[row]!]!;
        add(row, date * stride + cell, 1, date);
      }
    }
  };
};

/** The keyed dimension is an axis of the kernel's slots, but a key of the partial: [date, ..., key, ...] -> key -> [date, ..., ...]. */
const split = ({ query, slots }: Plan, layout: Layout, keys: readonly string[]): Partial => {
  if (layout.keyed === null) return new Map([["", slots]]);
  const keyedAt = query.by.indexOf(layout.keyed);
  const inner = query.by
    .slice(keyedAt + 1)
    .reduce((cells, name) => cells * (dimensionOf(name).axis?.length ?? 1), layout.slotsPerCell);
  const vectors = keys.map(() => new Float64Array(layout.size));
  for (let slot = 0; slot < slots.length; slot++) {
    if (slots[slot] === 0) continue;
    const [outer, key, rest] = [Math.floor(slot / (inner * keys.length)), Math.floor(slot / inner) % keys.length, slot % inner];
    vectors[key]![outer * inner + rest] = slots[slot]!;
  }
  return new Map(keys.flatMap((key, at) => (vectors[at]!.some((value) => value > 0) ? [[key, vectors[at]!] as const] : [])));
};
