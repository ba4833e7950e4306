import { trusted } from "mongoose";
import type {
  BoroughPlacementRecordsArgs,
  PlacementRecord,
  PlacementRecordConnection,
  Resolvers,
} from "../../schema/generated/types.ts";
import { checkFirst } from "../../schema/check-first.ts";
import { decodeCursor, encodeCursor } from "../../schema/cursor.ts";
import { ownStaffOnly } from "../../schema/own-staff-only.ts";
import type { Place } from "../../schema/reference/places.ts";
import type { EpisodeRecord } from "../models/episode.ts";
import { returnStem, stemOfReturn } from "../models/return-kind.ts";
import type { SubgraphContext } from "../context.ts";

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

const EMPTY: PlacementRecordConnection = { edges: [], nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

const afterCursor = (after: string | null | undefined, list: string) => {
  if (typeof after !== "string") return {};
  const [child, start] = decodeCursor(after, list, isKey);
  return { child: trusted({ $gte: child }), $or: [{ child: later(child) }, { start: later(start) }] };
};

const openOn = (date: string | null | undefined) =>
  typeof date === "string" ? { start: trusted({ $lte: date }), $or: [{ end: null }, { end: later(date) }] } : {};

/** A page by keyset: rows after the cursor's child and start, one more than asked to know whether there is another page. */
const pageOf = async (
  { models, snapshots }: SubgraphContext,
  borough: Place,
  { asAt, first = 100, after }: BoroughPlacementRecordsArgs,
): Promise<PlacementRecordConnection> => {
  checkFirst(first);
  const stem = returnStem({ borough: borough.code, kind: "PLACEMENTS" });
  const held = snapshots.current()?.manifest.returns.find((id) => stemOfReturn(id) === stem) ?? null;
  if (held === null) return EMPTY;
  const list = `${held} ${asAt ?? "all"}`;
  const rows = await models.episodes
    .find({ return: held, $and: [afterCursor(after, list), openOn(asAt)] })
    .sort({ return: 1, child: 1, start: 1 })
    .limit(first + 1)
    .lean<EpisodeRecord[]>();
  const edges = rows.slice(0, first).map((row) => ({ node: recordOf(row), cursor: encodeCursor(list, [row.child, row.start]) }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null },
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
