import { BED_DIMENSIONS } from "./bed-tally.ts";
import { COST_DIMENSIONS } from "./cost-tally.ts";
import { MOVEMENT_DIMENSIONS } from "./movement-dimensions.ts";
import { REFERRAL_DIMENSIONS } from "./referral-tally.ts";

const OF_ALL_FACTS = { ...MOVEMENT_DIMENSIONS, ...COST_DIMENSIONS, ...BED_DIMENSIONS, ...REFERRAL_DIMENSIONS } as const;

/** Every code of each dimension, of whatever fact, in order; null where the codes are those met. */
export const EVERY_DIMENSION: Readonly<Record<keyof typeof OF_ALL_FACTS, { readonly codes: readonly string[] | null }>> =
  OF_ALL_FACTS;
