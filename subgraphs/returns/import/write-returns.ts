import type { HomeRecord } from "../../models/home.ts";
import { isDuplicate } from "../../models/is-duplicate.ts";
import { rowModel, type Models } from "../../models/models.ts";
import type { BoroughReturn } from "../../models/vintage.ts";
import { kindOf } from "../kinds/kinds.ts";
import { ownerKey } from "../kinds/owner.ts";
import { registerHash, type RegisteredHome } from "../register/register-hash.ts";
import type { StoreStaging } from "../staging/store-staging.ts";
import { DOOR_VERSION } from "./live-returns.ts";
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

/** What a return of the same content, imported before, has from now on of the files of this import. */
type Renewal = { readonly _id: string } & Pick<BoroughReturn, "filesHash" | "gaps" | "handedIn">;

/** Writes what was handed in; null in kinds that are handed in whole. */
const writeHandedIn = async (sum: BoroughSum, staging: StoreStaging): Promise<BoroughReturn["handedIn"]> =>
  kindOf(sum.kind).isPartial === undefined
    ? null
    : { door: DOOR_VERSION, set: await staging.writeHandedIn(ownerKey(sum)), years: sum.years };

/**
 * Writes a borough return, its rows first, unless the store has one of the same content: then what is to be renewed of it at the switch,
 * else null.
 * Errors: another import at work on the same content; nothing of either is half live.
 */
export const writeReturn = async (
  models: Models,
  sum: BoroughSum,
  from: { staging: StoreStaging; filesHash: string },
): Promise<Renewal | null> => {
  const { filesHash, staging } = from;
  const { id: _id, years: _, ...kept } = sum;
  const handedIn = await writeHandedIn(sum, staging);
  if ((await models.returns.exists({ _id })) !== null) return { _id, filesHash, gaps: sum.gaps, handedIn };
  await writeRows(models, sum, staging);
  await models.returns.create({ _id, ...kept, filesHash, handedIn, importedAt: new Date() });
  return null;
};

type Kept = Partial<Pick<BoroughReturn, "handedIn">>;

/** The sets of rows handed in that returns have now, and will not have once they are renewed. */
export const setsToReplace = async (models: Models, ids: readonly string[]): Promise<readonly string[]> => {
  const found = await Promise.all(ids.map((id) => models.returns.findById(id, { handedIn: 1 }).lean<Kept>()));
  return found.flatMap((each) => each?.handedIn?.set ?? []);
};

/** Puts a return that is there already down to the files of this import. */
export const renewReturn = async (models: Models, { _id, ...renewed }: Renewal): Promise<void> => {
  await models.returns.updateOne({ _id }, { $set: renewed });
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
