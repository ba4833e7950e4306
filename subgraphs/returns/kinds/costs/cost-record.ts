import { Schema } from "mongoose";
import type { LocalDate } from "../../../../schema/reference/dates.ts";

/**
 * One price of one placement for a span of days, de-identified like an episode. What it cost over some of its days is
 * `pence` x days / `perDays`, and so for each share; nothing is rounded before that. Where a quarterly return (S251, money
 * accrued) and a weekly-cost census cover the same days of a placement, only the return's are kept: it is what was committed.
 */
export type CostRecord = {
  /** Id of the borough return that brought it, `<borough code>:costs:<content hash>`. */
  readonly return: string;
  /** GSS code of the responsible authority. */
  readonly borough: string;
  /** The child's pseudonym, the same as in its episodes. */
  readonly child: string;
  readonly placementStart: LocalDate;
  /** First and last day that the price covers, both included. The day on which a placement ends is not a day of it. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Price a week: the census's own, or what the accrued money comes to, rounded half up. */
  readonly weeklyPence: number;
  /** As handed in: the money accrued from `from` to `to` (S251), or the price of a week (CENSUS). */
  readonly pence: number;
  /** Days that `pence` and its shares are for: all of the span (S251), or 7 (CENSUS). */
  readonly perDays: number;
  /** Who pays, of `pence`; what the three leave of it nobody was named for. */
  readonly socialCarePence: number;
  readonly educationPence: number;
  readonly healthPence: number;
  readonly urn: string | null;
  readonly source: "S251" | "CENSUS";
};

const requiredText = { type: String, required: true } as const;
const requiredNumber = { type: Number, required: true } as const;

export const costSchema = new Schema<CostRecord>(
  {
    return: requiredText,
    borough: requiredText,
    child: requiredText,
    placementStart: requiredText,
    from: requiredText,
    to: requiredText,
    weeklyPence: requiredNumber,
    pence: requiredNumber,
    perDays: requiredNumber,
    socialCarePence: requiredNumber,
    educationPence: requiredNumber,
    healthPence: requiredNumber,
    urn: { type: String, default: null },
    source: { type: String, enum: ["S251", "CENSUS"], required: true },
  },
  { strict: "throw", versionKey: false, collection: "costs", autoIndex: false },
).index({ return: 1, child: 1, placementStart: 1, from: 1 }, { unique: true });
