import { dealByStratum } from "../chance/deck.ts";
import { ETHNICITIES_BY_STRATUM, NEEDS_BY_STRATUM, SEXES_BY_STRATUM } from "../chance/mixes.ts";
import { weighted, type Random, type Weights } from "../chance/random.ts";
import type { Life } from "./draw-life.ts";
import type { SecureReferrals } from "./secure-referrals.ts";

/** What a child is throughout: category of need, sex, ethnicity. */
export type Facts = { readonly cin: string; readonly sex: "M" | "F"; readonly ethnic: string };

type Stratum = "UASC" | "SECURE" | "OTHER";

/** The facts of a child that no quota binds. */
export const drawFacts = (random: Random, stratum: Stratum): Facts => ({
  cin: weighted<string>(random, NEEDS_BY_STRATUM[stratum]),
  sex: weighted<"M" | "F">(random, SEXES_BY_STRATUM[stratum]),
  ethnic: weighted<string>(random, ETHNICITIES_BY_STRATUM[stratum]),
});

/** Facts for children, which meet the published mixes exactly; those referred to secure homes have mixes of their own. */
export const dealFacts = (random: Random, lives: readonly Life[], referred: SecureReferrals): readonly Facts[] => {
  const stratumOf = (life: Life): Stratum => (life.uasc ? "UASC" : referred.has(life) ? "SECURE" : "OTHER");
  const deal = <K extends string>(tables: Readonly<Record<Stratum, Weights<K>>>): K[] =>
    dealByStratum(random, lives, { stratumOf, tables });
  const [needs, sexes, ethnicities] = [
    deal<string>(NEEDS_BY_STRATUM),
    deal<"M" | "F">(SEXES_BY_STRATUM),
    deal<string>(ETHNICITIES_BY_STRATUM),
  ];
  return lives.map((_, at) => ({ cin: needs[at] ?? "", sex: sexes[at] ?? "M", ethnic: ethnicities[at] ?? "" }));
};
