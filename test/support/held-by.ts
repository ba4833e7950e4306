import type { PartialQuery } from "../../schema/figures/layout.ts";
import { boroughsOf, type Place } from "../../schema/reference/places.ts";

/** What the holders of a place's records would be asked, put to the records of all London: of a sub-region, only its own have any. */
export const heldBy = (place: Place, query: PartialQuery): PartialQuery =>
  place.kind === "SubRegion" ? { ...query, where: [{ dimension: "BOROUGH", codes: boroughsOf(place) }, ...query.where] } : query;
