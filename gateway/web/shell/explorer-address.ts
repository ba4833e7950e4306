/** A query with its variables as an address of the explorer; after the #, so that no server reads it. */
import type { Asked } from "./page.ts";

export const explorerAddress = ({ document, variables }: Asked): string => {
  const given = new URLSearchParams({ query: document.trim() });
  if (Object.keys(variables).length > 0) given.set("variables", JSON.stringify(variables));
  return `/explorer#${given.toString()}`;
};
