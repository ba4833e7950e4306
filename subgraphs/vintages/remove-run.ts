import { hostname } from "node:os";
import type { SubRegion } from "../../schema/reference/sub-regions.ts";
import { handedInUnder } from "../models/handed-in.ts";
import type { ImportRun } from "../models/import-run.ts";
import { rowModel, type Models } from "../models/models.ts";
import { assembledUnder, stagedUnder } from "../models/staged-rows.ts";
import type { BoroughReturn } from "../models/vintage.ts";
import { RETURN_KINDS } from "../returns/kinds/kinds.ts";
import { ownerOfReturn, ownerKey } from "../returns/kinds/owner.ts";

/** An import that has said nothing for as long is taken for dead, wherever it ran. */
const SILENT_MS = 5 * 60_000;

const processLives = (pid: number): boolean => {
  try {
    return process.kill(pid, 0); // Signal 0 asks and does nothing.
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
};

const isAlive = (run: ImportRun, now: number): boolean =>
  now - run.touchedAt.getTime() < SILENT_MS && (run.host !== hostname() || processLives(run.pid));

const runsOf = (models: Models): Promise<readonly ImportRun[]> => models.imports.find().lean<ImportRun[]>();

type KeptSet = Pick<BoroughReturn, "_id"> & Partial<Pick<BoroughReturn, "handedIn">>;

/** Removes a return, all that was kept of it first: a return of which nothing is left is still found. */
const removeReturn = async (models: Models, id: string): Promise<void> => {
  const found = await models.returns.findById(id, { handedIn: 1 }).lean<KeptSet>();
  if (found?.handedIn != null) await models.handedIn.deleteMany({ set: found.handedIn.set });
  await rowModel(models, ownerOfReturn(id).kind).deleteMany({ return: id });
  await models.returns.deleteOne({ _id: id });
};

/** Removes those sets of rows handed in that no return names. */
const removeUnnamed = async (models: Models, sets: readonly string[]): Promise<void> => {
  const returns = await models.returns.find({}, { handedIn: 1 }).lean<KeptSet[]>();
  const named = new Set(returns.map(({ handedIn }) => handedIn?.set));
  for (const set of sets) if (!named.has(set)) await models.handedIn.deleteMany({ set });
};

/**
 * Removes what an import left in the store: its staged rows, and what it began and nothing refers to: returns, register, rows handed in.
 * What another import is writing as well stays: equal content has an equal id.
 */
export const removeRun = async (models: Models, run: ImportRun, subRegion: SubRegion): Promise<void> => {
  const { _id: runId, returns, register } = run;
  const others = (await runsOf(models)).filter(({ _id }) => _id !== runId);
  for (const id of returns) {
    if (others.some((other) => other.returns.includes(id)) || (await models.vintages.exists({ returns: id })) !== null) continue;
    await removeReturn(models, id);
  }
  if (register !== null && !others.some((other) => other.register === register))
    if ((await models.vintages.exists({ register })) === null) await models.homes.deleteMany({ register });

  const owners = subRegion.boroughs.flatMap(({ code }) => RETURN_KINDS.map((kind) => ownerKey({ borough: code, kind })));
  for (const owner of owners)
    for (const staging of [stagedUnder(runId, owner), assembledUnder(runId, owner)]) await models.staged.deleteMany({ staging });
  await removeUnnamed(models, [...owners.map((owner) => handedInUnder(runId, owner)), ...(run.replaces ?? [])]);
  await models.imports.deleteOne({ _id: runId });
};

/** Removes what killed imports left; an import that is still at work keeps its own. */
export const removeLeftovers = async (models: Models, subRegion: SubRegion): Promise<void> => {
  const dead = (await runsOf(models)).filter((run) => !isAlive(run, Date.now()));
  for (const run of dead) await removeRun(models, run, subRegion);
};
