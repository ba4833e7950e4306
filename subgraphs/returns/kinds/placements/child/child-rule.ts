import type { Severity } from "../../../faults/fault.ts";
import type { UnreadTables } from "../../../rows/borough-files.ts";
import type { PlacementRow } from "../rows/placement-facts.ts";
import { isEpisode, latest, latestEpisodes, type EpisodeRow } from "./latest-episodes.ts";

/** What the rules over one child see: its rows of all years, or of one year where a rule says so. */
export type Care = {
  readonly rows: readonly PlacementRow[];
  /** In order of start, each as the latest return has it. */
  readonly episodes: readonly EpisodeRow[];
  /** As the latest Header has it; null where there is none. */
  readonly birthMonth: string | null;
  readonly isUasc: boolean;
};

/** What is known beside the return. */
export type ChildContext = {
  /** Numbers of the settings on the register, null when there is no register. */
  readonly urns: Pick<ReadonlySet<string>, "has"> | null;
  /** Years whose episodes the borough handed in. */
  readonly years: ReadonlySet<number>;
  /** Years whose Header it handed in. */
  readonly headers: ReadonlySet<number>;
  readonly unread: UnreadTables;
};

/** A check that needs a child's other rows: `find` gives the rows at fault. */
export type ChildRule = {
  readonly rule: string;
  readonly severity: Severity;
  readonly column: string;
  readonly message: string;
  readonly hint: string;
  readonly find: (care: Care, context: ChildContext) => readonly PlacementRow[];
  /** Columns that it reads besides its own: where one of the child's rows has a fault in any, nothing is said. */
  readonly reads: readonly string[];
  /** The table of which it says that a row is missing: a file that could not be read may have it. */
  readonly misses?: "HEADER" | "EPISODES";
};

export const careOf = (rows: readonly PlacementRow[]): Care => ({
  rows,
  episodes: latestEpisodes(rows),
  birthMonth: latest(rows, "HEADER")?.facts?.birthMonth ?? null,
  isUasc: rows.some(({ table }) => table === "UASC"),
});

/** The days of an episode. */
export const DAYS = ["DECOM", "DEC"] as const;

/** Every sound row of the Episodes table in order of start, one that is there twice included. */
export const byStart = (rows: readonly PlacementRow[]): readonly EpisodeRow[] =>
  rows
    .filter(isEpisode)
    .toSorted((a, b) =>
      a.facts.start < b.facts.start ? -1 : a.facts.start > b.facts.start ? 1 : a.year - b.year || a.row - b.row,
    );

/** A rule that each episode keeps or breaks by itself, with what is known of the child. */
export const eachEpisode =
  (isBroken: (episode: EpisodeRow, care: Care, context: ChildContext) => boolean): ChildRule["find"] =>
  (care, context) =>
    care.episodes.filter((episode) => isBroken(episode, care, context));

/** A rule between an episode and the one after it, which is missing for the last. */
export const eachPair =
  (isBroken: (episode: EpisodeRow, next: EpisodeRow | undefined) => boolean): ChildRule["find"] =>
  ({ episodes }) =>
    episodes.filter((episode, at) => isBroken(episode, episodes[at + 1]));
