import type { LocalDate } from "../../../../schema/reference/dates.ts";
import { type Kind, withoutRepairs } from "../../rows/kind.ts";
import { assembleReferrals } from "./assemble-referrals.ts";
import { referralFacts, referralIn, type StagedReferral } from "./referral-facts.ts";
import { referralSchema } from "./referral-record.ts";
import { REFERRAL_RULES } from "./referral-rules.ts";
import { REFERRAL_TABLES } from "./referral-tables.ts";

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
      subjectOf: referralIn,
      factsOf: referralFacts,
      daysOf: ({ referredOn, offeredOn, placedOn }: Days) => [referredOn, offeredOn, placedOn],
    },
  },
  assemble: (rows: readonly StagedReferral[], { borough }) => withoutRepairs(assembleReferrals(rows, borough)),
} as const satisfies Kind;
