import type { LocalDate } from "../../../schema/reference/dates.ts";
import type { Fault } from "../faults/fault.ts";
import { combine, contradictions } from "./combine-homes.ts";
import type { WholeDraft } from "./finish-homes.ts";
import type { HomeDraft } from "./home-of-row.ts";
import type { PlacedHome, SheetReading } from "./read-sheet.ts";
import { columnTitle } from "./register-columns.ts";
import { contradicted, missingColumn, rowFault } from "./register-faults.ts";

/** All that the lists of one day say together. */
export type Day = {
  readonly asAt: LocalDate | null;
  readonly homes: ReadonlyMap<string, WholeDraft>;
  /** Types of which the day's lists have every setting. */
  readonly types: ReadonlySet<string>;
  /** Rows of settings that stay without a type or a status. */
  readonly refused: number;
  readonly faults: readonly Fault[];
};

/** A setting and the sheet that is named where something is wrong with it: the first that has it. */
type SheetHome = PlacedHome & { readonly sheet: SheetReading };

const NEEDED = ["provisionType", "status"] as const;

const isWhole = (home: HomeDraft): home is WholeDraft => NEEDED.every((column) => home[column] !== null);

const mergeSheets = (sheets: readonly SheetReading[]) => {
  const homes = new Map<string, SheetHome>();
  const faults: Fault[] = [];
  for (const sheet of sheets)
    for (const [urn, placed] of sheet.homes) {
      const before = homes.get(urn);
      if (before === undefined) homes.set(urn, { ...placed, sheet });
      else {
        faults.push(...contradicted(sheet, placed.row, contradictions(before.home, placed.home, "settings")));
        const home = combine(before.home, placed.home, "settings");
        homes.set(urn, { ...before, home, rows: before.rows + placed.rows });
      }
    }

  return { homes: [...homes.values()], faults };
};

/** Of a column the sheet has, the row without it; of one it does not have, that, once for the sheet. */
const incomplete = (homes: readonly SheetHome[]): readonly Fault[] =>
  NEEDED.flatMap((column) => {
    const without = homes.filter(({ home }) => home[column] === null);
    const sheets = new Set(without.map(({ sheet }) => sheet).filter(({ header }) => header.at[column] === undefined));
    const blank = without.filter(({ sheet }) => !sheets.has(sheet));
    return [
      ...[...sheets].map((sheet) => missingColumn(sheet, column)),
      ...blank.map(({ sheet, row }) =>
        rowFault(sheet.file, row, {
          rule: "required",
          severity: "error",
          column: columnTitle(sheet.header, column),
          message: column === "status" ? "The setting has no status." : "The setting has no type.",
        }),
      ),
    ];
  });

/** Merges the sheets of all lists of one day by URN: blanks of the one are filled by the next. */
export const mergeDay = (asAt: LocalDate | null, sheets: readonly SheetReading[]): Day => {
  const { homes, faults } = mergeSheets(sheets);
  const part = homes.filter(({ home }) => !isWhole(home));
  const whole = homes.map(({ home }) => home).filter(isWhole);
  const listed = homes.filter(({ sheet }) => sheet.rowsOf !== "inspections").flatMap(({ home }) => home.provisionType ?? []);
  return {
    asAt,
    homes: new Map(whole.map((home) => [home.urn, home])),
    types: new Set(listed),
    refused: part.reduce((sum, { rows }) => sum + rows, 0),
    faults: [...faults, ...incomplete(part)],
  };
};
