/** How large a cell is for the order of groups, and which of the keys that its records have are listed. */
import type { Figure } from "../disclosure/figure.ts";
import type { Fact, MeasureName } from "../question/measures.ts";
import type { Cell } from "../question/question.ts";
import { publicNumberOf } from "./beds.ts";
import { childrenOf } from "./cell-figures.ts";
import type { FigureContext } from "./context.ts";
import { movementOf } from "./movements.ts";

/** The measure whose keys are listed: of movements what reaches most of them. */
export const keyMeasure = (fact: Fact): MeasureName => (fact === "MOVEMENTS" ? "PLACEMENTS_STARTED" : "CHILDREN");

/** Children; of beds homes; of movements placements started, but by why care ceased the children who left. */
export const sizeOf = (cell: Cell, context: FigureContext): Promise<Figure> => {
  switch (cell.table.population.fact) {
    case "BEDS":
      return publicNumberOf(cell, "HOMES", context);
    case "MOVEMENTS":
      return movementOf(cell, cell.table.by.includes("REC") ? "CEASED" : keyMeasure("MOVEMENTS"), context);
    default:
      return childrenOf(cell, context);
  }
};
