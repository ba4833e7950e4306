import { streamOf } from "./chance/random.ts";
import type { World } from "./children/borough-children.ts";
import { draftCosts, type CostDraft } from "./costs/cost-drafts.ts";
import { boroughCosts, priceLevel } from "./costs/price-level.ts";
import type { PriceLevel } from "./costs/prices.ts";
import { addResidents, hasBedReturn, type Resident, type ResidentsByUrn } from "./homes/residents.ts";
import { BOROUGH_FACTS } from "./land/boroughs.ts";
import { numberedChildrenOf } from "./numbered-children.ts";
import { placementsOf } from "./written/placements.ts";
import type { NumberedChild } from "./written/yearly-cut.ts";

/** A borough's children, and their costs before they are at London's level. */
type Drawn = { readonly children: readonly NumberedChild[]; readonly drafts: readonly CostDraft[] };

/** All boroughs' children by code, and what each borough's files need to know of the others: prices, and whose children live in London's homes. */
export type Survey = {
  readonly drawn: ReadonlyMap<string, Drawn>;
  readonly prices: PriceLevel;
  readonly residents: ResidentsByUrn;
};

/** Draws the lives of all of London, borough by borough, each from streams of its own: the same whichever boroughs are written. */
export const surveyLondon = (world: World): Survey => {
  const residents = new Map<string, Resident[]>(world.register.filter(hasBedReturn).map(({ urn }) => [urn, []]));
  const drawn = new Map<string, Drawn>();
  for (const borough of BOROUGH_FACTS) {
    const children = numberedChildrenOf(world, borough);
    addResidents(residents, borough.code, children.flatMap(placementsOf));
    drawn.set(borough.code, { children, drafts: draftCosts(streamOf(world.seed, `costs/${borough.code}`), children) });
  }
  return { drawn, prices: priceLevel([...drawn.values()].map(({ drafts }) => boroughCosts(drafts))), residents };
};
