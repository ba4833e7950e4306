import { Query } from "mingo";
import type { Document } from "../document.ts";

/**
 * Whether documents match a filter, as MongoDB would match them. Only mingo's `Query` is used: its updater and aggregation differ
 * from MongoDB's. It compares text by UTF-16 units, MongoDB (and our indexes) by code points: `$gt` and the like disagree only about
 * characters beyond U+FFFF against those from U+E000. Errors: an operator it does not know is named.
 */
export const matcherOf = (filter: Document): ((document: Document) => boolean) => {
  const query = new Query(filter, { scriptEnabled: false });
  return (document) => query.test(document);
};
