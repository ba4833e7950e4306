/**
 * What of a row of the SSDA903 return may enter the store, once it has passed its checks: date of birth as month, postcodes turned
 * into authority, locality and distance, UPN and MOTHER left behind. What the row is about is not among it; see subject.ts.
 */
import { type Cells, dateIn, textIn, textOrNull, urnIn } from "../../../files/cells.ts";
import { locate } from "../../../places/locate.ts";
import type { RowOrigin } from "../../../rows/kind.ts";
import { childPseudonym, plainPseudonym } from "../../../rows/pseudonym.ts";
import type { StagedRow } from "../../../rows/staged-row.ts";
import type { EpisodeRecord, LibertyOrder, MissingIncident } from "./episode-record.ts";

export type HeaderFacts = Pick<EpisodeRecord, "birthMonth" | "sex" | "ethnic">;
type UascFacts = Pick<EpisodeRecord, "uascCeased" | "birthMonth">;
export type EpisodeFacts = Omit<
  EpisodeRecord,
  "return" | "borough" | "child" | "uasc" | "missing" | "orders" | keyof HeaderFacts | keyof UascFacts
>;

/** Tables of which only that a child is in them is seen, and nothing is kept. */
type NamingTable = "REVIEWS" | "OC2" | "AD1" | "PLACED_ADOPTION" | "PREV_PERM" | "SW_EPISODES";

/** A row of the return as it waits for the child's others. */
export type PlacementRow =
  | StagedRow<"HEADER", HeaderFacts>
  | StagedRow<"EPISODES", EpisodeFacts>
  | StagedRow<"UASC", UascFacts>
  | StagedRow<"MISSING", MissingIncident>
  | StagedRow<"DOLO", LibertyOrder>
  | StagedRow<NamingTable, Readonly<Record<string, never>>>;

export const headerFacts = (cells: Cells): HeaderFacts => ({
  birthMonth: dateIn(cells, "DOB")?.slice(0, 7) ?? "",
  sex: textIn(cells, "SEX"),
  ethnic: textIn(cells, "ETHNIC"),
});

export const uascFacts = (cells: Cells): UascFacts => ({
  uascCeased: dateIn(cells, "DUC"),
  birthMonth: dateIn(cells, "DOB")?.slice(0, 7) ?? "",
});

/** Most numbers are plain as they stand, and say it by saying nothing. */
const plainChildOf = (cells: Cells, origin: RowOrigin): Pick<EpisodeRecord, "plainChild"> => {
  const child = textIn(cells, "CHILD");
  const plain = plainPseudonym(child, origin);
  return plain === childPseudonym(child, origin) ? {} : { plainChild: plain };
};

export const episodeFacts = (cells: Cells, origin: RowOrigin): EpisodeFacts => ({
  ...plainChildOf(cells, origin),
  start: dateIn(cells, "DECOM") ?? "",
  end: dateIn(cells, "DEC"),
  rne: textIn(cells, "RNE"),
  ls: textIn(cells, "LS"),
  cin: textIn(cells, "CIN"),
  place: textIn(cells, "PLACE"),
  placeProvider: textOrNull(cells, "PLACE_PROVIDER"),
  rec: textOrNull(cells, "REC"),
  reasonPlaceChange: textOrNull(cells, "REASON_PLACE_CHANGE"),
  urn: urnIn(cells, "URN"),
  ...locate(cells, origin.borough, origin.postcodes),
});

/** Whether a placement's postcode is given and tells nothing, nor does the file itself. */
const isUnplaced = ({ PL_POST = "" }: Cells, { hostAuthority }: EpisodeFacts): boolean =>
  PL_POST !== "" && hostAuthority === null;

/** Whether a home's postcode is given and tells nothing; a short break has no distance in any case. */
const isHomeless = ({ HOME_POST = "", LS = "" }: Cells, { distanceTenths }: EpisodeFacts): boolean =>
  HOME_POST !== "" && distanceTenths === null && LS !== "V3" && LS !== "V4";

/** Columns whose postcode is given and tells nothing: there is no table, or one that does not know it, and nor does the file. */
export const unknownPostcodes = (cells: Cells, facts: EpisodeFacts, { postcodes }: RowOrigin): readonly string[] => [
  ...(isUnplaced(cells, facts) ? ["PL_POST"] : []),
  ...(isHomeless(cells, facts) && postcodes?.placeOf(cells["HOME_POST"]!) === null ? ["HOME_POST"] : []),
];

export const missingFacts = (cells: Cells): MissingIncident => ({
  kind: cells["MISSING"] === "A" ? "A" : "M",
  start: dateIn(cells, "MIS_START") ?? "",
  end: dateIn(cells, "MIS_END"),
});

export const orderFacts = (cells: Cells): LibertyOrder => ({
  start: dateIn(cells, "DOLO_START") ?? "",
  end: dateIn(cells, "DOLO_END"),
});
