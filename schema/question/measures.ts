/** What can be measured of each fact, and of what kind it is: the kind decides what travels and how it is published. */
import { type Bins, DAYS, MILES, SPENDING, WEEKLY } from "../reference/edges.ts";

/** What can be asked about: each fact has rows of its own at a subgraph, and rests on what boroughs hand in of it. */
export const FACTS = ["PLACEMENTS", "COSTS", "BEDS"] as const;

/** PLACEMENTS and BEDS are counted on dates, COSTS over periods. */
export type Fact = (typeof FACTS)[number];

/** An amount is kept in sevenths of a penny until the end: so a day of a weekly price is a whole number. */
export const SEVENTHS = 7;

/**
 * COUNT: children or places, each row under its key. PUBLIC: what everybody can look up. USERS: a count with the boroughs it is of.
 * AMOUNT and MONEY: a sum over children. SPREAD and PRICES: values of children in bins, with their sum. DEAREST: the ten dearest
 * placements of each borough. TEN: placements in bins by what they cost.
 */
export type MeasureKind = "COUNT" | "PUBLIC" | "USERS" | "AMOUNT" | "MONEY" | "SPREAD" | "PRICES" | "DEAREST" | "TEN";

type Measure = { readonly facts: readonly Fact[]; readonly kind: MeasureKind; readonly bins?: Bins };

const MONEY_MEASURE: Measure = { facts: ["COSTS"], kind: "MONEY" };

/** Money by who pays; sevenths of a penny. `UNATTRIBUTED_SPEND` is what the three shares leave of the cost. */
export const SPENDINGS = ["SPEND", "SOCIAL_CARE_SPEND", "HEALTH_SPEND", "EDUCATION_SPEND", "UNATTRIBUTED_SPEND"] as const;

export type Spending = (typeof SPENDINGS)[number];

export const MEASURES = {
  /** Children; over a period, those with a cost in it. */
  CHILDREN: { facts: ["PLACEMENTS", "COSTS"], kind: "COUNT" },
  /** The same, with the boroughs that have one. */
  BOROUGHS_USING: { facts: ["PLACEMENTS"], kind: "USERS" },
  DISTANCE: { facts: ["PLACEMENTS"], kind: "SPREAD", bins: MILES },
  DAYS_IN_PLACEMENT: { facts: ["PLACEMENTS"], kind: "SPREAD", bins: DAYS },
  /** The price of a week on the date; over a period, the mean of each child's days. Pence. */
  WEEKLY_COST: { facts: ["PLACEMENTS", "COSTS"], kind: "PRICES", bins: WEEKLY },
  SPEND: MONEY_MEASURE,
  SOCIAL_CARE_SPEND: MONEY_MEASURE,
  HEALTH_SPEND: MONEY_MEASURE,
  EDUCATION_SPEND: MONEY_MEASURE,
  UNATTRIBUTED_SPEND: MONEY_MEASURE,
  /** Days paid for. */
  PLACEMENT_DAYS: { facts: ["COSTS"], kind: "AMOUNT" },
  /** The ten dearest placements of each borough; sevenths of a penny. */
  TOP_TEN: { facts: ["COSTS"], kind: "DEAREST" },
  /** What each placement cost in the period. Pence. */
  SPEND_PER_PLACEMENT: { facts: ["COSTS"], kind: "TEN", bins: SPENDING },
  HOMES: { facts: ["BEDS"], kind: "PUBLIC" },
  REGISTERED_PLACES: { facts: ["BEDS"], kind: "PUBLIC" },
  OPEN_PLACES: { facts: ["BEDS"], kind: "COUNT" },
  /** Children who live in the homes, by OCCUPANT. */
  OCCUPIED: { facts: ["BEDS"], kind: "COUNT" },
  VACANT: { facts: ["BEDS"], kind: "COUNT" },
  BLOCKED: { facts: ["BEDS"], kind: "COUNT" },
} as const satisfies Readonly<Record<string, Measure>>;

export type MeasureName = keyof typeof MEASURES;

export const kindOf = (measure: MeasureName): MeasureKind => MEASURES[measure].kind;

/** The bins of a measure of distributions; null for one of plain sums. */
export const binsOf = (measure: MeasureName): Bins | null => {
  const known: Measure = MEASURES[measure];
  return known.bins ?? null;
};
