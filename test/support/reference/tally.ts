/** The reference implementation: exact answers from records, by plain loops. Slow and obvious on purpose. */
import type { EpisodeRecord } from "../../../subgraphs/models/episode.ts";
import type { PartialQuery } from "../../../schema/figures/layout.ts";
import { childrenOn, type CountedChild } from "./counted-children.ts";
import { REFERENCE_DIMENSIONS, type ReferenceDimension } from "./dimensions.ts";

export type ReferenceQuestion = {
  readonly date: string;
  readonly measure: "CHILDREN" | "DISTANCE" | "DAYS_IN_PLACEMENT";
  /** GSS codes of the boroughs that make up the place. */
  readonly boroughs: readonly string[];
  readonly by: readonly ReferenceDimension[];
  readonly where: readonly { readonly dimension: ReferenceDimension; readonly codes: readonly string[] }[];
};

/** A question about placements that the reference can answer too. */
export type PlacementQuery = Omit<PartialQuery, "measure" | "by" | "where"> & Pick<ReferenceQuestion, "measure" | "by" | "where">;

/** Children of one cell, and what was measured of those it is known of, ascending: tenths of a mile or days. */
export type Tally = { readonly children: number; readonly values: readonly number[] };

/** For each cell that has children, named by its codes in the order of `by`, joined by commas. */
export const tallyOf = (records: readonly EpisodeRecord[], question: ReferenceQuestion): ReadonlyMap<string, Tally> => {
  const { date, measure, boroughs, by, where } = question;
  const cells = new Map<string, { children: number; values: number[] }>();
  for (const child of childrenOn(records, date)) {
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
  return new Map([...cells].map(([name, cell]) => [name, { ...cell, values: cell.values.toSorted((a, b) => a - b) }]));
};

const measuredOf = (child: CountedChild, measure: ReferenceQuestion["measure"], date: string): number | null => {
  if (measure === "CHILDREN") return null;
  return measure === "DISTANCE" ? child.setting.distanceTenths : daysBetween(child.since, date);
};

/** Days from one date to another, counted in UTC, where every day is as long. */
const daysBetween = (from: string, to: string): number =>
  (new Date(`${to}T00:00:00Z`).getTime() - new Date(`${from}T00:00:00Z`).getTime()) / (24 * 60 * 60 * 1000);

/** Nearest rank: the value that at least `percent` of the values don't exceed. Null of nothing. */
export const nearestRank = (ascending: readonly number[], percent: number): number | null =>
  ascending[Math.ceil((percent * ascending.length) / 100) - 1] ?? null;

export const meanOfValues = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0) / values.length;
