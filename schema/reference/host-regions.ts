/**
 * Where a child lives as seen from the borough that is responsible: near, elsewhere in London, in a region of England, or in another
 * nation. Order is the order of the axis: add at the end, never reorder.
 * Source: regions of the Office for National Statistics; sub-regions as in `sub-regions.ts`.
 */
import { REGION_OF_AUTHORITY } from "./authorities.ts";
import { type CodeGroup, UNKNOWN } from "./groupings.ts";
import { subRegionOfBorough } from "./sub-regions.ts";

export const HOST_REGIONS = [
  { code: "OWN_BOROUGH", label: "Own borough" },
  { code: "REST_OF_SUB_REGION", label: "Another borough of the sub-region" },
  { code: "REST_OF_LONDON", label: "Another sub-region of London" },
  { code: "NORTH_EAST", label: "North East" },
  { code: "NORTH_WEST", label: "North West" },
  { code: "YORKSHIRE_AND_THE_HUMBER", label: "Yorkshire and the Humber" },
  { code: "EAST_MIDLANDS", label: "East Midlands" },
  { code: "WEST_MIDLANDS", label: "West Midlands" },
  { code: "EAST_OF_ENGLAND", label: "East of England" },
  { code: "SOUTH_EAST", label: "South East" },
  { code: "SOUTH_WEST", label: "South West" },
  { code: "WALES", label: "Wales" },
  { code: "SCOTLAND", label: "Scotland" },
  { code: "NORTHERN_IRELAND", label: "Northern Ireland" },
] as const;

const isOfLondon = (code: string): boolean => ["OWN_BOROUGH", "REST_OF_SUB_REGION", "REST_OF_LONDON"].includes(code);

const regionCodes = HOST_REGIONS.map(({ code }) => code);

/** Host regions in London and outside. */
export const IN_LONDON: readonly CodeGroup[] = [
  { code: "LONDON", label: "In London", codes: regionCodes.filter(isOfLondon) },
  { code: "ELSEWHERE", label: "Outside London", codes: regionCodes.filter((code) => !isOfLondon(code)) },
];

const NATIONS: Readonly<Record<string, string>> = { WAL: "WALES", SCO: "SCOTLAND", NIR: "NORTHERN_IRELAND" };

/** Barnet, whose child lives in Camden -> "REST_OF_SUB_REGION"; UNKNOWN for an authority that we don't know. */
export const hostRegionOf = (borough: string, hostAuthority: string | null): string => {
  if (hostAuthority === null) return UNKNOWN.code;
  if (hostAuthority === borough) return "OWN_BOROUGH";
  const subRegion = subRegionOfBorough(hostAuthority);
  if (subRegion !== undefined) return subRegion === subRegionOfBorough(borough) ? "REST_OF_SUB_REGION" : "REST_OF_LONDON";
  return REGION_OF_AUTHORITY.get(hostAuthority) ?? NATIONS[hostAuthority] ?? UNKNOWN.code;
};
