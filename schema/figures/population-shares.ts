/** How many of a place's people are of a group's ethnicity: what its part of the children is read against. */
import { percentOf } from "../disclosure/counts.ts";
import { type Figure, NOT_APPLICABLE, NOT_AVAILABLE } from "../disclosure/figure.ts";
import { publishedFact } from "../disclosure/published-facts.ts";
import { ethnicPopulation } from "../reference/ethnic-populations.ts";
import { boroughsOf } from "../reference/places.ts";
import type { CellGroup } from "./populations.ts";

const EXACT = 0;

/** Of people of all ages. Shape: NOT_APPLICABLE of a group by anything else than ETHNICITY and the borough. */
export const percentOfPopulation = ({ measures: { codes, place } }: CellGroup): Figure => {
  const [only, ...others] = codes;
  if (only?.dimension !== "ETHNICITY" || others.length > 0) return NOT_APPLICABLE;
  const population = ethnicPopulation(boroughsOf(place), only.code);
  if (population === null) return NOT_AVAILABLE;
  const [people, all] = [population.people, population.all].map((number) => publishedFact(String(number), EXACT));
  return percentOf(people!, all!, true);
};
