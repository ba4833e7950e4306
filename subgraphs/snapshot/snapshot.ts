/**
 * One vintage of a sub-region as typed columns, built in memory when the vintage becomes current. Immutable; running questions finish
 * on the snapshot they began with.
 */
import type { ReturnCoverage } from "../../schema/figures/coverage.ts";
import type { BedRecord } from "../models/bed.ts";
import type { HomeRecord } from "../models/home.ts";
import { buildBedTable } from "./bed-table.ts";
import type { Returns, RowTable } from "./columns.ts";
import { buildCostTable, type CostTable, type CountedCost } from "./cost-table.ts";
import { buildPlacementTable, type SpellsOfChildren } from "./placement-table.ts";
import type { CountedEpisode } from "./timeline.ts";

export type Snapshot = {
  readonly vintage: string;
  readonly returns: readonly ReturnCoverage[];
  /** One row a spell and price. */
  readonly placements: RowTable;
  readonly costs: CostTable;
  /** Which placement rows are of the children of the cost table. */
  readonly spells: SpellsOfChildren;
  /** One row a home, group of children, or reason, on each day described. */
  readonly beds: RowTable;
};

/** Records of a vintage: of each return, episodes ordered by child and start, costs by child, placement and first day. */
type Records = {
  readonly episodes: Returns<CountedEpisode>;
  readonly costs?: Returns<CountedCost>;
  readonly beds?: readonly BedRecord[];
  readonly homes?: readonly HomeRecord[];
};

/** Builds a snapshot; episodes and costs are read a return at a time. */
export const buildSnapshot = async (
  { vintage, returns }: Pick<Snapshot, "vintage" | "returns">,
  { episodes, costs = [], beds = [], homes = [] }: Records,
): Promise<Snapshot> => {
  const homeByUrn = new Map(homes.map((home) => [home.urn, home]));
  const costTable = await buildCostTable(costs);
  const providerOf = (urn: string): string | null => homeByUrn.get(urn)?.provider ?? null;
  const { placements, spells } = await buildPlacementTable(episodes, costTable, providerOf);
  return { vintage, returns, placements, spells, costs: costTable, beds: buildBedTable(beds, homeByUrn) };
};
