import { isError, type Fault } from "../faults/fault.ts";
import type { CsvRecord } from "../files/read-records.ts";
import { combine, contradictions, type RowsOf } from "./combine-homes.ts";
import { homeOfRow, isFullInspection, type HomeDraft } from "./home-of-row.ts";
import { contradicted, duplicateUrn, misaligned, missingColumn, noticed, rowFault, type ListPlace } from "./register-faults.ts";
import { rowOf, type RegisterRow } from "./register-row.ts";
import { checkRegisterRow, isUrn } from "./row-rules.ts";

/** A setting as one sheet has it, the first of its rows there, and how many they are. */
export type PlacedHome = { readonly home: HomeDraft; readonly row: number; readonly rows: number };

/** What one sheet holds. Every row read is in `homes`, alone or combined with another, or is `refused` with a fault. */
export type SheetReading = ListPlace & {
  readonly rowsOf: RowsOf;
  readonly homes: ReadonlyMap<string, PlacedHome>;
  readonly rows: number;
  readonly refused: number;
  readonly faults: readonly Fault[];
};

const isFilled = (cell: string): boolean => cell.trim() !== "";

/** A line with one cell in it, which is no URN: a source, a footnote, an end mark. */
const isNote = (row: RegisterRow): boolean => !isUrn(row.cell("urn") ?? "") && row.cells.filter(isFilled).length === 1;

const isMisaligned = ({ header: { names } }: ListPlace, { cells }: RegisterRow): boolean =>
  cells.length < names.length || cells.slice(names.length).some(isFilled);

const rowsOfSheet = ({ header: { at } }: ListPlace): RowsOf => {
  if (at.premisesAuthority !== undefined) return "premises";
  return at.inspectionEvent === undefined ? "settings" : "inspections";
};

/** Premises that closed have no places; an unknown word for their status counts as open. */
const isClosed = (status: string | null): boolean => /clos|cancel|cease|resign|deregist|inactive/i.test(status ?? "");

/** Premises in another authority than their provider, in which all its places count. */
const isElsewhere = (row: RegisterRow): boolean => {
  const [provider, premises] = [row.cell("localAuthority"), row.cell("premisesAuthority")];
  return provider !== null && premises !== null && provider.toLowerCase() !== premises.toLowerCase();
};

type RowReading = { readonly home: HomeDraft | null; readonly faults: readonly Fault[] };

const readRow = (place: ListPlace, row: RegisterRow, rowsOf: RowsOf): RowReading => {
  if (isMisaligned(place, row)) return { home: null, faults: [misaligned(place, row.row)] };
  const faults = checkRegisterRow(row).map((broken) => rowFault(place.file, row.row, broken));
  if (faults.some(isError)) return { home: null, faults };
  const home = homeOfRow(row);
  const isEmptied = rowsOf === "premises" && isClosed(row.cell("premisesStatus"));
  return { home: isEmptied ? { ...home, places: null } : home, faults };
};

/** Sets a row beside what the sheet already has of its setting. */
const placeHome = (place: ListPlace, rowsOf: RowsOf, before: PlacedHome | undefined, now: PlacedHome) => {
  if (before === undefined) return { placed: now, faults: [] };
  if (rowsOf === "settings") return { placed: null, faults: [duplicateUrn(place, now.row)] };
  const faults = contradicted(place, now.row, contradictions(before.home, now.home, rowsOf));
  return { placed: { ...before, rows: before.rows + 1, home: combine(before.home, now.home, rowsOf) }, faults };
};

const ELSEWHERE = "Premises in another authority than their provider, whose places count where the provider is registered";

/** Reads the rows under a sheet's header, each checked by itself and then beside the others of its setting. */
export const readSheet = (place: ListPlace, records: readonly CsvRecord[]): SheetReading => {
  const rowsOf = rowsOfSheet(place);
  const lines = records.filter(({ row }) => row > place.header.row).map((record) => rowOf(place.header, record));
  const rows = lines.filter((row) => !isNote(row));
  const whole = { file: place.file, header: place.header, rowsOf, rows: rows.length };
  const homes = new Map<string, PlacedHome>();
  if (place.header.at.urn === undefined) return { ...whole, homes, refused: rows.length, faults: [missingColumn(place, "urn")] };

  const notes = lines.length - rows.length;
  const partial = rows.filter((row) => !isFullInspection(row)).length;
  const elsewhere = rows.filter(isElsewhere).length;
  const faults: Fault[] = [
    ...noticed(place.file, "notes-skipped", notes, `Lines with one cell, which is no URN, were taken for notes: ${notes}.`),
    ...noticed(place.file, "not-full-inspection", partial, `Grades of other than full inspections are not read: ${partial}.`),
    ...noticed(place.file, "premises-elsewhere", elsewhere, `${ELSEWHERE}: ${elsewhere}.`),
  ];
  let refused = 0;
  for (const row of rows) {
    const { home, faults: own } = readRow(place, row, rowsOf);
    const { placed, faults: ofSetting } =
      home === null
        ? { placed: null, faults: [] }
        : placeHome(place, rowsOf, homes.get(home.urn), { home, row: row.row, rows: 1 });
    faults.push(...own, ...ofSetting);
    if (placed === null) refused += 1;
    else homes.set(placed.home.urn, placed);
  }
  return { ...whole, homes, refused, faults };
};
