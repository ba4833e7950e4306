/**
 * The one-pass kernel of what is counted on dates: a question over rows becomes a vector.
 *
 * One tight pass selects the rows that are open on a date of the question; filters thin the selection out; each dimension then adds
 * its part of the cell to every selected row, a column at a time; the measure adds into the vector. Over a series a row is added on
 * the first date it is open and taken away on the first it is not, and a running sum does the rest; only where its cell or value
 * itself changes from date to date (age, status, days in placement) is it added date by date.
 */
import { binOf } from "../../schema/figures/bins.ts";
import { type DimensionName, dimensionOf } from "../../schema/figures/dimensions.ts";
import type { Layout, PartialQuery } from "../../schema/figures/layout.ts";
import type { Partial } from "../../schema/figures/partial.ts";
import { unitOf } from "../../schema/figures/slots.ts";
import { dayOf } from "../../schema/reference/dates.ts";
import type { Unit } from "../../schema/reference/edges.ts";
import type { NumberName, RowTable } from "./columns.ts";
import { columnOf, indexFrom, lookup, select, thin, VARYING } from "./selection.ts";

/** A dimension's part of the slot, or a filter's pass, by date and code of its column. */
type ByDate = { readonly codes: Uint16Array; readonly at: readonly Int32Array[] };

/** A question made ready: what is fixed for a row, and what changes with the date. */
type Plan = {
  readonly table: RowTable;
  readonly query: PartialQuery;
  readonly days: Int32Array;
  readonly rows: Int32Array;
  /** For each selected row, its cell without the varying dimensions, times slots of a cell. */
  readonly cells: Int32Array;
  readonly varyingParts: readonly ByDate[];
  readonly varyingFilters: readonly ByDate[];
  /** Slots of one date. */
  readonly stride: number;
  readonly slots: Float64Array;
};

/**
 * Answers one question about rows that count on dates.
 *
 * Shape:  rows -> for each key (only "" without a keyed dimension) a vector of `layout.size` slots.
 * Units:  children; homes, places; tenths of a mile; days; pence, sums of prices in sevenths of a penny.
 */
export const answerRows = (table: RowTable, query: PartialQuery, layout: Layout): Partial => {
  const keys = keysOf(table, layout);
  const plan = planOf(table, query, layout, keys);
  if (
    plan.varyingParts.length > 0 ||
    plan.varyingFilters.length > 0 ||
    (query.measure === "DAYS_IN_PLACEMENT" && plan.days.length > 1)
  )
    addDateByDate(plan);
  else addByStartsAndEnds(plan);
  return split(plan, layout, keys);
};

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
  let rows = select(table, days[0]!, days.at(-1)!);
  const varyingFilters: ByDate[] = [];
  for (const { dimension, codes } of query.where) {
    const passes = query.times
      .slice(0, isVarying(dimension) ? undefined : 1)
      .map((date) => lookup(table, dimension, date, (code) => +codes.includes(code)));
    if (isVarying(dimension)) varyingFilters.push({ codes: columnOf(table, dimension).codes, at: passes });
    else rows = thin(rows, columnOf(table, dimension), passes[0]!);
  }
  const cells = new Int32Array(rows.length);
  const varyingParts: ByDate[] = [];
  let step = stride;
  for (const name of query.by) {
    const codes = dimensionOf(name).axis?.map((entry) => entry.code) ?? keys;
    step /= codes.length;
    const partByCode = new Map(codes.map((code, at) => [code, at * step]));
    const partOf = (code: string): number => partByCode.get(code)!;
    const parts = query.times.slice(0, isVarying(name) ? undefined : 1).map((date) => lookup(table, name, date, partOf));
    if (isVarying(name)) varyingParts.push({ codes: columnOf(table, name).codes, at: parts });
    else addParts(cells, rows, columnOf(table, name).codes, parts[0]!);
  }
  return {
    table,
    query,
    days,
    rows,
    cells,
    varyingParts,
    varyingFilters,
    stride,
    slots: new Float64Array(stride * days.length),
  };
};

