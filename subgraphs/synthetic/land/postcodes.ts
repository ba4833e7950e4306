import { streamOf } from "../chance/random.ts";
import { ALL_HOSTS, type Host } from "./gazetteer.ts";

/** One made-up postcode: where it lies. */
export type Postcode = { readonly pcds: string; readonly easting: number; readonly northing: number; readonly host: Host };

/** Every postcode of a host by the host's code. */
export type PostcodesByHost = ReadonlyMap<string, readonly Postcode[]>;

// Letters that a British postcode may carry in these positions. First letters whose allocated areas are few, those left out.
const AREAS = ["J", "U", "Y"]
  .flatMap((first) => "ABCDEFGHKLMNOPQRSTUVWXY".split("").map((second) => first + second))
  .filter((area) => !["JE", "UB", "UK", "YO"].includes(area));
const UNIT_LETTERS = "ABDEFGHJLNPQRSTUWXYZ";

const POSTCODES_PER_BOROUGH = 240;
const POSTCODES_PER_HOST = 60;

/** Valid in form, but in an area that Royal Mail never allocated: no real household can be meant. */
const nameOf = (hostIndex: number, index: number): string => {
  const area = AREAS[hostIndex % AREAS.length] ?? "";
  const district = 1 + Math.floor(hostIndex / AREAS.length) * 20 + Math.floor(index / 100);
  const unit = (index % 10) * 37 + Math.floor(index / 10);
  const letters = `${UNIT_LETTERS[Math.floor(unit / 20) % 20]}${UNIT_LETTERS[unit % 20]}`;
  return `${area}${district} ${Math.floor((index % 100) / 10)}${letters}`;
};

/**
 * A fixed pool of made-up postcodes for every place, spread evenly over a disc round its centre. Boroughs draw homes and
 * placements from the same pools, so the table does not depend on which boroughs are generated.
 */
export const buildPostcodes = (seed: number): PostcodesByHost =>
  new Map(
    ALL_HOSTS.map((host, hostIndex) => {
      const random = streamOf(seed, `postcodes/${host.code}`);
      const count = host.region === "London" ? POSTCODES_PER_BOROUGH : POSTCODES_PER_HOST;
      const pool = Array.from({ length: count }, (_, index) => {
        const [angle, radius] = [random() * 2 * Math.PI, Math.sqrt(random()) * host.radius];
        return {
          pcds: nameOf(hostIndex, index),
          easting: Math.round(host.easting + radius * Math.cos(angle)),
          northing: Math.round(host.northing + radius * Math.sin(angle)),
          host,
        };
      });
      return [host.code, pool];
    }),
  );

/** The pool of a place. */
export const poolOf = (postcodes: PostcodesByHost, code: string): readonly Postcode[] => {
  const pool = postcodes.get(code);
  if (pool === undefined) throw new Error(`No postcodes for the place ${code}.`);
  return pool;
};
