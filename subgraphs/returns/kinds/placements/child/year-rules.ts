import type { PlacementRow } from "../rows/placement-facts.ts";
import { isKept } from "../rows/placement-tables.ts";
import { byStart, type Care, type ChildRule } from "./child-rule.ts";

const repeated =
  (table: PlacementRow["table"]) =>
  ({ rows }: Care): readonly PlacementRow[] =>
    rows.filter((row) => row.table === table).slice(1);

/** Checks over one child's rows of one year's return. Numbers are the Department's validation rules. */
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
    find: ({ rows }) => byStart(rows).filter((row, at, all) => row.facts.start === all[at - 1]?.facts.start),
  },
  {
    rule: "501",
    severity: "error",
    column: "DECOM",
    message: "The episode starts before the one before it ends.",
    hint: "End the earlier episode on the day this one starts, with REC X1.",
    find: ({ episodes }) =>
      episodes.filter((episode, at) => {
        const before = episodes[at - 1];
        return before !== undefined && (before.facts.end === null || episode.facts.start < before.facts.end);
      }),
  },
];

const hasHeader = ({ rows }: Care): boolean => rows.some(({ table }) => table === "HEADER");

/** The checks that a row with a fault of its own does not spoil: whatever is said of a child needs its Header. */
export const HEADER_RULES: readonly ChildRule[] = [
  {
    rule: "no-header",
    severity: "error",
    column: "CHILD",
    message: "The child has no row in the Header of the same year.",
    hint: "Add the child to the Header, or hand in the Header file of this year together with the episodes.",
    misses: "HEADER",
    find: (care) => (hasHeader(care) ? [] : care.rows.filter(({ table }) => table === "EPISODES").slice(0, 1)),
  },
  {
    rule: "no-header",
    severity: "warning",
    column: "CHILD",
    message: "The child has no row in the Header of the same year; nothing of this table is kept.",
    hint: "Look for a slip in CHILD, or add the child to the Header.",
    misses: "HEADER",
    find: (care, { years }) =>
      hasHeader(care) ? [] : firstOfEach(care.rows.filter(({ table, year }) => !isKept(table) && years.has(year))),
  },
];

const firstOfEach = (rows: readonly PlacementRow[]): readonly PlacementRow[] =>
  [...Map.groupBy(rows, ({ table }) => table).values()].flatMap(([first]) => first ?? []);
