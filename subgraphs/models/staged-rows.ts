import { Schema } from "mongoose";

/**
 * Rows of an import that wait in the store, as many as were at hand: a few large documents cost a store a fraction of many small
 * ones. A bucket of staged rows is the children whose pseudonym begins alike, so a child's rows are all in one, and buckets in
 * order are children in order. A bucket of assembled rows is their turn to be written.
 */
export type StagedRows = {
  /** See `stagedUnder` and `assembledUnder`. */
  readonly staging: string;
  readonly bucket: string;
  /** JSON of rows: nothing but the staging reads it, and it is parsed in half the time of a document. */
  readonly rows: string;
};

/** What the staged rows of one return of an import go by. */
export const stagedUnder = (run: string, owner: string): string => `${run}:${owner}`;

/** The same of the rows of the store that they come to. */
export const assembledUnder = (run: string, owner: string): string => `${run}:${owner}:assembled`;

export const stagedRowsSchema = new Schema<StagedRows>(
  {
    staging: { type: String, required: true },
    bucket: { type: String, required: true },
    rows: { type: String, required: true },
  },
  { strict: "throw", versionKey: false, collection: "staged", autoIndex: false },
).index({ staging: 1, bucket: 1 });
