import type { Weights } from "../chance/random.ts";

export const CHILDRENS_HOME = "Children's home";
export const SUPPORTED_ACCOMMODATION = "Supported Accommodation";
export const FOSTERING_AGENCY = "Independent Fostering Agency";
export const FAMILY_CENTRE = "Residential Family Centre";
export const SPECIAL_SCHOOL = "Residential Special School";
export const SCHOOL_AS_HOME = "Residential special school (registered as a children's home)";
export const SECURE_HOME = "Secure children's home";

/** How many settings of a provision type stand in London and elsewhere, and how many places one has (null: not limited). */
export type Provision = {
  readonly type: string;
  readonly london: number;
  readonly elsewhere: number;
  readonly places: readonly [from: number, to: number] | null;
  readonly sectors: Weights<Sector>;
};

export type Sector = "Private" | "Local Authority" | "Voluntary" | "Health Authority" | "Academy";

const MOSTLY_PRIVATE = { Private: 80, Voluntary: 20 };
const SCHOOLS = { Private: 60, "Local Authority": 15, Voluntary: 20, Academy: 5 };

/**
 * The register's provision types. London: Ofsted's counts at 31 March 2025 (515 settings). Elsewhere: about two in five of the real
 * children's homes, which is several times the beds that London uses there; every secure home of England.
 */
export const PROVISIONS: readonly Provision[] = [
  {
    type: CHILDRENS_HOME,
    london: 250,
    elsewhere: 1400,
    places: [2, 6],
    sectors: { Private: 86, "Local Authority": 8, Voluntary: 6 },
  },
  {
    type: SUPPORTED_ACCOMMODATION,
    london: 160,
    elsewhere: 240,
    places: [6, 40],
    sectors: { Private: 86, "Local Authority": 6, Voluntary: 8 },
  },
  { type: FOSTERING_AGENCY, london: 58, elsewhere: 140, places: null, sectors: MOSTLY_PRIVATE },
  {
    type: FAMILY_CENTRE,
    london: 20,
    elsewhere: 45,
    places: [6, 14],
    sectors: { Private: 80, "Local Authority": 10, Voluntary: 10 },
  },
  { type: SPECIAL_SCHOOL, london: 5, elsewhere: 45, places: [10, 60], sectors: SCHOOLS },
  {
    type: SCHOOL_AS_HOME,
    london: 2,
    elsewhere: 24,
    places: [8, 40],
    sectors: SCHOOLS,
  },
  { type: "Boarding School", london: 3, elsewhere: 24, places: null, sectors: { Private: 90, Academy: 10 } },
  {
    type: "Further Education College with Residential Accommodation",
    london: 2,
    elsewhere: 16,
    places: null,
    sectors: { Voluntary: 100 },
  },
  { type: "Voluntary Adoption Agency", london: 8, elsewhere: 15, places: null, sectors: { Voluntary: 100 } },
  { type: "Adoption Support Agency", london: 5, elsewhere: 12, places: null, sectors: MOSTLY_PRIVATE },
  {
    type: "Residential Holiday Scheme for Disabled Children",
    london: 2,
    elsewhere: 5,
    places: null,
    sectors: { Voluntary: 100 },
  },
  { type: SECURE_HOME, london: 0, elsewhere: 14, places: [12, 24], sectors: { "Local Authority": 13, Voluntary: 1 } },
  { type: "Secure Training Centre", london: 0, elsewhere: 1, places: [40, 40], sectors: { Private: 1 } },
];

/** London's children's homes at 31 March 2025: sector and overall grade (blank: not yet inspected). Source: Ofsted. */
export const LONDON_HOME_SECTORS = { Private: 221, "Local Authority": 18, Voluntary: 10, "Health Authority": 1 } as const;
export const GRADES = { Good: 183, "Requires improvement to be good": 28, Outstanding: 21, Inadequate: 1, "": 17 } as const;

/** Places in London's supported accommodation. Source: Ofsted, 31 March 2025. */
export const LONDON_SUPPORTED_PLACES = 3849;

/** How the settings outside London are spread over the regions: as Ofsted's children's homes are. */
export const REGION_WEIGHTS: Weights = {
  "North West": 26,
  "West Midlands": 17,
  "South East": 15,
  "East Midlands": 11,
  "Yorkshire and The Humber": 10,
  "East of England": 9,
  "South West": 7,
  "North East": 5,
};

/** The secure children's homes, by the place they stand in: none is in London. */
export const SECURE_HOSTS: readonly string[] = [
  "E06000031",
  "E08000035",
  "E06000047",
  "E08000006",
  "E06000018",
  "E06000057",
  "E07000063",
  "E07000138",
  "E08000013",
  "E07000084",
  "E06000025",
  "E07000041",
  "E08000036",
  "E06000066",
];
