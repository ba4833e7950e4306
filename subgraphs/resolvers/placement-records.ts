import { trusted } from "mongoose";
import { checkFirst, decodeCursor, encodeCursor, givenCursor, pageInfoOf } from "../../schema/cursor.ts";
import { noReturn, subgraphUnavailable } from "../../schema/errors.ts";
import type {
  BoroughPlacementRecordsArgs,
  PlacementRecord,
  PlacementRecordConnection,
  Resolvers,
} from "../../schema/generated/types.ts";
import type { Place } from "../../schema/reference/places.ts";
import { ownStaffOnly } from "../../schema/register/own-staff-only.ts";
import type { EpisodeRecord } from "../returns/kinds/placements/rows/episode-record.ts";
import { returnIn } from "../vintages/manifest.ts";
import type { SubgraphContext } from "./context.ts";

/** Where a page ended: the child and start of its last row. */
type Key = readonly [child: string, start: string];

const isKey = (key: readonly unknown[]): key is Key => key.length === 2 && key.every((part) => typeof part === "string");

const recordOf = (row: EpisodeRecord): PlacementRecord => ({
  child: row.child,
  birthMonth: row.birthMonth,
  sex: row.sex,
  ethnic: row.ethnic,
  uasc: row.uasc,
  start: row.start,
  end: row.end,
  reasonForNewEpisode: row.rne,
  legalStatus: row.ls,
  categoryOfNeed: row.cin,
  place: row.place,
  placeProvider: row.placeProvider,
  reasonEpisodeCeased: row.rec,
  reasonPlaceChange: row.reasonPlaceChange,
  urn: row.urn,
  hostAuthority: row.hostAuthority,
  locality: row.locality,
  distanceMiles: row.distanceTenths === null ? null : row.distanceTenths / 10,
});

const later = (than: string) => trusted({ $gt: than });

const afterCursor = (after: string | null, list: string) => {
  if (after === null) return {};
  const [child, start] = decodeCursor(after, list, isKey);
  return { child: trusted({ $gte: child }), $or: [{ child: later(child) }, { start: later(start) }] };
};

const openOn = (date: string | null | undefined) =>
  typeof date === "string" ? { start: trusted({ $lte: date }), $or: [{ end: null }, { end: later(date) }] } : {};

/** The return that holds a borough's rows in the vintage of the request. Errors: NO_RETURN where there is none: no rows are not known to be none. */
const heldReturn = ({ held }: SubgraphContext, borough: Place): string => {
  const found = held === null ? undefined : returnIn(held.manifest, { borough: borough.code, kind: "PLACEMENTS" });
  if (found === undefined) throw noReturn(borough.name, "placements");
  return found;
};

/** Errors: SUBGRAPH_UNAVAILABLE where the store has lost the rows that its vintage says it has. */
const checkHeld = async ({ models, subRegion }: SubgraphContext, held: string): Promise<void> => {
  if ((await models.episodes.findOne({ return: held }).lean()) === null) throw subgraphUnavailable(subRegion.code, "FAILED");
};

/**
 * A page by keyset: rows after the cursor's child and start, one more than asked to know whether there is another page.
 *
 * Errors: NO_RETURN, SUBGRAPH_UNAVAILABLE; CURSOR_EXPIRED as cursors have it.
 */
const pageOf = async (
  context: SubgraphContext,
  borough: Place,
  { asAt, first = 100, after: given }: BoroughPlacementRecordsArgs,
): Promise<PlacementRecordConnection> => {
  checkFirst(first);
  const held = heldReturn(context, borough);
  const [list, after, { episodes }] = [`${held} ${asAt ?? "all"}`, givenCursor(given), context.models];
  const [rows, totalCount] = await Promise.all([
    episodes
      .find({ return: held, $and: [afterCursor(after, list), openOn(asAt)] })
      .sort({ return: 1, child: 1, start: 1 })
      .limit(first + 1)
      .lean<EpisodeRecord[]>(),
    episodes.countDocuments({ return: held, ...openOn(asAt) }),
  ]);
  if (rows.length === 0) await checkHeld(context, held);
  const edges = rows.slice(0, first).map((row) => ({ node: recordOf(row), cursor: encodeCursor(list, [row.child, row.start]) }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: pageInfoOf(edges, { hasMore: rows.length > first, after }),
    totalCount,
  };
};

export const placementRecordResolvers = {
  Borough: {
    /** Rows are for the borough's own staff, whoever passed the request on: the store that keeps them decides. */
    placementRecords: (borough, args, context) => {
      ownStaffOnly(context.audience, borough);
      return pageOf(context, borough, args);
    },
  },
} satisfies Resolvers<SubgraphContext>;
