/**
 * Asks sub-regions at once. Within a request each has a loader of its own, so that the questions of one wave travel in one HTTP
 * request to it, and none waits for the slowest of another's.
 */
import DataLoader from "dataloader";
import { z } from "zod";
import type { SilenceReason } from "../schema/generated/types.ts";
import type { Roster } from "../schema/figures/coverage.ts";
import { keyOf, type Layout, type PartialQuery } from "../schema/figures/layout.ts";
import { decode, type LaidOut } from "../schema/figures/partial.ts";
import type { SubRegion, SubRegionCode } from "../schema/reference/sub-regions.ts";
import type { Asker } from "./ask.ts";

/** A sub-region's answer to one question, or that it has none that can be added. */
type Answer = { readonly subRegion: SubRegionCode; readonly laidOut: LaidOut | null };

type Asked = { readonly query: PartialQuery; readonly layout: Layout };

export type Scatter = (subRegions: readonly SubRegion[], asked: Asked) => Promise<readonly Answer[]>;

/** Sub-regions that fell silent in the course of a request, and why. */
export type Silences = ReadonlyMap<SubRegionCode, SilenceReason>;

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
 * The scatter of one request, and who falls silent in it: vintages are those of its rosters.
 *
 * Shape:  sub-regions, question -> an answer each, in order; null for one that is silent or lays the question out otherwise.
 * Errors: none; silence is part of the answer.
 */
export const buildScatter = (
  askers: ReadonlyMap<SubRegionCode, Asker>,
  rosterOf: (subRegion: SubRegionCode) => Promise<Roster>,
  waveSignal: WaveSignal,
): { readonly scatter: Scatter; readonly silences: Silences } => {
  const silences = new Map<SubRegionCode, SilenceReason>();
  const loaders = new Map(
    [...askers].map(([code, asker]) => {
      const silence: Silence = { is: () => silences.has(code), begin: (reason) => void silences.set(code, reason) };
      return [code, partialLoader(asker, () => rosterOf(code), waveSignal, silence)] as const;
    }),
  );
  const scatter: Scatter = (subRegions, asked) =>
    Promise.all(subRegions.map(async ({ code }) => ({ subRegion: code, laidOut: await loaders.get(code)!.load(asked) })));
  return { scatter, silences };
};

/** Silent once, silent for the rest of the request: no wave waits for it again. */
type Silence = { readonly is: () => boolean; readonly begin: (reason: SilenceReason) => void };

const partialLoader = (asker: Asker, rosterOf: () => Promise<Roster>, waveSignal: WaveSignal, silence: Silence) =>
  new DataLoader<Asked, LaidOut | null, string>(
    async (asked) => {
      const roster = await rosterOf();
      // One that has imported nothing is not silent: it has no returns, which its roster says.
      if (roster.kind !== "ANSWERED" || roster.returns.length === 0 || silence.is()) return asked.map(() => null);
      const queries = asked.map(({ query }) => query);
      const reply = await asker.ask({ query: PARTIALS, variables: { vintage: roster.vintage, queries } }, waveSignal());
      if (reply.kind === "SILENT") silence.begin(reply.reason);
      const parsed = reply.kind === "ANSWERED" ? partialsReply.safeParse(reply.data) : null;
      if (parsed === null) return asked.map(() => null);
      const laidOut = asked.map(({ layout }, at) => laidOutAs(layout, parsed.data?.partials[at]));
      if (laidOut.includes(UNREADABLE)) silence.begin("FAILED");
      return laidOut.map((each) => (each === UNREADABLE ? null : each));
    },
    { cacheKeyFn: ({ query }) => keyOf(query) },
  );

/** No partial at all, which no difference of layouts explains. */
const UNREADABLE = "UNREADABLE";

/** What a sub-region lays out otherwise, or not at all, is left out: never guessed at. */
const laidOutAs = (
  layout: Layout,
  partial: { layout: string | null; vector?: unknown } | undefined,
): LaidOut | null | typeof UNREADABLE => {
  if (partial === undefined) return UNREADABLE;
  if (partial.layout !== layout.hash) return null;
  try {
    return { layout: partial.layout, partial: decode(layout, partial.vector) };
  } catch (error) {
    if (error instanceof TypeError) return UNREADABLE;
    throw error;
  }
};
