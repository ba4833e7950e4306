import { ConfigurationError } from "../../../schema/server/environment.ts";
import { inspectBytes } from "../files/inspect-bytes.ts";
import { readRecords } from "../files/read-records.ts";
import { openPackedNumbers } from "./packed-numbers.ts";

/** Where a postcode lies: Ordnance Survey metres, null where the grid is not the national one, and the authority's GSS code. */
export type PostcodePlace = { readonly easting: number | null; readonly northing: number | null; readonly authority: string };

export type PostcodeTable = {
  /** SHA-256 of the file: another table may give other distances. */
  readonly hash: string;
  readonly placeOf: (postcode: string) => PostcodePlace | null;
};

/** Postcode, easting, northing, county and authority as the ONS has called them: before 2025, and since, with the year's digits. */
const COLUMNS = [
  ["pcds", /^pcds$/],
  ["east1m", /^(?:os)?east1m$/],
  ["north1m", /^(?:osnrth|north)1m$/],
  ["cty25cd", /^(?:oscty|cty|cty\d\dcd)$/],
  ["lad25cd", /^(?:oslaua|laua|lad\d\dcd)$/],
] as const;

const columnAt = (header: readonly string[], called: RegExp): number =>
  header.findIndex((cell) => called.test(cell.trim().toLowerCase()));

/** Whether a line is the header of a postcode table. */
export const isPostcodeHeader = (header: readonly string[]): boolean =>
  COLUMNS.slice(0, 2).every(([, called]) => columnAt(header, called) !== -1);

const GRID = 2 ** 21;

/** "E8 1EA" -> the number it is in base 36: seven letters at most, so exact. Null for what is no postcode. */
const keyOf = (postcode: string): number | null => {
  const letters = postcode.replace(/\s/g, "");
  return /^[A-Za-z][A-Za-z\d]{4,6}$/.test(letters) ? Number.parseInt(letters, 36) : null;
};

/** The upper-tier authority: a two-tier area's county, else the district, borough or council itself. */
const upperTier = (county: string, authority: string): string => (county.startsWith("E10") ? county : authority);

const columnsOf = (header: readonly string[], path: string): readonly number[] =>
  COLUMNS.map(([column, called]) => {
    const at = columnAt(header, called);
    if (at === -1)
      throw new ConfigurationError(
        `${path} is not a postcode table: it has no column ${column} (the layout is the ONS Postcode Directory's or the NSPL's).`,
      );
    return at;
  });

/** Whether a file's first line is the header of a postcode table that can be read. Errors: the file system's own. */
export const hasPostcodes = async (path: string): Promise<boolean> => {
  const { encoding } = await inspectBytes(path);
  for await (const [first] of readRecords({ path, encoding, delimiter: "," }))
    if (first !== undefined) return COLUMNS.every(([, called]) => columnAt(first.cells, called) !== -1);
  return false;
};

/** Gathers places by postcode. Easting, northing and authority are packed in one number each. */
const openPlaces = () => {
  const places = openPackedNumbers();
  const authorities: string[] = [];
  const positions = new Map<string, number>();
  const add = (cells: readonly string[], columns: readonly number[]): void => {
    const [postcode = "", easting = "", northing = "", county = "", authority = ""] = columns.map((at) =>
      (cells[at] ?? "").trim(),
    );
    const key = keyOf(postcode);
    if (key === null) return;
    const place = upperTier(county, authority);
    const position = positions.get(place) ?? authorities.push(place) - 1;
    positions.set(place, position);
    places.set(key, (position * GRID + Number(northing)) * GRID + Number(easting));
  };
  const placeOf = (postcode: string): PostcodePlace | null => {
    const key = keyOf(postcode);
    return key === null ? null : unpack(places.get(key), authorities);
  };
  return { add, placeOf };
};

/**
 * Reads a postcode table of the ONS Postcode Directory's layout into memory, once for a whole import, packed so that the full
 * directory can be held: 2.7 million postcodes take 67 MB and 20 s to read; some ten thousand, as in the demo, 0.1 s.
 *
 * Errors: ConfigurationError for a file without the columns, by name, with the first that it lacks.
 */
export const readPostcodes = async (path: string): Promise<PostcodeTable> => {
  const { hash, encoding } = await inspectBytes(path);
  const { add, placeOf } = openPlaces();
  let columns: readonly number[] | null = null;
  for await (const records of readRecords({ path, encoding, delimiter: "," }))
    for (const { cells } of records)
      if (columns === null) columns = columnsOf(cells, path);
      else add(cells, columns);

  if (columns === null) throw new ConfigurationError(`${path} is not a postcode table: it is empty.`);
  return { hash, placeOf };
};

const unpack = (packed: number | undefined, authorities: readonly string[]): PostcodePlace | null => {
  if (packed === undefined || Number.isNaN(packed)) return null;
  const [easting, northing] = [packed % GRID, Math.floor(packed / GRID) % GRID];
  const authority = authorities[Math.floor(packed / GRID / GRID)] ?? "";
  // Northern Ireland is on the Irish grid; a postcode that was never placed has no grid reference.
  return authority.startsWith("N") || easting === 0
    ? { easting: null, northing: null, authority }
    : { easting, northing, authority };
};
