/**
 * London's five sub-regions and their 33 boroughs: five rows, not five folders.
 * Source: GSS codes and three-digit local-authority codes as the Department for Education publishes them. Membership is as the
 * pan-London placements programme uses it; integrated care boards are others, and merge on another timetable.
 */

export type Borough = { readonly code: string; readonly name: string; readonly authority: string };

export type SubRegion = {
  readonly code: SubRegionCode;
  readonly name: string;
  /** Loopback port of the sub-region's subgraph unless configured otherwise. */
  readonly port: number;
  readonly boroughs: readonly Borough[];
};

export type SubRegionCode = "NEL" | "NCL" | "NWL" | "SEL" | "SWL";

export const LONDON = { code: "E12000007", name: "London" } as const;

export const GATEWAY_PORT = 4000;

const borough = (number: string, authority: string, name: string): Borough => ({ code: `E090000${number}`, name, authority });

export const SUB_REGIONS: readonly SubRegion[] = [
  {
    code: "NEL",
    name: "North East London",
    port: 4001,
    boroughs: [
      borough("01", "201", "City of London"),
      borough("02", "301", "Barking and Dagenham"),
      borough("12", "204", "Hackney"),
      borough("16", "311", "Havering"),
      borough("25", "316", "Newham"),
      borough("26", "317", "Redbridge"),
      borough("30", "211", "Tower Hamlets"),
      borough("31", "320", "Waltham Forest"),
    ],
  },
  {
    code: "NCL",
    name: "North Central London",
    port: 4002,
    boroughs: [
      borough("03", "302", "Barnet"),
      borough("07", "202", "Camden"),
      borough("10", "308", "Enfield"),
      borough("14", "309", "Haringey"),
      borough("19", "206", "Islington"),
    ],
  },
  {
    code: "NWL",
    name: "North West London",
    port: 4003,
    boroughs: [
      borough("05", "304", "Brent"),
      borough("09", "307", "Ealing"),
      borough("13", "205", "Hammersmith and Fulham"),
      borough("15", "310", "Harrow"),
      borough("17", "312", "Hillingdon"),
      borough("18", "313", "Hounslow"),
      borough("20", "207", "Kensington and Chelsea"),
      borough("33", "213", "Westminster"),
    ],
  },
  {
    code: "SEL",
    name: "South East London",
    port: 4004,
    boroughs: [
      borough("04", "303", "Bexley"),
      borough("06", "305", "Bromley"),
      borough("11", "203", "Greenwich"),
      borough("22", "208", "Lambeth"),
      borough("23", "209", "Lewisham"),
      borough("28", "210", "Southwark"),
    ],
  },
  {
    code: "SWL",
    name: "South West London",
    port: 4005,
    boroughs: [
      borough("08", "306", "Croydon"),
      borough("21", "314", "Kingston upon Thames"),
      borough("24", "315", "Merton"),
      borough("27", "318", "Richmond upon Thames"),
      borough("29", "319", "Sutton"),
      borough("32", "212", "Wandsworth"),
    ],
  },
];

/** Every borough in the order of its GSS code, which is the order of the borough axis. */
export const BOROUGHS: readonly Borough[] = SUB_REGIONS.flatMap((region) => region.boroughs).toSorted((a, b) =>
  a.code < b.code ? -1 : 1,
);

const boroughRows = new Map(BOROUGHS.map((row) => [row.code, row]));
const subRegionByBorough = new Map(SUB_REGIONS.flatMap((region) => region.boroughs.map((row) => [row.code, region] as const)));
const subRegionRows = new Map<string, SubRegion>(SUB_REGIONS.map((region) => [region.code, region]));

export const boroughOf = (code: string): Borough | undefined => boroughRows.get(code);

/** The sub-region that holds a borough's records. */
export const subRegionOfBorough = (code: string): SubRegion | undefined => subRegionByBorough.get(code);

export const subRegionOf = (code: string): SubRegion | undefined => subRegionRows.get(code);
