/** The reference implementation: exact answers about placements from records, by plain loops. Slow and obvious on purpose. */
import type { EpisodeRecord } from "../../../subgraphs/models/episode.ts";
import type { PartialQuery } from "../../../schema/figures/layout.ts";
import { daysBetween } from "./days.ts";
import { REFERENCE_DIMENSIONS, type ReferenceDimension } from "./dimensions.ts";
import { type Beside, type PricedChild, pricedChildrenOn } from "./priced-children.ts";

export type ReferenceQuestion = {
  readonly date: string;
  readonly measure: "CHILDREN" | "DISTANCE" | "DAYS_IN_PLACEMENT" | "WEEKLY_COST" | "WEEKLY_PRICES";
  /** GSS codes of the boroughs that make up the place. */
  readonly boroughs: readonly string[];
  readonly by: readonly ReferenceDimension[];
  readonly where: readonly { readonly dimension: ReferenceDimension; readonly codes: readonly string[] }[];
};

/** A question about placements that the reference can answer too. */
export type PlacementQuery = Omit<PartialQuery, "measure" | "by" | "where"> & Pick<ReferenceQuestion, "measure" | "by" | "where">;

/** What one cell comes to. */
export type Tally = {
  readonly children: number;
  /** What was measured of those it is known of, ascending: tenths of a mile, days or pence. Of what comes in bins. */
  readonly values: readonly number[];
  /** The slots of a measure that comes in plain numbers. */
  readonly plain: readonly number[];
};

/** For each cell that has children, named by its codes in the order of `by`, joined by commas. */
export const tallyOf = (
  records: readonly EpisodeRecord[],
  question: ReferenceQuestion,
  beside: Beside = {},
): ReadonlyMap<string, Tally> => {
  const { date, measure, boroughs, by, where } = question;
  const cells = new Map<string, { children: number; values: number[] }>();
  for (const child of pricedChildrenOn(records, beside, date)) {
    const codeOf = (dimension: ReferenceDimension): string => REFERENCE_DIMENSIONS[dimension].codeOf(child, date);
    if (!boroughs.includes(child.row.borough)) continue;
    if (!where.every(({ dimension, codes }) => codes.includes(codeOf(dimension)))) continue;
    const name = by.map(codeOf).join();
    const cell = cells.get(name) ?? { children: 0, values: [] };
    cells.set(name, cell);
    cell.children += 1;
    const value = measuredOf(child, measure, date);
    if (value !== null) cell.values.push(value);
  }
  return new Map(
    [...cells].map(([name, { children, values }]) => [
      name,
      { children, values: values.toSorted((a, b) => a - b), plain: measure === "CHILDREN" ? [children] : pricesOf(values) },
    ]),
  );
};

const measuredOf = (child: PricedChild, measure: ReferenceQuestion["measure"], date: string): number | null => {
  switch (measure) {
    case "CHILDREN":
      return null;
    case "DISTANCE":
      return child.setting.distanceTenths;
    case "DAYS_IN_PLACEMENT":
      return daysBetween(child.since, date);
    case "WEEKLY_COST":
    case "WEEKLY_PRICES":
      return child.weeklyPence;
  }
};

/** Sevenths of a penny, and of how many children. */
const pricesOf = (pence: readonly number[]): readonly number[] => [pence.reduce((sum, each) => sum + 7 * each, 0), pence.length];

/** Nearest rank: the value that at least `percent` of the values don't exceed. Null of nothing. */
export const nearestRank = (ascending: readonly number[], percent: number): number | null =>
  ascending[Math.ceil((percent * ascending.length) / 100) - 1] ?? null;

export const meanOfValues = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0) / values.length;
