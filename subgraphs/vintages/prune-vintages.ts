import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import type { SubRegion } from "../../schema/reference/sub-regions.ts";
import type { ImportRun } from "../models/import-run.ts";
import type { Models } from "../models/models.ts";
import type { Vintage } from "../models/vintage.ts";
import { liveVintageId } from "./manifest.ts";
import { removeLeftovers, removeRun } from "./remove-run.ts";

export type PruneJob = {
  readonly models: Models;
  readonly subRegion: SubRegion;
  /** How many vintages to keep beside the current one: the latest made. */
  readonly keep: number;
  readonly now: Date;
};

export type PruneResult = {
  readonly vintages: readonly string[];
  /** Borough returns and copies of the register that no vintage refers to any more. */
  readonly returns: readonly string[];
  readonly registers: readonly string[];
};

/** A request that pinned the vintage before reads its rows within a minute; twice that for a subgraph that was slow to notice. */
const HELD_MS = 120_000;

/** When a vintage was last current, as far as is known. */
const lastUse = ({ createdAt, replacedAt }: Vintage): number => Math.max(createdAt.getTime(), replacedAt?.getTime() ?? 0);

/** The vintages that may go: neither current, nor among the latest, nor possibly in use. */
export const prunable = (
  vintages: readonly Vintage[],
  { current, keep, now }: { readonly current: string | null; readonly keep: number; readonly now: Date },
): readonly Vintage[] =>
  vintages
    .filter(({ _id }) => _id !== current)
    .toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime())
    .slice(keep)
    .filter((vintage) => now.getTime() - lastUse(vintage) > HELD_MS);

/** Takes a vintage off the list; one that became current at that moment is put back. Whether it is gone. */
const unlist = async (models: Models, vintage: Vintage): Promise<boolean> => {
  await models.vintages.deleteOne({ _id: vintage._id });
  if ((await liveVintageId(models)) !== vintage._id) return true;
  await models.vintages.create(vintage);
  return false;
};

/**
 * Says which rows are about to go, by the same document as an import that was killed: whatever becomes of this process, the next
 * import or pruning removes those that no vintage refers to.
 */
const announce = async (models: Models, rows: Pick<ImportRun, "returns" | "register">, now: Date): Promise<ImportRun> => {
  const run: ImportRun = { _id: randomUUID(), host: hostname(), pid: process.pid, touchedAt: now, ...rows };
  await models.imports.create(run);
  return run;
};

const distinct = (vintages: readonly Vintage[], of: (vintage: Vintage) => readonly string[]): readonly string[] =>
  [...new Set(vintages.flatMap(of))].toSorted();

const returnsOf = ({ returns }: Vintage): readonly string[] => returns;

const registersOf = ({ register }: Vintage): readonly string[] => (register === null ? [] : [register]);

/**
 * Removes old vintages, and then the rows that no vintage refers to any more. Errors: an import at work, whose rows no vintage
 * refers to yet.
 */
export const pruneVintages = async ({ models, subRegion, keep, now }: PruneJob): Promise<PruneResult> => {
  await removeLeftovers(models, subRegion);
  if ((await models.imports.countDocuments()) > 0)
    throw new Error("An import is at work in this store; let it finish and prune again. Nothing was removed.");
  const all = await models.vintages.find().lean<Vintage[]>();
  const going = prunable(all, { current: await liveVintageId(models), keep, now });
  const runs = [await announce(models, { returns: distinct(going, returnsOf), register: null }, now)];
  for (const register of distinct(going, registersOf)) runs.push(await announce(models, { returns: [], register }, now));
  const gone: Vintage[] = [];
  for (const vintage of going) if (await unlist(models, vintage)) gone.push(vintage);
  for (const run of runs) await removeRun(models, run, subRegion);
  const left = all.filter((vintage) => !gone.includes(vintage));
  const removed = (of: (vintage: Vintage) => readonly string[]): readonly string[] => {
    const kept = new Set(distinct(left, of));
    return distinct(gone, of).filter((id) => !kept.has(id));
  };
  return { vintages: gone.map(({ _id }) => _id), returns: removed(returnsOf), registers: removed(registersOf) };
};
