/**
 * What the slots of one cell hold, for everything that may be asked of a sub-region: plain numbers, which always come by borough, or
 * the bins of a unit with a count and a sum each, of which any number of boroughs makes one distribution.
 */
import { DAYS_UNIT, MILES_UNIT, SPEND_UNIT, type Unit, WEEKLY_UNIT } from "../reference/edges.ts";
import { binCount } from "./bins.ts";
import type { Fact } from "./facts.ts";

type Slots = { readonly facts: readonly Fact[]; readonly slots: number | Unit };

const count = (...facts: readonly Fact[]): Slots => ({ facts, slots: 1 });

/** A week has seven days, and an amount is kept in sevenths of a penny until the end: a day of a weekly price is a whole number of them. */
export const SEVENTHS = 7;

/** Money in sevenths of a penny, and the children of the cell. */
const AMOUNT: Slots = { facts: ["COSTS"], slots: 2 };

/** The same money in whole pence, a bin entry a child. */
const PER_CHILD: Slots = { facts: ["COSTS"], slots: SPEND_UNIT };

export const MEASURES = {
  /** Children; over a period, those with a cost in it. */
  CHILDREN: count("PLACEMENTS", "COSTS"),
  DISTANCE: { facts: ["PLACEMENTS"], slots: MILES_UNIT },
  DAYS_IN_PLACEMENT: { facts: ["PLACEMENTS"], slots: DAYS_UNIT },
  /** The price of a week on the date; over a period, the mean of each child's days. */
  WEEKLY_COST: { facts: ["PLACEMENTS", "COSTS"], slots: WEEKLY_UNIT },
  /** The sum of the values of WEEKLY_COST, in sevenths of a penny like all amounts, and the children they are of. */
  WEEKLY_PRICES: { facts: ["PLACEMENTS", "COSTS"], slots: 2 },
  SPEND: AMOUNT,
  SOCIAL_CARE_SPEND: AMOUNT,
  HEALTH_SPEND: AMOUNT,
  EDUCATION_SPEND: AMOUNT,
  /** What the three shares leave of the cost. */
  UNATTRIBUTED_SPEND: AMOUNT,
  SPEND_PER_CHILD: PER_CHILD,
  SOCIAL_CARE_SPEND_PER_CHILD: PER_CHILD,
  HEALTH_SPEND_PER_CHILD: PER_CHILD,
  EDUCATION_SPEND_PER_CHILD: PER_CHILD,
  UNATTRIBUTED_SPEND_PER_CHILD: PER_CHILD,
  SPEND_PER_PLACEMENT: PER_CHILD,
  /** Days paid for, and the children of the cell. */
  PLACEMENT_DAYS: { facts: ["COSTS"], slots: 2 },
  /** The ten dearest placements of each borough: their money in sevenths of a penny, and how many they are. */
  TOP_TEN: AMOUNT,
  HOMES: count("BEDS"),
  REGISTERED_PLACES: count("BEDS"),
  OPEN_PLACES: count("BEDS"),
  /** Children who live in them, by OCCUPANT; and under its last code the homes there are, and the places they are registered for. */
  OCCUPIED: { facts: ["BEDS"], slots: 3 },
  BLOCKED: count("BEDS"),
} as const satisfies Readonly<Record<string, Slots>>;

export type MeasureName = keyof typeof MEASURES;

const slotsOf = (measure: MeasureName): number | Unit => MEASURES[measure].slots;

export const slotsPerCell = (measure: MeasureName): number => {
  const slots = slotsOf(measure);
  return typeof slots === "number" ? slots : 2 * binCount(slots);
};

/** The unit of a measure's bins; null for one of plain numbers. */
export const unitOf = (measure: MeasureName): Unit | null => {
  const slots = slotsOf(measure);
  return typeof slots === "number" ? null : slots;
};
