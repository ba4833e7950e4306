/** Where a placement stands in the vector of a question about money, by what it was on the later of its first day and the period's. */
import { type DimensionName, dimensionOf } from "../../schema/figures/dimensions.ts";
import type { Layout, PartialQuery } from "../../schema/figures/layout.ts";
import { localDateOf } from "../../schema/reference/dates.ts";
import type { Days, PaidPlacement } from "./paid-placements.ts";
import { columnOf, VARYING } from "./selection.ts";
import type { Snapshot } from "./snapshot.ts";

/** £1m a year in sevenths of a penny, for each day of 365. */
const MILLION_A_YEAR = 7 * 100_000_000;
const DAYS_A_YEAR = 365;

/** No spell of the placement's child covers the day. */
const NONE = -1;

const spellOn = ({ placements, spells }: Snapshot, child: number, day: number): number => {
  for (let row = spells.end[child]! - 1; row >= spells.first[child]!; row--)
    if (placements.start[row]! <= day) return day < placements.end[row]! ? row : NONE;
  return NONE;
};

const annualCostOf = ({ spend, days }: PaidPlacement): string =>
  spend * DAYS_A_YEAR >= MILLION_A_YEAR * days ? "MILLION_OR_MORE" : "UNDER_MILLION";

/** The code of a placement on a dimension; `row` is its spell on `day`. */
type CodeOf = (placement: PaidPlacement, row: number, day: number) => string;

const codeFinder = (snapshot: Snapshot, name: DimensionName): CodeOf => {
  if (name === "BOROUGH") return ({ child }) => snapshot.costs.boroughs[child]!;
  if (name === "ANNUAL_COST") return annualCostOf;
  const { codeOf } = dimensionOf(name);
  const { codes, values } = columnOf(snapshot.placements, name);
  const isVarying = VARYING.includes(name);
  return (_, row, day) => codeOf(row === NONE ? null : values[codes[row]!]!, isVarying ? localDateOf(day) : "");
};

type Into = {
  readonly layout: Layout;
  readonly time: number;
  readonly period: Days;
  /** Vectors by key, made as they are met. */
  readonly vectors: Map<string, Float64Array>;
};

/** Finds the vector and the first slot of a placement's cell; null for one that the filters leave out. */
export const cellFinder = (snapshot: Snapshot, { by, where }: PartialQuery, { layout, time, period, vectors }: Into) => {
  const filters = where.map(({ dimension, codes }) => ({ codeOf: codeFinder(snapshot, dimension), codes: new Set(codes) }));
  const axes = by.map((name) => {
    const axis = dimensionOf(name).axis;
    return {
      codeOf: codeFinder(snapshot, name),
      size: axis?.length ?? 1,
      positions: axis === null ? null : new Map(axis.map(({ code }, at) => [code, at])),
    };
  });
  return (placement: PaidPlacement): { readonly slots: Float64Array; readonly cell: number } | null => {
    const day = Math.max(placement.placementStart, period.from);
    const row = spellOn(snapshot, placement.child, day);
    if (!filters.every(({ codeOf, codes }) => codes.has(codeOf(placement, row, day)))) return null;
    let [key, cell] = ["", time];
    for (const { codeOf, positions, size } of axes) {
      const code = codeOf(placement, row, day);
      if (positions === null) key = code;
      else cell = cell * size + positions.get(code)!;
    }
    const slots = vectors.get(key) ?? new Float64Array(layout.size);
    vectors.set(key, slots);
    return { slots, cell: cell * layout.slotsPerCell };
  };
};
