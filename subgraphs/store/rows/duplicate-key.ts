import { mongo } from "mongoose";
import type { Index } from "../planning/declared-index.ts";
import type { Layout } from "./layout.ts";

/** What a duplicate key looks like; unlike MongoDB's it has no `keyValue`, since a key may identify a child. */
export const duplicateKey = (file: string, { collection }: Layout, { name, spec }: Index) => ({
  code: 11000,
  errmsg: `E11000 duplicate key error collection: ${file}.${collection} index: ${name}`,
  keyPattern: Object.fromEntries(spec),
});

export const duplicateKeyError = (file: string, layout: Layout, index: Index): Error => {
  const fault = duplicateKey(file, layout, index);
  return new mongo.MongoServerError({ message: fault.errmsg, ...fault });
};
