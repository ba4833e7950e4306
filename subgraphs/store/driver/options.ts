import type { Document } from "../document.ts";
import type { Sort } from "../planning/declared-index.ts";
import { refusal, refuseOptions } from "../refusal.ts";
import type { Selection } from "../rows/select-rows.ts";

/** Options of a read as mongoose hands them down, already cast; a limit of 0 is none. */
export type FindOptions = {
  readonly projection?: Document | null;
  readonly sort?: Document | ReadonlyMap<string, unknown> | null;
  readonly skip?: number | null;
  readonly limit?: number | null;
};

/** Options of a write; `sort`, `returnDocument`, `includeResultMetadata` and `projection` are those of findOneAnd... */
export type WriteOptions = Pick<FindOptions, "projection" | "sort"> & {
  readonly upsert?: boolean;
  readonly ordered?: boolean;
  readonly returnDocument?: "before" | "after";
  readonly includeResultMetadata?: boolean;
};

export const sortOf = (sort: FindOptions["sort"]): Sort =>
  (sort instanceof Map ? [...(sort as ReadonlyMap<string, unknown>)] : Object.entries(sort ?? {})).map(([field, direction]) => {
    if ((direction !== 1 && direction !== -1) || field.startsWith("$")) {
      throw refusal(`a sort by ${field} that is neither 1 nor -1`);
    }
    return [field, direction];
  });

/** What a find wants. Errors: a refusal of options the store cannot honour. */
export const selectionOf = (filter: Document, options: FindOptions): Selection => {
  refuseOptions(options);
  return { filter, sort: sortOf(options.sort), skip: options.skip ?? 0, limit: Math.abs(options.limit ?? 0) || Infinity };
};
