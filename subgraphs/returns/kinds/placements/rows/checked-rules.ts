import { readDate, isBlank } from "../../../files/cells.ts";
import type { RowRule } from "../../../rows/row-rule.ts";

const inOrder = (start: string, end: string): RowRule => ({
  rule: "dates-order",
  severity: "warning",
  column: end,
  message: `${end} is before ${start}.`,
  isBroken: (cells) => {
    const [from, to] = [readDate(cells[start] ?? ""), readDate(cells[end] ?? "")];
    return from !== null && to !== null && to < from;
  },
  hint: () => "Look whether the two are swapped.",
});

const together = (one: string, other: string): RowRule => ({
  rule: "given-together",
  severity: "warning",
  column: other,
  message: `Only one of ${one} and ${other} is given.`,
  isBroken: (cells) => isBlank(cells, one) !== isBlank(cells, other),
  hint: () => "Give both or neither.",
});

/** Checks of the tables that no figure is made of, beyond their columns' own: warnings, as nothing of them is kept. */
export const CHECKED_RULES = {
  AD1: [inOrder("DATE_INT", "DATE_MATCH")],
  PLACED_ADOPTION: [inOrder("DATE_PLACED", "DATE_PLACED_CEASED"), together("DATE_PLACED_CEASED", "REASON_PLACED_CEASED")],
  MISSING: [inOrder("MIS_START", "MIS_END")],
  SW_EPISODES: [inOrder("SW_DECOM", "SW_DEC")],
  DOLO: [inOrder("DOLO_START", "DOLO_END")],
} as const satisfies Readonly<Record<string, readonly RowRule[]>>;
