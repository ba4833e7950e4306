import { fileFault } from "../../faults/fault.ts";
import { quarterEndOf } from "../../files/quarter.ts";
import type { DayOfFile } from "../../rows/kind.ts";
import type { CostFacts } from "./cost-facts.ts";

const HINT =
  "Put year and quarter into the names of the file or its folders (2024-25, Q1), or into the columns YEAR and QUARTER.";

/**
 * The quarter of a file of the S251 return that does not name it: the one in which the first of its placements ended, as London's
 * pooled pipeline has it.
 */
export const QUARTER_OF_FILE: DayOfFile = {
  clue: ({ asOf, placementEnd }: CostFacts) => (asOf === null ? placementEnd : undefined),
  dayFrom: quarterEndOf,
  faultOf: (path, day) =>
    day === null
      ? fileFault("unknown-quarter", "error", path, {
          message: "Which quarter's return it is cannot be told, and no placement in it has ended.",
          hint: HINT,
        })
      : fileFault("quarter-by-ends", "warning", path, {
          message: `Which quarter's return it is is not said; by its first placement to end, it is the one to ${day}.`,
          hint: HINT,
        }),
};
