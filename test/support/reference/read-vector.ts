/** Reads a partial's vector back into cells, by the layout as it is documented: the inverse of nothing that the product runs. */
import { DAYS_UNIT, MILES_UNIT } from "../../../schema/reference/edges.ts";
import type { Partial } from "../../../schema/figures/partial.ts";
import { REFERENCE_DIMENSIONS } from "./dimensions.ts";
import type { ReferenceQuestion, Tally } from "./tally.ts";

/** The slots of each cell that has any, by date and by the names that `tallyOf` gives cells. */
export const cellsOf = (
  partial: Partial,
  { by, measure }: Pick<ReferenceQuestion, "by" | "measure">,
  times: readonly string[],
): readonly ReadonlyMap<string, readonly number[]>[] => {
  const closed = by.map((name) => REFERENCE_DIMENSIONS[name].codes).filter((codes) => codes !== null);
  const names = closed.reduce<readonly (readonly string[])[]>(
    (outer, codes) => outer.flatMap((name) => codes.map((code) => [...name, code])),
    [[]],
  );
  const width = slotsPerCell(measure);
  const keyedAt = by.indexOf("HOST_AUTHORITY");
  return times.map((_, date) => {
    const cells = new Map<string, readonly number[]>();
    for (const [key, vector] of partial) {
      if (vector.length !== times.length * names.length * width)
        throw new RangeError("A vector is not as long as its layout says.");
      names.forEach((name, at) => {
        const from = (date * names.length + at) * width;
        const slots = Array.from(vector.subarray(from, from + width));
        const codes = keyedAt < 0 ? name : name.toSpliced(keyedAt, 0, key);
        if (slots.some((slot) => slot !== 0)) cells.set(codes.join(), slots);
      });
    }
    return cells;
  });
};

const EDGES = { CHILDREN: null, DISTANCE: MILES_UNIT.edges, DAYS_IN_PLACEMENT: DAYS_UNIT.edges } as const;

/** A count; or count and sum of each bin: zero, under, between every two edges, over. */
const slotsPerCell = (measure: ReferenceQuestion["measure"]): number => {
  const edges = EDGES[measure];
  return edges === null ? 1 : 2 * (edges.length + 2);
};

/** The slots that a tally should have in its cell, the bins found by looking at one edge after another. */
export const slotsOf = (tally: Tally, measure: ReferenceQuestion["measure"]): readonly number[] => {
  const edges = EDGES[measure];
  if (edges === null) return [tally.children];
  const slots = Array.from({ length: slotsPerCell(measure) }, () => 0);
  for (const value of tally.values) {
    const bin = value === 0 ? 0 : 1 + edges.filter((edge) => edge <= value).length;
    slots[2 * bin]! += 1;
    slots[2 * bin + 1]! += value;
  }
  return slots;
};
