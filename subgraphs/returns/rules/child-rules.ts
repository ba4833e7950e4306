import { returnYearStart } from "../../../schema/reference/dates.ts";
import type { StagedRow } from "../../models/staged-rows.ts";
import type { Severity } from "../fault.ts";

/** Rows of one child; all years, or one year's where a rule says so. */
type Rows = readonly StagedRow[];
type EpisodeRow = StagedRow & { readonly table: "EPISODES" };

/** A check that needs a child's other rows: `find` gives the rows at fault. */
export type ChildRule = {
  readonly rule: string;
  readonly severity: Severity;
  readonly column: string;
  readonly message: string;
  readonly hint: string;
  readonly find: (rows: Rows) => Rows;
};

const isEpisode = (row: StagedRow): row is EpisodeRow => row.table === "EPISODES";

const startOf = (row: EpisodeRow): string => row.facts?.start ?? "";

const byStart = (rows: Rows): readonly EpisodeRow[] =>
  rows.filter(isEpisode).toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : a.row - b.row));

/** Each episode with the one after it, duplicates of a start apart. */
const consecutive = (rows: Rows): readonly (readonly [EpisodeRow, EpisodeRow | undefined])[] =>
  byStart(rows)
    .filter((row, at, all) => at === 0 || startOf(row) !== startOf(all[at - 1] ?? row))
    .map((row, at, all) => [row, all[at + 1]] as const);

const repeated =
  (table: StagedRow["table"]) =>
  (rows: Rows): Rows =>
    rows.filter((row) => row.table === table).slice(1);

const overlaps = ([episode, next]: readonly [EpisodeRow, EpisodeRow | undefined]): boolean =>
  next !== undefined && (episode.facts?.end == null || startOf(next) < episode.facts.end);

const breaksOff = ([episode, next]: readonly [EpisodeRow, EpisodeRow | undefined]): boolean =>
  episode.facts?.rec === "X1" && (next === undefined || startOf(next) > (episode.facts.end ?? ""));

/** Checks over one child's rows of one year. Numbers are the Department's validation rules. */
export const YEAR_RULES: readonly ChildRule[] = [
  {
    rule: "duplicate-child",
    severity: "error",
    column: "CHILD",
    message: "The child has another row in the Header of the same year.",
    hint: "Keep one Header row for each child.",
    find: repeated("HEADER"),
  },
  {
    rule: "duplicate-child",
    severity: "error",
    column: "CHILD",
    message: "The child has another row in the UASC table of the same year.",
    hint: "Keep one UASC row for each child.",
    find: repeated("UASC"),
  },
  {
    rule: "duplicate-episode",
    severity: "error",
    column: "DECOM",
    message: "The child has another episode that starts the same day in the same year's return.",
    hint: "Keep one; if the same file was handed in twice, hand it in once.",
    find: (rows) => byStart(rows).filter((row, at, all) => at > 0 && startOf(row) === startOf(all[at - 1] ?? row)),
  },
  {
    rule: "501",
    severity: "error",
    column: "DECOM",
    message: "The episode starts before the one before it ends.",
    hint: "End the earlier episode on the day this one starts, with REC X1.",
    find: (rows) =>
      consecutive(rows)
        .filter(overlaps)
        .flatMap(([, next]) => next ?? []),
  },
  {
    rule: "x1-gap",
    severity: "warning",
    column: "DEC",
    message: "REC is X1 but no episode of the child starts on the day this one ends.",
    hint: "X1 means that care goes on: add the next episode, or give the reason why care ended. The child is not counted in between.",
    find: (rows) =>
      consecutive(rows)
        .filter(breaksOff)
        .map(([episode]) => episode),
  },
];

/** The check that a row with a fault of its own does not spoil: an episode needs its child's Header. */
export const HEADER_RULE: ChildRule = {
  rule: "no-header",
  severity: "error",
  column: "CHILD",
  message: "The child has no row in the Header of the same year.",
  hint: "Add the child to the Header, or hand in the Header file of this year together with the episodes.",
  find: (rows) => (rows.some((row) => row.table === "HEADER") ? [] : rows.filter(isEpisode).slice(0, 1)),
};

/** Over all years: a child enters care once, and says so. One that was there before the year began may come with any reason. */
export const FIRST_EPISODE_RULE: ChildRule = {
  rule: "357",
  severity: "error",
  column: "RNE",
  message: "The child's first episode does not start with RNE S.",
  hint: "Use S (started to be looked after), or add the episode before it.",
  find: (rows) =>
    byStart(rows)
      .slice(0, 1)
      .filter((row) => row.facts?.rne !== "S" && startOf(row) >= returnYearStart(row.year)),
};
