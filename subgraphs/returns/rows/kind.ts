/** What there is to say of a kind of return. Each kind says it in a folder of its own; kinds.ts puts them into one table. */
import type { Schema } from "mongoose";
import type { LocalDate } from "../../../schema/reference/dates.ts";
import type { Fault } from "../faults/fault.ts";
import type { Cells } from "../files/cells.ts";
import type { TextForm } from "../files/read-text.ts";
import type { PostcodeTable } from "../places/postcode-table.ts";
import type { BoroughFiles } from "./borough-files.ts";
import type { Column } from "./column.ts";
import type { Finding } from "./finding.ts";
import type { PseudonymOf } from "./pseudonym.ts";
import type { RowRule } from "./row-rule.ts";
import type { StagedRow } from "./staged-row.ts";
import type { TableRow } from "./table-row.ts";

/** Where a row comes from, and what its facts are made with; `year` is 0 where nothing says it. */
export type RowOrigin = {
  readonly borough: string;
  readonly year: number;
  /** The quarter that the file's path names; null for none. */
  readonly quarter: number | null;
  readonly postcodes: PostcodeTable | null;
  readonly pseudonymOf: PseudonymOf;
};

/** What the register says of a home, as far as a return is checked against it. */
export type HomePlace = { readonly borough: string | null; readonly places: number | null };

/** What a return is checked against. */
export type ReferenceData = {
  /** Settings on the register by URN; null when there is no register. */
  readonly homes: ReadonlyMap<string, HomePlace> | null;
  /** Of a borough's SSDA903 return the children whose numbers have one plain form, by its pseudonym; none where no return is at hand. */
  readonly childrenAlike: (plainChild: string) => readonly string[];
};

/** What is the same of every table. Methods take the facts that the table itself has made. */
type TableForm = {
  readonly columns: readonly Column[];
  /** Checks of one row beyond those that follow from the columns. */
  readonly rules?: readonly RowRule[];
  /** Whether a file of it without a row is a mistake, in a kind whose rows do not say their days. */
  readonly needsRows?: boolean;
  /** Whether a return covers the years that its files name; where rows say their days, files may name none. */
  readonly coversYears?: boolean;
  /** Whether its rows are counted by themselves, so that the years it is there for are kept with the return. */
  readonly keepsYears?: boolean;
  /** The first return year that has it, where others of its kind are older. */
  readonly since?: number;
  /** Days that a row names. */
  daysOf?(facts: unknown): readonly (LocalDate | null)[];
  /** First and last day that one of those days stands for; the day itself where nothing is said. */
  readonly spanOf?: (day: LocalDate) => readonly LocalDate[];
  /** What is to be said of a file with rows that name no day, though the table is of days. */
  readonly undatedFault?: (path: string) => Fault;
  /** Columns in which the row gives a postcode that tells nothing. */
  unknownPostcodes?(cells: Cells, facts: unknown, origin: RowOrigin): readonly string[];
};

/** Rows that wait for the others of their subject. KEPT: figures are made from them. SEEN: they are only set beside those. */
export type StagedTable = TableForm & {
  readonly use: "KEPT" | "SEEN";
  /** What a row is about, as it stands in the store; null where the cell is blank. */
  readonly subjectOf: (cells: Cells, origin: RowOrigin) => string | null;
  /** What of a row that has passed its checks may enter the store. */
  readonly factsOf: (cells: Cells, origin: RowOrigin) => unknown;
};

/** Rows that are read and checked, and no more. */
type CheckedTable = TableForm & { readonly use: "CHECKED" };

/** A table of a return. */
export type Table = StagedTable | CheckedTable;

/** A row of the store but for the return it belongs to, whose id is the hash of all of them. */
export type AssembledRow = Readonly<Record<string, unknown>>;

/** What the rows of one subject come to: rows of the store in order of their key, and what is wrong or was mended. */
export type Assembly = {
  readonly rows: readonly AssembledRow[];
  /** Asked for when a return is summed up, and not again when its rows are written. */
  readonly findings: () => readonly Finding[];
  readonly repairs: readonly string[];
};

/** Rows that are never mended, and found at fault on the way. */
export const withoutRepairs = (made: { rows: Assembly["rows"]; findings: readonly Finding[] }): Assembly => ({
  rows: made.rows,
  findings: () => made.findings,
  repairs: [],
});

/** A kind of return. */
export type Kind = {
  /** The model of its rows in the store, the collection, and the schema with the unique index of a row's key. */
  readonly model: string;
  readonly collection: string;
  readonly schema: Schema;
  /** What a row of the store is, in a report. */
  readonly rowNoun: string;
  /** Whether its rows say themselves which days they are about, so that nobody need say the return's year. */
  readonly isDated: boolean;
  readonly tables: Readonly<Record<string, Table>>;
  /** How the rows of one subject become rows of the store. */
  assemble(rows: readonly StagedRow[], from: BoroughFiles, reference: ReferenceData): Assembly;
  /** Its form in XML, a whole return in a file: the outermost element, and the rows within. */
  readonly xml?: { readonly root: string; readonly readRows: (form: TextForm) => AsyncIterable<readonly TableRow[]> };
  /** Whether its homes are looked up in the register. */
  readonly looksUpHomes?: boolean;
  /**
   * Whether a borough's files are no whole return by themselves, so that the rest is taken over from the live one. Where nobody asks,
   * what was handed in is not kept.
   */
  readonly isPartial?: (from: Pick<BoroughFiles, "years">) => boolean;
  /** What is wrong with a borough's files together. */
  readonly faultsOfFiles?: (from: BoroughFiles) => readonly Fault[];
  /** What is said of the repairs made, by how often. */
  readonly repairFaults?: (repairs: ReadonlyMap<string, number>, from: BoroughFiles) => readonly Fault[];
  /** What is said of a return without any row; such a return is in order where nothing is. */
  readonly emptyFault?: (from: BoroughFiles) => Fault;
  /** Rows that a return would lose because a table of it was forgotten. */
  readonly forgotten?: {
    readonly table: string;
    readonly rows: Readonly<Record<string, unknown>>;
    readonly faultOf: (borough: string, file: string) => Fault;
  };
};
