import type { Kind } from "../chance/mixes.ts";
import type { Weights } from "../chance/random.ts";
import type { Rate } from "../chance/waiting-time.ts";
import type { Band } from "./bands.ts";

/**
 * How often a child moves on from a placement, by how long it has been there: most placements that fail do so within months. Rates
 * and all shares below: judgement, such that the published moves and the published kinds of the stock come out.
 */
export const MOVE_RATE: Rate = [
  { before: 30, perYear: 1.0 },
  { before: 120, perYear: 0.55 },
  { before: 365, perYear: 0.64 },
  { before: 730, perYear: 0.52 },
  { before: Infinity, perYear: 0.165 },
];

/** How many times as often a child moves: some settle, some do not, whatever the placement. */
export const TEMPERS = { SETTLED: 0.458, UNSETTLED: 1.525 } as const;

export type Temper = keyof typeof TEMPERS;

/** Share of the unsettled by age on coming into care. */
export const UNSETTLED: Readonly<Record<Band, number>> = {
  UNDER_1: 0.06,
  "1_TO_4": 0.12,
  "5_TO_9": 0.3,
  "10_TO_15": 0.73,
  "16_AND_OVER": 0.63,
};

/** How many times as often a kind is left as a foster home. */
export const TIMES: Readonly<Record<Kind, number>> = {
  FOSTER: 1,
  ADOPTION: 0,
  P1: 0.5,
  K1: 6,
  K2: 1.3,
  K3: 0.75,
  R1: 1,
  R2: 2,
  R3: 2.5,
  R5: 0,
  P3: 3,
  S1: 0.6,
  Z1: 1.4,
};

/** Days in a secure home, if nothing ends them before: its order is for three months at first and is renewed for some. Mean 83. */
export const SECURE_DAYS = [45, 131] as const;

/** The first placement of a period of care, by age; a remand has kinds of its own. */
export const FIRST_KINDS: Readonly<Record<Band | "UASC" | "REMAND", Weights<Kind>>> = {
  UNDER_1: { FOSTER: 76, R3: 12, P1: 12 },
  "1_TO_4": { FOSTER: 91, R3: 2, P1: 5, Z1: 2 },
  "5_TO_9": { FOSTER: 93, K2: 3, P1: 3, Z1: 1 },
  "10_TO_15": { FOSTER: 79, K2: 16, P1: 1, Z1: 3, R1: 1 },
  "16_AND_OVER": { FOSTER: 42, K3: 34, K2: 13, Z1: 6, R1: 2.4, R2: 1.6 },
  UASC: { FOSTER: 40, K3: 56, K2: 1, Z1: 2, R1: 1 },
  REMAND: { R5: 47, FOSTER: 30, K2: 14, Z1: 5 },
};

/** The placement that a child moves to, by age on the day. */
export const NEXT_KINDS: Readonly<Record<Band | "UASC", Weights<Kind>>> = {
  UNDER_1: { FOSTER: 72, P1: 22, R3: 4, Z1: 2 },
  "1_TO_4": { FOSTER: 80, P1: 15, R3: 2, Z1: 3 },
  "5_TO_9": { FOSTER: 86, P1: 4, K2: 8, Z1: 2, R1: 0.4, S1: 0.1 },
  "10_TO_15": { FOSTER: 62, K2: 33, P1: 1, Z1: 2.6, R1: 1.2, R2: 1.7, K1: 2.1, S1: 0.4 },
  "16_AND_OVER": { FOSTER: 34, K3: 34, K2: 18, P1: 1, Z1: 6, R1: 2.2, R2: 2.7, K1: 2.5, R3: 1, P3: 0.3, S1: 0.2 },
  UASC: { FOSTER: 35, K3: 60, K2: 1, Z1: 2, R1: 2 },
};

/** Of those who turn 16 in a kind of placement, how many move to supported accommodation before they are 18, on top of other moves. */
export const SUPPORTED_AT_16: Weights<Kind> = { FOSTER: 0.18, K2: 0.36, R1: 0.3, Z1: 0.4 };

/** How often a care order brings a move on its day. */
export const MOVE_ON_ORDER = 0.12;
