/** Where a row of placements stands in the table of a question on a day, and what comes in and goes out where that changes. */
import { dimensionOf, isVarying } from "../../schema/question/dimensions.ts";
import { localDateOf } from "../../schema/reference/dates.ts";
import { growingInts, type RowTable } from "./columns.ts";
import type { Days } from "./event-rows.ts";
import type { Told } from "./movement-rules.ts";
import { numberFinder } from "./row-codes.ts";
import { columnOf, openIn } from "./selection.ts";
import { type CountedTable, partsOf, passOf } from "./tables.ts";

/** Stands for a row that the filters leave out. */
export const OUTSIDE = -1;

/** The first slot of a row's cell on a day; OUTSIDE where a filter leaves it out. */
export type CellOn = (row: number, day: number) => number;

export const cellFinder = (rows: RowTable, table: CountedTable): CellOn => {
  const filters = table.query.where.map((filter) => numberFinder(rows, filter.dimension, passOf(filter)));
  const parts = partsOf(table).map(({ name, partOf }) => numberFinder(rows, name, partOf));
  return (row, day) => {
    for (const passes of filters) if (passes(row, day) === 0) return OUTSIDE;
    let cell = 0;
    for (const partOn of parts) cell += partOn(row, day);
    return cell;
  };
};

/** The first slot of the cell of each row that is told of; in a table of one cell nothing is looked up. */
export const cellsOf = (rows: RowTable, table: CountedTable, told: Told): Int32Array => {
  if (table.axes.length + table.query.where.length === 0) return new Int32Array(told.rows.length);
  const cellOn = cellFinder(rows, table);
  return told.rows.map((row, at) => cellOn(row, told.dayOf(row, at)));
};

/** The days in a run on which a code is another than on the day before; a code that is left never comes back. */
const changesBetween = (codeOn: (day: number) => string, from: number, to: number): readonly number[] => {
  if (from >= to || codeOn(from) === codeOn(to)) return [];
  if (to - from === 1) return [to];
  const middle = (from + to) >>> 1;
  return [...changesBetween(codeOn, from, middle), ...changesBetween(codeOn, middle, to)];
};

/** For a row, the days of a period on which its cell may be another than on the day before. */
const changeDays = (rows: RowTable, { query }: CountedTable, { from, to }: Days): ((row: number) => Iterable<number>) => {
  const varying = [...query.by, ...query.where.map(({ dimension }) => dimension)].filter(isVarying);
  if (varying.length === 0) return () => [];
  const byValue = varying.map((name) => {
    const { codes, values } = columnOf(rows, name);
    const { codeOf } = dimensionOf(name);
    const known: (readonly number[])[] = [];
    return (row: number) =>
      (known[codes[row]!] ??= changesBetween((day) => codeOf(values[codes[row]!]!, localDateOf(day)), from - 1, to));
  });
  return (row) => new Set(byValue.flatMap((daysOf) => daysOf(row)));
};

/** Rows that count, with the first slot of the cell of each. */
export type RowsInCells = { readonly rows: Int32Array; readonly cells: Int32Array };

/** Moves of children into cells, or out of them, in a period, while they are in care. */
export const movesBetweenCells = (rows: RowTable, table: CountedTable, { from, to }: Days): RowsInCells => {
  const [cellOn, changes] = [cellFinder(rows, table), changeDays(rows, table, { from, to })];
  const [moved, cells] = [growingInts(), growingInts()];
  const { start, end, numbers } = rows;
  const compare = (before: number, after: number, day: number): void => {
    const [left, entered] = [cellOn(before, day - 1), cellOn(after, day)];
    if (left === entered) return;
    moved.push(after);
    cells.push(table.query.measure === "MOVED_IN" ? entered : left);
  };
  for (const row of openIn(rows, { from: from - 1, to })) {
    const isSameChild = row > 0 && numbers.child![row - 1] === numbers.child![row];
    if (isSameChild && end[row - 1] === start[row] && start[row]! >= from) compare(row - 1, row, start[row]!);
    for (const day of changes(row)) if (day > start[row]! && day < end[row]!) compare(row, row, day);
  }
  return { rows: moved.finish(), cells: cells.finish() };
};
