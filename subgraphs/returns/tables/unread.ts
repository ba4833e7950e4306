import { isError, type Fault } from "../faults/fault.ts";
import { TABLE_NAMES, type TableName } from "../kinds/kinds.ts";
import type { UnreadExtent, UnreadTables } from "../rows/borough-files.ts";
import type { ReadBatch, TableFile } from "./read-table.ts";
import type { SourceFile } from "./recognise-file.ts";

/** What could not be read of a file as a whole: one that resembles no table may have held rows of any, or none. */
const unreadOf = ({ holds }: SourceFile): readonly [readonly TableName[], UnreadExtent] => {
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
  const noted = new Map<string | null, Map<TableName, UnreadExtent>>();
  const note = (borough: string | null, tables: readonly TableName[], extent: UnreadExtent): void => {
    const known = noted.get(borough) ?? new Map<TableName, UnreadExtent>();
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
    of: (borough: string): UnreadTables => {
      const all = [noted.get(borough), noted.get(null)].flatMap((known) => [...(known ?? [])]);
      return new Map([...all.filter(([, extent]) => extent === "ROWS"), ...all.filter(([, extent]) => extent === "FILES")]);
    },
  };
};
