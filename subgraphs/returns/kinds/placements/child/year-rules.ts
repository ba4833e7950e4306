import type { PlacementRow } from "../rows/placement-facts.ts";
import { makesEpisodes } from "../rows/placement-tables.ts";
import { besideKey } from "./beside-episodes.ts";
import { byStart, type Care, type ChildRule } from "./child-rule.ts";

const repeated =
  (table: PlacementRow["table"]) =>
  ({ rows }: Care): readonly PlacementRow[] =>
    rows.filter((row) => row.table === table).slice(1);

const repeatedBeside = (table: "MISSING" | "DOLO", column: string): ChildRule => ({
  rule: "duplicate-row",
  severity: "warning",
  column,
  reads: [],
  message: `The child has another row of the same first day in ${table} of the same year; they count once.`,
  hint: "Keep one; if the same file was handed in twice, hand it in once.",
  find: ({ rows }) => {
    const known = new Set<string>();
    return rows.filter((row) => {
      if ((row.table !== "MISSING" && row.table !== "DOLO") || row.table !== table || row.facts === null) return false;
      const [key, before] = [besideKey(row.facts), known.size];
      return known.add(key).size === before;
    });
  },
});

/** Checks over one child's rows of one year's return. Numbers are the Department's validation rules. */
export const YEAR_RULES: readonly ChildRule[] = [
  {
    rule: "duplicate-child",
    severity: "error",
    column: "CHILD",
    reads: [],
    message: "The child has another row in the Header of the same year.",
    hint: "Keep one Header row for each child.",
    find: repeated("HEADER"),
  },
  {
    rule: "duplicate-child",
    severity: "error",
    column: "CHILD",
    reads: [],
    message: "The child has another row in the UASC table of the same year.",
    hint: "Keep one UASC row for each child.",
    find: repeated("UASC"),
  },
  {
    rule: "duplicate-episode",
    severity: "error",
    column: "DECOM",
    reads: [],
    message: "The child has another episode that starts the same day in the same year's return.",
    hint: "Keep one; if the same file was handed in twice, hand it in once.",
    find: ({ rows }) => byStart(rows).filter((row, at, all) => row.facts.start === all[at - 1]?.facts.start),
  },
  repeatedBeside("MISSING", "MIS_START"),
  repeatedBeside("DOLO", "DOLO_START"),
  {
    rule: "501",
    severity: "error",
    column: "DECOM",
    reads: ["DEC"],
    message: "The episode starts before the one before it ends.",
    hint: "End the earlier episode on the day this one starts, with REC X1.",
    find: ({ episodes }) =>
      episodes.filter((episode, at) => {
        const before = episodes[at - 1];
        return before !== undefined && (before.facts.end === null || episode.facts.start < before.facts.end);
      }),
  },
];

type HeaderRow = Extract<PlacementRow, { readonly table: "HEADER" }>;

const headers = ({ rows }: Care): readonly HeaderRow[] =>
  rows.filter((row): row is HeaderRow => row.table === "HEADER" && row.facts !== null).toSorted((a, b) => a.year - b.year);

/** Codes of sex until 2023/24, and since. */
const SEX_SINCE: Readonly<Record<string, string>> = { "1": "M", "2": "F" };

/** The rows of the Header that say something else than that of the return before, which then counts no longer. */
const differingFrom =
  (said: (facts: NonNullable<HeaderRow["facts"]>) => string) =>
  (care: Care): readonly PlacementRow[] =>
    headers(care).filter(
      (row, at, all) => at > 0 && row.year !== all[at - 1]!.year && said(row.facts!) !== said(all[at - 1]!.facts!),
    );

/** Checks of what the returns of several years say of one child. */
export const ALL_YEARS_RULES: readonly ChildRule[] = [
  {
    rule: "202",
    severity: "warning",
    column: "SEX",
    reads: [],
    message: "SEX is another than in an earlier return; the later counts, for all years.",
    hint: "See which is right, and whether both are the same child.",
    find: differingFrom(({ sex }) => SEX_SINCE[sex] ?? sex),
  },
  {
    rule: "203",
    severity: "warning",
    column: "DOB",
    reads: [],
    message: "DOB is of another month than in an earlier return; the later counts, for all years.",
    hint: "See which is right, and whether both are the same child.",
    find: differingFrom(({ birthMonth }) => birthMonth),
  },
];

const hasHeader = ({ rows }: Care): boolean => rows.some(({ table }) => table === "HEADER");

const uascOf = ({ rows }: Care): readonly PlacementRow[] => rows.filter(({ table }) => table === "UASC");

/** Checks of one row of UASC beside the child's Header of the year. Numbers are the open validator's. */
export const UASC_CHILD_RULES: readonly ChildRule[] = [
  {
    rule: "INT09",
    severity: "warning",
    column: "CHILD",
    reads: [],
    message: "The child in UASC has no row in the Header of the same year, so nothing is made of it.",
    hint: "Look for a slip in CHILD, or add the child to the Header.",
    misses: "HEADER",
    find: (care) => (hasHeader(care) ? [] : uascOf(care)),
  },
  {
    rule: "INT18",
    severity: "warning",
    column: "DOB",
    reads: [],
    message: "DOB in UASC is of another month than in the Header, which counts.",
    hint: "See which is right, and whether both are the same child.",
    find: (care) => {
      const born = headers(care)[0]?.facts?.birthMonth ?? "";
      return uascOf(care).filter(({ facts }) => {
        const { birthMonth = "" } = (facts ?? {}) as { readonly birthMonth?: string };
        return born !== "" && birthMonth !== "" && birthMonth !== born;
      });
    },
  },
];

/** The checks that a row with a fault of its own does not spoil: whatever is said of a child needs its Header. */
export const HEADER_RULES: readonly ChildRule[] = [
  {
    rule: "no-header",
    severity: "error",
    column: "CHILD",
    reads: [],
    message: "The child has no row in the Header of the same year.",
    hint: "Add the child to the Header, or hand in the Header file of this year together with the episodes.",
    misses: "HEADER",
    find: (care, { headers }) =>
      hasHeader(care) ? [] : care.rows.filter(({ table, year }) => table === "EPISODES" && headers.has(year)).slice(0, 1),
  },
  {
    rule: "no-header",
    severity: "warning",
    column: "CHILD",
    reads: [],
    message: "The child has no row in the Header of the same year, so nothing is made of this one.",
    hint: "Look for a slip in CHILD, or add the child to the Header.",
    misses: "HEADER",
    find: (care, { years, headers }) =>
      hasHeader(care)
        ? []
        : firstOfEach(care.rows.filter(({ table, year }) => !makesEpisodes(table) && years.has(year) && headers.has(year))),
  },
];

const firstOfEach = (rows: readonly PlacementRow[]): readonly PlacementRow[] =>
  [...Map.groupBy(rows, ({ table }) => table).values()].flatMap(([first]) => first ?? []);
