import { returnYearOf, returnYearStart } from "../../../../schema/reference/dates.ts";
import { quarterEndOf } from "../../files/quarter.ts";
import { type Kind, withoutRepairs } from "../../rows/kind.ts";
import { childIn } from "../../rows/pseudonym.ts";
import { assembleCosts } from "./assemble-costs.ts";
import { accruedCostFacts, type CostFacts, type StagedCost, weeklyCostFacts } from "./cost-facts.ts";
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
      subjectOf: childIn("Child ID"),
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
      subjectOf: childIn("Identifier"),
      factsOf: weeklyCostFacts,
      daysOf,
      spanOf: (day) => [day, quarterEndOf(day)],
    },
  },
  assemble: (rows: readonly StagedCost[], { borough, days }) => {
    const censuses = [...(days.get("WEEKLY_COSTS") ?? [])].toSorted();
    return withoutRepairs(assembleCosts(rows, { borough, censuses }));
  },
} as const satisfies Kind;
