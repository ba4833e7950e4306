import type { Setting } from "../land/register.ts";
import { SUPPORTED_ACCOMMODATION, CHILDRENS_HOME } from "../land/settings.ts";
import type { Placement } from "../written/placements.ts";
import { writtenIn } from "../written/written-in.ts";

/** A child of a London borough in a home: day numbers, `end` not included. */
export type Resident = { readonly borough: string; readonly start: number; readonly end: number };

/** London's children in each setting that is in a bed return, by its number. */
export type ResidentsByUrn = ReadonlyMap<string, readonly Resident[]>;

/** Settings whose beds are handed in: children's homes and supported accommodation, where they stand in London. */
export const hasBedReturn = ({ type, postcode }: Setting): boolean =>
  postcode.host.region === "London" && (type === CHILDRENS_HOME || type === SUPPORTED_ACCOMMODATION);

/** Adds one borough's children to those in London's homes; a temporary move leaves the bed theirs. */
export const addResidents = (residents: Map<string, Resident[]>, borough: string, placements: readonly Placement[]): void => {
  for (const placement of placements) {
    const { urn } = writtenIn(LATEST_YEAR, placement);
    residents.get(urn ?? "")?.push({ borough, start: placement.start, end: placement.end });
  }
};

// Returns before it have no number for supported accommodation, and no bed return asks for it.
const LATEST_YEAR = 2025;
