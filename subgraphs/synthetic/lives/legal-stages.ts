import type { Kind } from "../chance/mixes.ts";
import type { Weights } from "../chance/random.ts";
import type { Rate } from "../chance/waiting-time.ts";
import type { Band } from "./bands.ts";

/** Legal statuses of children looked after but for short breaks. */
export type Stage = "L1" | "L2" | "J1" | "V2" | "C1" | "C2" | "E1";

/** Why a period of care ends. */
export type EndReason = "ADULT" | "HOME" | "HOME_UNPLANNED" | "GUARDIANSHIP" | "ADOPTED" | "RELEASED" | "AGE_ASSESSED" | "OTHER";

/** Legal status on coming into care. Shares: judgement, such that the published legal statuses of the stock come out. */
export const ENTRY_STATUSES: Readonly<Record<Band, Weights<Stage>>> = {
  UNDER_1: { L1: 5, L2: 7, V2: 12, C1: 76 },
  "1_TO_4": { L1: 9, L2: 6, V2: 25, C1: 60 },
  "5_TO_9": { L1: 12, L2: 5, V2: 31, C1: 52 },
  "10_TO_15": { L1: 12, L2: 3, V2: 48, C1: 29, J1: 8 },
  "16_AND_OVER": { L1: 4, V2: 84, C1: 1, J1: 11 },
};

/**
 * How long a stage lasts: from so many to so many days, or by a rate. Police protection lasts 72 hours and an emergency order 21
 * days at most; proceedings take a year in London. Rates: judgement.
 */
export const STAGES: Readonly<Record<Stage | "UASC", readonly [number, number] | Rate>> = {
  L1: [1, 3],
  L2: [8, 20],
  J1: [12, 225],
  V2: [
    { before: 30, perYear: 2.2 },
    { before: 180, perYear: 1.2 },
    { before: 730, perYear: 0.42 },
    { before: Infinity, perYear: 0.16 },
  ],
  C1: [
    { before: 120, perYear: 0.25 },
    { before: 240, perYear: 0.6 },
    { before: Infinity, perYear: 1.5 },
  ],
  C2: [
    { before: 730, perYear: 0.07 },
    { before: Infinity, perYear: 0.09 },
  ],
  E1: [
    { before: 150, perYear: 0.05 },
    { before: Infinity, perYear: 0.66 },
  ],
  UASC: [
    { before: 60, perYear: 0.3 },
    { before: Infinity, perYear: 0.03 },
  ],
};

/** How many times as often an agreement (V2) ends, by age on its first day: of small children soon, of those past 16 seldom. */
export const AGREEMENT_TIMES: Readonly<Record<Band, number>> = {
  UNDER_1: 1.6,
  "1_TO_4": 2.8,
  "5_TO_9": 3.2,
  "10_TO_15": 1,
  "16_AND_OVER": 0.335,
};

const every = <T>(value: T): Readonly<Record<Band, T>> => ({
  UNDER_1: value,
  "1_TO_4": value,
  "5_TO_9": value,
  "10_TO_15": value,
  "16_AND_OVER": value,
});

/** What follows a stage, by age on the day it ends. Shares: judgement, after the Department's national reasons for ceasing. */
export const NEXT: Readonly<Record<Stage | "UASC", Readonly<Record<Band, Weights<Stage | EndReason>>>>> = {
  L1: every({ HOME_UNPLANNED: 42, C1: 34, V2: 24 }),
  L2: every({ HOME_UNPLANNED: 28, C1: 72 }),
  J1: every({ RELEASED: 1 }),
  V2: {
    UNDER_1: { HOME: 38, C1: 58, OTHER: 4 },
    "1_TO_4": { HOME: 45, C1: 50, OTHER: 5 },
    "5_TO_9": { HOME: 52, C1: 42, OTHER: 6 },
    "10_TO_15": { HOME: 64, C1: 28, OTHER: 8 },
    "16_AND_OVER": { HOME: 78, C1: 1, OTHER: 21 },
  },
  C1: {
    UNDER_1: { C2: 4, E1: 41, GUARDIANSHIP: 32, HOME: 23 },
    "1_TO_4": { C2: 8, E1: 17, GUARDIANSHIP: 42, HOME: 33 },
    "5_TO_9": { C2: 46, E1: 4, GUARDIANSHIP: 27, HOME: 23 },
    "10_TO_15": { C2: 79, GUARDIANSHIP: 7, HOME: 14 },
    "16_AND_OVER": { C2: 70, HOME: 30 },
  },
  C2: every({ GUARDIANSHIP: 42, HOME: 40, OTHER: 18 }),
  E1: every({ ADOPTED: 82, C2: 18 }),
  UASC: every({ AGE_ASSESSED: 45, OTHER: 55 }),
};

/** REC codes of a reason. */
export const END_REASONS: Readonly<Record<EndReason, Weights>> = {
  ADULT: { E5: 45, E6: 15, E7: 10, E8: 30 },
  HOME: { E4A: 74, E4B: 10, E13: 8, E8: 8 },
  HOME_UNPLANNED: { E4B: 1 },
  GUARDIANSHIP: { E45: 50, E46: 12, E47: 12, E48: 4, E41: 22 },
  ADOPTED: { E11: 40, E12: 60 },
  RELEASED: { E14: 76, E9: 24 },
  AGE_ASSESSED: { E15: 1 },
  OTHER: { E3: 25, E16: 20, E2: 4, E8: 51 },
};

/** REC codes on the 18th birthday where they depend on where the child lived. */
export const ADULT_REASONS: Readonly<Partial<Record<Kind, Weights>>> = {
  FOSTER: { E17: 66, E5: 20, E8: 14 },
  P1: { E8: 1 },
  R1: { E7: 80, E8: 20 },
};
