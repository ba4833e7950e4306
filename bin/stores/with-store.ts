import type { SubRegion } from "../../schema/reference/sub-regions.ts";
import { EXIT } from "../../schema/server/run.ts";
import { storeFile } from "../../subgraphs/data-folder/data-folder.ts";
import { ifThere } from "../../subgraphs/data-folder/read-if-there.ts";
import { openStore, type Store } from "../../subgraphs/store/open-store.ts";
import { Failure } from "../terminal/failure.ts";

export type StoreAddress = { readonly data: string; readonly uri: string | undefined };

/**
 * Opens a sub-region's store that is there already, for as long as the work takes.
 * Errors: a Failure where nothing was ever imported; the store's own.
 */
export const withStore = async <T>(subRegion: SubRegion, where: StoreAddress, work: (store: Store) => Promise<T>): Promise<T> => {
  const file = storeFile(where.data, subRegion);
  if (where.uri === undefined && (await ifThere(file)) === null)
    throw new Failure(`${subRegion.code} has no store yet at ${file}: import first, or name its folder with --data.`, EXIT.store);
  const store = await openStore(subRegion, where);
  try {
    return await work(store);
  } finally {
    await store.connection.close();
  }
};
