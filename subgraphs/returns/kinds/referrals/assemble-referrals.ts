import type { ReferralRecord } from "./referral-record.ts";
import type { StagedReferral } from "./referral-facts.ts";
import type { Finding } from "../../rows/finding.ts";

const DUPLICATE: Finding["rule"] = {
  rule: "duplicate-referral",
  severity: "error",
  column: "referral_id",
  message: "The referral has another row.",
  hint: "Keep one row for each referral, with what came of it last.",
};

/** The rows of one referral, of which there should be one. */
export const assembleReferrals = (
  rows: readonly StagedReferral[],
  borough: string,
): { readonly rows: readonly Omit<ReferralRecord, "return">[]; readonly findings: readonly Finding[] } => ({
  rows: rows.slice(0, 1).flatMap(({ facts, child }) => (facts !== null ? [{ borough, referral: child, ...facts }] : [])),
  findings: rows.slice(1).map((row) => ({ rule: DUPLICATE, row })),
});
