import type { LocalDate } from "../../../../schema/reference/dates.ts";
import type { Finding } from "../../rows/finding.ts";
import { type Kind, withoutRepairs } from "../../rows/kind.ts";
import { referralFacts, referralIn, type StagedReferral } from "./referral-facts.ts";
import { referralSchema, type ReferralRecord } from "./referral-record.ts";
import { REFERRAL_RULES } from "./referral-rules.ts";
import { REFERRAL_TABLES } from "./referral-tables.ts";

const DUPLICATE: Finding["rule"] = {
  rule: "duplicate-referral",
  severity: "error",
  column: "referral_id",
  message: "The referral has another row.",
  hint: "Keep one row for each referral, with what came of it last.",
};

/** The rows of one referral, of which there should be one. */
const assembleReferrals = (
  rows: readonly StagedReferral[],
  borough: string,
): { readonly rows: readonly Omit<ReferralRecord, "return">[]; readonly findings: readonly Finding[] } => ({
  rows: rows.slice(0, 1).flatMap(({ facts, child }) => (facts !== null ? [{ borough, referral: child, ...facts }] : [])),
  findings: rows.slice(1).map((row) => ({ rule: DUPLICATE, row })),
});

type Days = Readonly<Record<"referredOn" | "offeredOn" | "placedOn", LocalDate | null>>;

/** Searches for placements, and what came of each. */
export const REFERRALS = {
  model: "Referral",
  collection: "referrals",
  schema: referralSchema,
  rowNoun: "referral",
  isDated: true,
  tables: {
    REFERRALS: {
      columns: REFERRAL_TABLES.REFERRALS,
      rules: REFERRAL_RULES,
      use: "KEPT",
      // Few searches begin in a year: their own days would leave most of it open whether there were others.
      coversYears: true,
      subjectOf: referralIn,
      factsOf: referralFacts,
      daysOf: ({ referredOn, offeredOn, placedOn }: Days) => [referredOn, offeredOn, placedOn],
    },
  },
  assemble: (rows: readonly StagedReferral[], { borough }) => withoutRepairs(assembleReferrals(rows, borough)),
} as const satisfies Kind;
