/** Where a placement stands in the vector of a question about money, by what it was on the day that decides. */
import { type DimensionName, dimensionOf } from "../../schema/figures/dimensions.ts";
import type { Layout, PartialQuery } from "../../schema/figures/layout.ts";
import { localDateOf } from "../../schema/reference/dates.ts";
import { NO_SPELL, type PaidPlacements } from "./paid-placements.ts";
import { columnOf, VARYING } from "./selection.ts";
import type { Snapshot } from "./snapshot.ts";

/** £1m a year in sevenths of a penny, for each day of 365. */
const MILLION_A_YEAR = 7 * 100_000_000;
const DAYS_A_YEAR = 365;

/** The code of a paid placement on a dimension. */
type CodeOf = (row: number) => string;

const codeFinder = ({ costs, placements }: Snapshot, paid: PaidPlacements, name: DimensionName): CodeOf => {
  if (name === "BOROUGH") return (row) => costs.boroughs[paid.child[row]!]!;
  if (name === "ANNUAL_COST")
    return (row) => (paid.spend[row]! * DAYS_A_YEAR >= MILLION_A_YEAR * paid.days[row]! ? "MILLION_OR_MORE" : "UNDER_MILLION");
  const { codeOf } = dimensionOf(name);
  const { codes, values } = columnOf(placements, name);
  const isVarying = VARYING.includes(name);
  return (row) => {
    const spell = paid.spell[row]!;
    return codeOf(spell === NO_SPELL ? null : values[codes[spell]!]!, isVarying ? localDateOf(paid.day[row]!) : "");
  };
};

/** A cell: its vector and its first slot in it. */
export type Cell = { readonly slots: Float64Array; readonly cell: number };

type Into = {
  readonly layout: Layout;
  readonly time: number;
  /** Vectors by key, made as they are met. */
  readonly vectors: Map<string, Float64Array>;
};

/** Finds the cell of a paid placement; null for one that the filters leave out. */
export const cellFinder = (
  snapshot: Snapshot,
  paid: PaidPlacements,
  { by, where }: PartialQuery,
  { layout, time, vectors }: Into,
) => {
  const filters = where.map(({ dimension, codes }) => ({ codeOf: codeFinder(snapshot, paid, dimension), codes: new Set(codes) }));
  const axes = by.map((name) => {
    const axis = dimensionOf(name).axis;
    return {
      codeOf: codeFinder(snapshot, paid, name),
      size: axis?.length ?? 1,
      positions: axis === null ? null : new Map(axis.map(({ code }, at) => [code, at])),
    };
  });
  return (row: number): Cell | null => {
    if (!filters.every(({ codeOf, codes }) => codes.has(codeOf(row)))) return null;
    let [key, cell] = ["", time];
    for (const { codeOf, positions, size } of axes) {
      const code = codeOf(row);
      if (positions === null) key = code;
      else cell = cell * size + positions.get(code)!;
    }
    const slots = vectors.get(key) ?? new Float64Array(layout.size);
    vectors.set(key, slots);
    return { slots, cell: cell * layout.slotsPerCell };
  };
};
