/** What can be measured of each fact, and of what kind it is: the kind decides what travels and how it is published. */
import { type Bins, DAYS, MILES, SPENDING, WEEKLY } from "../reference/edges.ts";

/** What boroughs hand in, each in returns of its own. */
export const RETURNED_FACTS = ["PLACEMENTS", "COSTS", "BEDS", "REFERRALS"] as const;

export type ReturnedFact = (typeof RETURNED_FACTS)[number];

/**
 * What a borough can hold or lack of a day: its returns, the table of missing children, which a year's return may be without, and a
 * budget of the whole year.
 */
export const HELD_FACTS = [...RETURNED_FACTS, "MISSING", "BUDGETS"] as const;

export type HeldFact = (typeof HELD_FACTS)[number];

/** What can be asked about: a fact that is returned, or one that returns of others tell. */
export const FACTS = [...RETURNED_FACTS, "MOVEMENTS"] as const;

export type Fact = (typeof FACTS)[number];

/** What has rows of its own to count: a budget is asked for beside the money that was spent. */
export const COUNTED_FACTS = [...FACTS, "BUDGETS"] as const;

export type CountedFact = (typeof COUNTED_FACTS)[number];

/** Facts that are counted over periods; all others are counted on dates. */
const OF_PERIODS: readonly CountedFact[] = ["COSTS", "MOVEMENTS", "REFERRALS", "BUDGETS"];

export const isOfPeriods = (fact: CountedFact): boolean => OF_PERIODS.includes(fact);

/** An amount is kept in sevenths of a penny until the end: so a day of a weekly price is a whole number. */
export const SEVENTHS = 7;

/** An event is kept in thousandths, so that its noise leaves a whole number. */
export const THOUSANDTHS = 1_000;

/**
 * COUNT: children or places, each row under its key. PUBLIC: what everybody can look up. USERS: a count with the boroughs it is of.
 * AMOUNT and MONEY: a sum over children. EVENTS: what happened to children, any number of times to each. SPREAD and PRICES: values of children in bins, with their sum. DEAREST: the ten dearest
 * placements of each borough. TEN: placements in bins by what they cost.
 */
export type MeasureKind = "COUNT" | "PUBLIC" | "USERS" | "AMOUNT" | "EVENTS" | "MONEY" | "SPREAD" | "PRICES" | "DEAREST" | "TEN";

type Measure = { readonly facts: readonly CountedFact[]; readonly kind: MeasureKind; readonly bins?: Bins };

const MONEY_MEASURE: Measure = { facts: ["COSTS"], kind: "MONEY" };
const MOVED_CHILDREN: Measure = { facts: ["MOVEMENTS"], kind: "COUNT" };
const SEARCHES: Measure = { facts: ["REFERRALS"], kind: "EVENTS" };
const SEARCH_DAYS: Measure = { facts: ["REFERRALS"], kind: "SPREAD", bins: DAYS };
const MOVED: Measure = { facts: ["MOVEMENTS"], kind: "EVENTS" };

/** Money by who pays; sevenths of a penny. `UNATTRIBUTED_SPEND` is what the three shares leave of the cost. */
export const SPENDINGS = ["SPEND", "SOCIAL_CARE_SPEND", "HEALTH_SPEND", "EDUCATION_SPEND", "UNATTRIBUTED_SPEND"] as const;

export type Spending = (typeof SPENDINGS)[number];

