import type { LocalDate } from "../../../schema/reference/dates.ts";
import type { SubRegion } from "../../../schema/reference/sub-regions.ts";
import type { Fault } from "../faults/fault.ts";
import { isDated, kindOf, RETURN_KINDS, TABLES, type TableName } from "../kinds/kinds.ts";
import { ownerKey, type ReturnOwner } from "../kinds/owner.ts";
import type { BoroughFiles, UnreadTables } from "../rows/borough-files.ts";
import type { StagedRow } from "../rows/staged-row.ts";
import { ownerKeyOfRow } from "../staging/staging.ts";
import type { TableFile } from "../tables/read-table.ts";

/** What one borough handed in of one kind of return. */
export type KindFiles = BoroughFiles & ReturnOwner;

type Tally = {
  readonly file: string;
  readonly years: Map<string, Set<number>>;
  readonly days: Map<string, Set<LocalDate>>;
};

/** Whether its return covers the years that its files name. */
const isOfYears = (table: TableName): boolean => !isDated(table) || TABLES[table].coversYears === true;

/**
 * The tables of a file whose path says whose return of which year it is part of; none of one whose rows alone say their days, nor of
 * a pooled file, whose rows say all that themselves.
 */
const tablesOfOneReturn = ({ holds }: TableFile, year: number): readonly TableName[] => {
  if (holds.kind === "xml") {
    const tables = Object.keys(kindOf(holds.of).tables) as readonly TableName[];
    return tables.filter((table) => (TABLES[table].since ?? year) <= year);
  }
  const saysItself = !isOfYears(holds.table) || holds.columns.includes("LA") || holds.columns.includes("YEAR");
  return saysItself ? [] : [holds.table];
};

const isKept = (table: TableName): boolean => TABLES[table].use === "KEPT";

const note = <Value>(sets: Map<string, Set<Value>>, table: TableName, value: Value): void => {
  const known = sets.get(table);
  if (known === undefined) sets.set(table, new Set([value]));
  else known.add(value);
};

/** Notes who handed in what while it is read: years, days and files without a day. A file of a whole return counts even without a row. */
export const openTally = (subRegion: SubRegion) => {
  const tallies = new Map<string, Tally>();
  const undated = new Map<number, Fault>();
  const tallyOf = (owner: string, file: TableFile): Tally => {
    const known = tallies.get(owner);
    if (known !== undefined) return known;
    const tally: Tally = { file: file.path, years: new Map(), days: new Map() };
    tallies.set(owner, tally);
    return tally;
  };
  return {
    noteFile: (file: TableFile): void => {
      const { borough, year } = file;
      if (borough === null || year === null) return;
      for (const table of tablesOfOneReturn(file, year).filter(isKept))
        note(tallyOf(ownerKey({ borough, kind: TABLES[table].kind }), file).years, table, year);
    },
    noteRow: (row: StagedRow, file: TableFile): void => {
      const table = row.table as TableName;
      if (!isKept(table)) return;
      const tally = tallyOf(ownerKeyOfRow(row), file);
      // A row that says its days may name no year.
      if (isOfYears(table) && row.year > 0) note(tally.years, table, row.year);
      if (row.facts === null) return;
      const { undatedFault } = TABLES[table];
      for (const day of TABLES[table].daysOf?.(row.facts) ?? [])
        if (day !== null) note(tally.days, table, day);
        else if (undatedFault !== undefined && !undated.has(file.position)) undated.set(file.position, undatedFault(file.path));
    },
    finish: (
      unreadOf: (borough: string) => UnreadTables,
    ): { readonly boroughs: readonly KindFiles[]; readonly faults: readonly Fault[] } => {
      const owners = subRegion.boroughs.flatMap(({ code }) => RETURN_KINDS.map((kind) => ({ borough: code, kind })));
      const boroughs = owners.flatMap((owner) => {
        const tally = tallies.get(ownerKey(owner));
        return tally === undefined ? [] : [{ ...owner, ...tally, unread: unreadOf(owner.borough) }];
      });
      return { boroughs, faults: [...undated.values()] };
    },
  };
};
