/**
 * From the episodes of one child to the spells that are counted: one at most on any day.
 *
 * - Short breaks (V3, V4) are not counted.
 * - An episode ends where the next begins, so that a child counts once.
 * - A temporary move (T0 to T4) counts as the placement it interrupts, with its own legal status.
 * - A placement goes on through changes of legal status (L), changes with the same carer (T, U) and temporary moves; a return from one
 *   to the same placement goes on too.
 * Source: Department for Education, children looked-after return guide 2024/25; design of this service, "What is counted".
 */
import type { LocalDate } from "../../schema/reference/dates.ts";
import type { EpisodeRecord } from "../returns/kinds/placements/rows/episode-record.ts";

export const LEFT_OUT_OF_EPISODES = ["return", "plainChild"] as const;

/** What a snapshot reads of an episode. */
export type CountedEpisode = Omit<EpisodeRecord, (typeof LEFT_OUT_OF_EPISODES)[number]>;

export type Spell = {
  /** Who the child is, and its legal status and need. */
  readonly episode: CountedEpisode;
  /** Where it counts as placed: what the episode says, or the one that a temporary move interrupts. */
  readonly placed: CountedEpisode;
  readonly start: LocalDate;
  readonly end: LocalDate | null;
  /** First day of the placement that the spell is part of. */
  readonly placementStart: LocalDate;
  /** Whether it goes back to the placement that a temporary move interrupted. */
  readonly isReturn: boolean;
};

export const SHORT_BREAKS = ["V3", "V4"];
const SAME_PLACEMENT = ["L", "T", "U"];

export const isTemporary = (episode: CountedEpisode): boolean => episode.place.startsWith("T");

/** `episodes` are those of one child, in order of start. */
export const spellsOf = (episodes: readonly CountedEpisode[]): readonly Spell[] => {
  const counted = episodes.filter((episode) => !SHORT_BREAKS.includes(episode.ls));
  const spells: Spell[] = [];
  let interrupted: Spell | null = null;
  for (const [at, episode] of counted.entries()) {
    const next = counted[at + 1];
    const end = next !== undefined && (episode.end === null || episode.end > next.start) ? next.start : episode.end;
    const before = spells.at(-1);
    const previous = before !== undefined && before.end === episode.start && episode.rne !== "S" ? before : null;
    // A temporary move takes the place of the placement around it.
    const { placed, placementStart, isReturn } =
      isTemporary(episode) && previous !== null ? { ...previous, isReturn: false } : placement(episode, previous, interrupted);
    const spell: Spell = { episode, placed, start: episode.start, end, placementStart, isReturn };
    interrupted = isTemporary(episode) ? spell : null;
    spells.push(spell);
  }
  return spells.filter((spell) => spell.end === null || spell.end > spell.start);
};

/** What an episode says of the placement itself. */
const placement = (
  episode: CountedEpisode,
  previous: Spell | null,
  interrupted: Spell | null,
): Pick<Spell, "placed" | "placementStart" | "isReturn"> => {
  const isReturn = previous !== null && interrupted !== null && isSamePlacement(episode, interrupted.placed);
  const goesOn = previous !== null && (isReturn || SAME_PLACEMENT.includes(episode.rne));
  return { placed: episode, placementStart: goesOn ? previous.placementStart : episode.start, isReturn };
};

const isSamePlacement = (a: CountedEpisode, b: CountedEpisode): boolean =>
  a.place === b.place && a.placeProvider === b.placeProvider && a.urn === b.urn && a.distanceTenths === b.distanceTenths;
