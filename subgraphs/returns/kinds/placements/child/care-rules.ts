import { dayOf, returnYearEnd, returnYearStart } from "../../../../../schema/reference/dates.ts";
import { byStart, DAYS, eachPair, type Care, type ChildRule } from "./child-rule.ts";
import type { EpisodeRow } from "./latest-episodes.ts";

const isTemporary = ({ facts }: EpisodeRow): boolean => /^T[0-4]$/.test(facts.place);

/** Codes that took the place of others from one year to the next: the placement is the same. */
const SUCCESSORS: Readonly<Record<string, string>> = { H5: "K3", P2: "K3", Z11: "Z1", Z12: "Z1", Z13: "Z1", Z14: "Z1" };

const placeOf = ({ facts }: EpisodeRow): string => SUCCESSORS[facts.place] ?? facts.place;

/** Whether the placement after a temporary move, or several in a row, is not the one before. */
const doesNotReturn = (episodes: readonly EpisodeRow[], at: number): boolean => {
  const [move, after] = [episodes[at], episodes[at + 1]];
  if (move === undefined || after === undefined || !isTemporary(move) || isTemporary(after)) return false;
  const before = episodes.slice(0, at).findLast((episode) => !isTemporary(episode));
  return before !== undefined && (placeOf(before) !== placeOf(after) || !["P", "B"].includes(after.facts.rne));
};

/** Last day of an episode as far as its return knows. */
const endOf = ({ facts, year }: EpisodeRow): string => facts.end ?? returnYearEnd(year);

/** Days from the start of the first to the end of the last of the episodes under one legal status that lead up to this one. */
const daysUnder = (ls: string, episodes: readonly EpisodeRow[], at: number): number => {
  const last = episodes[at];
  if (last === undefined || last.facts.ls !== ls) return 0;
  const leadsUp = (index: number): boolean => {
    const [episode, next] = [episodes[index], episodes[index + 1]];
    return episode?.facts.ls === ls && episode.facts.end === next?.facts.start;
  };
  let first = at;
  while (leadsUp(first - 1)) first -= 1;
  return dayOf(endOf(last)) - dayOf(episodes[first]?.facts.start ?? last.facts.start);
};

/** The orders that law limits to a number of days. */
const limitedOrder = (rule: string, ls: string, days: number): ChildRule => ({
  rule,
  severity: "error",
  column: "LS",
  reads: DAYS,
  message: `Legal status ${ls} lasts longer than ${days} days.`,
  hint: "Give the legal status that followed an episode of its own.",
  find: ({ episodes }) => episodes.filter((_, at) => daysUnder(ls, episodes, at) > days),
});

const daysWithin = (episode: EpisodeRow, year: number): number => {
  const [from, to] = [dayOf(episode.facts.start), dayOf(endOf(episode))];
  return Math.max(0, Math.min(to, dayOf(returnYearEnd(year)) + 1) - Math.max(from, dayOf(returnYearStart(year))));
};

const MOST_BREAK_DAYS = 75;

/** The last single short break of each year in which there are too many days of them. */
const tooManyBreaks = ({ episodes }: Care): readonly EpisodeRow[] => {
  const breaks = episodes.filter(({ facts }) => facts.ls === "V3");
  const years = [...new Set(breaks.map(({ year }) => year))];
  const isOver = (year: number): boolean => breaks.reduce((sum, episode) => sum + daysWithin(episode, year), 0) > MOST_BREAK_DAYS;
  return years.filter(isOver).flatMap((year) => breaks.findLast((episode) => episode.year === year) ?? []);
};

const hasEndedCare = ({ rec }: EpisodeRow["facts"]): boolean => rec !== null && rec !== "X1";

