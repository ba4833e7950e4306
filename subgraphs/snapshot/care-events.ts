/**
 * What happens to one child where its spells begin and end: it comes into care, leaves it, or is placed anew.
 *
 * - A period of care is a run of spells that touch. It begins where none ended that day.
 * - A placement begins with a period of care and with any later episode but a change of legal status alone (L), a temporary move
 *   (T0 to T4), and the return from one.
 * - A move is one that begins with another carer (not T, U) while the child is in care; a placement for adoption with the current
 *   foster carer (A3, A5) is none.
 * - A change is a move, or the beginning of care: what the Department counts as a placement of a child, temporary ones apart.
 * Source: Department for Education, children looked after statistics 2024/25: methodology of placement stability.
 */
import { dayOf } from "../../schema/reference/dates.ts";
import { breakdownsAfterMove, breakdownsAtEntry, type FosterBreakdowns } from "./foster-breakdowns.ts";
import { type CountedEpisode, isTemporary, SHORT_BREAKS, type Spell } from "./timeline.ts";

/** Bits of what begins with a spell, or with its first piece; LEAVES_CARE is of its last piece. */
export const EVENT = {
  ENTERS_CARE: 1,
  LEAVES_CARE: 2,
  STARTS_PLACEMENT: 4,
  MOVES: 8,
  CHANGES: 16,
  /** In care, and in no placement but a temporary one. */
  UNPLACED: 32,
} as const;

/** Of a day that there is not. */
export const NEVER = -(2 ** 31);

/** What a spell has of the care and the placement that it is part of. */
export type CareEvents = {
  readonly events: number;
  /** First day of the period of care; NEVER of one that began as a short break, which is no long-term care. */
  readonly careStart: number;
  /** The day the period of care before it ended; NEVER where the records have none. */
  readonly previousCareEnd: number;
  /** Since when the child is in one placement: of a placement for adoption with the one before it. */
  readonly settledSince: number;
  /** Why the placement before it ended; null where none did, or nothing is recorded. */
  readonly reasonPlaceChange: string | null;
  /** Foster placements of the period of care that have broken down. */
  readonly breakdowns: FosterBreakdowns;
};

/** A spell as it follows on those before it. */
type Followed = CareEvents & { readonly began: number };

const SAME_CARER_ADOPTION = ["A3", "A5"];
const SAME_CARER = ["T", "U"];

const startsPlacement = ({ episode, isReturn }: Spell): boolean => !isTemporary(episode) && episode.rne !== "L" && !isReturn;

const isMove = (spell: Spell): boolean =>
  startsPlacement(spell) && !SAME_CARER.includes(spell.episode.rne) && !SAME_CARER_ADOPTION.includes(spell.episode.place);

/** The first spell of a period of care. */
const entering = (spell: Spell, previousEnd: string | null, isAfterBreak: boolean): Followed => {
  const start = dayOf(spell.start);
  const isPlaced = !isTemporary(spell.placed);
  return {
    events: EVENT.ENTERS_CARE + (isPlaced ? EVENT.STARTS_PLACEMENT + EVENT.CHANGES : EVENT.UNPLACED),
    careStart: isAfterBreak ? NEVER : start,
    previousCareEnd: previousEnd === null ? NEVER : dayOf(previousEnd),
    settledSince: start,
    reasonPlaceChange: null,
    breakdowns: breakdownsAtEntry(spell, isAfterBreak),
    began: start,
  };
};

/** A spell that goes on from the one before it in the same period of care. */
const following = (spell: Spell, before: Spell, last: Followed): Followed => {
  const [start, isPlaced] = [dayOf(spell.start), !isTemporary(spell.placed)];
  const isFirst = isPlaced && isTemporary(before.placed);
  const changes = isFirst || isMove(spell);
  const isAdoption = !isFirst && spell.episode.place.startsWith("A");
  return {
    ...last,
    events:
      (startsPlacement(spell) ? EVENT.STARTS_PLACEMENT : 0) +
      (isMove(spell) ? EVENT.MOVES : 0) +
      (changes ? EVENT.CHANGES : 0) +
      (isPlaced ? 0 : EVENT.UNPLACED),
    reasonPlaceChange: before.episode.reasonPlaceChange,
    breakdowns: isMove(spell) ? breakdownsAfterMove(last.breakdowns, before) : last.breakdowns,
    ...(changes ? { settledSince: isAdoption ? last.began : start, began: start } : {}),
  };
};

/** `spells` are those of one child, made of `episodes`, in order. */
export const careEventsOf = (spells: readonly Spell[], episodes: readonly CountedEpisode[]): readonly CareEvents[] => {
  const breakEnds = new Set(episodes.filter(({ ls }) => SHORT_BREAKS.includes(ls)).map(({ end }) => end));
  const followed: Followed[] = [];
  for (const [at, spell] of spells.entries()) {
    const before = spells[at - 1];
    followed.push(
      before?.end === spell.start
        ? following(spell, before, followed[at - 1]!)
        : entering(spell, before?.end ?? null, breakEnds.has(spell.start)),
    );
  }
  return followed.map((each, at) => {
    const { end } = spells[at]!;
    return end === null || spells[at + 1]?.start === end ? each : { ...each, events: each.events + EVENT.LEAVES_CARE };
  });
};
