import type { Models } from "../models/models.ts";
import type { Vintage } from "../models/vintage.ts";
import { liveVintageId } from "./manifest.ts";

/** A vintage was asked for that is not kept, or cannot be gone back to: the caller's to mend. */
export class VintageNotKept extends Error {
  override readonly name = "VintageNotKept";
}

/** As few characters of an id as are taken for it. */
const SHORTEST = 4;

/**
 * The vintage that a person means by its id, the beginning of its id, or "current".
 * Errors: VintageNotKept when there is none, or several begin like that.
 */
export const findVintage = async (models: Models, asked: string): Promise<Vintage> => {
  const wanted = asked === "current" ? ((await liveVintageId(models)) ?? "") : asked;
  const vintages = await models.vintages.find().lean<Vintage[]>();
  const found = vintages.filter(({ _id }) => _id === wanted || (wanted.length >= SHORTEST && _id.startsWith(wanted)));
  if (found.length === 1 && found[0] !== undefined) return found[0];
  const why = found.length > 1 ? `${found.length} vintages begin with ${asked}` : `No vintage ${asked} is kept`;
  throw new VintageNotKept(`${why}; "placements versions" lists them.`);
};
