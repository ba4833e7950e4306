import type { Catalogue } from "./catalogue.ts";
import type { StoreFile } from "./open-file.ts";
import type { Place } from "./read-plan.ts";

/** Rows of one transaction: long enough to be fast, short enough that another process's write is not kept waiting. */
export const ROWS_PER_WRITE = 2_000;

/** One collection of an open store, whether or not it exists yet. */
export type Scope = { readonly file: StoreFile; readonly catalogue: Catalogue; readonly name: string };

/** Where to read; null when nothing was ever written to the collection. */
export const placeOf = ({ file, catalogue, name }: Scope): Place | null => {
  const layout = catalogue.layoutOf(name);
  return layout === null ? null : { file, layout };
};

/** Runs `work` as one short transaction over the collection, which is made when absent. */
export const writeIn = <T>({ file, catalogue, name }: Scope, work: (place: Place) => T): T =>
  file.write(() => work({ file, layout: catalogue.ensure(name) }));
