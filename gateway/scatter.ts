/**
 * Asks sub-regions at once. Within a request each has a loader of its own, so that the questions of one wave travel in one HTTP
 * request to it, and none waits for the slowest of another's.
 */
import DataLoader from "dataloader";
import { z } from "zod";
import type { Roster } from "../schema/figures/coverage.ts";
import { keyOf, type Layout, type PartialQuery } from "../schema/figures/layout.ts";
import { decode, type LaidOut } from "../schema/figures/partial.ts";
import type { SubRegion, SubRegionCode } from "../schema/reference/sub-regions.ts";
import type { Asker } from "./ask.ts";

/** A sub-region's answer to one question, or that it has none that can be added. */
type Answer = { readonly subRegion: SubRegionCode; readonly laidOut: LaidOut | null };

type Asked = { readonly query: PartialQuery; readonly layout: Layout };

export type Scatter = (subRegions: readonly SubRegion[], asked: Asked) => Promise<readonly Answer[]>;

/** Ends one wave of a request. */
export type WaveSignal = () => AbortSignal;

/**
 * Deadlines of the waves of one request: each may use half of the time that is left, so that a sub-region that stalls in one wave
 * leaves time for what the others still have to say, and all of them together stay within the deadline.
 */
export const halvingDeadline = (deadlineMs: number): WaveSignal => {
  const end = performance.now() + deadlineMs;
  return () => AbortSignal.timeout(Math.max(1, Math.floor((end - performance.now()) / 2)));
};

const PARTIALS = `query Partials($vintage: ID!, $queries: [PartialQueryInput!]!) { partials(vintage: $vintage, queries: $queries) { layout vector } }`;

const partialsReply = z.object({ partials: z.array(z.object({ layout: z.string().nullable(), vector: z.unknown() })) });

/**
 * The scatter of one request: vintages are those of its rosters.
 *
 * Shape:  sub-regions, question -> an answer each, in order; null for one that is silent or lays the question out otherwise.
 * Errors: none; silence is part of the answer.
 */
export const buildScatter = (
  askers: ReadonlyMap<SubRegionCode, Asker>,
  rosterOf: (subRegion: SubRegionCode) => Promise<Roster>,
  waveSignal: WaveSignal,
): Scatter => {
  const loaders = new Map(
    [...askers].map(([code, asker]) => [code, partialLoader(asker, () => rosterOf(code), waveSignal)] as const),
  );
  return (subRegions, asked) =>
    Promise.all(subRegions.map(async ({ code }) => ({ subRegion: code, laidOut: await loaders.get(code)!.load(asked) })));
};

const partialLoader = (asker: Asker, rosterOf: () => Promise<Roster>, waveSignal: WaveSignal) => {
  // Silent once, silent for the rest of the request: no wave waits for it again.
  let isSilent = false;
  return new DataLoader<Asked, LaidOut | null, string>(
    async (asked) => {
      const roster = await rosterOf();
      if (roster.kind !== "ANSWERED" || isSilent) return asked.map(() => null);
      const queries = asked.map(({ query }) => query);
      const reply = await asker.ask({ query: PARTIALS, variables: { vintage: roster.vintage, queries } }, waveSignal());
      isSilent = reply.kind === "SILENT";
      const parsed = reply.kind === "ANSWERED" ? partialsReply.safeParse(reply.data) : null;
      const partials = parsed?.success === true ? parsed.data.partials : [];
      return asked.map(({ layout }, at) => laidOutAs(layout, partials[at]));
    },
    { cacheKeyFn: ({ query }) => keyOf(query) },
  );
};

/** What a sub-region lays out otherwise, or not at all, is left out: never guessed at. */
const laidOutAs = (layout: Layout, partial: { layout: string | null; vector?: unknown } | undefined): LaidOut | null => {
  if (partial === undefined || partial.layout !== layout.hash) return null;
  try {
    return { layout: partial.layout, partial: decode(layout, partial.vector) };
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
};
