import { streamOf } from "./chance/random.ts";
import type { World } from "./children/borough-children.ts";
import { draftCosts, type CostDraft } from "./costs/cost-drafts.ts";
import { boroughCosts, priceLevel } from "./costs/price-level.ts";
import type { PriceLevel } from "./costs/prices.ts";
import { addResidents, hasBedReturn, type Resident, type ResidentsByUrn } from "./homes/residents.ts";
import { BOROUGH_FACTS, type BoroughFacts } from "./land/boroughs.ts";
import { numberedChildrenOf } from "./numbered-children.ts";
import { placementsOf } from "./written/placements.ts";
import type { NumberedChild } from "./written/yearly-cut.ts";

/** What a borough's files need to know of all boroughs: the level of prices, and whose children are in London's homes. */
export type Survey = { readonly prices: PriceLevel; readonly residents: ResidentsByUrn };

/** A borough's costs before they are at London's level, the same each time they are drawn. */
export const draftsOf = (world: World, { code }: BoroughFacts, children: readonly NumberedChild[]): readonly CostDraft[] =>
  draftCosts(streamOf(world.seed, `costs/${code}`), children);

/**
 * Draws the lives of all of London once, borough by borough, and keeps of them only what others need to know; a borough's own are
 * drawn again when its files are written. So those are the same whichever other boroughs are written.
 */
export const surveyLondon = (world: World): Survey => {
  const residents = new Map<string, Resident[]>(world.register.filter(hasBedReturn).map(({ urn }) => [urn, []]));
  const costs = BOROUGH_FACTS.map((borough) => {
    const children = numberedChildrenOf(world, borough);
    addResidents(residents, borough.code, children.flatMap(placementsOf));
    return boroughCosts(draftsOf(world, borough, children));
  });
  return { prices: priceLevel(costs), residents };
};
