import { type Cells, dateIn, numberIn, textIn, textOrNull } from "../../files/cells.ts";
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
});
