/** The table that a question makes of rows: its axes, and the part of a slot that each code of a column stands for. */
import { type DimensionName, dimensionOf } from "../../schema/question/dimensions.ts";
import type { Filter } from "../../schema/question/population.ts";
import type { PartialQuery } from "../../schema/question/question.ts";
import type { Time } from "../../schema/reference/periods.ts";
import type { Layout } from "../../schema/vector/layout.ts";
import type { Vector } from "../../schema/vector/vector.ts";

/** What a kernel fills: a question's cells, with the keys of a keyed dimension as an axis like the others. */
export type CountedTable = {
  readonly query: PartialQuery;
  readonly axes: readonly Axis[];
  readonly slotsPerCell: number;
  /** Slots of one time. */
  readonly stride: number;
};

type Axis = { readonly name: DimensionName; readonly codes: readonly string[] };

/** `codesOf` says which codes an axis has: all of its list, or the keys that were met. */
export const countedTable = (query: PartialQuery, slotsPerCell: number, codesOf: (name: DimensionName) => readonly string[]) => {
  const axes = query.by.map((name) => ({ name, codes: codesOf(name) }));
  const stride = axes.reduce((product, { codes }) => product * codes.length, slotsPerCell);
  return { query, axes, slotsPerCell, stride } satisfies CountedTable;
};

/** The codes of a closed dimension; undefined for a keyed one. */
export const listedCodes = (name: DimensionName): readonly string[] | undefined =>
  dimensionOf(name).axis?.map(({ code }) => code);

/** What a code stands for: 1 or 0 whether it passes a filter, or its part of a slot. */
export type NumberOfCode = (code: string) => number;

export const passOf =
  ({ codes }: Filter): NumberOfCode =>
  (code) =>
    +codes.includes(code);

/** For each axis, what its codes add to a slot. */
export const partsOf = ({
  axes,
  stride,
}: CountedTable): readonly { readonly name: DimensionName; readonly partOf: NumberOfCode }[] => {
  let rest = stride;
  return axes.map(({ name, codes }) => {
    const step = (rest /= codes.length);
    const partByCode = new Map(codes.map((code, at) => [code, at * step]));
    return { name, partOf: (code) => partByCode.get(code) ?? 0 };
  });
};

/** The slots of all times of a question, filled a time after another. */
export const countAtEach = (
  { query: { times }, stride }: CountedTable,
  count: (when: Time, slots: Float64Array, at: number) => void,
): Float64Array => {
  const slots = new Float64Array(stride * times.length);
  times.forEach((when, at) => count(when, slots.subarray(at * stride, (at + 1) * stride), at));
  return slots;
};

/** Slots by time -> a vector for each time, by the keys that have anything. */
export const vectorsOf = (slots: Float64Array, table: CountedTable, { keyed, size }: Layout): readonly Vector[] =>
  table.query.times.map((_, time) => {
    const own = slots.subarray(time * table.stride, (time + 1) * table.stride);
    return keyed === null ? new Map([["", own]]) : byKey(own, table, size, keyed);
  });

/** [..., key, ...] -> key -> [..., ...] */
const byKey = (slots: Float64Array, { axes, slotsPerCell }: CountedTable, size: number, keyed: DimensionName): Vector => {
  const at = axes.findIndex(({ name }) => name === keyed);
  const keys = axes[at]!.codes;
  const inner = axes.slice(at + 1).reduce((product, { codes }) => product * codes.length, slotsPerCell);
  const vectors = new Map<string, Float64Array>();
  for (let from = 0; from < slots.length; from += inner) {
    const run = slots.subarray(from, from + inner);
    if (!run.some((value) => value !== 0)) continue;
    const index = from / inner;
    const [key, outer] = [keys[index % keys.length]!, Math.floor(index / keys.length)];
    const vector = vectors.get(key) ?? new Float64Array(size);
    vectors.set(key, vector);
    vector.set(run, outer * inner);
  }
  return vectors;
};
