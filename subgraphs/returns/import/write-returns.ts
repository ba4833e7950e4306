import type { HomeRecord } from "../../models/home.ts";
import { isDuplicate } from "../../models/is-duplicate.ts";
import { rowModel, type Models } from "../../models/models.ts";
import { ownerKey } from "../kinds/owner.ts";
import { registerHash, type RegisteredHome } from "../register/register-hash.ts";
import type { StoreStaging } from "../staging/store-staging.ts";
import type { BoroughSum } from "./sum-borough.ts";

const BATCH_ROWS = 1000;

/** What another import wrote at the same moment, or removed while this one was writing. */
const inconsistent = (what: string): Error =>
  new Error(`Another import was writing ${what} at the same time; the live data is as it was. Let it finish and import again.`);

/** The rows have passed the door: mongoose need not check them a second time. */
const insertRows = async <Row>(insert: (rows: Row[]) => Promise<unknown>, rows: Row[], what: string): Promise<void> => {
  try {
    if (rows.length > 0) await insert(rows);
  } catch (error) {
    throw isDuplicate(error) ? inconsistent(what) : error;
  }
};

/** Writes what a borough's rows came to under the return's id. */
const writeRows = async (models: Models, sum: BoroughSum, staging: StoreStaging): Promise<void> => {
  const model = rowModel(models, sum.kind);
  const insert = (rows: { return: string }[]) => model.insertMany(rows, { lean: true });
  for await (const assembled of staging.assembledOf(ownerKey(sum)))
    for (let at = 0; at < assembled.length; at += BATCH_ROWS) {
      const rows = assembled.slice(at, at + BATCH_ROWS).map((row) => ({ return: sum.id, ...row }));
      await insertRows(insert, rows, sum.id);
    }
};

/**
 * Writes a borough return, its rows first, unless the store has one of the same content.
 * Errors: another import at work on the same content; nothing of either is half live.
 */
export const writeReturn = async (
  models: Models,
  sum: BoroughSum,
  from: { staging: StoreStaging; filesHash: string },
): Promise<void> => {
  const { filesHash } = from;
  const { id, ...kept } = sum;
  if ((await models.returns.exists({ _id: id })) !== null) {
    await models.returns.updateOne({ _id: id }, { $set: { filesHash, gaps: sum.gaps } });
    return;
  }
  await writeRows(models, sum, from.staging);
  await models.returns.create({ _id: id, ...kept, filesHash, importedAt: new Date() });
};

/** Refuses to go live with a return of which rows are missing: a clearing-up elsewhere may have taken this import for dead. */
export const verifyReturn = async (models: Models, sum: BoroughSum): Promise<void> => {
  if ((await rowModel(models, sum.kind).countDocuments({ return: sum.id })) !== sum.rows) throw inconsistent(sum.id);
};

/** Writes a register copy under its content hash, unless the store has it. */
export const writeRegister = async (models: Models, homes: readonly RegisteredHome[]): Promise<void> => {
  const register = registerHash(homes);
  if ((await models.homes.countDocuments({ register })) === homes.length) return;
  const insert = (rows: HomeRecord[]) => models.homes.insertMany(rows, { lean: true });
  for (let at = 0; at < homes.length; at += BATCH_ROWS) {
    const rows = homes.slice(at, at + BATCH_ROWS).map((home) => ({ register, ...home }));
    await insertRows(insert, rows, `register ${register}`);
  }
};
