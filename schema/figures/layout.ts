/**
 * From a question to the layout of its answer: which integer stands in which slot. Both sides compute it from `schema/reference`,
 * and its hash travels with the vector, so that two sides that would count differently can never be added.
 */
import { createHash } from "node:crypto";
import { queryTooExpensive } from "../errors.ts";
import type { When } from "../reference/periods.ts";
import { type DimensionName, dimensionOf } from "./dimensions.ts";
import type { Fact } from "./facts.ts";
import { type MeasureName, slotsPerCell, unitOf } from "./slots.ts";

/** Codes of one dimension that a record must have one of. */
export type Filter = { readonly dimension: DimensionName; readonly codes: readonly string[] };

/**
 * A closed question: no expressions from callers. `times` are dates, or periods of a fact that is measured over periods. `by` is in
 * canonical order; `where` is sorted by dimension. A filter never changes the layout.
 */
export type PartialQuery = {
  readonly fact: Fact;
  readonly measure: MeasureName;
  readonly times: readonly When[];
  readonly by: readonly DimensionName[];
  readonly where: readonly Filter[];
};

export type Layout = {
  /** Number of codes of each closed axis of `by`, in order; a keyed axis is not among them. */
  readonly sizes: readonly number[];
  /** The one keyed dimension of the question, whose keys name a vector each; null where there is one vector. */
  readonly keyed: DimensionName | null;
  readonly slotsPerCell: number;
  /** Slots of one vector: times x cells x slots of a cell. */
  readonly size: number;
  readonly hash: string;
};

/** The most slots that one question may ask of a sub-region. */
export const SLOT_LIMIT = 100_000;

/**
 * The layout of a question.
 *
 * Shape:  slot = ((time x size of axis 1 + code on axis 1) x size of axis 2 + code on axis 2) x slots of a cell + slot.
 * Errors: QUERY_TOO_EXPENSIVE beyond SLOT_LIMIT, naming the longest axis as the one to drop.
 */
export const layoutOf = (query: PartialQuery): Layout => {
  const dimensions = query.by.map(dimensionOf);
  const axes = dimensions.flatMap(({ name, axis }) => (axis === null ? [] : [{ name, codes: axis.map((entry) => entry.code) }]));
  const perCell = slotsPerCell(query.measure);
  const sizes = axes.map((axis) => axis.codes.length);
  const size = sizes.reduce((product, length) => product * length, query.times.length * perCell);
  if (size > SLOT_LIMIT) throw queryTooExpensive(size, SLOT_LIMIT, axisToDrop(axes, query.times.length));
  const keyed = dimensions.find((dimension) => dimension.axis === null)?.name ?? null;
  const laidOut = [query.fact, query.measure, unitOf(query.measure) ?? perCell, query.times, keyed, axes];
  return { sizes, keyed, slotsPerCell: perCell, size, hash: hashOf(laidOut) };
};

const axisToDrop = (axes: readonly { name: string; codes: readonly string[] }[], times: number): string =>
  axes.reduce(
    (longest, axis) => (axis.codes.length > longest.length ? { name: axis.name, length: axis.codes.length } : longest),
    {
      name: "the dates of the series",
      length: times,
    },
  ).name;

const hashOf = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 16);

/** One spelling for one question: the key of every cache and loader. */
export const keyOf = (query: PartialQuery): string =>
  JSON.stringify([query.fact, query.measure, query.times, query.by, query.where]);
