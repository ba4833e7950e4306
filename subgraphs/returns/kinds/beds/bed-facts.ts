/** Bed rows that have passed their checks, as facts; there is no child in them to protect. */
import { type Cells, dateIn, numberIn, numberOrNull, textIn, textOrNull } from "../../files/cells.ts";
import type { StagedRow } from "../../rows/staged-row.ts";
import type { BedGap, BedOccupancy, BedRecord } from "./bed-record.ts";

type BedHomeFacts = Omit<BedRecord, "return" | "borough" | "urn" | "occupancy" | "gaps">;
type BedOccupancyFacts = BedOccupancy & Pick<BedRecord, "asAt">;
type BedGapFacts = BedGap & Pick<BedRecord, "asAt">;

/** A row of a bed table as it waits for the home's others. */
export type StagedBed =
  | StagedRow<"BED_HOMES", BedHomeFacts>
  | StagedRow<"BED_OCCUPANCY", BedOccupancyFacts>
  | StagedRow<"BED_GAPS", BedGapFacts>;

const sexIn = (cells: Cells): BedGap["sex"] => {
  const sex = textOrNull(cells, "sex");
  return sex === "M" || sex === "F" ? sex : null;
};

const asAtOf = (cells: Cells): string => dateIn(cells, "as_at") ?? "";

export const bedHomeFacts = (cells: Cells): BedHomeFacts => ({
  asAt: asAtOf(cells),
  registeredPlaces: numberIn(cells, "registered_places"),
  openPlaces: numberIn(cells, "open_places"),
  occupied: numberIn(cells, "occupied"),
  blocked: numberIn(cells, "blocked"),
  vacant: numberIn(cells, "vacant"),
});

export const bedOccupancyFacts = (cells: Cells): BedOccupancyFacts => ({
  asAt: asAtOf(cells),
  authority: textIn(cells, "placing_authority"),
  children: numberIn(cells, "children"),
});

export const bedGapFacts = (cells: Cells): BedGapFacts => ({
  asAt: asAtOf(cells),
  kind: cells["kind"] === "BLOCKED" ? "BLOCKED" : "VACANT",
  reason: textOrNull(cells, "reason"),
  ageFrom: numberOrNull(cells, "age_from"),
  ageTo: numberOrNull(cells, "age_to"),
  need: textOrNull(cells, "need"),
  sex: sexIn(cells),
  places: numberIn(cells, "places"),
});
