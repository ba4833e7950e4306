import { returnYearOf } from "../../../schema/reference/dates.ts";
import type { SubRegion } from "../../../schema/reference/sub-regions.ts";
import type { Fault } from "../faults/fault.ts";
import type { Cells } from "../files/cells.ts";
import type { PathSource } from "../files/source-of-path.ts";
import { TABLE_NAMES, TABLES, type TableName } from "../kinds/kinds.ts";
import { boroughNamed, boroughOfLiiaCode } from "../places/borough-codes.ts";
import { columnRules } from "../rows/column-rules.ts";
import type { RowRule } from "../rows/row-rule.ts";
import type { SourceFile } from "./recognise-file.ts";

export type KnownSource = { readonly kind: "known"; readonly borough: string; readonly year: number };

/** Whose row it is and of which return; or the column in which that is not to be found. */
type RowSource = KnownSource | { readonly kind: "unknown"; readonly column: "LA" | "YEAR" };

/** "2025", "2025.0" (as pandas writes a number beside blanks), "2024-25" and "2024/25" -> 2025 */
const yearOf = (text: string): number | null => {
  const [, start = "", end] = /^(20\d\d)(?:\.0+|[-/](?:20)?(\d\d))?$/.exec(text) ?? [];
  if (start === "") return null;
  if (end === undefined) return Number(start);
  return (Number(start) + 1) % 100 === Number(end) ? Number(start) + 1 : null;
};

/**
 * A pooled file names borough and year in each row (LA, YEAR); any other file's path names them. The column wins. LA is a GSS
 * code, the Department's three digits, the three letters of London's pooled files, or a name. Rows that say their days
 * themselves need no year: 0 stands for none.
 */
const sourceOfRow = (cells: Cells, path: PathSource, isDated: boolean): RowSource => {
  const { LA = "", YEAR = "" } = cells;
  const borough = LA === "" ? path.borough : (boroughOfLiiaCode(LA) ?? boroughNamed(LA));
  const year = YEAR === "" ? path.year : yearOf(YEAR);
  if (borough === null) return { kind: "unknown", column: "LA" };
  if (year === null && (YEAR !== "" || !isDated)) return { kind: "unknown", column: "YEAR" };
  return { kind: "known", borough, year: year ?? 0 };
};

type Said = Pick<Fault, "rule" | "column" | "message" | "hint">;

const UNKNOWN: Readonly<Record<"LA" | "YEAR", Said>> = {
  LA: {
    rule: "unknown-borough",
    column: "LA",
    message: "Whose return it is cannot be told.",
    hint: "Put the file into a folder named by the borough's GSS code (such as E09000012), or name a London borough in the column LA.",
  },
  YEAR: {
    rule: "unknown-year",
    column: "YEAR",
    message: "Which year's return it is cannot be told.",
    hint: "Put the return year into the name of the file or its folder (2025 or 2024-25), or into the column YEAR.",
  },
};

const otherSubRegion = (borough: string, subRegion: SubRegion): Said => ({
  rule: "other-sub-region",
  column: "LA",
  message: `${borough} is not a borough of ${subRegion.code}.`,
  hint: "Import it into the sub-region that the borough belongs to.",
});

/** A return is of a year that has begun: another is a slip, and would close every episode of the years before it. */
const THIS_YEAR = returnYearOf(new Date().toISOString().slice(0, 10));

const TO_COME: Said = {
  rule: "future-year",
  column: "YEAR",
  message: "The return's year has not begun.",
  hint: "The return year is the one it ends in: 2025 or 2024-25 for April 2024 to March 2025. Mend the name of the file or its folder, or YEAR.",
};

/** What is to be said of the year that a path names. */
const yearSaid = ({ year }: SourceFile): Said | null => {
  if (year === null) return UNKNOWN.YEAR;
  return year > THIS_YEAR ? TO_COME : null;
};

const isMember = (borough: string, subRegion: SubRegion): boolean => subRegion.boroughs.some(({ code }) => code === borough);

const fault = (file: SourceFile, row: number | null, said: Said): Fault => ({ severity: "error", file: file.path, row, ...said });

/** Whose row it is and of which year, or the fault that it cannot be told or belongs elsewhere. */
export const checkSource = (
  at: { file: SourceFile; row: number; cells: Cells; isDated: boolean },
  subRegion: SubRegion,
): KnownSource | Fault => {
  const source = sourceOfRow(at.cells, at.file, at.isDated);
  if (source.kind === "unknown") return fault(at.file, at.row, UNKNOWN[source.column]);
  if (source.year > THIS_YEAR) return fault(at.file, at.row, TO_COME);
  return isMember(source.borough, subRegion) ? source : fault(at.file, at.row, otherSubRegion(source.borough, subRegion));
};

/** The same for a file without the columns LA or YEAR, said once and not for every row; null when all is known. */
export const checkFileSource = (
  file: SourceFile,
  { columns, isDated }: { columns: readonly string[]; isDated: boolean },
  subRegion: SubRegion,
): Fault | null => {
  if (!columns.includes("LA") && file.borough === null) return fault(file, null, UNKNOWN.LA);
  const said = columns.includes("YEAR") || isDated ? null : yearSaid(file);
  if (said !== null) return fault(file, null, said);
  if (columns.includes("LA") || file.borough === null || isMember(file.borough, subRegion)) return null;
  return fault(file, null, otherSubRegion(file.borough, subRegion));
};

const rulesOf = (table: TableName): readonly RowRule[] => {
  const { columns, rules = [], use } = TABLES[table];
  const all = [...columnRules(columns), ...rules];
  // Of what nothing is kept, nothing keeps the rest out.
  return use === "KEPT" ? all : all.map((rule) => ({ ...rule, severity: "warning" }));
};

const ROW_RULES: ReadonlyMap<TableName, readonly RowRule[]> = new Map(TABLE_NAMES.map((table) => [table, rulesOf(table)]));

/** Where a row stands, for its faults. */
export type RowPlace = { readonly file: string; readonly row: number; readonly year: number; readonly showValues: boolean };

const shown = ({ column, nearest }: RowRule, cells: Cells, year: number): Pick<Fault, "value" | "nearest"> => {
  const near = nearest?.(cells, year);
  return { value: cells[column] ?? "", ...(near === undefined ? {} : { nearest: near }) };
};

/** Every fault of one row by itself, in the order of the rules. */
export const checkRow = (table: TableName, cells: Cells, { file, row, year, showValues }: RowPlace): readonly Fault[] => {
  const faults: Fault[] = [];
  for (const rule of ROW_RULES.get(table) ?? []) {
    if (!rule.isBroken(cells, year)) continue;
    const { severity, column, message } = rule;
    const said = { rule: rule.rule, severity, file, row, column, message, hint: rule.hint(year) };
    faults.push(showValues ? { ...said, ...shown(rule, cells, year) } : said);
  }
  return faults;
};
