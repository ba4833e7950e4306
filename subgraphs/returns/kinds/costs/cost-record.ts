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
} & CostAttributes;

/**
 * What the returns say of the placement and its child; null where none says it, absent in stores of before it was kept. What a price's own row does not
 * say is taken from the last row of the placement that says it.
 */
export type CostAttributes = {
  /** How the placement was bought. */
  readonly procurement: "FRAMEWORK" | "SPOT" | "BLOCK" | "IN_HOUSE" | null;
  /** Whether it is registered with Ofsted or its like. */
  readonly registered: boolean | null;
  /** Whether the child lives there alone. */
  readonly solo: boolean | null;
  /** Whether a deprivation of liberty order is in force, or was. */
  readonly dols: "CURRENT" | "PREVIOUS" | "NONE" | null;
  /** Whether the child has an education, health and care plan. */
  readonly ehcp: boolean | null;
  /** Codes of the children in need census in order; none for a child without a disability. */
  readonly disability: readonly string[] | null;
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
    procurement: { type: String, enum: ["FRAMEWORK", "SPOT", "BLOCK", "IN_HOUSE", null], default: null },
    registered: { type: Boolean, default: null },
    solo: { type: Boolean, default: null },
    dols: { type: String, enum: ["CURRENT", "PREVIOUS", "NONE", null], default: null },
    ehcp: { type: Boolean, default: null },
    disability: { type: [String], default: null },
  },
  { strict: "throw", versionKey: false, collection: "costs", autoIndex: false },
).index({ return: 1, child: 1, placementStart: 1, from: 1 }, { unique: true });
