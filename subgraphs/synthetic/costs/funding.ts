import { chance, type Random } from "../chance/random.ts";
import type { Placement } from "../written/placements.ts";

/** Parts of a placement's cost that others than social care pay. */
export type Funding = { readonly health: number; readonly education: number };

const RESIDENTIAL = ["K2", "R1", "S1"];

/** How often health and education pay a part of a placement, for a disabled child and for others. */
const SHARED = { residential: { N2: 0.7, other: 0.15 }, family: { N2: 0.15, other: 0.01 } } as const;
const LEAST = 0.08;
const MOST_MORE = 0.25;

/** Who pays for a placement: social care alone, but for a minority. */
export const drawFunding = (random: Random, { place, cin }: Placement): Funding => {
  const chances = SHARED[RESIDENTIAL.includes(place) ? "residential" : "family"][cin === "N2" ? "N2" : "other"];
  const part = (): number => (chance(random, chances) ? LEAST + MOST_MORE * random() : 0);
  return { health: part(), education: part() };
};
