import type { London } from "./borough-files.ts";
import { buildWorld } from "./children/borough-children.ts";
import { dealNeeds } from "./homes/needs.ts";
import { surveyLondon } from "./survey.ts";

/** What all boroughs' files are written from, made from the seed alone. */
export const buildLondon = (seed: number): London => {
  const world = buildWorld(seed);
  return { world, needs: dealNeeds(seed, world.register), ...surveyLondon(world) };
};
