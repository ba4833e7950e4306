/** Places that can be asked about, as one form: London, a sub-region, a borough, or a named set of boroughs. */
import { BOROUGHS, type Borough, LONDON, SUB_REGIONS, type SubRegion, subRegionOf, subRegionOfBorough } from "./sub-regions.ts";

export type Place = {
  readonly kind: "London" | "SubRegion" | "Borough" | "BoroughSet";
  readonly code: string;
  readonly name: string;
  /** Places it is the sum of, in order of code; none for a borough. */
  readonly parts: readonly Place[];
};

const boroughPlace = ({ code, name }: Borough): Place => ({ kind: "Borough", code, name, parts: [] });

const subRegionPlace = ({ code, name, boroughs }: SubRegion): Place => ({
  kind: "SubRegion",
  code,
  name,
  parts: boroughs.map(({ code: borough }) => placeByBorough.get(borough)!),
});

const placeByBorough = new Map(BOROUGHS.map((borough) => [borough.code, boroughPlace(borough)]));
const placeBySubRegion = new Map<string, Place>(SUB_REGIONS.map((region) => [region.code, subRegionPlace(region)]));

export const LONDON_PLACE: Place = { kind: "London", ...LONDON, parts: [...placeBySubRegion.values()] };

export const placeOfBorough = (code: string): Place | undefined => placeByBorough.get(code);

export const placeOfSubRegion = (code: string): Place | undefined => placeBySubRegion.get(code);

/** GSS codes of the boroughs a place is made of, in order of code within each sub-region. */
export const boroughsOf = (place: Place): readonly string[] =>
  place.kind === "Borough" ? [place.code] : place.parts.flatMap(boroughsOf);

/** The sub-regions that hold the records of a place. */
export const subRegionsOf = (place: Place): readonly SubRegion[] => {
  switch (place.kind) {
    case "BoroughSet":
      return SUB_REGIONS.filter((region) => place.parts.some(({ code }) => subRegionOfBorough(code) === region));
    case "London":
      return SUB_REGIONS;
    case "SubRegion":
      return [subRegionOf(place.code)!];
    case "Borough":
      return [subRegionOfBorough(place.code)!];
  }
};

/** Whether a place has some boroughs of a sub-region and not others: what that holds of it is then a part of its own. */
export const cutsSubRegions = (place: Place): boolean =>
  place.kind === "BoroughSet" && subRegionsOf(place).reduce((all, { boroughs }) => all + boroughs.length, 0) > place.parts.length;

/** The place itself and every place within it, parts before the whole. */
export const withParts = (place: Place): readonly Place[] => [...place.parts.flatMap(withParts), place];
