/** A subgraph's own figures: its kernel instead of the crossing, the same disclosure and the same resolvers as London's. */
import QuickLRU from "quick-lru";
import type { Answers } from "../../schema/figures/context.ts";
import { localAnswers, type LocalRecords } from "../../schema/figures/local-answers.ts";
import { queryKeyOf, type PartialQuery } from "../../schema/question/question.ts";
import { placeOfSubRegion } from "../../schema/reference/places.ts";
import type { SubRegion } from "../../schema/reference/sub-regions.ts";
import { boundedLayout } from "../../schema/vector/layout.ts";
import type { Confidential, Vector } from "../../schema/vector/vector.ts";
import { answer } from "./answer.ts";
import type { Snapshot } from "./snapshot.ts";

type Vectors = readonly Confidential<Vector>[];

/** What the kernel said for publication, by vintage and question. What is a borough's own is never kept. */
export type PartialCache = {
  readonly get: (key: string) => Vectors | undefined;
  readonly set: (key: string, value: Vectors) => unknown;
};

const CACHED_PARTIALS = 100;

export const partialCache = (isOn: boolean): PartialCache =>
  isOn ? new QuickLRU<string, Vectors>({ maxSize: CACHED_PARTIALS }) : { get: () => undefined, set: () => undefined };

/** What the kernel says to one question. Errors: QUERY_TOO_EXPENSIVE. */
export const partialOf = (snapshot: Snapshot, query: PartialQuery, cache: PartialCache): Vectors => {
  boundedLayout(query);
  if (query.form === "OWN") return answer(snapshot, query);
  const key = `${snapshot.vintage} ${query.times.join()} ${queryKeyOf(query)}`;
  const known = cache.get(key) ?? answer(snapshot, query);
  cache.set(key, known);
  return known;
};

/** A borough's own is a question about the rows of that borough. */
export const ofBorough = (query: PartialQuery, borough: string): PartialQuery => ({
  ...query,
  where: [{ dimension: "BOROUGH", codes: [borough] }, ...query.where],
});

const recordsIn = (subRegion: SubRegion, snapshot: Snapshot | null, cache: PartialCache): LocalRecords => ({
  whole: placeOfSubRegion(subRegion.code)!,
  rosters: new Map([
    [
      subRegion.code,
      { kind: "ANSWERED", vintage: snapshot?.vintage ?? "none", returns: snapshot?.returns ?? [], incompatible: [] },
    ],
  ]),
  vectorsFor: (query, place) => {
    if (snapshot === null) return [];
    return partialOf(snapshot, query.form === "OWN" ? ofBorough(query, place.code) : query, cache);
  },
});

/** The snapshot that a request is answered from, and those that it may ask as they were known. */
type HeldSnapshots = { readonly now: Snapshot | null; readonly others?: readonly Snapshot[] };

/** The answers of one request to a sub-region itself: its kernel instead of the crossing. */
export const subRegionAnswers = (subRegion: SubRegion, { now, others = [] }: HeldSnapshots, cache: PartialCache): Answers =>
  localAnswers(
    recordsIn(subRegion, now, cache),
    others.map((snapshot) => recordsIn(subRegion, snapshot, cache)),
  );
