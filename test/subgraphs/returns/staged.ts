import type { EpisodeFacts, PlacementRow } from "../../../subgraphs/returns/kinds/placements/rows/placement-facts.ts";
import { HACKNEY } from "./returns-folder.ts";

const place = (year: number, row: number) => ({ borough: HACKNEY, child: "c1", year, file: 0, row });

const FACTS: EpisodeFacts = {
  start: "2022-06-01",
  end: null,
  rne: "S",
  ls: "C2",
  cin: "N1",
  place: "U4",
  placeProvider: "PR1",
  rec: null,
  reasonPlaceChange: null,
  urn: null,
  hostAuthority: null,
  locality: null,
  distanceTenths: 123,
};

/** Staged rows of one child, as the reading makes them. */
export const stagedEpisode = (year: number, facts: Partial<EpisodeFacts> = {}, row = 2): PlacementRow => ({
  ...place(year, row),
  table: "EPISODES",
  facts: { ...FACTS, ...facts },
});
export const stagedHeader = (year: number, sex = "1"): PlacementRow => ({
  ...place(year, 2),
  table: "HEADER",
  facts: { birthMonth: "2012-08", sex, ethnic: "WBRI" },
});
export const stagedUasc = (year: number, uascCeased: string | null): PlacementRow => ({
  ...place(year, 2),
  table: "UASC",
  facts: { uascCeased, birthMonth: "2012-08" },
});
type BesideTable = "MISSING" | "DOLO";
type NamingTable = Exclude<
  Extract<PlacementRow, { readonly facts: Readonly<Record<string, never>> | null }>["table"],
  BesideTable
>;

/** A row of a table that nothing is kept of but that it names a child. */
export const stagedNamed = (year: number, table: NamingTable): PlacementRow => ({ ...place(year, 2), table, facts: {} });
export const stagedOrder = (year: number, start: string, end: string | null): PlacementRow => ({
  ...place(year, 5),
  table: "DOLO",
  facts: { start, end },
});
export const stagedMissing = (year: number, start: string, end: string | null, kind: "M" | "A" = "M"): PlacementRow => ({
  ...place(year, 6),
  table: "MISSING",
  facts: { kind, start, end },
});
const KEPT = ["EPISODES", "HEADER", "UASC", "MISSING", "DOLO"];

/** A row with faults in some cells; what the others say is known of a table that figures are made of. */
export const faulty = (row: PlacementRow, ...columns: readonly string[]): PlacementRow =>
  (!KEPT.includes(row.table)
    ? { ...row, facts: null }
    : { ...row, facts: null, partial: { facts: row.facts, faulty: columns.length === 0 ? ["DECOM"] : columns } }) as PlacementRow;
