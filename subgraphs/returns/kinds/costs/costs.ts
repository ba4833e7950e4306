import { returnYearOf, returnYearStart } from "../../../../schema/reference/dates.ts";
import { fileFault } from "../../faults/fault.ts";
import { quarterEndOf } from "../../files/quarter.ts";
import type { Kind } from "../../rows/kind.ts";
import { assembleCosts } from "./assemble-costs.ts";
import { accruedCostFacts, alikeIn, type CostFacts, type StagedCost, weeklyCostFacts } from "./cost-facts.ts";
import { costSchema } from "./cost-record.ts";
import { COST_RULES } from "./cost-rules.ts";
import { COST_TABLES } from "./cost-tables.ts";
import { unknownQuarter } from "./quarter-of-file.ts";

const daysOf = ({ asOf }: CostFacts) => [asOf];

/** What placements cost: money accrued by quarter, and prices a week by census. */
export const COSTS = {
  model: "Cost",
  collection: "costs",
  schema: costSchema,
  rowNoun: "price",
  isDated: true,
  tables: {
    PLACEMENT_COSTS: {
      columns: COST_TABLES.PLACEMENT_COSTS,
      rules: COST_RULES.PLACEMENT_COSTS,
      use: "KEPT",
      subjectOf: alikeIn("Child ID"),
      factsOf: accruedCostFacts,
      daysOf,
      spanOf: (day) => [returnYearStart(returnYearOf(day)), day],
      undatedFault: unknownQuarter,
    },
    INTERNAL_RESIDENTIAL_COSTS: { columns: COST_TABLES.INTERNAL_RESIDENTIAL_COSTS, use: "CHECKED" },
    WEEKLY_COSTS: {
      columns: COST_TABLES.WEEKLY_COSTS,
      rules: COST_RULES.WEEKLY_COSTS,
      use: "KEPT",
      subjectOf: alikeIn("Identifier"),
      factsOf: weeklyCostFacts,
      daysOf,
      spanOf: (day) => [day, quarterEndOf(day)],
    },
  },
  assemble: (rows: readonly StagedCost[], { borough, days }, { childrenAlike }) => {
    const censuses = [...(days.get("WEEKLY_COSTS") ?? [])].toSorted();
    const made = assembleCosts(rows, { borough, censuses, children: childrenAlike(rows[0]?.child ?? "") });
    return { ...made, findings: () => made.findings };
  },
  repairFaults: (repairs, { borough, file }) =>
    [...repairs.values()].map((matched) =>
      fileFault("cost-child-matched", "warning", file, {
        message: `Costs whose child the SSDA903 return writes with other letter case, blanks or leading noughts count as that child's. Rows of ${borough}: ${matched}.`,
        hint: "Nothing is to be done if it is the same child; else give the two numbers that differ in more.",
      }),
    ),
} as const satisfies Kind;
