/** The reference implementation: what is known of a looked-after child beside its episodes, from the register and from prices. */
import type { HomeRecord } from "../../../subgraphs/models/home.ts";
import type { CostRecord } from "../../../subgraphs/returns/kinds/costs/cost-record.ts";
import type { EpisodeRecord } from "../../../subgraphs/returns/kinds/placements/rows/episode-record.ts";
import { kept } from "../kept.ts";
import { childrenOn, type CountedChild } from "./counted-children.ts";
import { breakdownsOn } from "./foster-breakdowns.ts";
import { dolsOn, priceOn, spokenBy } from "./said-of-placement.ts";

/** A child looked after on a date, the setting it is in as far as the register has it, the price of a week on the date, and what is said beside it. */
export type PricedChild = CountedChild & {
  readonly home: HomeRecord | undefined;
  readonly weeklyPence: number | null;
  readonly said: CostRecord | null;
  readonly dols: string | null;
  /** How often its foster care has broken down, worked out where it is asked. */
  readonly breakdowns: () => string;
};

/** Costs and the register, which may be left out where a question has nothing to do with them. */
export type Beside = { readonly costs?: readonly CostRecord[]; readonly homes?: readonly HomeRecord[] };

/** One at most for each child of each borough. Records may come in any order. */
export const pricedChildrenOn = (
  episodes: readonly EpisodeRecord[],
  { costs = [], homes = [] }: Beside,
  date: string,
): readonly PricedChild[] => {
  const [ownEpisodes, ownCosts] = [episodesByChild(episodes), costsByChild(costs)];
  return childrenOn(episodes, date).map((child) => {
    const [own, prices] = [ownEpisodes.get(nameOf(child.row))!, ownCosts.get(nameOf(child.row)) ?? []];
    const said = spokenBy(prices, child.since, date);
    return {
      ...child,
      home: homes.find((home) => home.urn === child.setting.urn),
      weeklyPence: priceOn(prices, date)?.weeklyPence ?? null,
      said,
      dols: dolsOn(own, said, date),
      breakdowns: () => breakdownsOn(own, date),
    };
  });
};

const nameOf = ({ borough, child }: EpisodeRecord | CostRecord): string => `${borough} ${child}`;

const episodesByChild = kept((episodes: readonly EpisodeRecord[]) => Map.groupBy(episodes, nameOf));
const costsByChild = kept((costs: readonly CostRecord[]) => Map.groupBy(costs, nameOf));
