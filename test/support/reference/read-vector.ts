/** Reads a partial's vector back into cells, by the layout as it is documented: the inverse of nothing that the product runs. */
import { DAYS_UNIT, MILES_UNIT, SPEND_UNIT, WEEKLY_UNIT } from "../../../schema/reference/edges.ts";
import type { Partial as Vectors } from "../../../schema/figures/partial.ts";
import type { MeasureName } from "../../../schema/figures/slots.ts";
import { EVERY_DIMENSION } from "./every-dimension.ts";
import type { Tally } from "./tally.ts";

/** The slots of each cell that has any, by date or period and by the names that `tallyOf` gives cells. */
export const cellsOf = (
  partial: Vectors,
  { by, measure }: { readonly by: readonly (keyof typeof EVERY_DIMENSION)[]; readonly measure: MeasureName },
  times: readonly string[],
): readonly ReadonlyMap<string, readonly number[]>[] => {
  const closed = by.map((name) => EVERY_DIMENSION[name].codes).filter((codes) => codes !== null);
  const names = closed.reduce<readonly (readonly string[])[]>(
    (outer, codes) => outer.flatMap((name) => codes.map((code) => [...name, code])),
    [[]],
  );
  const width = slotsPerCell(measure);
  const keyedAt = by.findIndex((name) => EVERY_DIMENSION[name].codes === null);
  return times.map((_, time) => {
    const cells = new Map<string, readonly number[]>();
    for (const [key, vector] of partial) {
      if (vector.length !== times.length * names.length * width)
        throw new RangeError("A vector is not as long as its layout says.");
      names.forEach((name, at) => {
        const from = (time * names.length + at) * width;
        const slots = Array.from(vector.subarray(from, from + width));
        const codes = keyedAt < 0 ? name : name.toSpliced(keyedAt, 0, key);
        if (slots.some((slot) => slot !== 0)) cells.set(codes.join(), slots);
      });
    }
    return cells;
  });
};

/** What comes in bins: their edges. */
const EDGES: Partial<Record<MeasureName, readonly number[]>> = {
  DISTANCE: MILES_UNIT.edges,
  DAYS_IN_PLACEMENT: DAYS_UNIT.edges,
  WEEKLY_COST: WEEKLY_UNIT.edges,
  SPEND_PER_CHILD: SPEND_UNIT.edges,
  SOCIAL_CARE_SPEND_PER_CHILD: SPEND_UNIT.edges,
  HEALTH_SPEND_PER_CHILD: SPEND_UNIT.edges,
  EDUCATION_SPEND_PER_CHILD: SPEND_UNIT.edges,
  UNATTRIBUTED_SPEND_PER_CHILD: SPEND_UNIT.edges,
  SPEND_PER_PLACEMENT: SPEND_UNIT.edges,
};

/** What isn't an amount and what it is of: numbers alone, and children with their homes and the places of those. */
const PLAIN: Partial<Record<MeasureName, number>> = {
  CHILDREN: 1,
  HOMES: 1,
  REGISTERED_PLACES: 1,
  OPEN_PLACES: 1,
  BLOCKED: 1,
  OCCUPIED: 3,
};

/** Plain numbers; or count and sum of each bin: zero, under, between every two edges, over. */
export const slotsPerCell = (measure: MeasureName): number => {
  const edges = EDGES[measure];
  if (edges !== undefined) return 2 * (edges.length + 2);
  return PLAIN[measure] ?? 2;
};

/** The slots that a tally should have in its cell, the bins found by looking at one edge after another. */
export const slotsOf = ({ plain, values }: Tally, measure: MeasureName): readonly number[] => {
  const edges = EDGES[measure];
  if (edges === undefined) return plain;
  const slots = Array.from({ length: slotsPerCell(measure) }, () => 0);
  for (const value of values) {
    const bin = value === 0 ? 0 : 1 + edges.filter((edge) => edge <= value).length;
    slots[2 * bin]! += 1;
    slots[2 * bin + 1]! += value;
  }
  return slots;
};
