import type { LocalDate } from "../../../../schema/reference/dates.ts";
import type { CostFacts, StagedCost } from "./cost-facts.ts";
import type { CostRecord } from "./cost-record.ts";

/** A sound row of a cost table whose quarter, or day of census, is known. */
export type CostRow = Omit<CostFacts, "asOf"> & {
  readonly asOf: LocalDate;
  readonly staged: StagedCost;
};

/** A price spell of a child that is known. */
export type Spell = Omit<CostRecord, "return" | "borough" | "child">;

/** The cost and who pays it. */
export const MONEY = ["pence", "socialCarePence", "educationPence", "healthPence"] as const;

export type Money = Readonly<Record<(typeof MONEY)[number], number>>;
