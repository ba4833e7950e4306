/** The reference implementation of money: exact answers about periods from records, by plain loops. */
import type { MeasureName } from "../../../schema/question/measures.ts";
import type { PartialQuery } from "../../../schema/question/question.ts";
import type { HomeRecord } from "../../../subgraphs/models/home.ts";
import type { CostRecord } from "../../../subgraphs/returns/kinds/costs/cost-record.ts";
import type { EpisodeRecord } from "../../../subgraphs/returns/kinds/placements/rows/episode-record.ts";
import { pseudonymOf } from "../records.ts";
import { REFERENCE_DIMENSIONS, weeklyCostBandOf } from "./dimensions.ts";
import { type PaidPlacement, paidIn } from "./paid-placements.ts";
import { pricedChildrenOn } from "./priced-children.ts";
import type { Contribution, Tally } from "./tally.ts";

/** What money can be grouped by, each with its codes. */
export const COST_DIMENSIONS = { ...REFERENCE_DIMENSIONS, ANNUAL_COST: { codes: ["UNDER_MILLION", "MILLION_OR_MORE"] } } as const;

type CostDimension = keyof typeof COST_DIMENSIONS;

export type CostQuestion = {
  /** First and last day, both included. */
  readonly from: string;
  readonly to: string;
  readonly measure: MeasureName;
  readonly by: readonly CostDimension[];
  readonly where: readonly { readonly dimension: CostDimension; readonly codes: readonly string[] }[];
};

/** A question about costs that the reference can answer too. */
export type CostQuery = Omit<PartialQuery, "by" | "where"> & Pick<CostQuestion, "by" | "where">;

export type CostRecords = {
  readonly episodes: readonly EpisodeRecord[];
  readonly costs: readonly CostRecord[];
  readonly homes: readonly HomeRecord[];
};

/** For each cell that has placements, named by its codes in the order of `by`, joined by commas. */
export const costTallyOf = (records: CostRecords, question: CostQuestion): ReadonlyMap<string, Tally> => {
  const { from, to, measure, by, where } = question;
  const cells = new Map<string, PaidPlacement[]>();
  for (const placement of paidIn(records.costs, from, to)) {
    const codeOf = codesOf(records, placement, placement.placementStart > from ? placement.placementStart : from);
    if (!where.every(({ dimension, codes }) => codes.includes(codeOf(dimension)))) continue;
    const name = by.map(codeOf).join();
    cells.set(name, [...(cells.get(name) ?? []), placement]);
  }
  return new Map([...cells].map(([name, placements]) => [name, tallied(placements, measure)]));
};

/** What a placement is on each dimension: what its child was on a day, if it was looked after. */
const codesOf = ({ episodes, costs, homes }: CostRecords, { borough, child, ...paid }: PaidPlacement, day: string) => {
  const own = episodes.filter((row) => row.borough === borough && row.child === child);
  const found = pricedChildrenOn(own, { costs, homes }, day)[0];
  return (dimension: CostDimension): string => {
    if (dimension === "BOROUGH") return borough;
    if (dimension === "ANNUAL_COST")
      return 365 * paid.sevenths.SPEND >= 7 * 100_000_000 * paid.days ? "MILLION_OR_MORE" : "UNDER_MILLION";
    // Pence a week are sevenths of a penny a day.
    if (dimension === "WEEKLY_COST_BAND") return weeklyCostBandOf(paid.sevenths.SPEND / paid.days);
    if (found !== undefined) return REFERENCE_DIMENSIONS[dimension].codeOf(found, day);
    return dimension === "UASC" ? "NOT_UASC" : "UNKNOWN";
  };
};

const tallied = (placements: readonly PaidPlacement[], measure: MeasureName): Tally => {
  const children = Object.values(Object.groupBy(placements, nameOf)) as PaidPlacement[][];
  const contributions = contributionsOf(placements, children, measure);
  return {
    children: children.length,
    contributions,
    values: contributions.map(({ amount }) => amount).toSorted((a, b) => a - b),
  };
};

const nameOf = ({ borough, child }: PaidPlacement): string => `${borough} ${child}`;

const contribution = ({ borough, child }: PaidPlacement, amount: number): Contribution => ({
  borough,
  who: child,
  number: 1,
  amount,
});

const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

/** Pence a week of a child: seven times its money over its days, half a penny counting as one. */
const meanWeekly = (placements: readonly PaidPlacement[]): number => {
  const sevenths = total(placements.map((each) => each.sevenths.SPEND));
  const days = total(placements.map((each) => each.days));
  const [pence, left] = [Math.floor(sevenths / days), sevenths % days];
  return 2 * left >= days ? pence + 1 : pence;
};

/** The ten dearest placements of each borough; of equally dear ones, those of the first pseudonyms, and of one child the first. */
const dearestOfBoroughs = (placements: readonly PaidPlacement[]): readonly PaidPlacement[] => {
  const order = (a: PaidPlacement, b: PaidPlacement): number => {
    if (a.sevenths.SPEND !== b.sevenths.SPEND) return b.sevenths.SPEND - a.sevenths.SPEND;
    const [first, second] = [a, b].map(({ child, placementStart }) => `${pseudonymOf(child)} ${placementStart}`);
    return first! < second! ? -1 : 1;
  };
  const byBorough = Object.values(Object.groupBy(placements, ({ borough }) => borough)) as PaidPlacement[][];
  return byBorough.flatMap((own) => own.toSorted(order).slice(0, 10));
};

const contributionsOf = (
  placements: readonly PaidPlacement[],
  children: readonly (readonly PaidPlacement[])[],
  measure: MeasureName,
): readonly Contribution[] => {
  const perChild = (amountOf: (own: readonly PaidPlacement[]) => number): readonly Contribution[] =>
    children.map((own) => contribution(own[0]!, amountOf(own)));
  switch (measure) {
    case "CHILDREN":
      return perChild(() => 0);
    case "PLACEMENT_DAYS":
      return perChild((own) => total(own.map((each) => each.days)));
    case "WEEKLY_COST":
      return perChild(meanWeekly);
    case "TOP_TEN":
      return dearestOfBoroughs(placements).map((each) => contribution(each, each.sevenths.SPEND));
    case "SPEND_PER_PLACEMENT":
      // Whole pence: what is less than a penny is left off.
      return placements.map((each) => contribution(each, Math.floor(each.sevenths.SPEND / 7)));
    case "SPEND":
    case "SOCIAL_CARE_SPEND":
    case "HEALTH_SPEND":
    case "EDUCATION_SPEND":
    case "UNATTRIBUTED_SPEND":
      return perChild((own) => total(own.map((each) => each.sevenths[measure])));
    default:
      throw new RangeError(`The reference doesn't know how ${measure} is measured of money.`);
  }
};
