import { disclosureRefused } from "../errors.ts";
import type { RegisterContext } from "./reader.ts";

/** Homes that a filter leaves when only those with a vacant place are wanted; null when that isn't asked. */
export type VacantHomes = ReadonlySet<string> | null;

/**
 * How a single home is used could tell of the few children in it. Vacancies of homes are therefore shown to the staff of the borough
 * they stand in, and to nobody else.
 *
 * Errors: DISCLOSURE_REFUSED to the public, naming the figure of beds that is published.
 */
export const vacantFor = async (
  isAsked: boolean | null | undefined,
  { audience, vacant }: Pick<RegisterContext, "audience" | "vacant">,
): Promise<VacantHomes> => {
  if (isAsked !== true) return null;
  if (audience.kind !== "BOROUGH")
    throw disclosureRefused(
      "Vacancies of single homes are for the borough they stand in.",
      "beds { total { vacant } } of a place",
      {},
    );
  return vacant(audience.borough);
};
