/**
 * One vintage of a sub-region as typed columns, built in memory when the vintage becomes current. Immutable; running questions finish
 * on the snapshot they began with.
 */
import type { ReturnCoverage } from "../../schema/question/coverage.ts";
import type { HomeRecord } from "../models/home.ts";
import type { BedRecord } from "../returns/kinds/beds/bed-record.ts";
import type { BudgetRecord } from "../returns/kinds/budgets/budget-record.ts";
import type { ReferralRecord } from "../returns/kinds/referrals/referral-record.ts";
import { buildBedTable } from "./bed-table.ts";
import { buildBudgetTable } from "./budget-table.ts";
import type { Returns, RowTable } from "./columns.ts";
import { buildCostTable, type CostTable, type CountedCost } from "./cost-table.ts";
import { homeLookup } from "./home-codes.ts";
import { buildNoise, type Noise } from "./noise.ts";
import { buildPlacementTable, type ChildrenInCare, type SpellsOfChildren } from "./placement-table.ts";
import { buildReferralTable } from "./referral-table.ts";
import type { CountedEpisode } from "./timeline.ts";

export type Snapshot = {
  readonly vintage: string;
  readonly returns: readonly ReturnCoverage[];
  /** Boroughs that any row is of, in order. */
  readonly boroughs: readonly string[];
  /** One row a spell and price. */
  readonly placements: RowTable;
  readonly costs: CostTable;
  /** Which placement rows are of the children of the cost table. */
  readonly spells: SpellsOfChildren;
  /** Which placement rows are of each child, for what happens to it. */
  readonly children: ChildrenInCare;
  /** One row a home, group of children, or use of places, on each day described. */
  readonly beds: RowTable;
  /** One row a search for a placement. */
  readonly referrals: RowTable;
  /** One row a kind of provision and period that a borough has planned for. */
  readonly budgets: RowTable;
  /** What keys and factors of the tables are of, and dithers are made by. */
  readonly noise: Noise;
};

/** Records of a vintage: of each return, episodes ordered by child and start, costs by child, placement and first day. */
type Records = {
  readonly episodes: Returns<CountedEpisode>;
  readonly costs?: Returns<CountedCost>;
  readonly beds?: readonly BedRecord[];
  readonly referrals?: readonly ReferralRecord[];
  readonly budgets?: readonly BudgetRecord[];
  readonly homes?: readonly HomeRecord[];
};

/** Builds a snapshot; episodes and costs are read a return at a time. `noiseSecret` is the sub-region's. */
export const buildSnapshot = async (
  { vintage, returns, noiseSecret }: Pick<Snapshot, "vintage" | "returns"> & { readonly noiseSecret: Uint8Array },
  { episodes, costs = [], beds = [], referrals = [], budgets = [], homes = [] }: Records,
): Promise<Snapshot> => {
  const noise = buildNoise(noiseSecret);
  const homeOf = homeLookup(homes);
  const costTable = await buildCostTable(costs, noise);
  const { placements, spells, children } = await buildPlacementTable(episodes, costTable, homeOf, noise);
  const boroughs = [...new Set([...(placements.columns.borough?.values ?? []).map(String), ...costTable.boroughs])].toSorted();
  const bedTable = buildBedTable(beds, homeOf, noise);
  const tables = {
    placements,
    costs: costTable,
    beds: bedTable,
    referrals: buildReferralTable(referrals, noise),
    budgets: buildBudgetTable(budgets),
  };
  return { vintage, returns, boroughs, spells, children, noise, ...tables };
};
