import type { Row } from "./yearly-cut.ts";

/** A file of a return whose rows say their days themselves, before it is text; its path is below the borough's folder. */
export type DatedFile = {
  readonly path: string;
  readonly table: "PLACEMENT_COSTS" | "WEEKLY_COSTS" | "BED_HOMES" | "BED_OCCUPANCY" | "BED_GAPS" | "REFERRALS" | "BUDGETS";
  readonly columns: Row;
  readonly rows: readonly Row[];
};
