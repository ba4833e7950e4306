import { setImmediate } from "node:timers/promises";
import { matchingSeqs } from "./count-rows.ts";
import type { Document } from "../document.ts";
import { matcherOf } from "../planning/matcher.ts";
import type { Place } from "./read-plan.ts";
import { placeOf, ROWS_PER_WRITE, type Scope, writeIn } from "./scope.ts";
import { type Row, rowAt } from "./select-rows.ts";

/**
 * Does something to every match, in short transactions. The matches are listed first, since a change may move a row along the
 * index being followed, and each is looked at again under the lock, since another process may have changed it by then.
 * Answers how many still matched.
 */
export const eachMatch = async (scope: Scope, filter: Document, work: (place: Place, row: Row) => void): Promise<number> => {
  const place = placeOf(scope);
  const isMatch = matcherOf(filter);
  const seqs = place === null ? [] : matchingSeqs(place, filter);
  let matched = 0;
  for (let first = 0; first < seqs.length; first += ROWS_PER_WRITE) {
    writeIn(scope, (locked) => {
      const rows = seqs.slice(first, first + ROWS_PER_WRITE).map((seq) => rowAt(locked, seq));
      for (const row of rows.filter((found) => found !== null && isMatch(found.document))) {
        work(locked, row as Row);
        matched += 1;
      }
    });
    await setImmediate();
  }
  return matched;
};
