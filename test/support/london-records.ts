/** Every stored record of the demo, straight from the five stores: what figures are to be held against. */
import { SUB_REGIONS } from "../../schema/reference/sub-regions.ts";
import type { EpisodeRecord } from "../../subgraphs/models/episode.ts";
import type { Vintage } from "../../subgraphs/models/vintage.ts";
import { openStore } from "../../subgraphs/store/open-store.ts";

/** The records of the current vintage of some sub-regions, pooled. */
export const readRecords = async (data: string, subRegions = SUB_REGIONS): Promise<readonly EpisodeRecord[]> => {
  const pooled: EpisodeRecord[] = [];
  for (const subRegion of subRegions) {
    const { connection, models } = await openStore(subRegion, { data, uri: undefined });
    const { vintage } = await models.current.findById("current").lean().orFail();
    const { returns } = await models.vintages.findById(vintage).lean<Vintage>().orFail();
    for (const id of returns) pooled.push(...(await models.episodes.find({ return: id }).lean<EpisodeRecord[]>()));
    await connection.close();
  }
  return pooled;
};
