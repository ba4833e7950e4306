import { type Place, subRegionsOf } from "../schema/reference/places.ts";
import type { SubRegion } from "../schema/reference/sub-regions.ts";

/**
 * Which sub-regions hold what is asked of a place: one for a borough or a sub-region, all five for London.
 *
 * Shape:  place -> its sub-regions, in fixed order.
 * Errors: none; a place is known or isn't one.
 */
export const route = (place: Place): readonly SubRegion[] => subRegionsOf(place);
