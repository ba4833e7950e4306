import type { SubRegion } from "../../schema/reference/sub-regions.ts";
import type { Store } from "../../subgraphs/store/open-store.ts";
import { openLiveStore, type StoreAddress } from "../../subgraphs/vintages/open-live-store.ts";

/** Opens a sub-region's store for as long as the work takes. Errors: those of `openLiveStore`. */
export const withStore = async <T>(subRegion: SubRegion, where: StoreAddress, work: (store: Store) => Promise<T>): Promise<T> => {
  const store = await openLiveStore(subRegion, where);
  try {
    return await work(store);
  } finally {
    await store.connection.close();
  }
};
