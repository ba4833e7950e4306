import { isBlank, type Cells } from "../../files/cells.ts";
import { notToCome, type RowRule } from "../../rows/row-rule.ts";

/** Upper-tier authorities of England (GSS), councils of Wales, Scotland and Northern Ireland, or these countries as one. */
const AUTHORITY = /^((E0[6-9]|E10|W06|S12|N09)\d{6}|WAL|SCO|NIR)$/;

/** A whole number of a row; null for what is blank or said to be none elsewhere. */
const count = (cells: Cells, column: string): number | null =>
  /^\d{1,9}$/.test(cells[column] ?? "") ? Number(cells[column]) : null;

const counts = (cells: Cells, ...columns: readonly string[]): readonly number[] | null => {
  const found = columns.map((column) => count(cells, column));
  return found.includes(null) ? null : (found as readonly number[]);
};

/** Checks of one row of a bed table, beyond its columns' own. */
export const BED_RULES = {
  BED_HOMES: [
    notToCome("as_at"),
    {
      rule: "places-sum",
      severity: "error",
      column: "open_places",
      message: "Occupied, blocked and vacant places do not add up to the open ones.",
      isBroken: (cells) => {
        const [open = 0, ...parts] = counts(cells, "open_places", "occupied", "blocked", "vacant") ?? [];
        return parts.reduce((a, b) => a + b, 0) !== open;
      },
      hint: () => "Every open place is one of the three.",
    },
    {
      rule: "open-places",
      severity: "error",
      column: "open_places",
      message: "More places are open than registered.",
      isBroken: (cells) => {
        const [open = 0, registered = 0] = counts(cells, "open_places", "registered_places") ?? [];
        return open > registered;
      },
      hint: () => "A home may open fewer places than it is registered for, not more.",
    },
  ],
  BED_OCCUPANCY: [
    notToCome("as_at"),
    {
      rule: "authority-form",
      severity: "error",
      column: "placing_authority",
      message: "placing_authority is not the code of an authority.",
      isBroken: (cells) => !isBlank(cells, "placing_authority") && !AUTHORITY.test(cells["placing_authority"] ?? ""),
      hint: () => "The GSS code of an upper-tier authority, such as E09000012, or WAL, SCO, NIR.",
    },
  ],
  BED_GAPS: [
    notToCome("as_at"),
    {
      rule: "ages-order",
      severity: "error",
      column: "age_to",
      message: "age_to is less than age_from.",
      isBroken: (cells) => {
        const [from = 0, to = 0] = counts(cells, "age_from", "age_to") ?? [];
        return to < from;
      },
      hint: () => "Look whether the two are swapped.",
    },
  ],
} as const satisfies Readonly<Record<string, readonly RowRule[]>>;
