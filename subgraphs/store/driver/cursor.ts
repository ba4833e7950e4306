import { setImmediate } from "node:timers/promises";
import { mongo } from "mongoose";
import type { Document } from "../document.ts";
import { completerFor } from "../refusal.ts";

/** What mongoose asks of a driver's cursor. */
export type Cursor = AsyncIterable<Document> & {
  readonly next: () => Promise<Document | null>;
  readonly toArray: () => Promise<Document[]>;
  readonly close: () => Promise<void>;
};

const complete = completerFor(mongo.FindCursor);

/**
 * A cursor over batches of documents. Between two batches other work of the process gets its turn; a cursor that is dropped
 * half way holds nothing that needs closing.
 */
export const cursorOver = (batches: Iterator<readonly Document[]>): Cursor => {
  const state = { batch: [] as readonly Document[], position: 0, isFirst: true, isClosed: false };
  const advance = async (): Promise<void> => {
    if (!state.isFirst) {
      await setImmediate();
    }
    const step = batches.next();
    Object.assign(state, { batch: step.done === true ? [] : step.value, position: 0, isFirst: false });
    state.isClosed ||= step.done === true;
  };
  const next = async (): Promise<Document | null> => {
    while (state.position >= state.batch.length && !state.isClosed) {
      await advance();
    }
    return state.batch[state.position++] ?? null;
  };
  const toArray = async (): Promise<Document[]> => {
    const documents: Document[] = [];
    while (!state.isClosed) {
      documents.push(...state.batch.slice(state.position));
      await advance();
    }
    return documents;
  };
  const close = async (): Promise<void> => {
    Object.assign(state, { batch: [], isClosed: true });
  };
  async function* iterate(): AsyncGenerator<Document> {
    for (let document = await next(); document !== null; document = await next()) {
      yield document;
    }
  }
  return complete({ next, toArray, close, [Symbol.asyncIterator]: iterate });
};
