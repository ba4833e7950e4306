import { BOROUGH_FACTS } from "./boroughs.ts";

/**
 * A place where children can be placed: a London borough, a district or unitary authority elsewhere. `county` is the upper-tier
 * code where there is one (E10...), else the pseudo code that the postcode directory uses; `authority` is the upper-tier
 * authority's name as Ofsted writes it. `easting` and `northing` are the centre in metres of the Ordnance Survey grid, to about a
 * mile; `radius` is how far round it addresses lie.
 */
export type Host = {
  readonly code: string;
  readonly county: string;
  readonly country: "E92000001" | "S92000003" | "W92000004";
  readonly authority: string;
  readonly region: string;
  readonly easting: number;
  readonly northing: number;
  readonly radius: number;
};

type Row = readonly [code: string, eastingKm: number, northingKm: number, authority?: string];

const COUNTRIES = { E: "E92000001", S: "S92000003", W: "W92000004" } as const;

const hosts = (region: string, county: string, rows: readonly Row[]): Host[] =>
  rows.map(([code, eastingKm, northingKm, authority]) => ({
    code,
    county: county.startsWith("E10") ? county.slice(0, 9) : `${code.slice(0, 1)}99999999`,
    country: COUNTRIES[code.slice(0, 1) as keyof typeof COUNTRIES],
    authority: authority ?? county.slice(10),
    region,
    easting: eastingKm * 1000,
    northing: northingKm * 1000,
    radius: 3500,
  }));

const districts = (region: string, county: string, rows: Readonly<Record<string, readonly [number, number]>>): Host[] =>
  hosts(
    region,
    county,
    Object.entries(rows).map(([number, [e, n]]) => [`E07000${number}`, e, n] as const),
  );

const SQUARE_MILE_RADIUS = 600;
const BOROUGH_RADIUS = 3000;

export const LONDON_HOSTS: readonly Host[] = BOROUGH_FACTS.map((borough) => ({
  code: borough.code,
  county: "E99999999",
  country: COUNTRIES.E,
  authority: borough.name,
  region: "London",
  easting: borough.easting,
  northing: borough.northing,
  radius: borough.code === "E09000001" ? SQUARE_MILE_RADIUS : BOROUGH_RADIUS,
}));

const SE = "South East";
const EAST = "East of England";
const EM = "East Midlands";
const WM = "West Midlands";
const NW = "North West";
const YH = "Yorkshire and The Humber";
const SW = "South West";

