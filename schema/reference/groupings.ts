/**
 * Closed vocabularies that figures are grouped by: the Department's publication groups over the statutory codes, and our bands.
 * Order is the order of the axis: add at the end, never reorder.
 * Source: "Children looked after in England including adoptions", underlying data and methodology, 2024/25.
 */

/** A group of statutory codes; `codes` are those of the list it groups. */
export type CodeGroup = { readonly code: string; readonly label: string; readonly codes: readonly string[] };

/** A band of whole numbers, both ends included. */
export type Band = { readonly code: string; readonly label: string; readonly from: number; readonly to: number };

/** The code of a value that was not recorded, and the last position of every axis. */
export const UNKNOWN = { code: "UNKNOWN", label: "Not known or not recorded" } as const;

export const PLACEMENT_TYPES: readonly CodeGroup[] = [
  { code: "FOSTER", label: "Foster placements", codes: ["U1", "U2", "U3", "U4", "U5", "U6"] },
  { code: "ADOPTION", label: "Placed for adoption", codes: ["A3", "A4", "A5", "A6"] },
  { code: "PARENTS", label: "Placed with parents or a person with parental responsibility", codes: ["P1"] },
  { code: "CHILDRENS_HOMES", label: "Secure homes and children's homes", codes: ["K1", "K2"] },
  { code: "SUPPORTED", label: "Independent, semi-independent and supported accommodation", codes: ["H5", "P2", "K3"] },
  { code: "OTHER_RESIDENTIAL", label: "Other residential settings", codes: ["R1", "R2", "R3", "R5", "P3"] },
  { code: "RESIDENTIAL_SCHOOLS", label: "Residential schools", codes: ["S1"] },
  { code: "OTHER", label: "Other placements", codes: ["T0", "T1", "T2", "T3", "T4", "Z1", "Z11", "Z12", "Z13", "Z14"] },
];

export const LEGAL_STATUSES: readonly CodeGroup[] = [
  { code: "FULL_CARE_ORDER", label: "Full care order", codes: ["C2"] },
  { code: "INTERIM_CARE_ORDER", label: "Interim care order", codes: ["C1"] },
  { code: "PLACEMENT_ORDER", label: "Placement order granted", codes: ["D1", "E1"] },
  { code: "SECTION_20", label: "Voluntary agreements under section 20", codes: ["V2", "V3", "V4"] },
  { code: "CHILD_PROTECTION", label: "Detained for child protection", codes: ["L1", "L2", "L3"] },
  { code: "YOUTH_JUSTICE", label: "Youth justice legal statuses", codes: ["J1", "J2", "J3"] },
];

export const ETHNICITIES: readonly CodeGroup[] = [
  { code: "WHITE", label: "White", codes: ["WBRI", "WIRI", "WOTH", "WIRT", "WROM"] },
  { code: "MIXED", label: "Mixed or multiple ethnic groups", codes: ["MWBC", "MWBA", "MWAS", "MOTH"] },
  { code: "ASIAN", label: "Asian or Asian British", codes: ["AIND", "APKN", "ABAN", "AOTH", "CHNE"] },
  { code: "BLACK", label: "Black, African, Caribbean or Black British", codes: ["BCRB", "BAFR", "BOTH"] },
  { code: "OTHER", label: "Other ethnic groups", codes: ["OOTH"] },
];

export const SEXES: readonly CodeGroup[] = [
  { code: "MALE", label: "Male", codes: ["1", "M"] },
  { code: "FEMALE", label: "Female", codes: ["2", "F"] },
];

/** Why a placement ended that another followed, by who brought it about. */
export const MOVE_REASONS: readonly CodeGroup[] = [
  { code: "PLANNED", label: "Care plan changed or carried out", codes: ["CARPL"] },
  { code: "CARER_OR_CHILD", label: "Carer or child asked for it to end", codes: ["CREQB", "CREQO", "CHILD"] },
  { code: "PROVIDER", label: "Provision closed, or could not go on", codes: ["CLOSE", "ALLEG", "STAND", "APPRR"] },
  { code: "AUTHORITY", label: "Responsible or area authority asked for it to end", codes: ["LAREQ"] },
  { code: "CUSTODY", label: "Custody arrangement", codes: ["CUSTOD"] },
  { code: "STATUS", label: "Only the status of the placement changed", codes: ["PLACE"] },
  { code: "OTHER", label: "Other reason", codes: ["OTHER"] },
];

/** Groups of reasons that nobody planned for: of the others some may not have been planned either. */
export const UNPLANNED_REASONS: readonly string[] = ["CARER_OR_CHILD", "PROVIDER"];

