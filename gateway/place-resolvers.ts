import { z } from "zod";
import { askedBorough, askedPlace, askedSubRegion } from "../schema/figures/resolvers.ts";
import type { PlacementRecord, Resolvers } from "../schema/generated/types.ts";
import { NAMED_SETS, namedSet } from "../schema/reference/named-sets.ts";
import { LONDON_PLACE, type Place, placeOfBorough, placeOfSubRegion } from "../schema/reference/places.ts";
import { BOROUGHS } from "../schema/reference/sub-regions.ts";
import { ownStaffOnly } from "../schema/register/own-staff-only.ts";
import { askHolder } from "./ask-holder.ts";
import type { GatewayContext } from "./context.ts";

const BOROUGH_PLACES: readonly Place[] = BOROUGHS.map(({ code }) => placeOfBorough(code)!);

const RECORDS = `query Records($code: ID!, $asAt: LocalDate, $first: Int!, $after: String) {
  borough(code: $code) { placementRecords(asAt: $asAt, first: $first, after: $after) {
    edges { cursor node { child birthMonth sex ethnic uasc start end reasonForNewEpisode legalStatus categoryOfNeed place placeProvider
      reasonEpisodeCeased reasonPlaceChange urn hostAuthority locality distanceMiles } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }
}`;

/** A row is passed on unread: what it may hold is the schema's to say. */
const record = z.custom<PlacementRecord>((node) => typeof node === "object" && node !== null);
const recordsReply = z.object({
  borough: z.object({
    placementRecords: z.object({
      edges: z.array(z.object({ cursor: z.string(), node: record })),
      pageInfo: z.object({
        hasNextPage: z.boolean(),
        hasPreviousPage: z.boolean(),
        startCursor: z.string().nullable(),
        endCursor: z.string().nullable(),
      }),
      totalCount: z.number(),
    }),
  }),
});

export const placeResolvers = {
  Query: {
    london: () => LONDON_PLACE,
    subRegion: (_, { code }) => askedSubRegion(code),
    subRegions: () => LONDON_PLACE.parts,
    borough: (_, { code }) => askedBorough(code),
    boroughs: () => BOROUGH_PLACES,
    place: (_, { name }) => askedPlace(name),
    placesNamed: (_, { names }) => [...new Set(names.map(askedPlace))],
    boroughSets: () => NAMED_SETS,
  },
  London: {
    __resolveReference: ({ code }) => (code === LONDON_PLACE.code ? LONDON_PLACE : null),
    subRegions: (place) => place.parts,
    boroughs: () => BOROUGH_PLACES,
  },
  BoroughSet: { __resolveReference: ({ code }) => namedSet(code) ?? null, boroughs: (set) => set.parts },
  Borough: {
    __resolveReference: ({ code }) => placeOfBorough(code) ?? null,
    /**
     * Rows never cross a borough line: asked of the one subgraph that keeps them, and passed on as they are. It decides; what it
     * would refuse is refused here already, so that a token reaches no other sub-region than its own.
     */
    placementRecords: async (place, { asAt, first, after }, context) => {
      ownStaffOnly(context.audience, place);
      const { code } = place;
      const variables = { code, asAt, first, after };
      const { borough } = await askHolder(context, code, { query: RECORDS, variables, form: recordsReply });
      const { edges, ...page } = borough.placementRecords;
      return { ...page, edges, nodes: edges.map((edge) => edge.node) };
    },
  },
  SubRegion: { __resolveReference: ({ code }) => placeOfSubRegion(code) ?? null },
} satisfies Resolvers<GatewayContext>;