/** England outside London. Codes: Office for National Statistics; coordinates rounded to a kilometre. */
export const ENGLISH_HOSTS: readonly Host[] = [
  ...districts(SE, "E10000016 Kent", { 105: [601, 142], 106: [615, 158], 107: [554, 174], 109: [564, 171], 110: [576, 155] }),
  ...districts(SE, "E10000016 Kent", { 111: [553, 155], 112: [622, 136], 113: [591, 164], 114: [635, 169], 115: [562, 150] }),
  ...districts(SE, "E10000030 Surrey", { 207: [511, 163], 208: [521, 161], 209: [500, 150], 211: [527, 150], 212: [504, 165] }),
  ...districts(SE, "E10000030 Surrey", { 213: [507, 171], 215: [537, 152], 217: [500, 158] }),
  ...districts(SE, "E10000011 East Sussex", { "061": [561, 100], "062": [581, 110], "063": [541, 110], "065": [558, 121] }),
  ...districts(SE, "E10000032 West Sussex", { 224: [500, 103], 226: [527, 136], 227: [517, 131], 229: [514, 103] }),
  ...districts(SE, "E10000025 Oxfordshire", { 177: [446, 227], 178: [452, 206] }),
  ...districts(SE, "E10000014 Hampshire", { "084": [464, 152], "091": [430, 107], "092": [487, 153] }),
  ...hosts(SE, "", [
    ["E06000035", 576, 168, "Medway"],
    ["E06000060", 488, 200, "Buckinghamshire"],
    ["E06000042", 485, 239, "Milton Keynes"],
    ["E06000039", 498, 180, "Slough"],
    ["E06000038", 472, 173, "Reading"],
    ["E06000043", 531, 105, "Brighton and Hove"],
    ["E06000044", 465, 101, "Portsmouth"],
    ["E06000045", 442, 112, "Southampton"],
  ]),
  ...districts(EAST, "E10000015 Hertfordshire", { "095": [536, 207], "098": [520, 200], 102: [507, 196], 103: [511, 197] }),
  ...districts(EAST, "E10000015 Hertfordshire", { 240: [515, 207], 241: [524, 210], 242: [540, 215], 243: [524, 224] }),
  ...districts(EAST, "E10000012 Essex", { "066": [570, 189], "068": [560, 194], "070": [571, 207], "071": [600, 225] }),
  ...districts(EAST, "E10000012 Essex", { "072": [546, 202], "073": [545, 210], "076": [617, 217] }),
  ...districts(EAST, "E10000003 Cambridgeshire", { "008": [545, 258], "010": [541, 297], "011": [524, 272] }),
  ...districts(EAST, "E10000029 Suffolk", { 202: [616, 244], 245: [585, 264] }),
  ...districts(EAST, "E10000020 Norfolk", { 145: [652, 307], 146: [562, 320], 148: [623, 308] }),
  ...hosts(EAST, "", [
    ["E06000034", 562, 178, "Thurrock"],
    ["E06000033", 588, 186, "Southend-on-Sea"],
    ["E06000032", 509, 221, "Luton"],
    ["E06000055", 505, 250, "Bedford"],
    ["E06000031", 519, 299, "Peterborough"],
  ]),
  ...districts(EM, "E10000024 Nottinghamshire", { 170: [449, 358], 171: [458, 379] }),
  ...districts(EM, "E10000019 Lincolnshire", { 136: [533, 344], 138: [497, 371] }),
  ...hosts(EM, "", [
    ["E06000061", 487, 278, "North Northamptonshire"],
    ["E06000062", 475, 260, "West Northamptonshire"],
    ["E06000016", 459, 304, "Leicester"],
    ["E06000015", 435, 336, "Derby"],
    ["E06000018", 457, 340, "Nottingham"],
  ]),
  ...districts(WM, "E10000031 Warwickshire", { 219: [436, 292], 220: [450, 275] }),
  ...hosts(WM, "", [
    ["E08000025", 407, 287, "Birmingham"],
    ["E08000026", 433, 279, "Coventry"],
    ["E08000027", 394, 290, "Dudley"],
    ["E08000031", 391, 298, "Wolverhampton"],
    ["E06000021", 388, 347, "Stoke-on-Trent"],
    ["E06000051", 349, 312, "Shropshire"],
  ]),
  ...districts(NW, "E10000017 Lancashire", { 117: [384, 432], 123: [354, 429] }),
  ...hosts(NW, "", [
    ["E08000003", 384, 398, "Manchester"],
    ["E08000001", 371, 409, "Bolton"],
    ["E08000005", 389, 413, "Rochdale"],
    ["E08000006", 379, 399, "Salford"],
    ["E08000012", 335, 391, "Liverpool"],
    ["E08000013", 351, 395, "St Helens"],
    ["E06000009", 331, 436, "Blackpool"],
  ]),
  ...hosts(YH, "", [
    ["E08000035", 430, 433, "Leeds"],
    ["E08000032", 416, 433, "Bradford"],
    ["E08000036", 433, 420, "Wakefield"],
    ["E06000010", 509, 430, "Kingston upon Hull"],
  ]),
  ...hosts("North East", "", [
    ["E06000047", 427, 542, "County Durham"],
    ["E06000057", 420, 585, "Northumberland"],
    ["E08000024", 439, 557, "Sunderland"],
  ]),
  ...districts(SW, "E10000008 Devon", { "041": [292, 92] }),
  ...districts(SW, "E10000013 Gloucestershire", { "081": [383, 218] }),
  ...hosts(SW, "", [
    ["E06000030", 415, 184, "Swindon"],
    ["E06000025", 365, 182, "South Gloucestershire"],
    ["E06000058", 408, 91, "Bournemouth, Christchurch and Poole"],
    ["E06000066", 323, 124, "Somerset"],
  ]),
];

/** Wales and Scotland, where placements have no Ofsted number. */
export const WELSH_HOSTS: readonly Host[] = hosts("Wales", "", [
  ["W06000015", 318, 176, "Cardiff"],
  ["W06000023", 302, 260, "Powys"],
]);

export const SCOTTISH_HOSTS: readonly Host[] = hosts("Scotland", "", [
  ["S12000026", 355, 632, "Scottish Borders"],
  ["S12000036", 325, 673, "City of Edinburgh"],
]);

export const ALL_HOSTS: readonly Host[] = [...LONDON_HOSTS, ...ENGLISH_HOSTS, ...WELSH_HOSTS, ...SCOTTISH_HOSTS];

const METRES_PER_MILE = 1609.3;

export type Point = { readonly easting: number; readonly northing: number };

/** Straight-line miles, unrounded, with the metres-per-mile of the Department's rule for PL_DISTANCE. */
export const milesBetween = (a: Point, b: Point): number =>
  Math.hypot(a.easting - b.easting, a.northing - b.northing) / METRES_PER_MILE;
