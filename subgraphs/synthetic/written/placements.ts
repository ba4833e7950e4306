import { localDateOf, returnYearOf } from "../../../schema/reference/dates.ts";
import { LAST_DAY } from "../chance/calendar.ts";
import type { Child } from "../children/child.ts";
import type { Episode } from "../children/episodes.ts";
import { writtenIn } from "./written-in.ts";

/**
 * One placement of a child, as its cost and its bed are known by it: from its first day to the day it is left, which is not a day
 * of it (Infinity while the child is there). The rest is as its last episode has it.
 */
export type Placement = Pick<Episode, "place" | "provider" | "postcode" | "urn" | "cin"> & {
  readonly start: number;
  readonly end: number;
};

const SHORT_BREAKS = ["V3", "V4"];
const SAME_CARER = ["L", "T", "U"];

const isTemporary = ({ place }: Episode): boolean => place.startsWith("T");

/** What the last return that has the episode says of its place. */
const lastWritten = (episode: Episode): string => {
  const { place, urn } = writtenIn(returnYearOf(localDateOf(Math.min(episode.dec ?? LAST_DAY, LAST_DAY))), episode);
  return [place, episode.provider, urn, episode.postcode?.pcds].join(" ");
};

/** The placement that goes on in an episode: through legal changes and the same carer's, a temporary move and the way back from it. */
const goesOnIn = (episode: Episode, before: Episode | undefined, usual: Episode | undefined): boolean => {
  if (before === undefined || usual === undefined || before.dec !== episode.decom) return false;
  if (isTemporary(episode) || SAME_CARER.includes(episode.rne)) return true;
  return isTemporary(before) && lastWritten(usual) === lastWritten(episode);
};

/**
 * The placements of a child in the years written, in order, as they are told from its returns: a placement that began before its
 * first episode there starts with that episode. Short breaks are none.
 *
 * S K2, P T1, P K2 (the same home), L K2, P U6 -> K2, U6
 */
export const placementsOf = ({ episodes }: Pick<Child, "episodes">): readonly Placement[] => {
  const placements: Placement[] = [];
  let [before, usual]: (Episode | undefined)[] = [];
  for (const episode of episodes.filter(({ ls }) => !SHORT_BREAKS.includes(ls))) {
    const current = goesOnIn(episode, before, usual) ? placements.pop() : undefined;
    const { place, provider, postcode, urn, cin } = isTemporary(episode) && usual !== undefined ? usual : episode;
    placements.push({
      place,
      provider,
      postcode,
      urn,
      cin,
      start: current?.start ?? episode.decom,
      end: episode.dec ?? Infinity,
    });
    before = episode;
    if (!isTemporary(episode)) usual = episode;
  }
  return placements;
};
