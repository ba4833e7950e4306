import { withoutLiiaCode } from "../places/liia-codes.ts";
import type { SeenTable, UsedTable } from "../kinds/placements/rows/placement-tables.ts";
import type { PseudonymOf } from "./pseudonym.ts";
import type { Cells } from "./row-rule.ts";

/** The column that names what a row is about; rows of one subject are seen together. */
const SUBJECT_COLUMNS: Readonly<Record<UsedTable | SeenTable, string>> = {
  HEADER: "CHILD",
  EPISODES: "CHILD",
  UASC: "CHILD",
  REVIEWS: "CHILD",
  OC2: "CHILD",
  AD1: "CHILD",
  PLACED_ADOPTION: "CHILD",
  PREV_PERM: "CHILD",
  MISSING: "CHILD",
  SW_EPISODES: "CHILD",
  DOLO: "CHILD",
  PLACEMENT_COSTS: "Child ID",
  WEEKLY_COSTS: "Identifier",
  BED_HOMES: "urn",
  BED_OCCUPANCY: "urn",
  BED_GAPS: "urn",
  REFERRALS: "referral_id",
};

/** Keeps the numbers of referrals apart from those of children. */
const REFERRAL = "referral ";

/** A child's pseudonym, the same whichever table names the child. */
export const childPseudonym = (borough: string, child: string, pseudonymOf: PseudonymOf): string =>
  pseudonymOf(borough, withoutLiiaCode(child, borough));

/** What stands in the store for the subject of a row: a home's URN as it is, a pseudonym otherwise. Null where it is blank. */
export const subjectOf = (
  table: UsedTable | SeenTable,
  cells: Cells,
  at: { borough: string; pseudonymOf: PseudonymOf },
): string | null => {
  const column = SUBJECT_COLUMNS[table];
  const name = cells[column] ?? "";
  if (name === "") return null;
  if (column === "urn") return name;
  if (table === "REFERRALS") return at.pseudonymOf(at.borough, REFERRAL + name);
  return childPseudonym(at.borough, name, at.pseudonymOf);
};
