/**
 * The snapshots a subgraph answers from: the current vintage, and the one before it for a minute, so that a request that pinned it
 * can finish. The pointer in the store is read every second; a new vintage is built beside the old and then taken up in one step.
 */
import { setTimeout as delay } from "node:timers/promises";
import { trusted } from "mongoose";
import { withoutValues } from "../schema/serve.ts";
import type { EpisodeRecord } from "./models/episode.ts";
import type { Models } from "./models/models.ts";
import { isOfKind } from "./models/return-kind.ts";
import type { BoroughReturn, Vintage } from "./models/vintage.ts";
import { buildSnapshot, type Snapshot } from "./snapshot/snapshot.ts";

/** A snapshot with the manifest it was built from. */
export type Held = { readonly snapshot: Snapshot; readonly manifest: Vintage };

export type Snapshots = {
  /** The snapshot of the current vintage; null before anything was imported. */
  readonly current: () => Held | null;
  /** A vintage that is still held. */
  readonly find: (vintage: string) => Held | undefined;
  readonly close: () => Promise<void>;
};

const POLL_MS = 1_000;
const KEEP_PREVIOUS_MS = 60_000;

/** Loads the current vintage, then follows the pointer until closed. */
export const followSnapshots = async (models: Models): Promise<Snapshots> => {
  let held: readonly (Held & { readonly until: number })[] = [];
  const stop = new AbortController();
  const follow = async (): Promise<void> => {
    const pointer = await models.current.findById("current").lean();
    held = held.filter(({ until }) => until > Date.now());
    if (pointer === null || held[0]?.snapshot.vintage === pointer.vintage) return;
    const next = await load(models, pointer.vintage);
    const previous = held.slice(0, 1).map((each) => ({ ...each, until: Date.now() + KEEP_PREVIOUS_MS }));
    held = [{ ...next, until: Infinity }, ...previous];
  };
  await follow();
  const following = (async () => {
    while (!stop.signal.aborted) {
      const isWaiting = await delay(POLL_MS, true, { signal: stop.signal, ref: false }).catch(() => false);
      if (isWaiting) await follow().catch(reportPollFailure);
    }
  })();
  return {
    current: () => held[0] ?? null,
    find: (vintage) => held.find(({ snapshot }) => snapshot.vintage === vintage),
    close: () => {
      stop.abort();
      return following;
    },
  };
};

/** The old vintage stays in service; the next second tries again. */
const reportPollFailure = (error: unknown): void => {
  console.error(JSON.stringify({ level: "error", event: "vintage_poll_failed", ...withoutValues(error) }));
};

const load = async (models: Models, vintage: string): Promise<Held> => {
  const manifest = await models.vintages.findById(vintage).lean<Vintage>().orFail();
  const placements = manifest.returns.filter(isOfKind("PLACEMENTS"));
  const returns = await models.returns.find({ _id: trusted({ $in: placements }) }).lean<BoroughReturn[]>();
  const coverage = returns
    .map(({ borough, from, to }) => ({ borough, from, to }))
    .toSorted((a, b) => (a.borough < b.borough ? -1 : 1));
  return { manifest, snapshot: await buildSnapshot({ vintage, returns: coverage }, episodesOf(models, manifest)) };
};

/** Episodes of a vintage's placements returns, ordered by return, child and start. */
async function* episodesOf(models: Models, manifest: Vintage): AsyncGenerator<EpisodeRecord> {
  for (const id of manifest.returns.filter(isOfKind("PLACEMENTS")))
    yield* models.episodes.find({ return: id }).sort({ return: 1, child: 1, start: 1 }).lean<EpisodeRecord[]>().cursor();
}
