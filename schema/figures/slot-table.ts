/** A summed answer to be read cell by cell: bins of a distribution, or plain numbers by borough. */
import type { Code, Summand } from "./count-tables.ts";
import { dimensionOf } from "./dimensions.ts";

export type SlotTable = {
  /** Whether boroughs of the place have no part in it at a time. */
  readonly isIncomplete: (time: number) => boolean;
  /** Slots of one cell at one time; `codes` name one on every dimension of the question, BOROUGH included where it comes by borough. */
  readonly slots: (time: number, codes: readonly Code[]) => Float64Array;
};

export const slotTable = ({ query, layout, partial }: Summand, isIncomplete: (time: number) => boolean): SlotTable => ({
  isIncomplete,
  slots: (time, codes) => {
    let cell = time;
    for (const name of query.by) {
      const { axis } = dimensionOf(name);
      if (axis === null) continue;
      cell = cell * axis.length + axis.findIndex((entry) => entry.code === codes.find((code) => code.dimension === name)!.code);
    }
    const key = codes.find((code) => code.dimension === layout.keyed)?.code ?? "";
    const from = cell * layout.slotsPerCell;
    return partial.get(key)?.subarray(from, from + layout.slotsPerCell) ?? new Float64Array(layout.slotsPerCell);
  },
});
