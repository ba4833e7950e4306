import type { Postcode } from "../land/postcodes.ts";
import type { LegalPhase } from "../lives/legal-path.ts";

/** A stretch of a placement under one PLACE code; the next stretch is with the same carer unless it is another placement's. */
export type Stretch = {
  readonly from: number;
  readonly place: string;
  /** Which placement of the child it belongs to; temporary moves have a number of their own. */
  readonly placement: number;
  readonly provider: string | null;
  readonly postcode: Postcode | null;
  readonly urn: string | null;
  /** Why the placement is left, if it is for another one (REASON_PLACE_CHANGE). */
  readonly reason: string;
};

/** One SSDA903 episode, before the yearly cut. Day numbers; `dec` is null while it is open. */
export type Episode = Omit<Stretch, "from" | "placement" | "reason"> & {
  readonly decom: number;
  readonly dec: number | null;
  readonly rne: string;
  readonly ls: string;
  readonly cin: string;
  readonly rec: string | null;
  readonly reason: string | null;
};

/**
 * The episodes of a period of care: a new one at every change of legal status or placement, each beginning on the day the one
 * before ends.
 *
 * legal [C1 1 May, C2 9 Jan], stretches [U6 1 May, K2 3 Mar] -> S C1 U6, L C2 U6, P C2 K2
 */
export const episodesOf = ({
  legal,
  stretches,
  cin,
  end,
}: {
  legal: readonly LegalPhase[];
  stretches: readonly Stretch[];
  cin: string;
  end: { day: number; rec: string } | null;
}): readonly Episode[] => {
  const days = [...new Set([...legal, ...stretches].map(({ from }) => from))].toSorted((a, b) => a - b);
  const states = days.map((day) => ({ day, ls: lastBy(legal, day).ls, stretch: lastBy(stretches, day) }));
  return states.map((state, index): Episode => {
    const [before, after] = [states[index - 1], states[index + 1]];
    const { from: _from, placement: _placement, reason: _reason, ...where } = state.stretch;
    const begun = { ...where, decom: state.day, rne: before ? reasonForNew(before, state) : "S", ls: state.ls, cin };
    if (after !== undefined) return { ...begun, dec: after.day, rec: "X1", reason: reasonForMove(state, after) };
    return { ...begun, dec: end?.day ?? null, rec: end?.rec ?? null, reason: null };
  });
};

type State = { readonly ls: string; readonly stretch: Stretch };

const reasonForNew = (before: State, now: State): string => {
  const isLegal = before.ls !== now.ls;
  if (before.stretch === now.stretch) return "L";
  const isSameCarer = before.stretch.placement === now.stretch.placement;
  if (isSameCarer) return isLegal ? "U" : "T";
  return isLegal ? "B" : "P";
};

/** Belongs to the episode that ends; blank where the placement goes on. */
const reasonForMove = (now: State, after: State): string | null => {
  if (after.stretch === now.stretch) return null;
  return after.stretch.placement === now.stretch.placement ? "PLACE" : now.stretch.reason;
};

/** The last of the items that begins on or before a day; the first when none does. */
const lastBy = <T extends { readonly from: number }>(items: readonly T[], day: number): T => {
  const found = items.findLast(({ from }) => from <= day) ?? items[0];
  if (found === undefined) throw new Error("A period of care has at least one placement and one legal status.");
  return found;
};
