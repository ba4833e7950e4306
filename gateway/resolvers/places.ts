import { GraphQLError } from "graphql";
import type { PlacementRecordConnection, Resolvers } from "../../schema/generated/types.ts";
import { subgraphUnavailable } from "../../schema/errors.ts";
import { boroughByCode, subRegionByCode } from "../../schema/figures/resolvers.ts";
import { LONDON_PLACE, type Place, placeOfBorough } from "../../schema/reference/places.ts";
import { BOROUGHS, subRegionOfBorough } from "../../schema/reference/sub-regions.ts";
import type { GatewayContext } from "../context.ts";

const boroughs: readonly Place[] = BOROUGHS.map(({ code }) => placeOfBorough(code)!);

const RECORDS = `query Records($code: ID!, $asAt: LocalDate, $first: Int!, $after: String) {
  borough(code: $code) { placementRecords(asAt: $asAt, first: $first, after: $after) {
    edges { cursor node { child birthMonth sex ethnic uasc start end reasonForNewEpisode legalStatus categoryOfNeed place placeProvider
      reasonEpisodeCeased reasonPlaceChange urn hostAuthority locality distanceMiles } }
    pageInfo { hasNextPage endCursor } } }
}`;

export const placeResolvers = {
  Query: {
    london: () => LONDON_PLACE,
    subRegion: (_, { code }) => subRegionByCode(code),
    subRegions: () => LONDON_PLACE.parts,
    borough: (_, { code }) => boroughByCode(code),
    boroughs: () => boroughs,
  },
  London: { subRegions: (place) => place.parts, boroughs: () => boroughs },
  Borough: {
    __resolveReference: ({ code }) => boroughByCode(code),
    /** Rows never cross a borough line: asked of the one subgraph that keeps them, in the caller's own name, and passed on unread. */
    placementRecords: async ({ code }, { asAt, first, after }, { askOne, authorization }) => {
      const holder = subRegionOfBorough(code)!;
      const reply = await askOne(holder.code, { query: RECORDS, variables: { code, asAt, first, after }, authorization });
      if (reply.kind === "SILENT") {
        const [refusal] = reply.errors;
        if (refusal === undefined) throw subgraphUnavailable(holder.code, reply.reason);
        throw new GraphQLError(refusal.message, { extensions: { ...refusal.extensions } });
      }
      const { placementRecords } = reply.data["borough"] as { placementRecords: PlacementRecordConnection };
      return { ...placementRecords, nodes: placementRecords.edges.map((edge) => edge.node) };
    },
  },
  SubRegion: { __resolveReference: ({ code }) => subRegionByCode(code) },
} satisfies Resolvers<GatewayContext>;
