import { createHmac, createSecretKey, type KeyObject } from "node:crypto";

const PSEUDONYM_LENGTH = 32;

/** The sub-region's own key, which never enters the store. */
export const pseudonymKeyOf = (secret: string | Uint8Array): KeyObject =>
  typeof secret === "string" ? createSecretKey(secret, "utf8") : createSecretKey(secret);

/**
 * What stands for a child in the store: HMAC-SHA-256 of the authority's code and its own child id, as 32 hexadecimal digits.
 * The same id in two boroughs gives two pseudonyms: children are never matched across boroughs.
 */
const pseudonymOf = (key: KeyObject, borough: string, child: string): string =>
  createHmac("sha256", key)
    .update(borough + child)
    .digest("hex")
    .slice(0, PSEUDONYM_LENGTH);

/** The same for the rows of a file, in which a child's mostly follow each other: the last one is remembered. */
export const openPseudonyms = (key: KeyObject): ((borough: string, child: string) => string) => {
  let last = { borough: "", child: "", pseudonym: "" };
  return (borough, child) => {
    if (last.child !== child || last.borough !== borough) last = { borough, child, pseudonym: pseudonymOf(key, borough, child) };
    return last.pseudonym;
  };
};
