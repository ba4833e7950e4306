import type { SubRegion } from "../../schema/reference/sub-regions.ts";
import { storeFile } from "../data-folder/data-folder.ts";
import { ifThere } from "../data-folder/read-if-there.ts";
import { openStore, type Store } from "../store/open-store.ts";
import { liveVintage } from "./manifest.ts";

/** Where a sub-region's store is: under the data folder, or on a MongoDB-compatible server. */
export type StoreAddress = { readonly data: string; readonly uri: string | undefined };

/**
 * Opens a sub-region's store that something was imported into; none is made.
 * Errors: a sentence where there is none, or no vintage is in it: a store that lost all it had must not read as a new one.
 */
export const openLiveStore = async (subRegion: SubRegion, where: StoreAddress): Promise<Store> => {
  const file = storeFile(where.data, subRegion);
  if (where.uri === undefined && (await ifThere(file)) === null)
    throw new Error(
      `${subRegion.code} has no store at ${file}: restore a backup, import the boroughs' files, or name its folder with --data.`,
    );
  const store = await openStore(subRegion, where);
  try {
    if ((await liveVintage(store.models)) !== null) return store;
    throw new Error(`${subRegion.code}'s store holds no vintage: restore a backup, or import the boroughs' files.`);
  } catch (error) {
    await store.connection.close();
    throw error;
  }
};
