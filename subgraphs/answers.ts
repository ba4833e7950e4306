/** A subgraph's own figures: its kernel instead of the crossing, the same disclosure and the same resolvers as London's. */
import QuickLRU from "quick-lru";
import type { Answers } from "../schema/figures/context.ts";
import { keyOf, layoutOf, type Layout, type PartialQuery } from "../schema/figures/layout.ts";
import { localAnswers } from "../schema/figures/local-answers.ts";
import type { LaidOut } from "../schema/figures/partial.ts";
import { placeOfSubRegion } from "../schema/reference/places.ts";
import type { Register } from "../schema/register/register.ts";
import type { SubRegion } from "../schema/reference/sub-regions.ts";
import { answer } from "./snapshot/answer.ts";
import type { Snapshot } from "./snapshot/snapshot.ts";

/** Answers of the kernel by vintage and question. */
export type PartialCache = {
  readonly get: (key: string) => LaidOut | undefined;
  readonly set: (key: string, value: LaidOut) => unknown;
};

const CACHED_PARTIALS = 100;

export const partialCache = (isOn: boolean): PartialCache =>
  isOn ? new QuickLRU<string, LaidOut>({ maxSize: CACHED_PARTIALS }) : { get: () => undefined, set: () => undefined };

/** What the kernel says to one question. */
export const partialOf = (
  snapshot: Snapshot,
  query: PartialQuery,
  cache: PartialCache,
  layout: Layout = layoutOf(query),
): LaidOut => {
  const key = `${snapshot.vintage} ${keyOf(query)}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const laidOut = { layout: layout.hash, partial: answer(snapshot, query, layout) };
  cache.set(key, laidOut);
  return laidOut;
};

/** What a sub-region answers from: the records and the register of one vintage. */
export type Answering = { readonly snapshot: Snapshot | null; readonly register: Register };

/** The answers of one request to a sub-region itself: its kernel instead of the crossing. */
export const subRegionAnswers = (subRegion: SubRegion, { snapshot, register }: Answering, cache: PartialCache): Answers =>
  localAnswers({
    whole: placeOfSubRegion(subRegion.code)!,
    rosters: new Map([
      [
        subRegion.code,
        { kind: "ANSWERED", vintage: snapshot?.vintage ?? "none", returns: snapshot?.returns ?? [], layoutDiffers: [] },
      ],
    ]),
    register,
    partialFor: (query, layout) => (snapshot === null ? new Map() : partialOf(snapshot, query, cache, layout).partial),
  });
