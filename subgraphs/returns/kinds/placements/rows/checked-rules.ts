import { isBlank } from "../../../files/cells.ts";
import { inOrder, type RowRule } from "../../../rows/row-rule.ts";

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
  AD1: [inOrder("DATE_INT", "DATE_MATCH", "warning")],
  PLACED_ADOPTION: [
    inOrder("DATE_PLACED", "DATE_PLACED_CEASED", "warning"),
    together("DATE_PLACED_CEASED", "REASON_PLACED_CEASED"),
  ],
  SW_EPISODES: [inOrder("SW_DECOM", "SW_DEC", "warning")],
} as const satisfies Readonly<Record<string, readonly RowRule[]>>;
