import { type Document, isPlainObject } from "../document.ts";
import { refusal } from "../refusal.ts";
import { serverError } from "../server-error.ts";

/** A document while it is being changed; only the store's own fresh copies are. */
type Draft = Record<string, unknown>;

const step = (container: unknown, name: string): unknown => {
  if (Array.isArray(container)) {
    throw refusal(`a path through an array (at ${name})`);
  }
  return isPlainObject(container) && Object.hasOwn(container, name) ? container[name] : undefined;
};

/** The value at a dotted path; undefined when a part of the path is absent. */
export const fieldOf = (document: Document, path: string): unknown =>
  path.includes(".") ? path.split(".").reduce<unknown>(step, document) : document[path];

/** The object that holds the last part of a path, made on the way when `create`; null when absent. */
const holderOf = (document: Draft, parts: readonly string[], create: boolean): Draft | null => {
  let holder = document;
  for (const name of parts.slice(0, -1)) {
    const inner = step(holder, name) ?? (create ? {} : null);
    if (inner === null) {
      return null;
    }
    if (!isPlainObject(inner)) {
      throw Array.isArray(inner)
        ? refusal(`a path through an array (at ${name})`)
        : serverError(28, `Cannot create a field inside '${name}', which is not a document.`);
    }
    holder[name] = inner;
    holder = inner;
  }
  return holder;
};

/** Sets the value at a dotted path of a fresh document, making the documents on the way. */
export const setField = (document: Draft, path: string, value: unknown): void => {
  const parts = path.split(".");
  const holder = holderOf(document, parts, true);
  if (holder !== null) {
    holder[parts.at(-1) ?? path] = value;
  }
};

/** Removes the field at a dotted path of a fresh document; an absent one is left absent. */
export const unsetField = (document: Draft, path: string): void => {
  const parts = path.split(".");
  const holder = holderOf(document, parts, false);
  if (holder !== null) {
    delete holder[parts.at(-1) ?? path];
  }
};
