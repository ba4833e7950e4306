import { type Document, isPlainObject } from "../document.ts";
import { fieldOf, setField, unsetField } from "../planning/field.ts";
import { refusal } from "../refusal.ts";
import { serverError } from "../server-error.ts";

type Step = (document: Record<string, unknown>, path: string, operand: unknown) => void;

const increment: Step = (document, path, amount) => {
  const current = fieldOf(document, path) ?? 0;
  if (typeof current !== "number" || typeof amount !== "number") {
    throw serverError(14, `$inc needs numbers, and field ${path} or its increment is something else.`);
  }
  setField(document, path, current + amount);
};

const STEPS: Readonly<Record<string, Step>> = { $set: setField, $setOnInsert: setField, $unset: unsetField, $inc: increment };

type Change = { readonly step: Step; readonly isForInsert: boolean; readonly path: string; readonly operand: unknown };

const changesOf = (operator: string, operands: unknown): readonly Change[] => {
  const step = STEPS[operator];
  if (step === undefined || !isPlainObject(operands)) {
    throw refusal(operator.startsWith("$") ? `the update operator ${operator}` : "an update without operators");
  }
  return Object.entries(operands).map(([path, operand]) => ({ step, isForInsert: operator === "$setOnInsert", path, operand }));
};

const clash = (paths: readonly string[]): string | undefined =>
  paths.find((path, place) => paths.some((other, otherPlace) => place !== otherPlace && `${path}.`.startsWith(`${other}.`)));

/** Applies an update to a fresh copy of a document; `isInsert` when an upsert makes it. */
export type Updater = (fresh: Document, isInsert: boolean) => Document;

/**
 * Reads an update of $set, $setOnInsert, $unset and $inc once, to be applied to any number of documents.
 *
 * Errors: a refusal that names any other operator; code 40 when two operators want the same path.
 */
export const updaterOf = (update: unknown): Updater => {
  if (!isPlainObject(update)) {
    throw refusal("an update by pipeline");
  }
  const changes = Object.entries(update).flatMap(([operator, operands]) => changesOf(operator, operands));
  const both = clash(changes.map(({ path }) => path));
  if (both !== undefined) {
    throw serverError(40, `Updating the path '${both}' would create a conflict at '${both}'`);
  }
  return (fresh, isInsert) => {
    const draft = { ...fresh };
    for (const { step, path, operand } of changes.filter(({ isForInsert }) => isInsert || !isForInsert)) {
      step(draft, path, operand);
    }
    return draft;
  };
};
