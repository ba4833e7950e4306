import { RETURN_YEARS, yearSpan } from "../chance/calendar.ts";
import { daysWithin } from "../chance/days-within.ts";
import type { CostDraft } from "./cost-drafts.ts";

/** As many a year of one borough; with those of the years around they hold its ten dearest in each. */
const DEAR_A_YEAR = 8;

/** What a placement is known by in London: its child's number, which no other borough gives, and its first day. */
export const keyOf = ({ child, placement }: CostDraft): string => `${child.id}/${placement.start}`;

/**
 * A borough's dear placements: those in children's homes that last longest in each return year. Had chance chosen them, many would
 * be over within weeks, and ten of them would never come to what the ten dearest of a borough are known to cost.
 */
export const dearPlacements = (drafts: readonly CostDraft[]): readonly CostDraft[] => {
  const homes = drafts.filter(({ placement }) => placement.place === "K2");
  const longest = RETURN_YEARS.flatMap((year) => {
    const span = yearSpan(year);
    const days = new Map(homes.map((draft) => [draft, daysWithin(draft.placement, span)]));
    const inYear = homes.filter((draft) => days.get(draft) !== 0);
    return inYear.toSorted((a, b) => (days.get(b) ?? 0) - (days.get(a) ?? 0)).slice(0, DEAR_A_YEAR);
  });
  return [...new Set(longest)];
};
