import { FIRST_DAY } from "../chance/calendar.ts";
import { between, chance, normal, weighted, type Random } from "../chance/random.ts";
import { placementsOf, type Placement } from "../written/placements.ts";
import type { NumberedChild } from "../written/yearly-cut.ts";
import { drawFunding, type Funding } from "./funding.ts";
import { marketPrice } from "./market-prices.ts";

/** A placement that costs something, before prices are brought to London's level. */
export type CostDraft = {
  readonly child: NumberedChild;
  readonly placement: Placement;
  /** Pounds a week at the market's prices of 2024/25. */
  readonly market: number;
  /** What it would cost if it were among the dear, as a multiple of what those cost in the middle. */
  readonly tail: number;
  /** A price agreed anew in the middle of the placement. */
  readonly change: { readonly day: number; readonly times: number } | null;
  readonly funding: Funding;
  /** How it was bought: under a framework, by itself, or of places bought in advance; the authority's own provision is not. */
  readonly route: Route;
  /** Whether the child has an education, health and care plan. */
  readonly hasPlan: boolean;
  /** Whether the child lives there alone. */
  readonly isSolo: boolean;
};

/** The spread of dear prices' logarithm: most lie between half and twice the middle. */
const TAIL_SPREAD = 0.32;
const CHANGES = 0.05;
const SETTLED_DAYS = 60;
const PURCHASED = ["PR4", "PR5"];
const ROUTES = { Framework: 58, Spot: 34, Block: 8 } as const;
/** Children with a plan: of disabled ones nearly all, of others of school age one in four. Shares: judgement. */
const PLANS = { N2: 0.92, other: 0.24 } as const;
const SOLO = 0.07;

type Route = keyof typeof ROUTES | "In-house";

const drawChange = (random: Random, { start, end }: Placement): CostDraft["change"] => {
  const [day, times] = [start + between(random, SETTLED_DAYS, 4 * SETTLED_DAYS), 0.9 + 0.4 * random()];
  return chance(random, CHANGES) && day < end ? { day, times } : null;
};

const draftCost = (random: Random, child: NumberedChild, placement: Placement): CostDraft | null => {
  const market = marketPrice(random, placement, child);
  if (market === null) return null;
  const isPurchased = PURCHASED.includes(placement.provider ?? "");
  return {
    child,
    placement,
    market,
    tail: Math.exp(TAIL_SPREAD * normal(random)),
    change: drawChange(random, placement),
    funding: drawFunding(random, placement),
    route: isPurchased ? weighted(random, ROUTES) : "In-house",
    hasPlan: chance(random, PLANS[placement.cin === "N2" ? "N2" : "other"]),
    isSolo: placement.place === "K2" && chance(random, SOLO),
  };
};

/** What the placements of a borough's children cost on the days that its returns cover, child by child. */
export const draftCosts = (random: Random, children: readonly NumberedChild[]): readonly CostDraft[] =>
  children.flatMap((child) =>
    placementsOf(child)
      .filter(({ end }) => end > FIRST_DAY)
      .flatMap((placement) => draftCost(random, child, placement) ?? []),
  );
