import { type Document, isPlainObject } from "../document.ts";
import { refusal } from "../refusal.ts";

type Paths = ReadonlyMap<string, Paths>;

/** ["a.b", "a.c", "d"] -> { a: { b, c }, d } */
const treeOf = (paths: readonly string[]): Paths => {
  const heads = new Set(paths.map((path) => path.split(".", 1)[0] ?? path));
  return new Map(
    [...heads].map((head) => [
      head,
      treeOf(paths.filter((path) => path.startsWith(`${head}.`)).map((path) => path.slice(head.length + 1))),
    ]),
  );
};

const walk = (value: unknown, tree: Paths, isInclusion: boolean): unknown => {
  if (Array.isArray(value)) {
    return value.map((item) => walk(item, tree, isInclusion));
  }
  return isPlainObject(value) ? project(value, tree, isInclusion) : value;
};

const project = (document: Document, tree: Paths, isInclusion: boolean): Document =>
  Object.fromEntries(
    Object.entries(document).flatMap(([name, value]): [string, unknown][] => {
      const inner = tree.get(name);
      if (inner === undefined || inner.size === 0) {
        return (inner !== undefined) === isInclusion ? [[name, value]] : [];
      }
      return [[name, walk(value, inner, isInclusion)]];
    }),
  );

export type Projection = {
  readonly project: (document: Document) => Document;
  /** Whether a field is in what is projected, whole or in part. */
  readonly isWanted: (name: string) => boolean;
};

/**
 * A projection: either the fields to keep (and `_id`, unless it is put out) or those to leave out, dotted paths
 * included. Errors: a refusal that names an expression, or a mixture of both kinds.
 */
export const projectionOf = (projection: Document | null | undefined): Projection => {
  const entries = Object.entries(projection ?? {}).map(([path, value]): [string, boolean] => {
    if (typeof value !== "number" && typeof value !== "boolean") {
      throw refusal(`a computed projection (field ${path})`);
    }
    return [path, Boolean(value)];
  });
  const others = entries.filter(([path]) => path !== "_id");
  const isInclusion = (others[0] ?? entries[0])?.[1] ?? false;
  if (others.some(([, isKept]) => isKept !== isInclusion)) {
    throw refusal("a projection that both keeps and leaves out");
  }
  const keepsId = entries.find(([path]) => path === "_id")?.[1] ?? true;
  const names = [...others.map(([path]) => path), ...(keepsId === isInclusion ? ["_id"] : [])];
  const tree = treeOf(names);
  const isWanted = (name: string): boolean => (tree.get(name)?.size ?? 0) > 0 || tree.has(name) === isInclusion;
  const isFlat = tree.values().every((inner) => inner.size === 0);
  const isDone = (document: Document): boolean => isFlat && Object.keys(document).every(isWanted);
  return { isWanted, project: (document) => (isDone(document) ? document : project(document, tree, isInclusion)) };
};
