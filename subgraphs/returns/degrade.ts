import type { EpisodeFacts, HeaderFacts, StagedRow } from "../models/staged-rows.ts";
import { readDate } from "./files/read-date.ts";
import type { UsedTable } from "./files/tables.ts";
import { locate } from "./places/locate.ts";
import type { PostcodeTable } from "./places/postcode-table.ts";
import type { Cells } from "./rules/row-rule.ts";

const orNull = (text: string | undefined): string | null => (text === undefined || text === "" ? null : text);

const dateOrNull = (text: string | undefined): string | null => readDate(text ?? "");

/** The facts of a table's row, with the table's name, as the staging keeps them. */
export type Degraded = DistributedPick<StagedRow>;

type DistributedPick<Row> = Row extends StagedRow ? Pick<Row, "table" | "facts"> : never;

type Where = { readonly borough: string; readonly postcodes: PostcodeTable | null };

const headerFacts = (cells: Cells): HeaderFacts => ({
  birthMonth: dateOrNull(cells["DOB"])?.slice(0, 7) ?? "",
  sex: cells["SEX"] ?? "",
  ethnic: cells["ETHNIC"] ?? "",
});

const episodeFacts = (cells: Cells, { borough, postcodes }: Where): EpisodeFacts => ({
  start: dateOrNull(cells["DECOM"]) ?? "",
  end: dateOrNull(cells["DEC"]),
  rne: cells["RNE"] ?? "",
  ls: cells["LS"] ?? "",
  cin: cells["CIN"] ?? "",
  place: cells["PLACE"] ?? "",
  placeProvider: orNull(cells["PLACE_PROVIDER"]),
  rec: orNull(cells["REC"]),
  reasonPlaceChange: orNull(cells["REASON_PLACE_CHANGE"]),
  urn: orNull(cells["URN"]),
  ...locate(cells, borough, postcodes),
});

/**
 * What of a row may enter the store, of a row that has passed its checks: date of birth as month, postcodes turned into authority,
 * locality and distance, UPN and MOTHER left behind. The child's id is not among it; see pseudonym.ts.
 */
export const degrade = (table: UsedTable, cells: Cells, where: Where): Degraded => {
  if (table === "HEADER") return { table, facts: headerFacts(cells) };
  if (table === "UASC") return { table, facts: { uascCeased: dateOrNull(cells["DUC"]) } };
  return { table, facts: episodeFacts(cells, where) };
};
