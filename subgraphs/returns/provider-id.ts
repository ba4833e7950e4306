import { createHash } from "node:crypto";

/**
 * Names under which one owner appears, as normalised below, to the one that stands for all. Grows as the register shows more;
 * the same table serves every sub-region, so that an owner is one key in London's sum.
 */
const SAME_OWNER: Readonly<Record<string, string>> = {
  "national fostering agency": "national fostering group",
  "the national fostering agency": "national fostering group",
};

const LEGAL_FORMS = /\b(limited|ltd|plc|llp|cic|community interest company)\b/g;

const ID_LENGTH = 12;

/** "Bright-Futures Care (UK) Ltd." -> "bright futures care uk" */
const plainName = (name: string): string => {
  const plain = name
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/['’`.]/g, "")
    .replace(/[^\p{L}\d]+/gu, " ")
    .replace(LEGAL_FORMS, " ")
    .replace(/\s+/g, " ")
    .trim();
  return SAME_OWNER[plain] ?? plain;
};

/**
 * The stable id of the organisation that owns a home: the register's own where the list has one, else a hash of the owner's name
 * without its spelling. Null where the list names no owner.
 */
export const providerIdOf = ({ ownerId, ownerName }: { ownerId: string | null; ownerName: string | null }): string | null => {
  if (ownerId !== null) return ownerId;
  const plain = plainName(ownerName ?? "");
  return plain === "" ? null : createHash("sha256").update(plain).digest("hex").slice(0, ID_LENGTH);
};
