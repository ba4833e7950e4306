/** What a sub-region says of a cell towards London's sum, a second time: from who contributes what, by plain loops. */
import { type MeasureName, MEASURES } from "../../../schema/question/measures.ts";
import { type Bins, DAYS, MILES, SPENDING, WEEKLY } from "../../../schema/reference/edges.ts";
import { pseudonymOf } from "../records.ts";
import { binAmong } from "../reference/read-vector.ts";
import type { Contribution } from "../reference/tally.ts";
import { childKey, ditherOf, factorOf, type Kind, noised, rowKey } from "./cell-key.ts";

const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

/** By what miles and days are perturbed. */
const FACTORS: Partial<Record<MeasureName, Kind>> = {
  DISTANCE: "distance",
  DAYS_IN_PLACEMENT: "days",
  DAYS_TO_OFFER: "days",
  DAYS_TO_PLACEMENT: "days",
  DAYS_OPEN: "days",
};

/** Measures of what happened to children, or was sought for them, any number of times to each. */
export const EVENTS: readonly MeasureName[] = [
  "ENTRANTS",
  "EXITS",
  "MOVED_IN",
  "MOVED_OUT",
  "PLACEMENTS_STARTED",
  "MOVES",
  "UNPLANNED_MOVES",
  ...(["MISSING_INCIDENTS", "AWAY_INCIDENTS"] as const),
  ...(["REFERRALS_MADE", "REFERRALS_OFFERED", "REFERRALS_AWAITED", "REFERRALS_PLACED"] as const),
  ...(["REFERRALS_NOT_OFFERED", "REFERRALS_WITHDRAWN", "REFERRALS_OPEN", "REFERRALS_CONCLUDED", "REFERRALS_UNMET"] as const),
  ...(["ALTERNATIVES", "ALTERNATIVES_WITH_ORDER", "ALTERNATIVES_UNREGISTERED"] as const),
];

const kindOfNoise = (measure: MeasureName): Kind => (EVENTS.includes(measure) ? "events" : (FACTORS[measure] ?? "money"));

const COARSE: Partial<Record<MeasureName, Bins>> = {
  DISTANCE: MILES,
  DAYS_IN_PLACEMENT: DAYS,
  DAYS_TO_OFFER: DAYS,
  DAYS_TO_PLACEMENT: DAYS,
  DAYS_OPEN: DAYS,
  WEEKLY_COST: WEEKLY,
  SPEND_PER_PLACEMENT: SPENDING,
};

/** £100 in the unit of the measure's amounts, pence or sevenths of one; a tenth of an event in thousandths. */
export const squaredUnitOf = (measure: MeasureName): number => {
  if (EVENTS.includes(measure)) return 100;
  return measure === "WEEKLY_COST" ? 10_000 : 70_000;
};

/** The square of an amount, of hundreds of pounds or tenths of events, to the nearest whole. */
const squaredOf = (amount: number, measure: MeasureName): number => {
  const [a, unit] = [BigInt(amount), BigInt(squaredUnitOf(measure))];
  return Number((2n * a * a + unit * unit) / (2n * unit * unit));
};

/** How many values are in each coarse bin. */
const inBins = (values: readonly number[], { coarse: { edges } }: Bins): readonly number[] => {
  const slots = Array.from({ length: edges.length + 2 }, () => 0);
  for (const value of values) slots[binAmong(edges, value)]! += 1;
  return slots;
};

type Cell = { readonly measure: MeasureName; readonly contributions: readonly Contribution[]; readonly secret: Uint8Array };

const numberOf = ({ contributions }: Cell): number => total(contributions.map(({ number }) => number));

const countedOf = (cell: Cell): readonly [n: number, dither: number] => {
  const { measure, contributions, secret } = cell;
  const n = numberOf(cell);
  const isOfRows = MEASURES[measure].facts.some((fact) => fact === "BEDS");
  const keys = contributions.map(({ who }) => (isOfRows ? rowKey(secret, who) : childKey(secret, pseudonymOf(who))));
  return [n, ditherOf(secret, keys, n)];
};

const noisyOf = ({ measure, contributions, secret }: Cell): readonly number[] =>
  contributions.map(({ who, amount }) => noised(amount, factorOf(secret, kindOfNoise(measure), pseudonymOf(who))));

const squaresOf = (amounts: readonly number[], measure: MeasureName): number =>
  total(amounts.map((amount) => squaredOf(amount, measure)));

/** Noisy amount, squares of children, boroughs that contribute, and their squares. */
const moneyOf = (cell: Cell): readonly number[] => {
  const noisy = noisyOf(cell);
  const byBorough = new Map<string, number>();
  cell.contributions.forEach(({ borough }, at) => byBorough.set(borough, (byBorough.get(borough) ?? 0) + noisy[at]!));
  const ofBoroughs = [...byBorough.values()].filter((amount) => amount > 0);
  return [total(noisy), squaresOf(noisy, cell.measure), ofBoroughs.length, squaresOf(ofBoroughs, cell.measure)];
};

/** Measures that are a number and nothing else. */
export const NUMBERS: readonly MeasureName[] = [
  ...(["CHILDREN", "OPEN_PLACES", "OCCUPIED", "VACANT", "BLOCKED"] as const),
  ...(["STARTED", "NEW_TO_CARE", "RETURNED_WITHIN_12_MONTHS", "RETURNED_WITHIN_5_YEARS", "CEASED"] as const),
  ...(["AT_END", "THREE_PLACEMENTS", "AT_END_AND_BEFORE", "THREE_PLACEMENTS_IN_TWO_YEARS"] as const),
  ...(["LONG_TERM", "LONG_TERM_STABLE"] as const),
  ...(["MISSING_CHILDREN", "AWAY_CHILDREN", "CHILDREN_PLACED"] as const),
];

const PUBLIC: readonly MeasureName[] = ["HOMES", "REGISTERED_PLACES", "BUDGET"];

/** The slots of a cell in a share. */
export const shareOf = (cell: Cell): readonly number[] => {
  const { measure, contributions } = cell;
  if (PUBLIC.includes(measure)) return [numberOf(cell)];
  const [n, dither] = countedOf(cell);
  const values = contributions.map(({ amount }) => amount);
  if (NUMBERS.includes(measure)) return [n, dither];
  if (EVENTS.includes(measure)) return [n, dither, total(noisyOf(cell)), squaresOf(noisyOf(cell), measure)];
  if (measure in FACTORS) return [n, dither, total(noisyOf(cell)), ...inBins(values, COARSE[measure]!)];
  switch (measure) {
    case "BOROUGHS_USING":
      return [n, dither, new Set(contributions.map(({ borough }) => borough)).size];
    case "PLACEMENT_DAYS":
      return [n, dither, total(noisyOf(cell))];
    case "WEEKLY_COST":
      return [n, dither, ...moneyOf(cell), ...inBins(values, COARSE[measure]!)];
    case "SPEND_PER_PLACEMENT":
      return inBins(values, COARSE[measure]!);
    case "TOP_TEN":
      // The dearest of each borough are as many whoever they are: no number of theirs is perturbed.
      return [n, 0, ...moneyOf(cell)];
    default:
      return [n, dither, ...moneyOf(cell)];
  }
};
