/**
 * What a placement is to those who commission it: by its statutory code, and foster care by who provides it. Order is the order of the
 * axis: add at the end, never reorder.
 * Source: the cost items of public demand models and of councils' sufficiency strategies; our own list.
 */
import { UNKNOWN } from "./groupings.ts";

type Provision = { readonly code: string; readonly label: string };

export const PROVISIONS = [
  { code: "IN_HOUSE_FOSTER", label: "Foster care by the authority's own carers" },
  { code: "INDEPENDENT_FOSTERING_AGENCY", label: "Foster care by an independent agency" },
  { code: "KINSHIP", label: "Foster care by a relative or friend" },
  { code: "RESIDENTIAL", label: "Children's homes, residential care homes and residential schools" },
  { code: "SUPPORTED", label: "Independent, semi-independent and supported accommodation" },
  { code: "SECURE", label: "Secure children's homes" },
  { code: "PARENT_AND_CHILD", label: "Family centres and parent and child units" },
  { code: "PARENTS", label: "With parents or a person with parental responsibility" },
  { code: "ADOPTION", label: "Placed for adoption" },
  { code: "OTHER", label: "Other placements, foster care by other public bodies among them" },
] as const satisfies readonly Provision[];

type ProvisionCode = (typeof PROVISIONS)[number]["code"];

const BY_PLACE: Readonly<Partial<Record<ProvisionCode, readonly string[]>>> = {
  KINSHIP: ["U1", "U2", "U3"],
  RESIDENTIAL: ["K2", "R1", "S1"],
  SUPPORTED: ["H5", "P2", "K3"],
  SECURE: ["K1"],
  PARENT_AND_CHILD: ["R3"],
  PARENTS: ["P1"],
  ADOPTION: ["A3", "A4", "A5", "A6"],
  OTHER: ["R2", "R5", "P3", "T0", "T1", "T2", "T3", "T4", "Z1", "Z11", "Z12", "Z13", "Z14"],
};

const provisionByPlace = new Map(
  Object.entries(BY_PLACE).flatMap(([provision, places]) => places.map((place) => [place, provision])),
);

/** Foster care by a carer who is no relative or friend. */
const UNRELATED: readonly string[] = ["U4", "U5", "U6"];

const BY_PROVIDER: Readonly<Record<string, ProvisionCode>> = {
  PR1: "IN_HOUSE_FOSTER",
  PR2: "OTHER",
  PR3: "OTHER",
  PR4: "INDEPENDENT_FOSTERING_AGENCY",
  PR5: "INDEPENDENT_FOSTERING_AGENCY",
};

/** PLACE "U4" of PLACE_PROVIDER "PR4" -> "INDEPENDENT_FOSTERING_AGENCY"; UNKNOWN for foster care that nobody is said to provide. */
export const provisionOf = (place: string, placeProvider: string | null): string =>
  (UNRELATED.includes(place) ? BY_PROVIDER[placeProvider ?? ""] : provisionByPlace.get(place)) ?? UNKNOWN.code;
