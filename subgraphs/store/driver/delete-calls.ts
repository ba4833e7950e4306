import { setImmediate } from "node:timers/promises";
import type { KeyRange } from "../planning/bounds.ts";
import type { Document } from "../document.ts";
import { eachMatch } from "../rows/each-match.ts";
import type { WriteOptions } from "./options.ts";
import { planOf } from "../planning/plan.ts";
import type { Place } from "../rows/read-plan.ts";
import { refuseOptions } from "../refusal.ts";
import { placeOf, ROWS_PER_WRITE, type Scope, writeIn } from "../rows/scope.ts";
import { firstRow } from "../rows/select-rows.ts";
import { deleteRow } from "../rows/write-row.ts";

const deleteSome = ({ file, layout }: Place, column: string, { from, to }: KeyRange): number =>
  file.run(
    `DELETE FROM ${layout.table} WHERE seq IN (SELECT seq FROM ${layout.table} WHERE ${column} >= ? AND ${column} < ? LIMIT ${ROWS_PER_WRITE})`,
    from,
    to,
  );

const deleteRange = async (scope: Scope, column: string, range: KeyRange): Promise<number> => {
  let deleted = 0;
  for (let batch = ROWS_PER_WRITE; batch === ROWS_PER_WRITE; deleted += batch) {
    batch = writeIn(scope, (place) => deleteSome(place, column, range));
    await setImmediate();
  }
  return deleted;
};

/** Deletes within an index where that decides the filter, without reading a document; else each match. */
const deleteMany = async (scope: Scope, filter: Document): Promise<number> => {
  const place = placeOf(scope);
  const plan = place === null ? null : planOf(filter, [], place.layout.indexes);
  if (plan === null || !plan.isExact) {
    return eachMatch(scope, filter, (locked, { seq }) => deleteRow(locked, seq));
  }
  let deleted = 0;
  for (const range of plan.ranges) {
    deleted += await deleteRange(scope, plan.index?.column ?? "id", range);
  }
  return deleted;
};

const deleteOne = (scope: Scope, filter: Document): number =>
  writeIn(scope, (place) => {
    const row = firstRow(place, filter, []);
    if (row === null) {
      return 0;
    }
    deleteRow(place, row.seq);
    return 1;
  });

/** The driver's calls that delete documents. */
export const deleteCalls = (scope: Scope) => ({
  deleteOne: async (filter: Document = {}, options: WriteOptions = {}) => {
    refuseOptions(options);
    return { acknowledged: true, deletedCount: deleteOne(scope, filter) };
  },
  deleteMany: async (filter: Document = {}, options: WriteOptions = {}) => {
    refuseOptions(options);
    return { acknowledged: true, deletedCount: await deleteMany(scope, filter) };
  },
});
