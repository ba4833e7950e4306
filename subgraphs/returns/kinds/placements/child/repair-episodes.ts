import { returnYearStart } from "../../../../../schema/reference/dates.ts";
import type { EpisodeRow } from "./latest-episodes.ts";

/**
 * How an episode of an earlier return was mended because a later return of the borough says otherwise. Numbers are those of
 * London's pooled files:
 *
 * - 2: left open, and the next return lacks it: ends on the 1 April on which that one begins
 * - 3: left open, and the later return has the same episode under another start: left out
 * - 3A: left open, and the later return has an episode before it: left out
 * - 4: overlaps the next episode, which a later return brought: ends where that begins
 * - 5: ended with X1 before the next episode, which a later return brought: ends where that begins
 *
 * Their rules 1, 1A and 2 give an open episode three different ends; here it has one, whatever follows, and 4 trims it.
 * `missing` and `order` are ours: an incident, or an order, that was left open and that the next return lacks ends like an episode.
 * `nested` is ours: an earlier return has it within an episode of a later one, which is right: left out. `overlap` is what none of
 * them mends: both stay, and a child counts in the one that began last.
 */
export type Repair = "2" | "3" | "3A" | "4" | "5" | "nested" | "overlap" | "missing" | "order";

export type RepairedEpisodes = { readonly episodes: readonly EpisodeRow[]; readonly repairs: readonly Repair[] };

const SAME = ["rne", "ls", "place", "placeProvider", "urn", "hostAuthority", "locality", "distanceTenths"] as const;

const isSame = (a: EpisodeRow, b: EpisodeRow): boolean => SAME.every((fact) => a.facts[fact] === b.facts[fact]);

const withEnd = (row: EpisodeRow, end: string): EpisodeRow => ({ ...row, facts: { ...row.facts, end } });

/** Why an episode that an earlier return left open and no later one has is left out; null when it is to be ended. */
const whyLeftOut = (row: EpisodeRow, before: EpisodeRow | undefined, after: EpisodeRow | undefined): Repair | null => {
  const isReplacedBy = (other: EpisodeRow | undefined): boolean =>
    other !== undefined && other.year > row.year && isSame(row, other);
  if (isReplacedBy(before) || isReplacedBy(after)) return "3";
  return before !== undefined && before.year > row.year ? "3A" : null;
};

const settleOpen = (rows: readonly EpisodeRow[], years: readonly number[]): RepairedEpisodes => {
  const repairs: Repair[] = [];
  const episodes = rows.flatMap((row, at) => {
    // Of a year that was not handed in nobody knows: the episode ends where the next return that is there begins.
    const nextYear = years.find((year) => year > row.year);
    if (row.facts.end !== null || nextYear === undefined) return [row];
    const leftOut = whyLeftOut(row, rows[at - 1], rows[at + 1]);
    repairs.push(leftOut ?? "2");
    return leftOut === null ? [withEnd(row, returnYearStart(nextYear))] : [];
  });
  return { episodes, repairs };
};

const isWithin = ({ facts, year }: EpisodeRow, around: EpisodeRow | undefined): boolean => {
  if (around === undefined || around.year <= year) return false;
  return around.facts.end === null || (facts.end !== null && facts.end <= around.facts.end);
};

/** Leaves out what an earlier return has within an episode of a later one: it would end that, and the child would be lost. */
const dropNested = (rows: readonly EpisodeRow[]): RepairedEpisodes => {
  const episodes: EpisodeRow[] = [];
  const repairs: Repair[] = [];
  for (const row of rows)
    if (isWithin(row, episodes.at(-1))) repairs.push("nested");
    else episodes.push(row);
  return { episodes, repairs };
};

/** What is wrong between an episode and the next, of another return, if anything: within one return a rule says so. */
const jointOf = ({ facts, year }: EpisodeRow, next: EpisodeRow | undefined): Repair | null => {
  if (next === undefined || next.year === year) return null;
  const isLater = year < next.year;
  if (facts.end === null || facts.end > next.facts.start) return isLater ? "4" : "overlap";
  return isLater && facts.rec === "X1" && facts.end < next.facts.start ? "5" : null;
};

/** Ends each episode where a later return begins the next one. */
const joinEnds = (rows: readonly EpisodeRow[]): RepairedEpisodes => {
  const repairs: Repair[] = [];
  const episodes = rows.map((row, at) => {
    const next = rows[at + 1];
    const joint = jointOf(row, next);
    if (joint !== null) repairs.push(joint);
    return next === undefined || joint === null || joint === "overlap" ? row : withEnd(row, next.facts.start);
  });
  return { episodes, repairs };
};

/** An episode that was ended earlier may lie within another now, so it is looked at again. */
const setApart = (rows: readonly EpisodeRow[]): RepairedEpisodes => {
  const apart = dropNested(rows);
  const joined = joinEnds(apart.episodes);
  const isDone = dropNested(joined.episodes).repairs.length === 0;
  if (isDone) return { episodes: joined.episodes, repairs: [...apart.repairs, ...joined.repairs] };
  const again = setApart(joined.episodes);
  return {
    episodes: again.episodes,
    repairs: [...apart.repairs, ...joined.repairs.filter((repair) => repair !== "overlap"), ...again.repairs],
  };
};

/**
 * One child's episodes of several returns, in order of start, so that they follow each other as the latest return of each has it.
 * An open episode of the borough's last return stays open. `years` are those of the returns, in order.
 */
export const repairEpisodes = (rows: readonly EpisodeRow[], years: readonly number[]): RepairedEpisodes => {
  const settled = settleOpen(rows, years);
  const apart = setApart(settled.episodes);
  return { episodes: apart.episodes, repairs: [...settled.repairs, ...apart.repairs] };
};
