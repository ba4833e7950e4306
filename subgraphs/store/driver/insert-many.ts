import { setImmediate } from "node:timers/promises";
import { bulkError, type BulkOutcome, bulkOutcome, type Fault } from "./bulk-outcome.ts";
import type { Document } from "../document.ts";
import type { Place } from "../rows/read-plan.ts";
import { ROWS_PER_WRITE, type Scope, writeIn } from "../rows/scope.ts";
import { duplicateKey } from "../rows/duplicate-key.ts";
import { inserterOf } from "../rows/write-row.ts";

const insertBatch = (place: Place, documents: readonly Document[], first: number, isOrdered: boolean): readonly Fault[] => {
  const insert = inserterOf(place);
  const faults: Fault[] = [];
  for (const [offset, document] of documents.entries()) {
    const taken = insert(document);
    if (taken !== undefined) {
      faults.push({ index: first + offset, ...duplicateKey(place.file.name, place.layout, taken) });
      if (isOrdered) {
        break;
      }
    }
  }
  return faults;
};

/**
 * Inserts documents in short transactions, giving other work of this and other processes its turn between them.
 *
 * Errors: MongoBulkWriteError, code 11000: `isOrdered` stops at the first repeated key and keeps what came before it, otherwise
 * all others are in.
 */
export const insertMany = async (scope: Scope, documents: readonly Document[], isOrdered: boolean): Promise<BulkOutcome> => {
  const faults: Fault[] = [];
  for (let first = 0; first < documents.length; first += ROWS_PER_WRITE) {
    if (first > 0) {
      await setImmediate();
    }
    const batch = documents.slice(first, first + ROWS_PER_WRITE);
    faults.push(...writeIn(scope, (place) => insertBatch(place, batch, first, isOrdered)));
    if (isOrdered && faults.length > 0) {
      break;
    }
  }
  const outcome = bulkOutcome(documents, faults, isOrdered);
  if (faults.length > 0) {
    throw bulkError(faults, outcome);
  }
  return outcome;
};
