import { returnYearEnd } from "../../../../../schema/reference/dates.ts";
import type { PlacementRow } from "../rows/placement-facts.ts";
import { DAYS, type ChildRule } from "./child-rule.ts";
import type { EpisodeRow } from "./latest-episodes.ts";

type Order = Extract<PlacementRow, { readonly table: "DOLO" }>;
type OrderRow = Order & { readonly facts: NonNullable<Order["facts"]> };

const isOrder = (row: PlacementRow): row is OrderRow => row.table === "DOLO" && row.facts !== null;

/** Placements in which a child cannot be deprived of liberty by such an order: locked by law, at home, or supported only. */
const EXCLUDED = new Set(["K1", "P1", "R5", "K3"]);

/** Whether an episode and an order have a day in common, as far as the two returns know. */
const overlaps = (episode: EpisodeRow, { facts, year }: OrderRow): boolean => {
  const [from, to] = [facts.start, facts.end ?? returnYearEnd(year)];
  return episode.facts.start <= to && from < (episode.facts.end ?? returnYearEnd(episode.year));
};

/** The placements that such an order is made for: a children's home, and Z12 and Z13, which were Z1 until 2024/25. */
const EXPECTED = new Set(["K2", "Z1", "Z12", "Z13"]);

/** The orders during which the child is in a placement of some kind. */
const ordersIn =
  (isMeant: (place: string) => boolean): ChildRule["find"] =>
  ({ rows, episodes }) => {
    const placed = episodes.filter(({ facts }) => isMeant(facts.place));
    return rows.filter(isOrder).filter((order) => placed.some((episode) => overlaps(episode, order)));
  };

/** The checks that set an order beside the child's placements. Numbers are the Department's validation rules. */
export const LIBERTY_RULES: readonly ChildRule[] = [
  {
    rule: "709",
    severity: "warning",
    column: "DOLO_START",
    reads: [...DAYS, "PLACE", "DOLO_END"],
    message: "During the deprivation of liberty order the child is placed elsewhere than in K2, Z12 or Z13.",
    hint: "Look at the order's days, and at PLACE of the episodes on them.",
    // Placements that exclude an order are the other rule's.
    find: ordersIn((place) => !EXPECTED.has(place) && !EXCLUDED.has(place)),
  },
  {
    rule: "710",
    severity: "warning",
    column: "DOLO_START",
    reads: [...DAYS, "PLACE", "DOLO_END"],
    message: "During the deprivation of liberty order the child is placed in K1, K3, P1 or R5.",
    hint: "Look at the order's days, and at PLACE of the episodes on them.",
    find: ordersIn((place) => EXCLUDED.has(place)),
  },
];
