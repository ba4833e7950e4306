import { countAll, countRows } from "../rows/count-rows.ts";
import { type Cursor, cursorOver } from "./cursor.ts";
import { distinctValues } from "./distinct-values.ts";
import type { Document } from "../document.ts";
import { type FindOptions, selectionOf } from "./options.ts";
import { projectionOf } from "./projection.ts";
import { placeOf, type Scope } from "../rows/scope.ts";
import { selectRows } from "../rows/select-rows.ts";

const find = (scope: Scope, filter: Document, options: FindOptions): Cursor => {
  const { project, isWanted } = projectionOf(options.projection);
  const selection = { ...selectionOf(filter, options), isWanted };
  const place = placeOf(scope);
  function* batches(): Generator<readonly Document[]> {
    for (const rows of place === null ? [] : selectRows(place, selection)) {
      yield rows.map(({ document }) => project(document));
    }
  }
  return cursorOver(batches());
};

/** The driver's calls that read a collection; a collection that does not exist is empty. */
export const readCalls = (scope: Scope) => ({
  find: (filter: Document = {}, options: FindOptions = {}) => find(scope, filter, options),
  findOne: async (filter: Document = {}, options: FindOptions = {}) => find(scope, filter, { ...options, limit: 1 }).next(),
  countDocuments: async (filter: Document = {}, options: FindOptions = {}): Promise<number> => {
    const { skip, limit } = selectionOf(filter, options);
    const place = placeOf(scope);
    return place === null ? 0 : Math.min(limit, Math.max(0, countRows(place, filter) - skip));
  },
  estimatedDocumentCount: async (): Promise<number> => {
    const place = placeOf(scope);
    return place === null ? 0 : countAll(place);
  },
  distinct: async (field: string, filter: Document = {}, options: FindOptions = {}): Promise<readonly unknown[]> => {
    const selection = selectionOf(filter, options);
    const place = placeOf(scope);
    return place === null ? [] : distinctValues(selectRows(place, selection), field);
  },
});
