/** How large a cell is for the order of groups, and which of the keys that its records have are listed. */
import type { Figure } from "../disclosure/figure.ts";
import type { MeasureName } from "../question/measures.ts";
import type { Cell, Table } from "../question/question.ts";
import { publicNumberOf } from "./beds.ts";
import { childrenOf } from "./cell-figures.ts";
import type { FigureContext } from "./context.ts";
import { movementOf } from "./movements.ts";

/** The measure of a table of movements that its dimensions say something of: what began, or what ended, or what moved. */
const movementMeasure = ({ population, by }: Table): MeasureName => {
  const names = [...by, ...population.where.map(({ dimension }) => dimension)];
  if (names.includes("REC")) return "CEASED";
  return names.includes("MOVE_REASON") || names.includes("REASON_PLACE_CHANGE") ? "MOVES" : "PLACEMENTS_STARTED";
};

/** The measure whose keys are listed. */
export const keyMeasure = (table: Table): MeasureName =>
  table.population.fact === "MOVEMENTS" ? movementMeasure(table) : "CHILDREN";

/** Children; of beds homes; of movements placements started, moves, or children who left care, as the dimensions of the table are. */
export const sizeOf = (cell: Cell, context: FigureContext): Promise<Figure> => {
  switch (cell.table.population.fact) {
    case "BEDS":
      return publicNumberOf(cell, "HOMES", context);
    case "MOVEMENTS":
      return movementOf(cell, movementMeasure(cell.table), context);
    default:
      return childrenOf(cell, context);
  }
};
