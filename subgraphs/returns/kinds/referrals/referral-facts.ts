import { type Cells, dateIn, numberIn, textIn, textOrNull } from "../../files/cells.ts";
import { readPence } from "../../files/read-money.ts";
import type { RowOrigin } from "../../rows/kind.ts";
import { childPseudonym } from "../../rows/pseudonym.ts";
import type { StagedRow } from "../../rows/staged-row.ts";
import type { ReferralRecord } from "./referral-record.ts";

type ReferralFacts = Omit<ReferralRecord, "return" | "borough" | "referral">;

/** A row of the referrals as it waits to be written. */
export type StagedReferral = StagedRow<"REFERRALS", ReferralFacts>;

/** Keeps the numbers of referrals apart from those of children. */
const REFERRAL = "referral ";

/** The pseudonym of a referral's own number; null where it is blank. */
export const referralIn = (cells: Cells, { borough, pseudonymOf }: RowOrigin): string | null => {
  const number = textOrNull(cells, "referral_id");
  return number === null ? null : pseudonymOf(borough, REFERRAL + number);
};

/** What a cell of YES or NO says; null for a blank. */
const yesIn = (cells: Cells, column: string): boolean | null => {
  const said = textOrNull(cells, column);
  return said === null ? null : said === "YES";
};

/** What may enter the store of a referral that has passed its checks. */
export const referralFacts = (cells: Cells, origin: RowOrigin): ReferralFacts => ({
  child: childPseudonym(textIn(cells, "child"), origin),
  kind: textIn(cells, "kind"),
  referredOn: dateIn(cells, "referred_on") ?? "",
  neededBy: dateIn(cells, "needed_by"),
  age: numberIn(cells, "age"),
  outcome: textIn(cells, "outcome"),
  offeredOn: dateIn(cells, "offered_on"),
  placedOn: dateIn(cells, "placed_on"),
  urn: textOrNull(cells, "urn"),
  ethnic: textOrNull(cells, "ethnic"),
  sex: textOrNull(cells, "sex"),
  need: textOrNull(cells, "need"),
  alternativeKind: textOrNull(cells, "alternative_kind"),
  alternativeDolOrder: yesIn(cells, "alternative_dol_order"),
  alternativeRegistered: yesIn(cells, "alternative_registered"),
  alternativeWeeklyPence: readPence(textIn(cells, "alternative_weekly_cost")),
});
