/** The reference implementation: what is known of a looked-after child beside its episodes, from the register and from prices. */
import type { HomeRecord } from "../../../subgraphs/models/home.ts";
import type { CostRecord } from "../../../subgraphs/returns/kinds/costs/cost-record.ts";
import type { EpisodeRecord } from "../../../subgraphs/returns/kinds/placements/rows/episode-record.ts";
import { childrenOn, type CountedChild } from "./counted-children.ts";

/** A child looked after on a date, the setting it is in as far as the register has it, and the price of a week on the date. */
export type PricedChild = CountedChild & { readonly home: HomeRecord | undefined; readonly weeklyPence: number | null };

/** Costs and the register, which may be left out where a question has nothing to do with them. */
export type Beside = { readonly costs?: readonly CostRecord[]; readonly homes?: readonly HomeRecord[] };

/** One at most for each child of each borough. Records may come in any order. */
export const pricedChildrenOn = (
  episodes: readonly EpisodeRecord[],
  { costs = [], homes = [] }: Beside,
  date: string,
): readonly PricedChild[] =>
  childrenOn(episodes, date).map((child) => ({
    ...child,
    home: homes.find((home) => home.urn === child.setting.urn),
    weeklyPence: weeklyPriceOn(costs, child.row, date),
  }));

/** Of the prices of a child that cover a date, that of the placement which began last; null where none does. */
const weeklyPriceOn = (costs: readonly CostRecord[], { borough, child }: EpisodeRecord, date: string): number | null => {
  let latest: CostRecord | null = null;
  for (const cost of costs) {
    if (cost.borough !== borough || cost.child !== child || date < cost.from || date > cost.to) continue;
    if (latest === null || cost.placementStart > latest.placementStart) latest = cost;
  }
  return latest === null ? null : latest.weeklyPence;
};
