import type { EpisodeFacts, HeaderFacts, StagedRow } from "../../../../models/staged-rows.ts";
import { bedGapFacts, bedHomeFacts, bedOccupancyFacts } from "../../beds/bed-facts.ts";
import { degradeAccruedCost, degradeWeeklyCost } from "../../costs/cost-facts.ts";
import { readDate } from "../../../files/read-date.ts";
import { isSeen, type SeenTable, type UsedTable } from "./placement-tables.ts";
import { locate } from "../../../places/locate.ts";
import type { PostcodeTable } from "../../../places/postcode-table.ts";
import type { PseudonymOf } from "../../../rows/pseudonym.ts";
import { degradeReferral } from "../../referrals/referral-facts.ts";
import type { Cells } from "../../../rows/row-rule.ts";
import { childPseudonym } from "../../../rows/subject.ts";

const orNull = (text: string | undefined): string | null => (text === undefined || text === "" ? null : text);

const dateOrNull = (text: string | undefined): string | null => readDate(text ?? "");

/** The facts of a table's row, with the table's name, as the staging keeps them. */
export type Degraded = DistributedPick<StagedRow>;

type DistributedPick<Row> = Row extends StagedRow ? Pick<Row, "table" | "facts"> : never;

/** Where a row comes from; `year` is 0 where nothing says it. */
export type Where = {
  readonly borough: string;
  readonly year: number;
  /** The quarter that the file's path names; null for none. */
  readonly quarter: number | null;
  readonly postcodes: PostcodeTable | null;
  readonly pseudonymOf: PseudonymOf;
};

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

/** Nothing of these rows is kept: they are only set beside the child's others. */
const degradeSeen = (table: SeenTable, cells: Cells): Degraded =>
  table === "DOLO"
    ? { table, facts: { start: dateOrNull(cells["DOLO_START"]) ?? "", end: dateOrNull(cells["DOLO_END"]) } }
    : { table, facts: {} };

/**
 * What of a row may enter the store, of a row that has passed its checks: date of birth as month, postcodes turned into authority,
 * locality and distance, UPN and MOTHER left behind. What the row is about is not among it; see subject.ts.
 */
export const degrade = (table: UsedTable | SeenTable, cells: Cells, where: Where): Degraded => {
  if (isSeen(table)) return degradeSeen(table, cells);
  switch (table) {
    case "HEADER":
      return { table, facts: headerFacts(cells) };
    case "UASC":
      return { table, facts: { uascCeased: dateOrNull(cells["DUC"]) } };
    case "EPISODES":
      return { table, facts: episodeFacts(cells, where) };
    case "PLACEMENT_COSTS":
      return { table, facts: degradeAccruedCost(cells, where) };
    case "WEEKLY_COSTS":
      return { table, facts: degradeWeeklyCost(cells) };
    case "BED_HOMES":
      return { table, facts: bedHomeFacts(cells) };
    case "BED_OCCUPANCY":
      return { table, facts: bedOccupancyFacts(cells) };
    case "BED_GAPS":
      return { table, facts: bedGapFacts(cells) };
    case "REFERRALS":
      return { table, facts: degradeReferral(cells, childPseudonym(where.borough, cells["child"] ?? "", where.pseudonymOf)) };
  }
};