const addParts = (cells: Int32Array, rows: Int32Array, codes: Uint16Array, parts: Int32Array): void => {
  for (let at = 0; at < rows.length; at++) cells[at]! += parts[codes[rows[at]!]!]!;
};

const addByStartsAndEnds = (plan: Plan): void => {
  const { table, days, rows, cells, stride, slots } = plan;
  if (days.length === 1 && plan.query.measure === "CHILDREN") {
    for (const cell of cells) slots[cell]! += 1;
    return;
  }
  const add = adderOf(plan);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const [first, end] = [indexFrom(days, table.start[row]!), indexFrom(days, table.end[row]!)];
    if (first >= end) continue;
    add(row, first * stride + cells[at]!, 1, first);
    if (end < days.length) add(row, end * stride + cells[at]!, -1, first);
  }
  for (let slot = stride; slot < slots.length; slot++) slots[slot]! += slots[slot - stride]!;
};

const addDateByDate = (plan: Plan): void => {
  const { table, days, rows, cells, stride, varyingParts, varyingFilters } = plan;
  const add = adderOf(plan);
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

/** Adds a row's share of the measure, `times` over, at a cell. */
type Adder = (row: number, cell: number, times: 1 | -1, date: number) => void;

/** What a plain measure adds of a row. */
const PLAIN = {
  HOMES: "homes",
  REGISTERED_PLACES: "registeredPlaces",
  OPEN_PLACES: "openPlaces",
  BLOCKED: "blocked",
} as const satisfies Readonly<Record<string, NumberName>>;

/** A week has seven days, and amounts are kept in sevenths. */
const SEVENTHS = 7;

const adderOf = ({ table, query, days, slots }: Plan): Adder => {
  const addTo = (unit: Unit, cell: number, value: number, times: number): void => {
    const slot = cell + 2 * binOf(unit, value);
    slots[slot]! += times;
    slots[slot + 1]! += times * value;
  };
  const { measure } = query;
  const unit = unitOf(measure)!;
  switch (measure) {
    case "CHILDREN":
      return (_, cell, times) => (slots[cell]! += times);
    case "DISTANCE": {
      const { codes, values } = columnOf(table, "DISTANCE_BAND");
      return (row, cell, times) => {
        const value = values[codes[row]!];
        if (typeof value === "number") addTo(unit, cell, value, times);
      };
    }
    case "DAYS_IN_PLACEMENT": {
      const placementStart = table.numbers.placementStart!;
      return (row, cell, times, date) => addTo(unit, cell, days[date]! - placementStart[row]!, times);
    }
    case "WEEKLY_COST": {
      const weeklyPence = table.numbers.weeklyPence!;
      return (row, cell, times) => {
        if (weeklyPence[row]! >= 0) addTo(unit, cell, weeklyPence[row]!, times);
      };
    }
    case "WEEKLY_PRICES": {
      const weeklyPence = table.numbers.weeklyPence!;
      return (row, cell, times) => {
        if (weeklyPence[row]! < 0) return;
        slots[cell]! += times * SEVENTHS * weeklyPence[row]!;
        slots[cell + 1]! += times;
      };
    }
    case "OCCUPIED": {
      const numbers = [table.numbers.occupied!, table.numbers.homes!, table.numbers.registeredPlaces!];
      return (row, cell, times) => numbers.forEach((number, slot) => (slots[cell + slot]! += times * number[row]!));
    }
    case "HOMES":
    case "REGISTERED_PLACES":
    case "OPEN_PLACES":
    case "BLOCKED": {
      const numbers = table.numbers[PLAIN[measure]]!;
      return (row, cell, times) => (slots[cell]! += times * numbers[row]!);
    }
    default:
      throw new RangeError(`${measure} is not measured on a date.`);
  }
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
