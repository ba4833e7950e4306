import { Context } from "mingo/core";
import { Query } from "mingo/query";
import * as operators from "mingo/operators/query";
import type { Document } from "../document.ts";

/** Aggregation's expressions stay out: loading them takes longer than all the rest of the store, and no filter of ours has one. */
const { $expr: _, ...query } = operators;
const context = Context.init({ query });

/**
 * Whether documents match a filter, as MongoDB would match them. Only mingo's `Query` is used: its updater and aggregation differ
 * from MongoDB's. It compares text by UTF-16 units, MongoDB (and our indexes) by code points: `$gt` and the like disagree only about
 * characters beyond U+FFFF against those from U+E000. Errors: an operator it does not know is named.
 */
export const matcherOf = (filter: Document): ((document: Document) => boolean) => {
  const compiled = new Query(filter, { context, scriptEnabled: false });
  return (document) => compiled.test(document);
};
