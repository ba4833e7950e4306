/** The reference implementation: what returns of costs and orders say of a child's placement on a day, one row after another. */
import type { CostRecord } from "../../../subgraphs/returns/kinds/costs/cost-record.ts";
import type { EpisodeRecord } from "../../../subgraphs/returns/kinds/placements/rows/episode-record.ts";

/** The price that counts on a day: of those that cover it, that of the placement which began last; null where none does. */
export const priceOn = (own: readonly CostRecord[], day: string): CostRecord | null => {
  let latest: CostRecord | null = null;
  for (const cost of own) {
    if (day < cost.from || day > cost.to) continue;
    if (latest === null || cost.placementStart > latest.placementStart) latest = cost;
  }
  return latest;
};

/** What speaks of a placement on a day: the price of the day, else the one before it of the same placement, else the first after. */
export const spokenBy = (own: readonly CostRecord[], placementStart: string, day: string): CostRecord | null => {
  const ofPlacement = own.filter((cost) => cost.placementStart === placementStart).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return priceOn(own, day) ?? ofPlacement.findLast(({ from }) => from <= day) ?? ofPlacement[0] ?? null;
};

/** Whether an order deprives a child of its liberty on a day; null where none had begun. */
const orderOn = (own: readonly EpisodeRecord[], day: string): "CURRENT" | "PREVIOUS" | null => {
  const begun = own.flatMap(({ orders = [] }) => orders).filter(({ start }) => start <= day);
  if (begun.some(({ end }) => end === null || day <= end)) return "CURRENT";
  return begun.length > 0 ? "PREVIOUS" : null;
};

export const dolsOn = (own: readonly EpisodeRecord[], said: CostRecord | null, day: string): string | null =>
  orderOn(own, day) ?? said?.dols ?? null;

const GROUP_OF_DISABILITY: Readonly<Record<string, string>> = {
  AUT: "AUTISM",
  LD: "LEARNING",
  BEH: "BEHAVIOUR",
  MOB: "PHYSICAL",
  HAND: "PHYSICAL",
  PC: "PHYSICAL",
  INC: "PHYSICAL",
  COMM: "PHYSICAL",
  HEAR: "PHYSICAL",
  VIS: "PHYSICAL",
  CON: "PHYSICAL",
  DDA: "OTHER",
};

export const disabilityOf = (codes: readonly string[] | null): string => {
  if (codes === null) return "UNKNOWN";
  const groups = [...new Set(codes.map((code) => GROUP_OF_DISABILITY[code]!))];
  if (groups.length === 0) return "NONE";
  return groups.length === 1 ? groups[0]! : "SEVERAL";
};
