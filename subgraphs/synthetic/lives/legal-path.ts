import { yearsFrom } from "../chance/calendar.ts";
import { between, weighted, type Random } from "../chance/random.ts";
import { waitingTime, type Rate } from "../chance/waiting-time.ts";
import { bandOf } from "./bands.ts";
import { AGREEMENT_TIMES, END_REASONS, ENTRY_STATUSES, NEXT, STAGES, type EndReason, type Stage } from "./legal-stages.ts";

/** A legal status from a day on. */
export type LegalPhase = { readonly ls: Stage; readonly from: number };

/** The legal statuses of a period of care, in order, and how it ends: the day, and why. */
export type LegalPath = { readonly phases: readonly LegalPhase[]; readonly end: number; readonly why: EndReason };

/** Whether a stage of proceedings or orders leads to another, or out of care. */
const isEnd = (next: Stage | EndReason): next is EndReason => next in END_REASONS;

const daysIn = (random: Random, days: readonly [number, number] | Rate, times: number): number =>
  typeof days[0] === "number"
    ? between(random, ...(days as readonly [number, number]))
    : waitingTime(random, days as Rate, times);

/**
 * Drawn forwards from the entry: a stage lasts as long as its own rate lets it and leads to another, or out of care; whatever
 * happens, care ends on the 18th birthday.
 */
export const drawLegalPath = (
  random: Random,
  { birth, entry, uasc }: { readonly birth: number; readonly entry: number; readonly uasc: boolean },
): LegalPath => {
  const adult = yearsFrom(birth, 18);
  const phases: LegalPhase[] = [];
  let ls: Stage = uasc ? "V2" : weighted(random, ENTRY_STATUSES[bandOf(birth, entry)]);
  for (let day = entry; ;) {
    phases.push({ ls, from: day });
    const name = uasc ? "UASC" : ls;
    day += daysIn(random, STAGES[name], name === "V2" ? AGREEMENT_TIMES[bandOf(birth, day)] : 1);
    if (day >= adult) return { phases, end: adult, why: "ADULT" };
    const next: Stage | EndReason = weighted(random, NEXT[name][bandOf(birth, day)]);
    if (isEnd(next)) return { phases, end: day, why: next };
    ls = next;
  }
};
