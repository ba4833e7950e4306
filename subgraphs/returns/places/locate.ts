import type { Cells } from "../files/cells.ts";
import type { PostcodePlace, PostcodeTable } from "./postcode-table.ts";

/** Where a placement lies: the authority, whether that is the child's own, and how far from home; null for what is not known. */
export type PlacementLocation = {
  readonly hostAuthority: string | null;
  readonly locality: "IN" | "OUT" | null;
  readonly distanceTenths: number | null;
};

const METRES_PER_KILOMETRE = 1000;
const KILOMETRES_PER_MILE = 1.6093;

/** What the Department writes for a distance that is not known. */
const UNKNOWN_MILES = 999.9;

const NATIONS: Readonly<Record<string, string>> = { W: "WAL", S: "SCO", N: "NIR" };

const authorityOf = (code: string): string | null => {
  if (/^E(06|08|09|10)\d{6}$/.test(code)) return code;
  return /^[WSN]\d{8}$/.test(code) ? (NATIONS[code.charAt(0)] ?? null) : null;
};

const localityOf = (authority: string | null, borough: string): "IN" | "OUT" | null =>
  authority === null ? null : authority === borough ? "IN" : "OUT";

/**
 * Straight line between two places in tenths of a mile, by the Department's formula; null where one is not on the national grid.
 * Source: Department for Education, SSDA903 guide, placement distance: miles to one decimal, 1.6093 km to the mile.
 */
const distanceTenths = (home: PostcodePlace | null, placement: PostcodePlace | null): number | null => {
  if (home === null || placement === null || home.easting === null || home.northing === null) return null;
  if (placement.easting === null || placement.northing === null) return null;
  const metres = Math.hypot(placement.easting - home.easting, placement.northing - home.northing);
  return Math.round((metres / METRES_PER_KILOMETRE / KILOMETRES_PER_MILE) * 10);
};

const own = (cells: Cells, column: string): string => (cells[column] ?? "").toUpperCase();

/** What the file itself says: some systems hand in PL_LA, PL_DISTANCE and PL_LOCATION, derived before. */
const ownLocation = (cells: Cells, borough: string): PlacementLocation => {
  const said = own(cells, "PL_LA");
  const authority = Object.values(NATIONS).includes(said) ? said : authorityOf(said);
  const location = own(cells, "PL_LOCATION");
  const miles = /^\d+(\.\d+)?$/.test(own(cells, "PL_DISTANCE")) ? Number(own(cells, "PL_DISTANCE")) : UNKNOWN_MILES;
  return {
    hostAuthority: authority,
    locality: location === "IN" || location === "OUT" ? location : localityOf(authority, borough),
    distanceTenths: miles === UNKNOWN_MILES ? null : Math.round(miles * 10),
  };
};

/** What the postcodes say, null where there is no table or it does not know them. */
const locatedBy = (postcodes: PostcodeTable | null, cells: Cells, borough: string): PlacementLocation => {
  const home = postcodes?.placeOf(cells["HOME_POST"] ?? "") ?? null;
  const placement = postcodes?.placeOf(cells["PL_POST"] ?? "") ?? null;
  const authority = placement === null ? null : authorityOf(placement.authority);
  return { hostAuthority: authority, locality: localityOf(authority, borough), distanceTenths: distanceTenths(home, placement) };
};

/**
 * Where a placement lies as seen from the borough that is responsible: from the postcodes where the table knows them, else as
 * the file says, else not known. The postcodes themselves end here. Single short breaks (V3, V4) have no distance.
 */
export const locate = (cells: Cells, borough: string, postcodes: PostcodeTable | null): PlacementLocation => {
  const found = locatedBy(postcodes, cells, borough);
  const said = found.hostAuthority !== null && found.distanceTenths !== null ? found : ownLocation(cells, borough);
  const isShortBreak = cells["LS"] === "V3" || cells["LS"] === "V4";
  return {
    hostAuthority: found.hostAuthority ?? said.hostAuthority,
    locality: found.locality ?? said.locality,
    distanceTenths: isShortBreak ? null : (found.distanceTenths ?? said.distanceTenths),
  };
};
