/**
 * The snapshots a subgraph answers from: the current vintage, and the one before it for a minute, so that a request that pinned it
 * can finish. The pointer in the store is read every second; a new vintage is built beside the old and then taken up in one step.
 */
import { setTimeout as delay } from "node:timers/promises";
import { type Model, trusted } from "mongoose";
import type { Register } from "../../schema/register/register.ts";
import type { SubRegion } from "../../schema/reference/sub-regions.ts";
import { withoutValues } from "../../schema/server/log.ts";
import type { ReturnCoverage } from "../../schema/question/coverage.ts";
import { withoutHomes } from "../snapshot/bed-coverage.ts";
import type { BedRecord } from "../returns/kinds/beds/bed-record.ts";
import type { HomeRecord } from "../models/home.ts";
import type { Models } from "../models/models.ts";
import { isOfKind } from "../returns/kinds/owner.ts";
import { type BoroughReturn, inTodaysForm, noiseOf, type Vintage } from "../models/vintage.ts";
import { registerCopy } from "../snapshot/register-copy.ts";
import { LEFT_OUT_OF_COSTS } from "../snapshot/cost-table.ts";
import { buildSnapshot, type Snapshot } from "../snapshot/snapshot.ts";
import { LEFT_OUT_OF_EPISODES } from "../snapshot/timeline.ts";

/** A snapshot and a copy of the register, with the manifest they were built from. */
export type Held = { readonly snapshot: Snapshot; readonly register: Register; readonly manifest: Vintage };

export type Snapshots = {
  /** The snapshot of the current vintage; null before anything was imported. */
  readonly current: () => Held | null;
  /** A vintage that is still held. */
  readonly find: (vintage: string) => Held | undefined;
  readonly close: () => Promise<void>;
};

/**
 * Gives the secret that a vintage names by its fingerprint, read when the vintage is taken up: an empty store needs none.
 * Errors: ConfigurationError where it is missing or another, or the vintage names none.
 */
export type NoiseSecretFor = (fingerprint: string | null) => Promise<Uint8Array>;

const POLL_MS = 1_000;
const KEEP_PREVIOUS_MS = 60_000;

/** Loads the current vintage, then follows the pointer until closed. */
export const followSnapshots = async (
  models: Models,
  subRegion: SubRegion,
  noiseSecretFor: NoiseSecretFor,
): Promise<Snapshots> => {
  let held: readonly (Held & { readonly until: number })[] = [];
  const stop = new AbortController();
  const follow = async (): Promise<void> => {
    const pointer = await models.current.findById("current").lean();
    held = held.filter(({ until }) => until > Date.now());
    if (pointer === null || held[0]?.snapshot.vintage === pointer.vintage) return;
    const next = await load(models, subRegion, { vintage: pointer.vintage, noiseSecretFor });
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

type Taking = { readonly vintage: string; readonly noiseSecretFor: NoiseSecretFor };

const load = async (models: Models, subRegion: SubRegion, { vintage, noiseSecretFor }: Taking): Promise<Held> => {
  const manifest = await models.vintages.findById(vintage).lean<Vintage>().orFail();
  // Before anything is built: a vintage of another secret is not taken up.
  const noiseSecret = await noiseSecretFor(noiseOf(manifest));
  const returns = await models.returns.find({ _id: trusted({ $in: manifest.returns }) }).lean<BoroughReturn[]>();
  const records = await recordsOf(models, manifest);
  const covered = [...coverageOf(returns), ...withoutHomes(subRegion, records.homes)];
  const snapshot = await buildSnapshot({ vintage, returns: covered, noiseSecret }, records);
  return { manifest, register: registerCopy(manifest.register, records.homes), snapshot };
};

/** What a sub-region can be asked about: the returns of its facts, in order of borough. */
export const coverageOf = (returns: readonly BoroughReturn[]): readonly ReturnCoverage[] =>
  returns
    .map(inTodaysForm)
    .flatMap(({ borough, kind, from, to }) => (kind === "REFERRALS" ? [] : [{ fact: kind, borough, from, to }]))
    .toSorted((a, b) => (a.borough + a.fact < b.borough + b.fact ? -1 : 1));

/** The records of a vintage, in the orders that a snapshot is built from. */
export const recordsOf = async (models: Models, { returns, register }: Pick<Vintage, "returns" | "register">) => {
  const [placements, costs, beds] = (["PLACEMENTS", "COSTS", "BEDS"] as const).map((kind) => returns.filter(isOfKind(kind)));
  /** Rows of one return after another, without the fields that no snapshot has. */
  const rowsOf = async function* <T, LeftOut extends keyof T & string = never>(
    model: Pick<Model<T>, "find">,
    ids: readonly string[],
    order: Record<string, 1>,
    leftOut: readonly LeftOut[] = [],
  ): AsyncGenerator<readonly Omit<T, LeftOut>[]> {
    const projection = Object.fromEntries(["_id", ...leftOut].map((name) => [name, 0]));
    for (const id of ids)
      yield model
        .find({ return: id }, projection)
        .sort({ return: 1, ...order })
        .lean<Omit<T, LeftOut>[]>();
  };
  return {
    episodes: rowsOf(models.episodes, placements!, { child: 1, start: 1 }, LEFT_OUT_OF_EPISODES),
    costs: rowsOf(models.costs, costs!, { child: 1, placementStart: 1, from: 1 }, LEFT_OUT_OF_COSTS),
    beds: (await Array.fromAsync(rowsOf<BedRecord>(models.beds, beds!, { urn: 1, asAt: 1 }))).flat(),
    homes: register === null ? [] : await models.homes.find({ register }).sort({ register: 1, urn: 1 }).lean<HomeRecord[]>(),
  };
};
