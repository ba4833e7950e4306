import { Schema } from "mongoose";
import type { LocalDate } from "../../../../schema/reference/dates.ts";

/** What one authority means to spend on one kind of provision in a period. Nothing in it is about a child. */
export type BudgetRecord = {
  /** Id of the borough return that brought it, `<borough code>:budgets:<content hash>`. */
  readonly return: string;
  /** GSS code of the authority. */
  readonly borough: string;
  /** A code of `PROVISIONS`. */
  readonly provision: string;
  /** First and last day of the period, both included. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Weeks of placements, in tenths. */
  readonly weekTenths: number;
  /** Cost of a week. */
  readonly unitPence: number;
  /** What others are to pay over the whole period. */
  readonly incomePence: number;
};

const requiredText = { type: String, required: true } as const;
const requiredNumber = { type: Number, required: true } as const;

export const budgetSchema = new Schema<BudgetRecord>(
  {
    return: requiredText,
    borough: requiredText,
    provision: requiredText,
    from: requiredText,
    to: requiredText,
    weekTenths: requiredNumber,
    unitPence: requiredNumber,
    incomePence: requiredNumber,
  },
  { strict: "throw", versionKey: false, collection: "budgets", autoIndex: false },
).index({ return: 1, provision: 1, from: 1 }, { unique: true });
