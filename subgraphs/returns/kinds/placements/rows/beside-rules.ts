import { inOrder, type RowRule } from "../../../rows/row-rule.ts";
import { withinYear } from "./within-year.ts";

/** Checks of one row of what is kept beside the episodes, beyond its columns' own. An order may be made for days to come. */
export const BESIDE_RULES = {
  MISSING: [inOrder("MIS_START", "MIS_END"), withinYear("MIS_START"), withinYear("MIS_END")],
  DOLO: [inOrder("DOLO_START", "DOLO_END"), withinYear("DOLO_START")],
} as const satisfies Readonly<Record<string, readonly RowRule[]>>;
