import { Schema } from "mongoose";
import type { LocalDate } from "../../../../schema/reference/dates.ts";

/**
 * One search for a placement and what came of it, de-identified: neither the child's number nor the referral's is kept. Rows of
 * older stores have nothing after `urn`.
 */
export type ReferralRecord = {
  /** Id of the borough return that brought it, `<borough code>:referrals:<content hash>`. */
  readonly return: string;
  /** GSS code of the responsible authority. */
  readonly borough: string;
  /** Pseudonym of the referral's own number, under the same key as the child's. */
  readonly referral: string;
  /** The child's pseudonym, the same as in its episodes. */
  readonly child: string;
  /** What was looked for; see the column kind of the referrals table. */
  readonly kind: string;
  readonly referredOn: LocalDate;
  readonly neededBy: LocalDate | null;
  /** Whole years on the day of the referral. */
  readonly age: number;
  /** See the column outcome of the referrals table. */
  readonly outcome: string;
  readonly offeredOn: LocalDate | null;
  readonly placedOn: LocalDate | null;
  /** The provider that made the offer or took the child. */
  readonly urn: string | null;
  readonly ethnic: string | null;
  readonly sex: string | null;
  /** What the place has to meet: a code of `NEEDS`. */
  readonly need: string | null;
  /** What the child had instead; see the column alternative_kind of the referrals table. */
  readonly alternativeKind: string | null;
  /** Whether that was under a deprivation of liberty order, and registered. */
  readonly alternativeDolOrder: boolean | null;
  readonly alternativeRegistered: boolean | null;
  readonly alternativeWeeklyPence: number | null;
};

const requiredText = { type: String, required: true } as const;
const optionalText = { type: String, default: null } as const;
const optionalFlag = { type: Boolean, default: null } as const;

export const referralSchema = new Schema<ReferralRecord>(
  {
    return: requiredText,
    borough: requiredText,
    referral: requiredText,
    child: requiredText,
    kind: requiredText,
    referredOn: requiredText,
    neededBy: optionalText,
    age: { type: Number, required: true },
    outcome: requiredText,
    offeredOn: optionalText,
    placedOn: optionalText,
    urn: optionalText,
    ethnic: optionalText,
    sex: optionalText,
    need: optionalText,
    alternativeKind: optionalText,
    alternativeDolOrder: optionalFlag,
    alternativeRegistered: optionalFlag,
    alternativeWeeklyPence: { type: Number, default: null },
  },
  { strict: "throw", versionKey: false, collection: "referrals", autoIndex: false },
).index({ return: 1, referral: 1 }, { unique: true });