/** Checks of how a child's episodes follow each other, over all years. Numbers are the Department's validation rules. */
export const CARE_RULES: readonly ChildRule[] = [
  {
    rule: "357",
    severity: "error",
    column: "RNE",
    reads: [...DAYS, "REC"],
    message: "The child's first episode does not start with RNE S.",
    hint: "Use S (started to be looked after), or add the episode before it.",
    misses: "EPISODES",
    // One that was there before the first return began may come with any reason.
    find: ({ rows }) =>
      byStart(rows)
        .slice(0, 1)
        .filter(({ facts, year }) => facts.rne !== "S" && facts.start >= returnYearStart(year)),
  },
  {
    rule: "431",
    severity: "error",
    column: "RNE",
    reads: [...DAYS, "REC"],
    message: "The episode starts with RNE S on the day the one before it ends.",
    hint: "Care goes on: give the reason for the change and end the earlier episode with X1, or mend the day.",
    find: ({ episodes }) => episodes.filter(({ facts }, at) => facts.rne === "S" && facts.start === episodes[at - 1]?.facts.end),
  },
  {
    rule: "383",
    severity: "error",
    column: "PLACE",
    reads: [...DAYS, "RNE"],
    message: "After a temporary placement the child does not return to the placement before it.",
    hint: "Add the return (RNE P) to the usual placement, or give the move its own kind of placement.",
    find: ({ episodes }) => episodes.filter((_, at) => doesNotReturn(episodes, at - 1)),
  },
  {
    rule: "388",
    severity: "warning",
    column: "DEC",
    reads: ["DECOM", "REC"],
    message: "REC is X1 but no episode of the child starts on the day this one ends.",
    hint: "X1 means that care goes on: add the next episode, or give the reason why care ended. The child is not counted in between.",
    misses: "EPISODES",
    // Where a later return brought the next episode, the gap is closed (repair 5).
    find: eachPair(
      ({ facts, year }, next) =>
        facts.rec === "X1" && (next === undefined || (next.year <= year && next.facts.start > (facts.end ?? ""))),
    ),
  },
  {
    rule: "388",
    severity: "warning",
    column: "REC",
    reads: [...DAYS, "RNE"],
    message: "REC says that care ended, but the child's next episode starts on that day.",
    hint: "Where care goes on REC is X1; where it ended and began anew, see the days.",
    // RNE S on that day is another rule's (431).
    find: eachPair(
      ({ facts }, next) => hasEndedCare(facts) && next !== undefined && next.facts.start === facts.end && next.facts.rne !== "S",
    ),
  },
  {
    rule: "432",
    severity: "warning",
    column: "RNE",
    reads: [...DAYS, "REC"],
    message: "The episode is the first after care had ended, but does not start with RNE S.",
    hint: "Use S where care began anew, or see the day and the reason that ended the episode before.",
    misses: "EPISODES",
    find: ({ episodes }) =>
      episodes.filter(({ facts }, at) => {
        const before = episodes[at - 1]?.facts;
        return before !== undefined && hasEndedCare(before) && (before.end ?? "") < facts.start && facts.rne !== "S";
      }),
  },
  {
    rule: "437",
    severity: "warning",
    column: "REC",
    reads: DAYS,
    message: "REC says that the child died, or was found to be 18 or over, but there are later episodes.",
    hint: "Look at REC, and for a child under another's number.",
    find: eachPair(({ facts }, next) => ["E2", "E15"].includes(facts.rec ?? "") && next !== undefined),
  },
  {
    rule: "504",
    severity: "warning",
    column: "CIN",
    reads: [...DAYS, "RNE"],
    message: "CIN is another than in the episode before, though care went on.",
    hint: "The category of need is that of when care began, and stays for the whole period.",
    find: ({ episodes }) =>
      episodes.filter(({ facts }, at) => {
        const before = episodes[at - 1]?.facts;
        return before?.end === facts.start && facts.rne !== "S" && before.cin !== facts.cin;
      }),
  },
  limitedOrder("361", "L1", 3),
  limitedOrder("362", "L2", 21),
  limitedOrder("363", "L3", 7),
  {
    rule: "367",
    severity: "error",
    column: "LS",
    reads: DAYS,
    message: `Single short breaks (V3) come to more than ${MOST_BREAK_DAYS} days in the year.`,
    hint: "A child with more is looked after under another legal status.",
    find: tooManyBreaks,
  },
];
