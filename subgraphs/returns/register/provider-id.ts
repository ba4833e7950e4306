import { createHash } from "node:crypto";

const LEGAL_FORMS = /\b(limited|ltd|plc|llp|cic|community interest company)\b/g;

/** A number of Companies House behind the name: "(01234567)", "company no. SC123456". */
const COMPANY_NUMBER =
  /\(?\s*\b(?:company\s*)?(?:(?:registration\s*)?(?:number|no\.?)\s*:?\s*)?(?:[a-z]{2}\d{6}|\d{7,8})\s*\)?\s*$/i;

const ID_LENGTH = 12;

/** "Bright-Futures Care (UK) Ltd. (01234567)" -> "bright futures care uk" */
const plainName = (name: string): string =>
  name
    .replace(COMPANY_NUMBER, " ")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/['’`.]/g, "")
    .replace(/[^\p{L}\d]+/gu, " ")
    .replace(LEGAL_FORMS, " ")
    .replace(/\s+/g, " ")
    .trim();

/**
 * The stable id of the organisation that owns a home: the register's own where the list has one, else a hash of the owner's name
 * without its spelling. Null where the list names no owner.
 */
export const providerIdOf = ({ ownerId, ownerName }: { ownerId: string | null; ownerName: string | null }): string | null => {
  if (ownerId !== null) return ownerId;
  const plain = plainName(ownerName ?? "");
  return plain === "" ? null : createHash("sha256").update(plain).digest("hex").slice(0, ID_LENGTH);
};
