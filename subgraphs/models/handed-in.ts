import { Schema } from "mongoose";

/**
 * Some of the de-identified rows that a return was made of, year by year as they were handed in, which its own rows no longer tell. So
 * one corrected file can be handed in alone. A document has the rows of some hundreds of children.
 */
export type HandedInRows = {
  /** All rows of one return have the same; the return names it. */
  readonly set: string;
  /** Deflated JSON in base64: an eighth of the rows' own size or so. */
  readonly rows: string;
};

/** What the rows that an import keeps of one return go by. */
export const handedInUnder = (run: string, owner: string): string => `${run}:${owner}`;

export const handedInSchema = new Schema<HandedInRows>(
  { set: { type: String, required: true }, rows: { type: String, required: true } },
  { strict: "throw", versionKey: false, collection: "handedin", autoIndex: false },
).index({ set: 1 });
