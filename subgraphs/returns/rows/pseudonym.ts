import { createHmac, createSecretKey, type KeyObject } from "node:crypto";
import type { Cells } from "../files/cells.ts";
import { withoutLiiaCode } from "../places/borough-codes.ts";

/** Gives the pseudonym of one of an authority's own numbers. */
export type PseudonymOf = (borough: string, number: string) => string;

const PSEUDONYM_BYTES = 16;

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
    .digest()
    .toString("hex", 0, PSEUDONYM_BYTES);

/** Children of a sub-region's five years, twice over; the memory of them starts again beyond. */
const MAX_REMEMBERED = 50_000;

/** The same for the rows of an import: a child is in several tables and years, and its pseudonym is made once. */
export const openPseudonyms = (key: KeyObject): PseudonymOf => {
  const byBorough = new Map<string, Map<string, string>>();
  let remembered = 0;
  const remember = (borough: string, child: string, pseudonym: string): void => {
    if (remembered >= MAX_REMEMBERED) {
      byBorough.clear();
      remembered = 0;
    }
    byBorough.set(borough, (byBorough.get(borough) ?? new Map<string, string>()).set(child, pseudonym));
    remembered += 1;
  };
  return (borough, child) => {
    const known = byBorough.get(borough)?.get(child);
    if (known !== undefined) return known;
    const pseudonym = pseudonymOf(key, borough, child);
    remember(borough, child, pseudonym);
    return pseudonym;
  };
};

/** Whose numbers they are, and how their pseudonyms are made. */
type Naming = { readonly borough: string; readonly pseudonymOf: PseudonymOf };

/** A child's pseudonym, the same whichever table names the child. */
export const childPseudonym = (child: string, { borough, pseudonymOf }: Naming): string =>
  pseudonymOf(borough, withoutLiiaCode(child, borough));

/** A number without what typing and spreadsheets change, letter case, blanks and leading noughts: " 0a 12" -> "A12" */
const plainNumber = (number: string): string =>
  number
    .replace(/\s+/g, "")
    .toUpperCase()
    .replace(/^0+(?=.)/, "");

/**
 * Pseudonym of a child's number in its plain form. Several children may have one: it tells what two returns may write otherwise, and
 * stands for no child.
 */
export const plainPseudonym = (child: string, { borough, pseudonymOf }: Naming): string =>
  pseudonymOf(borough, plainNumber(withoutLiiaCode(child, borough)));

/** The child that a column names, by its pseudonym; null where the cell is blank. */
export const childIn =
  (column: string) =>
  (cells: Cells, naming: Naming): string | null => {
    const child = cells[column] ?? "";
    return child === "" ? null : childPseudonym(child, naming);
  };
