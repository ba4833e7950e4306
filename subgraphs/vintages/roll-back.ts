import { rowModel, type Models } from "../models/models.ts";
import { inTodaysForm, type BoroughReturn, type Vintage } from "../models/vintage.ts";
import { liveVintageId, movePointer } from "../returns/switch-vintage.ts";
import { VintageNotKept } from "./find-vintage.ts";

/** Whether all that a vintage refers to is in the store. */
export const isWhole = async (models: Models, id: string): Promise<boolean> => {
  const vintage = await models.vintages.findById(id).lean<Vintage>();
  if (vintage === null) return false;
  for (const returned of vintage.returns) {
    const found = await models.returns.findById(returned).lean<BoroughReturn>();
    if (found === null) return false;
    const { kind, rows } = inTodaysForm(found);
    if ((await rowModel(models, kind).countDocuments({ return: returned })) !== rows) return false;
  }
  return vintage.register === null || (await models.homes.exists({ register: vintage.register })) !== null;
};

export type RolledBack = { readonly from: string; readonly to: string; readonly isMoved: boolean };

const gone = (id: string): Error =>
  new VintageNotKept(`Vintage ${id} is not whole any more: it was pruned. The current vintage stays; import its files again.`);

/**
 * Makes an earlier vintage current again by one atomic move of the pointer; its rows are those it always had. That it is whole is
 * looked at again after the move, and the move undone if not: a pruning elsewhere may have come in between.
 *
 * Errors: VintageNotKept when the vintage is not whole; a sentence when an import switched at the same moment.
 */
export const rollBack = async (models: Models, to: string): Promise<RolledBack> => {
  const from = await liveVintageId(models);
  if (from === null || !(await isWhole(models, to))) throw gone(to);
  if (from === to) return { from, to, isMoved: false };
  if (!(await movePointer(models, from, to)))
    throw new Error("Another import switched at the same moment and stays live; look at it, then roll back again.");
  if (await isWhole(models, to)) return { from, to, isMoved: true };
  await movePointer(models, to, from);
  throw gone(to);
};
