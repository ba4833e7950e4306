import { Schema } from "mongoose";
import type { EpisodeRecord } from "./episode.ts";

export type HeaderFacts = Pick<EpisodeRecord, "birthMonth" | "sex" | "ethnic">;
export type UascFacts = Pick<EpisodeRecord, "uascCeased">;
export type EpisodeFacts = Omit<EpisodeRecord, "return" | "borough" | "child" | "uasc" | keyof HeaderFacts | keyof UascFacts>;

type TableFacts =
  | { readonly table: "HEADER"; readonly facts: HeaderFacts | null }
  | { readonly table: "EPISODES"; readonly facts: EpisodeFacts | null }
  | { readonly table: "UASC"; readonly facts: UascFacts | null };

/**
 * One row of a return on its way in: already degraded, waiting for the child's other rows and years. `facts` is null for a row
 * with a fault, whose cells could hold anything and so never reach the store; the import it belongs to will be refused.
 */
export type StagedRow = TableFacts & {
  readonly borough: string;
  /** Pseudonym, as in the episode. */
  readonly child: string;
  /** Return year of the file. */
  readonly year: number;
  /** Position of the file among those handed in, and the line in it: where a fault is reported. */
  readonly file: number;
  readonly row: number;
};

/**
 * Staged rows of one bucket, as many as were at hand: a few large documents cost a store a fraction of many small ones. A
 * bucket is the children whose pseudonym begins alike, so a child's rows are all in one, and buckets in order are children in
 * order.
 */
export type StagedRows = {
  /** `<import id>:<borough code>`. */
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
