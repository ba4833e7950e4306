import type { LocalDate } from "../../../schema/reference/dates.ts";

/** Whether rows of a table, or whole files and the rest of files, could not be read. */
export type UnreadExtent = "ROWS" | "FILES";

/** By table what could not be read of it: what may stand there must not be called missing. */
export type UnreadTables = ReadonlyMap<string, UnreadExtent>;

/** What one borough handed in of one kind of return, and a file of it to name in a fault. */
export type BoroughFiles = {
  readonly borough: string;
  readonly file: string;
  /** By table the return years of which it is there, be it without a row; none in the kinds whose rows say their days. */
  readonly years: ReadonlyMap<string, ReadonlySet<number>>;
  /** Those days, by table. */
  readonly days: ReadonlyMap<string, ReadonlySet<LocalDate>>;
  readonly unread: UnreadTables;
};

/** Years of a table, in order. */
export const yearsOf = ({ years }: Pick<BoroughFiles, "years">, table: string): readonly number[] =>
  [...(years.get(table) ?? [])].toSorted((a, b) => a - b);
