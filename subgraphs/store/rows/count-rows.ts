import type { KeyRange } from "../planning/bounds.ts";
import type { Document } from "../document.ts";
import { planOf } from "../planning/plan.ts";
import type { Place } from "./read-plan.ts";
import { matchingRows } from "./select-rows.ts";

const EVERYTHING = { sort: [], skip: 0, limit: Infinity } as const;

const countRange = ({ file, layout }: Place, column: string, { from, to }: KeyRange): number =>
  Number(file.rows(`SELECT count(*) FROM ${layout.table} WHERE ${column} >= ? AND ${column} < ?`, from, to)[0]?.[0]);

/** How many documents a collection holds. */
export const countAll = ({ file, layout }: Place): number => Number(file.rows(`SELECT count(*) FROM ${layout.table}`)[0]?.[0]);

/** How many documents match a filter; counted within the index where that decides it, without reading a document. */
export const countRows = (place: Place, filter: Document): number => {
  const plan = planOf(filter, [], place.layout.indexes);
  if (!plan.isExact) {
    return matchingRows(place, plan, { filter, ...EVERYTHING }).reduce((sum, rows) => sum + rows.length, 0);
  }
  const column = plan.index?.column;
  return column === undefined ? countAll(place) : plan.ranges.reduce((sum, range) => sum + countRange(place, column, range), 0);
};

/** The places of the rows that match a filter, all of them before any is changed: a change may move a row along an index. */
export const matchingSeqs = (place: Place, filter: Document): readonly number[] => {
  const plan = planOf(filter, [], place.layout.indexes);
  return [...matchingRows(place, plan, { filter, ...EVERYTHING })].flatMap((rows) => rows.map(({ seq }) => seq));
};
