import type { BedGapFacts, BedHomeFacts, BedOccupancyFacts } from "../../../models/staged-rows.ts";
import { readDate } from "../../files/read-date.ts";
import type { Cells } from "../../rows/row-rule.ts";

const numberIn = (cells: Cells, column: string): number => Number(cells[column] ?? "");

const numberOrNull = (cells: Cells, column: string): number | null =>
  (cells[column] ?? "") === "" ? null : numberIn(cells, column);

const textOrNull = (cells: Cells, column: string): string | null =>
  (cells[column] ?? "") === "" ? null : (cells[column] ?? null);

const asAtOf = (cells: Cells): string => readDate(cells["as_at"] ?? "") ?? "";

/** Bed rows that have passed their checks, as facts; there is no child in them to protect. */
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
  authority: cells["placing_authority"] ?? "",
  children: numberIn(cells, "children"),
});

export const bedGapFacts = (cells: Cells): BedGapFacts => ({
  asAt: asAtOf(cells),
  kind: cells["kind"] === "BLOCKED" ? "BLOCKED" : "VACANT",
  reason: textOrNull(cells, "reason"),
  ageFrom: numberOrNull(cells, "age_from"),
  ageTo: numberOrNull(cells, "age_to"),
  need: textOrNull(cells, "need"),
  places: numberIn(cells, "places"),
});
