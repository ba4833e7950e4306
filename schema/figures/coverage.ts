/** Whose records an answer rests on, with the name of all that it is made of. */
import { PUBLIC } from "../disclosure/policy.ts";
import { type Coverage, coverageOf, nothingHeld } from "../question/coverage.ts";
import { vintageOf } from "../question/london-vintage.ts";
import type { HeldFact } from "../question/measures.ts";
import type { Population } from "../question/population.ts";
import type { Time } from "../reference/periods.ts";
import type { Place } from "../reference/places.ts";
import { answersOf, type FigureContext } from "./context.ts";

/** Coverage, and the name of all that the answer is made of: other sub-regions than the place's are asked for it only where it is wanted. */
export type NamedCoverage = Coverage & { readonly vintage: () => Promise<string | null> };

/** Of what a population is asked about, and when, and of which of its places. */
type Asked = { readonly population: Population; readonly when: Time | null; readonly place: Place };

/** Coverage of a place by some facts. */
export const namedCoverage = async (
  { population, when, place }: Asked,
  facts: readonly HeldFact[],
  context: FigureContext,
): Promise<NamedCoverage> => {
  const answers = await answersOf(population, context);
  if (answers === null) return { ...nothingHeld(place), vintage: () => Promise.resolve(population.asKnown ?? null) };
  const held = await answers.finalRosters(place);
  const vintage = async () => vintageOf(await answers.rosters(answers.whole), PUBLIC);
  return { ...coverageOf(place, facts, when, held), vintage };
};
