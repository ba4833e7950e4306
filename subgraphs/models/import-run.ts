import { Schema } from "mongoose";

/** An import under way, or one that was killed: what the next import needs to know to remove what it left. */
export type ImportRun = {
  readonly _id: string;
  readonly host: string;
  readonly pid: number;
  /** Renewed while the import works. */
  readonly touchedAt: Date;
  /** Borough returns, and the register, it has begun to write. */
  readonly returns: readonly string[];
  readonly register: string | null;
  /** Sets of rows handed in that it may take the place of; absent in one of an older release, or of a pruning. */
  readonly replaces?: readonly string[];
};

export const importRunSchema = new Schema<ImportRun>(
  {
    _id: { type: String, required: true },
    host: { type: String, required: true },
    pid: { type: Number, required: true },
    touchedAt: { type: Date, required: true },
    returns: { type: [String], required: true },
    register: { type: String, default: null },
    replaces: { type: [String], default: [] },
  },
  { strict: "throw", versionKey: false, collection: "imports", autoIndex: false },
);
