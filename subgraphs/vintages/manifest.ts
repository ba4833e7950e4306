import { createHash } from "node:crypto";
import { ConfigurationError } from "../../schema/server/environment.ts";
import { isDuplicate } from "../models/is-duplicate.ts";
import type { Models } from "../models/models.ts";
import { noiseOf, type Vintage } from "../models/vintage.ts";
import { ownerKey, ownerKeyOf, type ReturnOwner } from "../returns/kinds/owner.ts";

const HASH_LENGTH = 16;

/** Imports into one sub-region are rare; as many collisions mean that something is wrong. */
const MAX_ATTEMPTS = 10;

/** What a vintage holds: ids of borough returns, and of a copy of the register; and the secret that it is published under. */
export type Manifest = Pick<Vintage, "returns" | "register" | "noise">;

/** What an import puts in place: ids of borough returns, and a register unless it brought none, under a secret. */
export type Replacement = { readonly returns: readonly string[]; readonly register: string | null; readonly noise: string };

/** Id of the return that a manifest has of a borough and kind. */
export const returnIn = ({ returns }: Pick<Manifest, "returns">, owner: ReturnOwner): string | undefined =>
  returns.find((id) => ownerKeyOf(id) === ownerKey(owner));

/** Id of the manifest: equal manifests are one vintage. Under another secret other figures are published: it is another. */
const vintageIdOf = ({ returns, register, noise }: Manifest): string =>
  createHash("sha256")
    .update(JSON.stringify(noise === null ? [returns, register] : [returns, register, noise]))
    .digest("hex")
    .slice(0, HASH_LENGTH);

/** A store never goes from one secret to another. Errors: ConfigurationError where the live vintage names another. */
export const requireSecretOf = (live: Pick<Vintage, "noise"> | null, noise: string): void => {
  if (live === null || noiseOf(live) === null || live.noise === noise) return;
  throw new ConfigurationError(
    "The live vintage is published under another noise secret than this import has: bring that one back from its own backup.",
  );
};

const replaceIn = (manifest: Manifest, { noise, ...replacement }: Replacement): Manifest => {
  requireSecretOf(manifest, noise);
  const replaced = new Set(replacement.returns.map(ownerKeyOf));
  const kept = manifest.returns.filter((id) => !replaced.has(ownerKeyOf(id)));
  return { returns: [...kept, ...replacement.returns].toSorted(), register: replacement.register ?? manifest.register, noise };
};

/** Id of the vintage a sub-region answers from; null before its first import. */
export const liveVintageId = async (models: Models): Promise<string | null> =>
  (await models.current.findById("current").lean())?.vintage ?? null;

/** That vintage itself. */
export const liveVintage = async (models: Models): Promise<Vintage | null> => {
  const id = await liveVintageId(models);
  return id === null ? null : models.vintages.findById(id).lean<Vintage>();
};

/** Creates a document whose id says what it is; one that is there already is the same. */
const createOnce = async (create: () => Promise<unknown>): Promise<boolean> => {
  try {
    await create();
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
};

/**
 * Moves the pointer from one vintage to another by one atomic update, unless it has moved meanwhile: whether it did. When the old
 * one was replaced is noted before, for the sake of a process that dies in between: too early is mended by the next move.
 */
export const movePointer = async (models: Models, from: string | null, to: string): Promise<boolean> => {
  if (from === null) return createOnce(() => models.current.create({ _id: "current", vintage: to }));
  await models.vintages.updateOne({ _id: from }, { $set: { replacedAt: new Date() } });
  const { matchedCount } = await models.current.updateOne({ _id: "current", vintage: from }, { $set: { vintage: to } });
  return matchedCount === 1;
};

const NOTHING: Manifest = { returns: [], register: null, noise: null };

/** The manifest that a switch would make of the live one. */
export const nextManifest = async (models: Models, replacement: Replacement): Promise<Manifest> =>
  replaceIn((await liveVintage(models)) ?? NOTHING, replacement);

/**
 * Makes the vintage in which the borough returns of an import stand in place of the old ones, and switches to it by one atomic
 * update. When another import has switched meanwhile, its returns are kept and the attempt is made again on top of them.
 */
export const switchVintage = async (models: Models, replacement: Replacement): Promise<string> => {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const previous = await liveVintageId(models);
    const live = previous === null ? null : await models.vintages.findById(previous).lean<Vintage>();
    const manifest = replaceIn(live ?? NOTHING, replacement);
    const id = vintageIdOf(manifest);
    if (id === previous) return id;
    await createOnce(() => models.vintages.create({ _id: id, ...manifest, previous, createdAt: new Date(), replacedAt: null }));
    if (await movePointer(models, previous, id)) return id;
  }
  throw new Error("Other imports keep changing the current vintage; let them finish and import again.");
};
