import { stringify } from "csv-stringify/sync";
import {
  DOLO_COLUMNS,
  EPISODE_COLUMNS,
  HEADER_COLUMNS,
  MISSING_COLUMNS,
  UASC_COLUMNS,
  type Row,
  type YearlyReturn,
} from "./yearly-cut.ts";

/** A borough's return of one year. */
export type ReturnOfYear = YearlyReturn & { readonly year: number };

export type ReturnTable = keyof YearlyReturn;

/** A file of a return: its path below the borough's folder, and what is in it. */
export type ReturnFile = {
  readonly path: string;
  readonly year: number;
  readonly table: ReturnTable;
  readonly content: string | Uint8Array;
};

const COLUMNS: Readonly<Record<ReturnTable, Row>> = {
  header: HEADER_COLUMNS,
  episodes: EPISODE_COLUMNS,
  uasc: UASC_COLUMNS,
  missing: MISSING_COLUMNS,
  dolo: DOLO_COLUMNS,
};

const TABLES = Object.keys(COLUMNS) as readonly ReturnTable[];

const NEEDS_QUOTES = /[",\r\n]/;

/** Few rows have a corner to leave to the library, which takes ten times as long over the others. */
const lineOf = (row: Row): string => (row.some((cell) => NEEDS_QUOTES.test(cell)) ? stringify([row]) : `${row.join(",")}\n`);

export const csvOf = (rows: readonly Row[]): string => rows.map(lineOf).join("");

/** Where a table of a year's return lies below the borough's folder. */
export const pathOf = (year: number, table: ReturnTable): string => `${year}/${table}.csv`;

/** The CSV files of a borough's returns. */
export const returnFiles = (returns: readonly ReturnOfYear[]): readonly (ReturnFile & { readonly content: string })[] =>
  returns.flatMap((each) =>
    TABLES.map((table) => ({
      path: pathOf(each.year, table),
      year: each.year,
      table,
      content: csvOf([COLUMNS[table], ...each[table]]),
    })),
  );
