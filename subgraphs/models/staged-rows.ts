import { Schema } from "mongoose";

/**
 * Staged rows of one bucket, as many as were at hand: a few large documents cost a store a fraction of many small ones. A
 * bucket is the children whose pseudonym begins alike, so a child's rows are all in one, and buckets in order are children in
 * order.
 */
export type StagedRows = {
  /** `<import id>:<borough code>:<kind>`. */
  readonly staging: string;
  readonly bucket: string;
  /** JSON of `StagedRow[]`: nothing but the staging reads it, and it is parsed in half the time of a document. */
  readonly rows: string;
};

export const stagedRowsSchema = new Schema<StagedRows>(
  {
    staging: { type: String, required: true },
    bucket: { type: String, required: true },
    rows: { type: String, required: true },
  },
  { strict: "throw", versionKey: false, collection: "staged", autoIndex: false },
).index({ staging: 1, bucket: 1 });
