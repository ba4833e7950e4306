import { trusted } from "mongoose";
import type { Models } from "../models/models.ts";
import { inTodaysForm, noiseOf, type BoroughReturn, type Vintage } from "../models/vintage.ts";
import { liveVintageId } from "./manifest.ts";

/** A vintage with what it holds. */
export type ListedVintage = {
  readonly id: string;
  readonly isCurrent: boolean;
  readonly createdAt: Date;
  readonly replacedAt: Date | null;
  readonly previous: string | null;
  readonly returns: readonly Omit<BoroughReturn, "filesHash">[];
  /** Settings of its copy of the register; null where it holds none. */
  readonly homes: number | null;
  /** Fingerprint of the secret it is published under; null in one of before there was such a secret. */
  readonly noise: string | null;
};

const listed = async (models: Models, vintage: Vintage, current: string | null): Promise<ListedVintage> => {
  const { _id: id, createdAt, previous, register } = vintage;
  const returns = await models.returns
    .find({ _id: trusted({ $in: [...vintage.returns] }) }, { filesHash: 0 })
    .lean<BoroughReturn[]>();
  return {
    id,
    isCurrent: id === current,
    createdAt,
    // A vintage of an older release has no such field.
    replacedAt: vintage.replacedAt ?? null,
    previous,
    returns: returns.map(inTodaysForm).toSorted((a, b) => (a._id < b._id ? -1 : 1)),
    homes: register === null ? null : await models.homes.countDocuments({ register }),
    noise: noiseOf(vintage),
  };
};

/** Every vintage that is kept, the latest made first. */
export const listVintages = async (models: Models): Promise<readonly ListedVintage[]> => {
  const current = await liveVintageId(models);
  const vintages = await models.vintages.find().lean<Vintage[]>();
  const latestFirst = vintages.toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  return Promise.all(latestFirst.map((vintage) => listed(models, vintage, current)));
};
