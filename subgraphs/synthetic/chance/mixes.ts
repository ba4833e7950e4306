import type { Weights } from "./random.ts";

/**
 * The published mixes of London's 9,290 children at 31 March 2025. Finer numbers than the Department publishes are ours and add up
 * to its own, less the 10 by which its rounding overshoots.
 * Source: "Children looked after in England including adoptions", 2024/25, London.
 */

/** A PLACE code, or a family of them. */
export type Kind = "FOSTER" | "ADOPTION" | "P1" | "K1" | "K2" | "K3" | "R1" | "R2" | "R3" | "R5" | "P3" | "S1" | "Z1";

/** Inside or outside the borough, by distance from home; FAR is over 20 miles. */
export type Cell = "IN_NEAR" | "OUT_NEAR" | "IN_FAR" | "OUT_FAR" | "IN_UNKNOWN" | "OUT_UNKNOWN" | "SCOTLAND";

/** Children by age band, by kind of placement and by legal status (J: all youth justice; L: all protection). */
export const STOCK_BY_BAND = { UNDER_1: 420, "1_TO_4": 1000, "5_TO_9": 1380, "10_TO_15": 3250, "16_AND_OVER": 3240 } as const;

/** Unaccompanied asylum-seeking children, of all ages. */
export const STOCK_UASC = 1070;

/** ADOPTION: six more than published, who are fostered by those who are to adopt them. RESIDENTIAL: all that is residential but children's homes, secure homes and schools. */
export const STOCK_BY_KIND = {
  FOSTER: 6314,
  ADOPTION: 156,
  P1: 300,
  K1: 12,
  K2: 928,
  K3: 1150,
  S1: 10,
  RESIDENTIAL: 220,
  Z1: 200,
} as const;

export const STOCK_BY_STATUS = { C2: 4180, V2: 2670, C1: 1960, E1: 410, J: 60, L: 10 } as const;

/** Children placed in secure homes in three years, on welfare grounds. Source: a borough's cabinet paper on the Pan-London vehicle. */
export const SECURED_IN_THREE_YEARS = 159;

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
  FOSTER: { PR1: 3410, PR4: 2565, PR5: 280, PR2: 60 },
  ADOPTION: { PR1: 115, PR5: 25, PR2: 10 },
  K3_IN: { PR1: 80, PR4: 540, PR5: 30 },
  K3_OUT: { PR4: 460, PR5: 30, PR2: 10 },
  R1: { PR4: 80, PR5: 20 },
  HEALTH_OR_JUSTICE: { PR3: 1 },
  P3: { PR4: 1 },
} as const satisfies Record<string, Weights>;

export const NEEDS_BY_STRATUM = {
  UASC: { N8: 1030, N1: 20, N4: 10, N5: 10 },
  SECURE: { N1: 65, N5: 20, N6: 5, N4: 10 },
  OTHER: { N1: 5540, N2: 280, N3: 410, N4: 810, N5: 820, N6: 230, N7: 10, N8: 120 },
} as const satisfies Record<string, Weights>;

export const SEXES_BY_STRATUM = {
  UASC: { M: 1000, F: 70 },
  SECURE: { M: 45, F: 55 },
  OTHER: { M: 4220, F: 4000 },
} as const satisfies Record<string, Weights>;

/** SECURE: of children referred to a secure home, 72 in a hundred of whom are not White. */
export const ETHNICITIES_BY_STRATUM = {
  UASC: { WOTH: 100, MOTH: 10, AOTH: 230, BAFR: 300, OOTH: 400, NOBT: 30 },
  SECURE: {
    WBRI: 24,
    WOTH: 4,
    MWBC: 14,
    MWBA: 5,
    MWAS: 3,
    MOTH: 7,
    APKN: 2,
    ABAN: 4,
    AOTH: 3,
    BCRB: 14,
    BAFR: 13,
    BOTH: 5,
    OOTH: 2,
  },
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