export const MEASURES = {
  /** Children; over a period, those with a cost or a day in care in it, or for whom a search began. */
  CHILDREN: { facts: ["PLACEMENTS", "COSTS", "MOVEMENTS", "REFERRALS"], kind: "COUNT" },
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
  /** What boroughs planned to spend in whole financial years, whoever pays; tenths of a penny. */
  BUDGET: { facts: ["BUDGETS"], kind: "PUBLIC" },
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
  /** Children who came into care in the period, as at the first time. */
  STARTED: MOVED_CHILDREN,
  /** The same, of whom no earlier period of care is in the records. */
  NEW_TO_CARE: MOVED_CHILDREN,
  /** Children who came back into care in the period so soon after the end before, as at the first such time. */
  RETURNED_WITHIN_12_MONTHS: MOVED_CHILDREN,
  RETURNED_WITHIN_5_YEARS: MOVED_CHILDREN,
  /** Children who left care in the period, as at the last time. */
  CEASED: MOVED_CHILDREN,
  /** Evenings on which a child is in the cell and was not in care the evening before, and the reverse. */
  ENTRANTS: MOVED,
  EXITS: MOVED,
  /** Evenings on which a child is in the cell and was in care elsewhere the evening before, and the reverse. */
  MOVED_IN: MOVED,
  MOVED_OUT: MOVED,
  /** Placements that began, with the same carer or another. */
  PLACEMENTS_STARTED: MOVED,
  /** Placements that began with another carer, of children who were in care the evening before. */
  MOVES: MOVED,
  /** Moves whose reason says that nobody planned them. */
  UNPLANNED_MOVES: MOVED,
  /** Of the children of the period those who were missing on a day of it, and how often; the same of those away without authorisation. */
  MISSING_CHILDREN: MOVED_CHILDREN,
  MISSING_INCIDENTS: MOVED,
  AWAY_CHILDREN: MOVED_CHILDREN,
  AWAY_INCIDENTS: MOVED,
  /** Children looked after on the last day of the period; those with three placements or more in it. */
  AT_END: MOVED_CHILDREN,
  THREE_PLACEMENTS: MOVED_CHILDREN,
  /** Children looked after on the last day who also had a day in care in the year before; those with three placements in both. */
  AT_END_AND_BEFORE: MOVED_CHILDREN,
  THREE_PLACEMENTS_IN_TWO_YEARS: MOVED_CHILDREN,
  /** Children under 16 on the last day, in care for two and a half years; those in one placement for two years of it. */
  LONG_TERM: MOVED_CHILDREN,
  LONG_TERM_STABLE: MOVED_CHILDREN,
  /** Children whom a search that began in the period found a place. */
  CHILDREN_PLACED: { facts: ["REFERRALS"], kind: "COUNT" },
  /** Searches that began in the period, by what has come of them so far. */
  REFERRALS_MADE: SEARCHES,
  /** With an offer, be it taken or not; with one that is waited for. */
  REFERRALS_OFFERED: SEARCHES,
  REFERRALS_AWAITED: SEARCHES,
  REFERRALS_PLACED: SEARCHES,
  REFERRALS_NOT_OFFERED: SEARCHES,
  REFERRALS_WITHDRAWN: SEARCHES,
  REFERRALS_OPEN: SEARCHES,
  /** All but the open. */
  REFERRALS_CONCLUDED: SEARCHES,
  /** Searches open on the last day of the period, and needed before it. */
  REFERRALS_UNMET: SEARCHES,
  /** Searches made of which it is said what the child had instead; under a deprivation of liberty order; not registered. */
  ALTERNATIVES: SEARCHES,
  ALTERNATIVES_WITH_ORDER: SEARCHES,
  ALTERNATIVES_UNREGISTERED: SEARCHES,
  /** Days from the beginning of a search; to the last day of the period of those open on it. */
  DAYS_TO_OFFER: SEARCH_DAYS,
  DAYS_TO_PLACEMENT: SEARCH_DAYS,
  DAYS_OPEN: SEARCH_DAYS,
} as const satisfies Readonly<Record<string, Measure>>;

export type MeasureName = keyof typeof MEASURES;

/** Measures of the table of missing children. */
export const OF_INCIDENTS: readonly MeasureName[] = ["MISSING_CHILDREN", "MISSING_INCIDENTS", "AWAY_CHILDREN", "AWAY_INCIDENTS"];

/** The fact whose rows a measure counts where a fact is asked about: that, or another beside it. */
export const countedFor = (measure: MeasureName, asked: Fact): CountedFact => {
  const { facts }: Measure = MEASURES[measure];
  return facts.includes(asked) ? asked : facts[0]!;
};

export const kindOf = (measure: MeasureName): MeasureKind => MEASURES[measure].kind;

/** The bins of a measure of distributions; null for one of plain sums. */
export const binsOf = (measure: MeasureName): Bins | null => {
  const known: Measure = MEASURES[measure];
  return known.bins ?? null;
};
