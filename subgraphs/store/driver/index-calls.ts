import { createIndex, type IndexOptions } from "../rows/create-index.ts";
import { cursorOver } from "./cursor.ts";
import { quoted } from "../rows/layout.ts";
import { placeOf, type Scope } from "../rows/scope.ts";
import { serverError } from "../server-error.ts";

type IndexDescription = IndexOptions & { readonly key: object };

/** The indexes as MongoDB describes them. Errors: 26 when there is no such collection. */
const describe = (scope: Scope) => {
  const place = placeOf(scope);
  if (place === null) {
    throw serverError(26, `ns does not exist: ${scope.file.name}.${scope.name}`);
  }
  return place.layout.indexes.map(({ name, spec, isUnique }) => ({
    v: 2,
    key: Object.fromEntries(spec),
    name,
    ...(isUnique && name !== "_id_" ? { unique: true } : {}),
  }));
};

/** Drops the table, its indexes with it; whether there was one. */
const drop = ({ file, catalogue, name }: Scope): boolean =>
  file.write(() => {
    const layout = catalogue.layoutOf(name);
    if (layout === null) {
      return false;
    }
    file.run(`DROP TABLE ${layout.table}`);
    file.run(`DELETE FROM ${quoted("indexes")} WHERE collection = ?`, name);
    return true;
  });

/** The driver's calls about a collection's indexes, and its end. */
export const indexCalls = (scope: Scope) => ({
  createIndex: async (keys: object, options: IndexOptions = {}) => createIndex(scope, keys, options),
  createIndexes: async (descriptions: readonly IndexDescription[]) =>
    descriptions.map(({ key, ...options }) => createIndex(scope, key, options)),
  indexes: async () => describe(scope),
  listIndexes: () =>
    cursorOver(
      (function* descriptions() {
        yield describe(scope);
      })(),
    ),
  drop: async () => drop(scope),
});
