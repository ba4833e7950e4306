/** What a child's returns say beside its episodes: when it was missing, and orders that deprive it of liberty. */
import { returnYearStart } from "../../../../../schema/reference/dates.ts";
import type { Finding } from "../../../rows/finding.ts";
import type { StagedRow } from "../../../rows/staged-row.ts";
import type { EpisodeRecord, LibertyOrder, MissingIncident } from "../rows/episode-record.ts";
import type { PlacementRow } from "../rows/placement-facts.ts";
import type { Repair } from "./repair-episodes.ts";

/** An episode of the store but for the return it belongs to, whose id is the hash of all of them. */
export type MergedEpisode = Omit<EpisodeRecord, "return">;

/** Return years of which each table was handed in, in order. */
export type TableYears = Readonly<Record<"EPISODES" | "MISSING" | "DOLO", readonly number[]>>;

type Facts = { readonly MISSING: MissingIncident; readonly DOLO: LibertyOrder };

type BesideTable = keyof Facts;

/** A sound row of one of these tables. */
type BesideRow<Table extends BesideTable> = StagedRow<Table, Facts[Table]> & { readonly facts: Facts[Table] };

/** What names an incident or an order among the child's, whatever the year. */
export const besideKey = (facts: LibertyOrder & { readonly kind?: string }): string => `${facts.start} ${facts.kind ?? ""}`;

/** The sound rows of a table in order of start, each as the latest return has it. */
const latestOf = <Table extends BesideTable>(rows: readonly PlacementRow[], table: Table): readonly BesideRow<Table>[] => {
  const isOf = (row: PlacementRow): row is PlacementRow & BesideRow<Table> => row.table === table && row.facts !== null;
  const byKey = new Map<string, BesideRow<Table>>();
  for (const row of rows.filter(isOf)) {
    const key = besideKey(row.facts);
    if (row.year >= (byKey.get(key)?.year ?? 0)) byKey.set(key, row);
  }
  return [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
};

type Kept<Table extends BesideTable> = {
  readonly byEpisode: ReadonlyMap<MergedEpisode, readonly Facts[Table][]>;
  readonly repairs: readonly Repair[];
  readonly outside: readonly StagedRow[];
};

const NOTHING = { byEpisode: new Map(), repairs: [], outside: [] } as const;

/** Puts each incident, or order, into the first episode that has a day in common with it. */
const place = <Table extends BesideTable>(
  episodes: readonly MergedEpisode[],
  rows: readonly BesideRow<Table>[],
  years: readonly number[],
): Kept<Table> => {
  if (rows.length === 0) return NOTHING;
  const byEpisode = new Map<MergedEpisode, Facts[Table][]>();
  const [repairs, outside]: [Repair[], StagedRow[]] = [[], []];
  for (const row of rows) {
    const nextYear = years.find((year) => year > row.year);
    const isForgotten = row.facts.end === null && nextYear !== undefined;
    // The next return lacks it: it ended without our being told.
    const facts = isForgotten ? { ...row.facts, end: returnYearStart(nextYear) } : row.facts;
    const { start, end } = facts;
    const around = episodes.find((each) => (end === null || each.start <= end) && (each.end === null || start < each.end));
    if (around === undefined) outside.push(row);
    else byEpisode.set(around, [...(byEpisode.get(around) ?? []), facts]);
    if (around !== undefined && isForgotten) repairs.push(row.table === "MISSING" ? "missing" : "order");
  }
  return { byEpisode, repairs, outside };
};

/** A child's merged episodes with what its rows of MISSING and DOLO say. */
export const keepBeside = (
  episodes: readonly MergedEpisode[],
  rows: readonly PlacementRow[],
  years: TableYears,
): {
  readonly episodes: readonly MergedEpisode[];
  readonly repairs: readonly Repair[];
  readonly outside: readonly StagedRow[];
} => {
  const missing = place(episodes, latestOf(rows, "MISSING"), years.MISSING);
  const orders = place(episodes, latestOf(rows, "DOLO"), years.DOLO);
  const withBeside = (episode: MergedEpisode): MergedEpisode => {
    const [incidents, ordered] = [missing.byEpisode.get(episode), orders.byEpisode.get(episode)];
    return {
      ...episode,
      ...(incidents === undefined ? {} : { missing: incidents }),
      ...(ordered === undefined ? {} : { orders: ordered }),
    };
  };
  const isNothing = missing.byEpisode.size + orders.byEpisode.size === 0;
  return {
    episodes: isNothing ? episodes : episodes.map(withBeside),
    repairs: [...missing.repairs, ...orders.repairs],
    outside: [...missing.outside, ...orders.outside],
  };
};

/** Says that a row is not kept, as the child was not looked after on any day of it. */
export const outsideCare = (row: StagedRow): Finding => ({
  rule: {
    rule: "outside-care",
    severity: "warning",
    column: row.table === "MISSING" ? "MIS_START" : "DOLO_START",
    message: "The child was not looked after on any of the days, so the row is not kept.",
    hint: "Look at its days, and at those of the child's episodes.",
  },
  row,
});
