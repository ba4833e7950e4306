import { setImmediate } from "node:timers/promises";
import { mongo } from "mongoose";
import type { Document } from "./document.ts";
import { completerFor } from "./refusal.ts";

const complete = completerFor(mongo.FindCursor);

/**
 * A cursor over batches of documents, with what mongoose asks of one. Between two batches other work of the process gets its turn.
 * A cursor that is dropped half way holds nothing that needs closing.
 */
export const cursorOver = (batches: Iterator<readonly Document[]>) => {
  let [batch, at]: [readonly Document[], number] = [[], 0];
  /** Goes on to the next batch; whether there is one. */
  const advance = async (): Promise<boolean> => {
    if (batch.length > 0) await setImmediate();
    const step = batches.next();
    [batch, at] = [step.done === true ? [] : step.value, 0];
    return step.done !== true;
  };
  const next = async (): Promise<Document | null> => {
    while (batch[at] === undefined) if (!(await advance())) return null;
    return batch[at++]!;
  };
  const toArray = async (): Promise<readonly Document[]> => {
    const documents = batch.slice(at);
    while (await advance()) documents.push(...batch);
    return documents;
  };
  const close = async (): Promise<void> => {
    batches.return?.();
    batch = [];
  };
  return complete({ next, toArray, close });
};
