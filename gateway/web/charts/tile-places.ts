/** What stands where on the map: boroughs, their neighbours, names of sub-regions. */
import { BOROUGHS, subRegionOfBorough } from "../../../schema/reference/sub-regions.ts";
import { tileOf } from "../../../schema/reference/tiles.ts";

export type TilePlace = {
  readonly code: string;
  readonly short: string;
  readonly row: number;
  readonly column: number;
  /** The sub-region of a borough; null of an authority beyond London. */
  readonly region: string | null;
};

export const ROWS = 7;
export const COLUMNS = 8;
/** The last row north of the river. */
export const LAST_NORTH = 3;

export const TILES: readonly TilePlace[] = BOROUGHS.map(({ code }) => {
  const { shortName, row, column } = tileOf(code);
  return { code, short: shortName, row, column, region: subRegionOfBorough(code)!.code };
});

const neighbour = (code: string, short: string, [row, column]: readonly [number, number]): TilePlace => ({
  code,
  short,
  row,
  column,
  region: null,
});

/** London's neighbours, in free cells near where they lie. */
export const NEIGHBOURS: readonly TilePlace[] = [
  neighbour("E10000002", "Bucks", [0, 1]),
  neighbour("E10000015", "Herts", [0, 3]),
  neighbour("E10000012", "Essex", [0, 6]),
  neighbour("E06000034", "Thurrock", [3, 7]),
  neighbour("E06000039", "Slough", [4, 0]),
  neighbour("E10000016", "Kent", [5, 6]),
  neighbour("E06000035", "Medway", [5, 7]),
  neighbour("E10000030", "Surrey", [6, 1]),
  neighbour("E10000032", "W Sussex", [6, 3]),
  neighbour("E10000011", "E Sussex", [6, 4]),
];

/** Names of the sub-regions, in cells that stay free beside them. */
export const REGION_NAMES: readonly (readonly [name: string, row: number, column: number])[] = [
  ["NORTH WEST", 1, 0.05],
  ["NORTH CENTRAL", 0, 2.0],
  ["NORTH EAST", 0, 5.1],
  ["SOUTH EAST", 5, 5.1],
  ["SOUTH WEST", 6, 0.05],
];
