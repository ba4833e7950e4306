import type { Models } from "../models/models.ts";
import { noiseOf, type Vintage } from "../models/vintage.ts";
import { VintageNotKept } from "./find-vintage.ts";
import { liveVintage, movePointer } from "./manifest.ts";
import { isWhole } from "./whole.ts";

export type RollbackResult = { readonly from: string; readonly to: string; readonly isMoved: boolean };

const gone = (id: string): Error =>
  new VintageNotKept(`Vintage ${id} is not whole any more: it was pruned. The current vintage stays; import its files again.`);

/** What is published would change all over, and the secret that the subgraph has is the current vintage's. */
const requireSameSecret = async (models: Models, live: Vintage, to: string): Promise<void> => {
  const target = await models.vintages.findById(to).lean<Vintage>().orFail();
  if (noiseOf(target) !== noiseOf(live))
    throw new VintageNotKept(
      `Vintage ${to} is not of the noise secret that the current one is published under: import its files again instead.`,
    );
};

/**
 * Makes an earlier vintage current again by one atomic move of the pointer; its rows are those it always had. That it is whole is
 * looked at again after the move, and the move undone if not: a pruning elsewhere may have come in between.
 *
 * Errors: VintageNotKept when the vintage is not whole, or of another secret than the current one; a sentence when an import switched at the same moment.
 */
export const rollBack = async (models: Models, to: string): Promise<RollbackResult> => {
  const live = await liveVintage(models);
  if (live === null || !(await isWhole(models, to))) throw gone(to);
  await requireSameSecret(models, live, to);
  const from = live._id;
  if (from === to) return { from, to, isMoved: false };
  if (!(await movePointer(models, from, to)))
    throw new Error("Another import switched at the same moment and stays live; look at it, then roll back again.");
  if (await isWhole(models, to)) return { from, to, isMoved: true };
  await movePointer(models, to, from);
  throw gone(to);
};
