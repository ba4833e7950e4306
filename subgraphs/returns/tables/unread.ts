import { isError, type Fault } from "../faults/fault.ts";
import type { SourceFile } from "./recognise-file.ts";
import { TABLE_NAMES, type TableName } from "../kinds/placements/rows/placement-tables.ts";
import type { ReadBatch, TableFile } from "./read-table.ts";

/**
 * Tables of which rows, or whole files and the rest of files, could not be read: what may stand there must not be called missing.
 */
export type Unread = ReadonlyMap<TableName, Extent>;

type Extent = "ROWS" | "FILES";

/** What could not be read of a file as a whole: one that resembles no table may have held rows of any, or none. */
const unreadOf = ({ holds }: SourceFile): readonly [readonly TableName[], Extent] => {
  switch (holds.kind) {
    case "table":
      return [[holds.table], "FILES"];
    case "xml":
      return [TABLE_NAMES, "FILES"];
    case "unrecognised":
      return holds.resembles === null ? [TABLE_NAMES, "ROWS"] : [[holds.resembles], "FILES"];
    case "register":
    case "workbook":
    case "postcodes":
      return [[], "ROWS"];
  }
};

/** Notes what could not be read, by borough; of a file that does not say whose it is, of every borough. */
export const openUnread = () => {
  const noted = new Map<string | null, Map<TableName, Extent>>();
  const note = (borough: string | null, tables: readonly TableName[], extent: Extent): void => {
    const known = noted.get(borough) ?? new Map<TableName, Extent>();
    noted.set(borough, known);
    for (const table of tables) if (known.get(table) !== "FILES") known.set(table, extent);
  };
  return {
    /** A file that was left unread for the sake of faults, if they are errors. */
    noteFile: (file: SourceFile, faults: readonly Fault[]): void => {
      if (faults.some(isError)) note(file.borough, ...unreadOf(file));
    },
    noteBatch: (file: TableFile, { counts, faults }: Pick<ReadBatch, "counts" | "faults">): void => {
      if (faults.some(({ rule }) => rule === "unreadable")) note(file.borough, ...unreadOf(file));
      for (const [table, { refused }] of counts) if (refused > 0) note(file.borough, [table], "ROWS");
    },
    of: (borough: string): Unread => {
      const all = [noted.get(borough), noted.get(null)].flatMap((known) => [...(known ?? [])]);
      return new Map([...all.filter(([, extent]) => extent === "ROWS"), ...all.filter(([, extent]) => extent === "FILES")]);
    },
  };
};
