import type { LocalDate } from "../../../schema/reference/dates.ts";
import type { SubRegion } from "../../../schema/reference/sub-regions.ts";
import { RETURN_KINDS, returnStem, type ReturnOwner } from "../../models/return-kind.ts";
import type { StagedRow } from "../../models/staged-rows.ts";
import { quarterEndOf } from "../files/quarter.ts";
import { fileFault, type Fault } from "../faults/fault.ts";
import { holdsTable } from "../tables/recognise-file.ts";
import { isUsed, kindOfTable, type TableName } from "../kinds/placements/rows/placement-tables.ts";
import type { TableFile } from "../tables/read-table.ts";
import { stemOfRow } from "../staging/staging.ts";
import type { Unread } from "../tables/unread.ts";

/** What one borough handed in of one kind of return, and a file of it to name in a fault. */
export type BoroughFiles = ReturnOwner & {
  readonly file: string;
  /** Years whose episodes are there; none in the kinds whose rows say their days themselves. */
  readonly years: ReadonlySet<number>;
  /** Years of which the table of unaccompanied asylum-seeking children is there, be it without a row. */
  readonly uascYears: ReadonlySet<number>;
  /** Those days, by table. */
  readonly days: ReadonlyMap<TableName, ReadonlySet<LocalDate>>;
  /** The quarter of files that only say it by the day on which the first placement ended, by position of the file. */
  readonly quarters: ReadonlyMap<number, LocalDate>;
  readonly unread: Unread;
};

type Tally = {
  readonly file: string;
  readonly years: Set<number>;
  readonly uascYears: Set<number>;
  readonly days: Map<TableName, Set<LocalDate>>;
};

/** A file of the S251 return that does not name its quarter: whose rows are in it, and the first end of a placement. */
type Unnamed = { readonly path: string; readonly tallies: Set<Tally>; readonly firstEnd: LocalDate | null };

const daysOf = (row: StagedRow): readonly (LocalDate | null)[] => {
  if (row.facts === null) return [];
  if ("asOf" in row.facts) return [row.facts.asOf];
  if ("asAt" in row.facts) return [row.facts.asAt];
  if (row.table === "REFERRALS") return [row.facts.referredOn, row.facts.offeredOn, row.facts.placedOn];
  return [];
};

const isEarlier = (day: LocalDate | null, than: LocalDate | null): boolean => day !== null && (than === null || day < than);

/** Its quarter is then the one in which the first of its placements ended, as London's pooled pipeline has it. */
const quarterFault = ({ path, firstEnd }: Unnamed): Fault =>
  firstEnd === null
    ? fileFault("unknown-quarter", "error", path, {
        message: "Which quarter's return it is cannot be told, and no placement in it has ended.",
        hint: "Put year and quarter into the names of the file or its folders (2024-25, Q1), or into the columns YEAR and QUARTER.",
      })
    : fileFault("quarter-by-ends", "warning", path, {
        message: `Which quarter's return it is is not said; by its first placement to end, it is the one to ${quarterEndOf(firstEnd)}.`,
        hint: "Put year and quarter into the names of the file or its folders (2024-25, Q1), or into the columns YEAR and QUARTER.",
      });

/** Whether its path says whose return of which year a file is part of; the rows of a pooled file say so themselves. */
const isOneReturn = (holds: TableFile["holds"]): boolean =>
  holds.kind === "xml" ||
  (isUsed(holds.table) &&
    kindOfTable(holds.table) === "PLACEMENTS" &&
    !holds.columns.includes("LA") &&
    !holds.columns.includes("YEAR"));

/** Notes who handed in what while it is read: years, days and quarters. A file of a whole return counts even without a row. */
export const openTally = (subRegion: SubRegion) => {
  const tallies = new Map<string, Tally>();
  const unnamed = new Map<number, Unnamed>();
  const tallyOf = (stem: string, file: TableFile): Tally => {
    const known = tallies.get(stem);
    if (known !== undefined) return known;
    const tally = { file: file.path, years: new Set<number>(), uascYears: new Set<number>(), days: new Map() };
    tallies.set(stem, tally);
    return tally;
  };
  const noteDay = (tally: Tally, table: TableName, day: LocalDate): void => {
    const days = tally.days.get(table);
    if (days === undefined) tally.days.set(table, new Set([day]));
    else days.add(day);
  };
  const noteUnnamed = (tally: Tally, file: TableFile, end: LocalDate | null): void => {
    const { path, position } = file;
    const known = unnamed.get(position) ?? { path, tallies: new Set(), firstEnd: null };
    known.tallies.add(tally);
    unnamed.set(position, isEarlier(end, known.firstEnd) ? { ...known, firstEnd: end } : known);
  };
  return {
    noteFile: (file: TableFile): void => {
      const { borough, year, holds } = file;
      if (borough === null || year === null || !isOneReturn(holds)) return;
      const tally = tallyOf(returnStem({ borough, kind: "PLACEMENTS" }), file);
      if (holdsTable(holds, "EPISODES")) tally.years.add(year);
      if (holdsTable(holds, "UASC")) tally.uascYears.add(year);
    },
    noteRow: (row: StagedRow, file: TableFile): void => {
      if (!isUsed(row.table)) return;
      const tally = tallyOf(stemOfRow(row), file);
      if (row.table === "EPISODES") tally.years.add(row.year);
      if (row.table === "UASC") tally.uascYears.add(row.year);
      for (const day of daysOf(row)) if (day !== null) noteDay(tally, row.table, day);
      if (row.table === "PLACEMENT_COSTS" && row.facts?.asOf === null) noteUnnamed(tally, file, row.facts.placementEnd);
    },
    finish: (
      unreadOf: (borough: string) => Unread,
    ): { readonly boroughs: readonly BoroughFiles[]; readonly faults: readonly Fault[] } => {
      const quarters = new Map<number, LocalDate>();
      for (const [position, { firstEnd, tallies }] of unnamed) {
        if (firstEnd === null) continue;
        quarters.set(position, quarterEndOf(firstEnd));
        for (const tally of tallies) noteDay(tally, "PLACEMENT_COSTS", quarterEndOf(firstEnd));
      }
      const owners = subRegion.boroughs.flatMap(({ code }) => RETURN_KINDS.map((kind) => ({ borough: code, kind })));
      const boroughs = owners.flatMap((owner) => {
        const tally = tallies.get(returnStem(owner));
        return tally === undefined ? [] : [{ ...owner, ...tally, quarters, unread: unreadOf(owner.borough) }];
      });
      return { boroughs, faults: [...unnamed.values()].map(quarterFault) };
    },
  };
};
