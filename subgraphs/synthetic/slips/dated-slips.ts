import type { DatedFile } from "../written/dated-file.ts";
import type { Cells } from "./slip.ts";

/** One mistake in a cost or bed return, and the fault that the door finds for it. */
export type DatedSlip = {
  readonly rule: string;
  readonly severity: "error" | "warning";
  readonly table: DatedFile["table"];
  readonly column: string;
  readonly suits: (cells: Cells, path: string) => boolean;
  /** The cells that are written instead. */
  readonly make: (cells: Cells) => Cells;
};

const COST = "Total committed cost accrued in FY to date";

const isFilled =
  (column: string) =>
  (cells: Cells): boolean =>
    cells[column] !== "";

/** "01/12/2024" -> "2024-12-01" */
const isoDate = (written = ""): string => written.split("/").toReversed().join("-");

/** Every mistake in cost and bed returns that `generate --faults` makes, each in the rows of another child or home. */
export const DATED_SLIPS: readonly DatedSlip[] = [
  {
    rule: "negative-cost",
    severity: "error",
    table: "PLACEMENT_COSTS",
    column: COST,
    suits: () => true,
    make: (cells) => ({ [COST]: `-${cells[COST]}` }),
  },
  {
    rule: "date-form",
    severity: "error",
    table: "PLACEMENT_COSTS",
    column: "Placement end date",
    suits: isFilled("Placement end date"),
    make: () => ({ "Placement end date": "31/02/2025" }),
  },
  {
    rule: "cost-falls",
    severity: "error",
    table: "PLACEMENT_COSTS",
    column: COST,
    // In the year's last quarter, when the one before has most of the money.
    suits: (cells, path) =>
      path.startsWith("2025/") && path.endsWith("q4.csv") && isoDate(cells["Placement start date"]) < "2024-12",
    make: () => ({
      [COST]: "1.00",
      "Contribution from social care provider/s": "1.00",
      "Contribution from health provider/s": "",
      "Contribution from education provider/s": "",
    }),
  },
  {
    rule: "starts-after-census",
    severity: "error",
    table: "WEEKLY_COSTS",
    column: "Placement start date",
    suits: () => true,
    make: () => ({ "Placement start date": "01/06/2021", "Placement end date": "" }),
  },
  {
    rule: "places-sum",
    severity: "error",
    table: "BED_HOMES",
    column: "open_places",
    suits: () => true,
    make: ({ vacant }) => ({ vacant: String(Number(vacant) + 1) }),
  },
  {
    rule: "authority-form",
    severity: "error",
    table: "BED_OCCUPANCY",
    column: "placing_authority",
    suits: () => true,
    make: () => ({ placing_authority: "Kent" }),
  },
  {
    rule: "code",
    severity: "error",
    table: "BED_GAPS",
    column: "reason",
    suits: isFilled("reason"),
    make: () => ({ reason: "STAF" }),
  },
];
