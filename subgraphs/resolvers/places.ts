import { heldElsewhere } from "../../schema/errors.ts";
import { askedBorough, askedSubRegion } from "../../schema/figures/resolvers.ts";
import type { Resolvers } from "../../schema/generated/types.ts";
import { type Place, placeOfBorough, placeOfSubRegion } from "../../schema/reference/places.ts";
import { type SubRegion, subRegionOfBorough } from "../../schema/reference/sub-regions.ts";
import type { SubgraphContext } from "./context.ts";

/** A borough of this sub-region; another's is refused with the name of the sub-region that holds it. */
const ownBorough = (code: string, subRegion: SubRegion): Place => {
  const borough = askedBorough(code);
  const holder = subRegionOfBorough(code)!;
  if (holder.code !== subRegion.code) throw heldElsewhere(borough.name, holder.code);
  return borough;
};

const ownSubRegion = (code: string, subRegion: SubRegion): Place => {
  const place = askedSubRegion(code);
  if (code !== subRegion.code) throw heldElsewhere(place.name, code);
  return place;
};

export const placeResolvers = {
  Query: {
    subRegion: (_, { code }, { subRegion }) => ownSubRegion(code, subRegion),
    subRegions: (_, _args, { subRegion }) => [placeOfSubRegion(subRegion.code)!],
    borough: (_, { code }, { subRegion }) => ownBorough(code, subRegion),
    boroughs: (_, _args, { subRegion }) => placeOfSubRegion(subRegion.code)!.parts,
  },
  Borough: {
    __resolveReference: ({ code }, { subRegion }) => (placeOfBorough(code) === undefined ? null : ownBorough(code, subRegion)),
  },
  SubRegion: {
    __resolveReference: ({ code }, { subRegion }) =>
      placeOfSubRegion(code) === undefined ? null : ownSubRegion(code, subRegion),
  },
} satisfies Resolvers<SubgraphContext>;
