/** The few children whose placements a question about money is of: only their prices are added up then. */
import { dimensionOf } from "../../schema/question/dimensions.ts";
import type { Filter } from "../../schema/question/population.ts";
import { OF_PRICES } from "./cost-cells.ts";
import { fewRows } from "./few-rows.ts";
import type { FewChildren } from "./paid-placements.ts";
import { NOT_PAID_FOR } from "./placement-table.ts";
import type { Snapshot } from "./snapshot.ts";

/** A filter that what is not known passes says nothing of placement rows: a price without one passes too. */
const isOfRows = ({ dimension, codes }: Filter): boolean =>
  !OF_PRICES.includes(dimension) && !codes.includes(dimensionOf(dimension).codeOf(null, ""));

/** Children with a placement row that passes: no other's price can be of a placement that does. */
export const fewChildren = ({ placements, spells }: Snapshot, where: readonly Filter[]): FewChildren => {
  const rows = fewRows(placements, where.filter(isOfRows));
  if (rows === null) return null;
  const { child } = placements.numbers;
  const children = new Set(Array.from(rows, (row) => spells.paidChild[child![row]!]!));
  children.delete(NOT_PAID_FOR);
  return Int32Array.from(children).toSorted();
};
