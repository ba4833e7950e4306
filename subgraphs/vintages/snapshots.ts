/**
 * The snapshots a subgraph answers from: the current vintage, and the one before it, so that a request that pinned it can finish,
 * and a figure that was cited can be asked for again. The pointer in the store is read four times a second; a new vintage is built
 * beside the old and then taken up in one step.
 */
import { setTimeout as delay } from "node:timers/promises";
import { trusted } from "mongoose";
import type { SubRegion } from "../../schema/reference/sub-regions.ts";
import type { Register } from "../../schema/register/register.ts";
import { withoutValues } from "../../schema/server/log.ts";
import type { Models } from "../models/models.ts";
import { type BoroughReturn, noiseOf, type Vintage } from "../models/vintage.ts";
import { withoutHomes } from "../snapshot/bed-coverage.ts";
import { budgetCoverageOf, coverageOf, recordsOf } from "../snapshot/records.ts";
import { registerCopy } from "../snapshot/register-copy.ts";
import { buildSnapshot, type Snapshot } from "../snapshot/snapshot.ts";
import { liveVintageId } from "./manifest.ts";
import { requireWhole } from "./whole.ts";

/** A snapshot and a copy of the register, with the manifest they were built from. */
export type HeldVintage = { readonly snapshot: Snapshot; readonly register: Register; readonly manifest: Vintage };

export type Snapshots = {
  /** The snapshot of the current vintage; null before anything was imported. */
  readonly current: () => HeldVintage | null;
  /** The one before it; null where none was taken up since the start. */
  readonly previous: () => HeldVintage | null;
  /** A vintage that is still held. */
  readonly find: (vintage: string) => HeldVintage | undefined;
  readonly close: () => Promise<void>;
};

/**
 * Gives the secret that a vintage names by its fingerprint, read when the vintage is taken up: an empty store needs none.
 * Errors: ConfigurationError where it is missing or another, or the vintage names none.
 */
export type NoiseSecretFor = (fingerprint: string | null) => Promise<Uint8Array>;

const POLL_MS = 250;

/** Loads the current vintage, then follows the pointer until closed. */
export const followSnapshots = async (
  models: Models,
  subRegion: SubRegion,
  noiseSecretFor: NoiseSecretFor,
): Promise<Snapshots> => {
  let held: readonly HeldVintage[] = [];
  const stop = new AbortController();
  const follow = async (): Promise<void> => {
    const live = await liveVintageId(models);
    if (live === null && held.length > 0) throw new Error("The store holds no vintage any more.");
    if (live === null || held[0]?.snapshot.vintage === live) return;
    const next = await load(models, subRegion, { vintage: live, noiseSecretFor });
    held = [next, ...held.slice(0, 1)];
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
    previous: () => held[1] ?? null,
    find: (vintage) => held.find(({ snapshot }) => snapshot.vintage === vintage),
    close: () => {
      stop.abort();
      return following;
    },
  };
};

/** The old vintage stays in service; the next reading tries again. */
const reportPollFailure = (error: unknown): void => {
  console.error(JSON.stringify({ level: "error", event: "vintage_poll_failed", ...withoutValues(error) }));
};

const load = async (
  models: Models,
  subRegion: SubRegion,
  { vintage, noiseSecretFor }: { readonly vintage: string; readonly noiseSecretFor: NoiseSecretFor },
): Promise<HeldVintage> => {
  const manifest = await models.vintages.findById(vintage).lean<Vintage>().orFail();
  // Before anything is built: a vintage of another secret is not taken up.
  const noiseSecret = await noiseSecretFor(noiseOf(manifest));
  await requireWhole(models, vintage);
  const returns = await models.returns.find({ _id: trusted({ $in: manifest.returns }) }).lean<BoroughReturn[]>();
  const records = await recordsOf(models, manifest);
  const covered = [
    ...coverageOf(returns),
    ...budgetCoverageOf(returns, records.budgets),
    ...withoutHomes(subRegion, records.homes),
  ];
  const snapshot = await buildSnapshot({ vintage, returns: covered, noiseSecret }, records);
  return { manifest, register: registerCopy(manifest.register, records.homes), snapshot };
};
