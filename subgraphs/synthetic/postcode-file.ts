import type { PostcodesByHost } from "./land/postcodes.ts";
import type { Row } from "./written/yearly-cut.ts";

/** Columns of the ONS postcode directory that placements need, under their names there. */
const COLUMNS: Row = ["pcd", "pcd2", "pcds", "dointr", "doterm", "oscty", "oslaua", "oseast1m", "osnrth1m", "ctry"];

const INTRODUCED = "198001";

/** The header and one row a made-up postcode, in the directory's layout. */
export const postcodeRows = (postcodes: PostcodesByHost): Row[] => [
  COLUMNS,
  ...[...postcodes.values()].flat().map(({ pcds, easting, northing, host }): Row => {
    const [outward = "", inward = ""] = pcds.split(" ");
    const grid = [String(easting), String(northing).padStart(7, "0")];
    return [
      `${outward.padEnd(4)}${inward}`,
      `${outward.padEnd(5)}${inward}`,
      pcds,
      INTRODUCED,
      "",
      host.county,
      host.code,
      ...grid,
      host.country,
    ];
  }),
];
