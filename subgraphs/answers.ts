/** A subgraph's own figures: its kernel instead of the crossing, the same disclosure and the same resolvers as London's. */
import QuickLRU from "quick-lru";
import type { Answers, Question } from "../schema/figures/context.ts";
import type { Rosters } from "../schema/figures/coverage.ts";
import { keyOf, layoutOf, type Layout, type PartialQuery } from "../schema/figures/layout.ts";
import type { LaidOut } from "../schema/figures/partial.ts";
import { countTablesOf, partialQueriesOf, questionKey, slotTableOf, type Summed } from "../schema/figures/question.ts";
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

/** The answers of one request. */
export const localAnswers = (subRegion: SubRegion, { snapshot, register }: Answering, cache: PartialCache): Answers => {
  const rosters: Rosters = new Map([
    [
      subRegion.code,
      snapshot === null
        ? { kind: "SILENT", reason: "UNREACHABLE" }
        : { kind: "ANSWERED", vintage: snapshot.vintage, returns: snapshot.returns, layoutDiffers: [] },
    ],
  ]);
  const summed = (question: Question): Summed => {
    const [finest, ...coarser] = partialQueriesOf(question).map((query) => {
      const layout = layoutOf(query);
      const partial = snapshot === null ? new Map<string, Float64Array>() : partialOf(snapshot, query, cache, layout).partial;
      return { query, layout, partial };
    });
    return { question, summands: [finest!, ...coarser], rosters, silent: new Set() };
  };
  const asked = new Map<string, Promise<unknown>>();
  const once = <T>(key: string, find: () => Promise<T>): Promise<T> => {
    const known = asked.get(key) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const found = find();
    asked.set(key, found);
    return found;
  };
  const shown = <T>(form: "counts" | "slots", question: Question, show: (answered: Summed) => T): Promise<T> =>
    once(`${form} ${questionKey(question)}`, () => Promise.resolve().then(() => show(summed(question))));
  return {
    whole: placeOfSubRegion(subRegion.code)!,
    rosters: () => Promise.resolve(rosters),
    finalRosters: () => Promise.resolve(rosters),
    counts: (question) => shown("counts", question, (answered) => countTablesOf(answered, register)),
    slots: (question) => shown("slots", question, slotTableOf),
    derived: (_, key, derive) => once(key, derive),
  };
};
