import { layoutOf, type PartialQuery } from "../../schema/figures/layout.ts";
import { decode, encode, type Partial, sum } from "../../schema/figures/partial.ts";
import type { BedRecord } from "../../subgraphs/models/bed.ts";
import type { CostRecord } from "../../subgraphs/models/cost.ts";
import type { EpisodeRecord } from "../../subgraphs/models/episode.ts";
import type { HomeRecord } from "../../subgraphs/models/home.ts";
import { answer } from "../../subgraphs/snapshot/answer.ts";
import { snapshotOf } from "./records.ts";

/** Records of boroughs, and the register, which every sub-region holds. */
export type Held = {
  readonly episodes: readonly EpisodeRecord[];
  readonly costs: readonly CostRecord[];
  readonly beds: readonly BedRecord[];
  readonly homes: readonly HomeRecord[];
};

/** All of it in one place: what one count over it says. */
export const pooled = async ({ episodes, ...beside }: Held, asked: PartialQuery): Promise<Partial> =>
  answer(await snapshotOf(episodes, beside), asked, layoutOf(asked));

/** Asks the snapshot of each of five sub-regions over its own boroughs, passes its answer over the wire, and adds. */
export const federated = async (
  { homes, ...held }: Held,
  asked: PartialQuery,
  subRegionOf: (borough: string) => number,
): Promise<Partial> => {
  const layout = layoutOf(asked);
  const answers = await Promise.all(
    [0, 1, 2, 3, 4].map(async (subRegion) => {
      const isOwn = ({ borough }: { readonly borough: string }): boolean => subRegionOf(borough) === subRegion;
      const own = {
        episodes: held.episodes.filter(isOwn),
        costs: held.costs.filter(isOwn),
        beds: held.beds.filter(isOwn),
      };
      const wire = JSON.stringify(encode(await pooled({ ...own, homes }, asked)));
      return { layout: layout.hash, partial: decode(layout, JSON.parse(wire)) };
    }),
  );
  return sum(layout, answers);
};
