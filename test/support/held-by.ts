import type { PartialQuery } from "../../schema/question/question.ts";
import { boroughsOf, type Place } from "../../schema/reference/places.ts";

/**
 * What the holders of a place's records would be asked, put to the records of all London: of a sub-region, only its own have any, and
 * so of a set of boroughs. A borough's own is its own; the public's question about a borough is about all boroughs already.
 */
export const heldBy = (place: Place, query: PartialQuery): PartialQuery =>
  place.kind === "SubRegion" || place.kind === "BoroughSet" || query.form === "OWN"
    ? { ...query, where: [{ dimension: "BOROUGH", codes: boroughsOf(place) }, ...query.where] }
    : query;