/** Reasons that say that a foster placement broke down: carer or child asked for it to end, or there was an allegation. */
export const BREAKDOWN_REASONS: readonly string[] = ["CREQB", "CREQO", "CHILD", "ALLEG"];

/** Foster placements of a period of care that have broken down. */
export const FOSTER_BREAKDOWNS = [
  { code: "NONE", label: "No foster placement has broken down" },
  { code: "ONE", label: "One foster placement has broken down" },
  { code: "TWO", label: "Two foster placements have broken down" },
  { code: "THREE_OR_MORE", label: "Three foster placements or more have broken down" },
] as const;

/** Age in whole years. A child of 18 or more still in the return counts in the last band, as the Department counts. */
export const AGE_BANDS: readonly Band[] = [
  { code: "UNDER_1", label: "Under 1 year", from: 0, to: 0 },
  { code: "1_TO_4", label: "1 to 4 years", from: 1, to: 4 },
  { code: "5_TO_9", label: "5 to 9 years", from: 5, to: 9 },
  { code: "10_TO_15", label: "10 to 15 years", from: 10, to: 15 },
  { code: "16_AND_OVER", label: "16 years and over", from: 16, to: 199 },
];

/** The same with 16 and 17 apart from those who should have left care. */
export const AGE_GROUPS: readonly Band[] = [
  ...AGE_BANDS.slice(0, -1),
  { code: "16_TO_17", label: "16 and 17 years", from: 16, to: 17 },
  { code: "18_AND_OVER", label: "18 years and over", from: 18, to: 199 },
];

/** Whether a child is of the ages that youth justice and commissioners call young people. */
export const AGE_STAGES: readonly Band[] = [
  { code: "UNDER_10", label: "Under 10 years", from: 0, to: 9 },
  { code: "10_TO_17", label: "10 to 17 years", from: 10, to: 17 },
  { code: "18_AND_OVER", label: "18 years and over", from: 18, to: 199 },
];

/** Straight-line distance from home in tenths of a mile; 20.0 miles is within 20 miles. */
export const DISTANCE_BANDS: readonly Band[] = [
  { code: "WITHIN_20", label: "20 miles or less", from: 0, to: 200 },
  { code: "OVER_20", label: "More than 20 miles", from: 201, to: 9_999_999 },
];

/** Whether the placement lies in the area of the authority that looks after the child. */
export const LOCALITIES = [
  { code: "IN", label: "Inside the responsible authority's boundary" },
  { code: "OUT", label: "Outside the responsible authority's boundary" },
] as const;

export const UASC_STATUSES = [
  { code: "UASC", label: "Unaccompanied asylum-seeking child" },
  { code: "NOT_UASC", label: "Not an unaccompanied asylum-seeking child" },
] as const;

/** Price of a week in pence, on the date; placements that no return prices are UNKNOWN. */
export const WEEKLY_COST_BANDS: readonly Band[] = [
  { code: "UNDER_500", label: "Under £500 a week", from: 0, to: 49_999 },
  { code: "500_TO_999", label: "£500 to £999 a week", from: 50_000, to: 99_999 },
  { code: "1000_TO_1999", label: "£1,000 to £1,999 a week", from: 100_000, to: 199_999 },
  { code: "2000_TO_4999", label: "£2,000 to £4,999 a week", from: 200_000, to: 499_999 },
  { code: "5000_TO_9999", label: "£5,000 to £9,999 a week", from: 500_000, to: 999_999 },
  { code: "10000_AND_OVER", label: "£10,000 a week or more", from: 1_000_000, to: Number.MAX_SAFE_INTEGER },
];

/** What a placement comes to in a year at its mean price over its days in the period. */
export const ANNUAL_COSTS = [
  { code: "UNDER_MILLION", label: "Less than £1m a year" },
  { code: "MILLION_OR_MORE", label: "£1m a year or more" },
] as const;

/** Whose children live in a home. */
export const OCCUPANTS = [
  { code: "LONDON", label: "Placed by a London borough" },
  { code: "OTHERS", label: "Placed by another authority" },
] as const;

/** Why an open place cannot be used, or is kept free: our own list, after what commissioners ask homes. */
export const BLOCKED_REASONS = [
  { code: "STAFFING", label: "Not enough staff" },
  { code: "MATCHING", label: "Would not suit the children who live there" },
  { code: "SOLO", label: "The home is used for one child alone" },
  { code: "REPAIRS", label: "Repairs or safety" },
  { code: "RESTRICTED", label: "Ofsted restricts admissions" },
  { code: "RESERVED", label: "Promised to a child who is due" },
  { code: "NOTICE", label: "The home is closing or changing its registration" },
  { code: "OTHER", label: "Another reason" },
] as const;
