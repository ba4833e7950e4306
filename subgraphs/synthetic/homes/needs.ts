import { chance, streamOf } from "../chance/random.ts";
import type { Setting } from "../land/register.ts";
import { CHILDRENS_HOME, SCHOOL_AS_HOME, SECURE_HOME } from "../land/settings.ts";

/** What a home may be registered to meet: the bed return's code, Ofsted's column, and how many of the homes are. Shares: judgement. */
export const NEEDS = [
  { code: "EBD", column: "Emotional and Behavioural Difficulties", share: 0.85 },
  { code: "MENTAL", column: "Mental Disorders", share: 0.3 },
  { code: "SENSORY", column: "Sensory Impairment", share: 0.08 },
  { code: "ALCOHOL", column: "Present Alcohol Problems", share: 0.06 },
  { code: "DRUGS", column: "Present Drug Problems", share: 0.07 },
  { code: "LEARNING", column: "Learning Difficulty", share: 0.45 },
  { code: "PHYSICAL", column: "Physical Disabilities", share: 0.12 },
] as const;

const HOMES = [CHILDRENS_HOME, SCHOOL_AS_HOME, SECURE_HOME];

/** Codes of the needs that each children's home, of whatever kind, is registered to meet, by its number; one at least. */
export const dealNeeds = (seed: number, register: readonly Setting[]): ReadonlyMap<string, readonly string[]> => {
  const random = streamOf(seed, "needs");
  return new Map(
    register
      .filter(({ type }) => HOMES.includes(type))
      .map(({ urn }) => {
        const met = NEEDS.filter(({ share }) => chance(random, share)).map(({ code }) => code);
        return [urn, met.length === 0 ? ["EBD"] : met];
      }),
  );
};
