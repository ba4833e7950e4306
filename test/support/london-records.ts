/** Every stored record of the demo, straight from the five stores: what figures are to be held against. */
import { SUB_REGIONS } from "../../schema/reference/sub-regions.ts";
import type { HomeRecord } from "../../subgraphs/models/home.ts";
import type { Models } from "../../subgraphs/models/models.ts";
import type { Vintage } from "../../subgraphs/models/vintage.ts";
import type { CostRecord } from "../../subgraphs/returns/kinds/costs/cost-record.ts";
import { isOfKind } from "../../subgraphs/returns/kinds/owner.ts";
import type { EpisodeRecord } from "../../subgraphs/returns/kinds/placements/rows/episode-record.ts";
import { openStore } from "../../subgraphs/store/open-store.ts";

/** What `read` reads of the current vintage of each sub-region, one after another. */
const fromEach = async <T>(
  data: string,
  subRegions: typeof SUB_REGIONS,
  read: (models: Models, vintage: Vintage) => Promise<readonly T[]>,
): Promise<readonly T[]> => {
  const pooled: T[] = [];
  for (const subRegion of subRegions) {
    const { connection, models } = await openStore(subRegion, { data, uri: undefined });
    const { vintage } = await models.current.findById("current").lean().orFail();
    for (const row of await read(models, await models.vintages.findById(vintage).lean<Vintage>().orFail())) pooled.push(row);
    await connection.close();
  }
  return pooled;
};

/** The episodes of some sub-regions, pooled. */
export const readRecords = (data: string, subRegions = SUB_REGIONS): Promise<readonly EpisodeRecord[]> =>
  fromEach(data, subRegions, async ({ episodes }, { returns }) => {
    const ofEach = returns.map((id) => episodes.find({ return: id }).lean<EpisodeRecord[]>());
    return (await Promise.all(ofEach)).flat();
  });

/** Their prices. */
export const readCosts = (data: string, subRegions = SUB_REGIONS): Promise<readonly CostRecord[]> =>
  fromEach(data, subRegions, async ({ costs }, { returns }) => {
    const ofEach = returns.filter(isOfKind("COSTS")).map((id) => costs.find({ return: id }).lean<CostRecord[]>());
    return (await Promise.all(ofEach)).flat();
  });

/** The homes of the register; all five hold the same copy. */
export const readHomes = (data: string): Promise<readonly HomeRecord[]> =>
  fromEach(data, SUB_REGIONS.slice(0, 1), async ({ homes }, { register }) => homes.find({ register }).lean<HomeRecord[]>());
