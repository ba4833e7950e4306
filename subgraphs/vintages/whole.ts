import { rowModel, type Models } from "../models/models.ts";
import { type BoroughReturn, inTodaysForm, type Vintage } from "../models/vintage.ts";

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

/** Errors: a sentence where rows of a vintage are not there: what is left of it is no answer. */
export const requireWhole = async (models: Models, id: string): Promise<void> => {
  if (!(await isWhole(models, id)))
    throw new Error(`Rows of vintage ${id} are not in the store any more: restore a backup, or import its files again.`);
};
