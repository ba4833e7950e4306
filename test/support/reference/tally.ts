/** The reference implementation: exact answers about placements from records, by plain loops. Slow and obvious on purpose. */
import type { PartialQuery } from "../../../schema/question/question.ts";
import type { EpisodeRecord } from "../../../subgraphs/returns/kinds/placements/rows/episode-record.ts";
import { daysBetween } from "./days.ts";
import { REFERENCE_DIMENSIONS, type ReferenceDimension } from "./dimensions.ts";
import { type Beside, type PricedChild, pricedChildrenOn } from "./priced-children.ts";

export type ReferenceQuestion = {
  readonly date: string;
  readonly measure: "CHILDREN" | "BOROUGHS_USING" | "DISTANCE" | "DAYS_IN_PLACEMENT" | "WEEKLY_COST";
  /** GSS codes of the boroughs that make up the place. */
  readonly boroughs: readonly string[];
  readonly by: readonly ReferenceDimension[];
  readonly where: readonly { readonly dimension: ReferenceDimension; readonly codes: readonly string[] }[];
};

/** A question about placements that the reference can answer too. */
export type PlacementQuery = Omit<PartialQuery, "measure" | "by" | "where"> & Pick<ReferenceQuestion, "measure" | "by" | "where">;

/** What one child, or one row of a return of beds, puts into a cell. */
export type Contribution = {
  readonly borough: string;
  /** The child, or what names the row: whoever's secret key it goes under. */
  readonly who: string;
  /** Children; homes or places. */
  readonly number: number;
  /** What is measured of it: tenths of a mile, days, pence, sevenths of a penny; 0 where it is only counted. */
  readonly amount: number;
};

/** What one cell comes to. */
export type Tally = {
  readonly children: number;
  /** What was measured of those it is known of, ascending. */
  readonly values: readonly number[];
  /** The same one by one, of those it is known of. */
  readonly contributions: readonly Contribution[];
};

/** For each cell that has children, named by its codes in the order of `by`, joined by commas. */
export const tallyOf = (
  records: readonly EpisodeRecord[],
  question: ReferenceQuestion,
  beside: Beside = {},
): ReadonlyMap<string, Tally> => {
  const { date, measure, boroughs, by, where } = question;
  const cells = new Map<string, { children: number; contributions: Contribution[] }>();
  for (const child of pricedChildrenOn(records, beside, date)) {
    const codeOf = (dimension: ReferenceDimension): string => REFERENCE_DIMENSIONS[dimension].codeOf(child, date);
    if (!boroughs.includes(child.row.borough)) continue;
    if (!where.every(({ dimension, codes }) => codes.includes(codeOf(dimension)))) continue;
    const name = by.map(codeOf).join();
    const cell = cells.get(name) ?? { children: 0, contributions: [] };
    cells.set(name, cell);
    cell.children += 1;
    const amount = measuredOf(child, measure, date);
    if (amount !== null) cell.contributions.push({ borough: child.row.borough, who: child.row.child, number: 1, amount });
  }
  return new Map(
    [...cells].map(([name, { children, contributions }]) => [
      name,
      { children, contributions, values: contributions.map(({ amount }) => amount).toSorted((a, b) => a - b) },
    ]),
  );
};

/** Null where it isn't known. */
const measuredOf = (child: PricedChild, measure: ReferenceQuestion["measure"], date: string): number | null => {
  switch (measure) {
    case "CHILDREN":
    case "BOROUGHS_USING":
      return 0;
    case "DISTANCE":
      return child.setting.distanceTenths;
    case "DAYS_IN_PLACEMENT":
      return daysBetween(child.since, date);
    case "WEEKLY_COST":
      return child.weeklyPence;
  }
};
