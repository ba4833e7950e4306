import type { Weights } from "./random.ts";

/**
 * The published mixes of London's 9,290 children at 31 March 2025, broken into cross-tables that add up to them. The inner numbers
 * are ours (no such cross-table is published); the sums are the Department's, less the 10 by which its rounding overshoots.
 * Source: "Children looked after in England including adoptions", 2024/25, London.
 */

/** Age band on the day; unaccompanied asylum-seeking children apart. */
export type Cohort = "UNDER_1" | "1_TO_4" | "5_TO_9" | "10_TO_15" | "16_AND_OVER" | "UASC_10_TO_15" | "UASC_16_AND_OVER";

/** A PLACE code, or a family of them. */
export type Kind = "FOSTER" | "ADOPTION" | "P1" | "K1" | "K2" | "K3" | "R1" | "R2" | "R3" | "R5" | "P3" | "S1" | "Z1";

/** Inside or outside the borough, by distance from home; FAR is over 20 miles. */
export type Cell = "IN_NEAR" | "OUT_NEAR" | "IN_FAR" | "OUT_FAR" | "IN_UNKNOWN" | "OUT_UNKNOWN" | "SCOTLAND";

export const KINDS_BY_COHORT: Readonly<Record<Cohort, Weights<Kind>>> = {
  UNDER_1: { FOSTER: 300, ADOPTION: 5, P1: 50, R3: 60, Z1: 5 },
  "1_TO_4": { FOSTER: 760, ADOPTION: 120, P1: 85, R3: 15, Z1: 20 },
  "5_TO_9": { FOSTER: 1215, ADOPTION: 22, P1: 70, K2: 50, R1: 2, S1: 1, Z1: 20 },
  "10_TO_15": { FOSTER: 2420, ADOPTION: 3, P1: 60, K1: 5, K2: 535, R1: 30, R2: 12, R5: 5, S1: 5, Z1: 55 },
  "16_AND_OVER": { FOSTER: 1160, P1: 35, K1: 7, K2: 323, K3: 590, R1: 36, R2: 18, R3: 8, R5: 22, P3: 2, S1: 4, Z1: 85 },
  UASC_10_TO_15: { FOSTER: 115, K2: 5 },
  UASC_16_AND_OVER: { FOSTER: 350, K2: 15, K3: 560, R1: 10, Z1: 15 },
};

/** Legal status by the stratum of `legalStratumOf`. */
export const LEGAL_STATUSES_BY_STRATUM = {
  ADOPTION: { E1: 145, V2: 5 },
  P1: { C2: 155, C1: 145 },
  K1: { C2: 7, C1: 2, V2: 1, J1: 2 },
  R5: { J1: 27 },
  UASC: { V2: 1025, C2: 35, C1: 10 },
  UNDER_1: { C1: 305, V2: 30, E1: 25, L2: 5 },
  "1_TO_4": { C1: 400, C2: 150, E1: 190, V2: 50, L2: 5 },
  "5_TO_9": { C2: 745, C1: 440, E1: 45, V2: 58 },
  "10_TO_15": { C2: 1895, C1: 560, V2: 582, E1: 5, J1: 15 },
  "16_AND_OVER": { C2: 1193, C1: 98, V2: 919, J1: 16 },
} as const satisfies Record<string, Weights>;

/** Where children are placed, by kind; UASC have no home address to measure from. */
export const CELLS_BY_STRATUM = {
  UASC: { IN_UNKNOWN: 450, OUT_UNKNOWN: 620 },
  FOSTER: { IN_NEAR: 2080, OUT_NEAR: 2899, IN_FAR: 20, OUT_FAR: 801, IN_UNKNOWN: 27, OUT_UNKNOWN: 28 },
  ADOPTION: { IN_NEAR: 15, OUT_NEAR: 35, OUT_FAR: 100 },
  P1: { IN_NEAR: 190, OUT_NEAR: 75, OUT_FAR: 35 },
  K1: { OUT_FAR: 9, SCOTLAND: 3 },
  K2: { IN_NEAR: 85, OUT_NEAR: 361, OUT_FAR: 447, IN_UNKNOWN: 3, OUT_UNKNOWN: 12 },
  K3: { IN_NEAR: 230, OUT_NEAR: 300, OUT_FAR: 60 },
  S1: { OUT_FAR: 10 },
  Z1: { IN_NEAR: 90, OUT_NEAR: 60, OUT_FAR: 35 },
  RESIDENTIAL: { IN_NEAR: 15, OUT_NEAR: 80, OUT_FAR: 115 },
} as const satisfies Record<string, Weights<Cell>>;

/** Provider where it does not follow from the setting; own provision other than foster care lies in the borough (VAL 1015). */
export const PROVIDERS_BY_STRATUM = {
  FOSTER: { PR1: 3400, PR4: 2565, PR5: 280, PR2: 75 },
  ADOPTION: { PR1: 110, PR5: 25, PR2: 15 },
  K3_IN: { PR1: 80, PR4: 540, PR5: 30 },
  K3_OUT: { PR4: 460, PR5: 30, PR2: 10 },
  R1: { PR4: 80, PR5: 20 },
  HEALTH_OR_JUSTICE: { PR3: 1 },
  P3: { PR4: 1 },
} as const satisfies Record<string, Weights>;

export const NEEDS_BY_STRATUM = {
  UASC: { N8: 1030, N1: 20, N4: 10, N5: 10 },
  OTHER: { N1: 5540, N2: 280, N3: 410, N4: 810, N5: 820, N6: 230, N7: 10, N8: 120 },
} as const satisfies Record<string, Weights>;

export const SEXES_BY_STRATUM = { UASC: { M: 1000, F: 70 }, OTHER: { M: 4220, F: 4000 } } as const satisfies Record<
  string,
  Weights
>;

export const ETHNICITIES_BY_STRATUM = {
  UASC: { WOTH: 100, MOTH: 10, AOTH: 230, BAFR: 300, OOTH: 400, NOBT: 30 },
  OTHER: {
    WBRI: 2560,
    WIRI: 60,
    WOTH: 420,
    WIRT: 30,
    WROM: 20,
    MWBC: 720,
    MWBA: 330,
    MWAS: 230,
    MOTH: 650,
    AIND: 80,
    APKN: 130,
    ABAN: 250,
    AOTH: 270,
    CHNE: 10,
    BCRB: 800,
    BAFR: 950,
    BOTH: 460,
    OOTH: 200,
    REFU: 10,
    NOBT: 40,
  },
} as const satisfies Record<string, Weights>;
