import type { BedRecord } from "./beds/bed-record.ts";
import type { CostRecord } from "./costs/cost-record.ts";
import type { ReferralRecord } from "./referrals/referral-record.ts";
import type { ReturnKind } from "../../models/return-kind.ts";
import type { StagedRow } from "../../models/staged-rows.ts";
import { assembleBeds } from "./beds/assemble-beds.ts";
import { assembleCosts } from "./costs/assemble-costs.ts";
import type { Finding } from "../rows/finding.ts";
import { mergeYears, type MergedEpisode } from "./placements/child/merge-years.ts";
import { assembleReferrals } from "./referrals/assemble-referrals.ts";
import type { Repair } from "./placements/child/repair-episodes.ts";
import { checkChild } from "./placements/child/check-child.ts";
import type { BoroughFiles } from "../import/tally.ts";

/** What the register says of a home, as far as a return is checked against it. */
export type HomePlace = { readonly borough: string | null; readonly places: number | null };

/** What is known beside the return. */
export type KnownBeside = {
  /** Settings on the register by URN; null when there is no register. */
  readonly homes: ReadonlyMap<string, HomePlace> | null;
};

/** A row of the store but for the return it belongs to, whose id is the hash of all of them. */
type AssembledRow = MergedEpisode | Omit<CostRecord, "return"> | Omit<BedRecord, "return"> | Omit<ReferralRecord, "return">;

/** What the rows of one subject come to: rows of the store in order of their key, and what is wrong or was mended. */
type Assembled = {
  readonly rows: readonly AssembledRow[];
  /** Asked for when a return is summed up, and not again when its rows are written. */
  readonly findings: () => readonly Finding[];
  readonly repairs: readonly Repair[];
};

export type Assemble = (rows: readonly StagedRow[]) => Assembled;

/** Kinds of return whose rows are never mended, and found at fault on the way. */
const withoutRepairs = ({ rows, findings }: Pick<Assembled, "rows"> & { readonly findings: readonly Finding[] }): Assembled => ({
  rows,
  findings: () => findings,
  repairs: [],
});

const ASSEMBLIES: Readonly<Record<ReturnKind, (from: BoroughFiles, beside: KnownBeside) => Assemble>> = {
  PLACEMENTS: ({ borough, years, unread }, { homes }) => {
    const [context, lastYear] = [{ urns: homes, years, unread }, Math.max(...years)];
    return (rows) => {
      const { episodes, repairs } = mergeYears(rows, borough, lastYear);
      return { rows: episodes, findings: () => checkChild(rows, context), repairs };
    };
  },
  COSTS: ({ borough, days, quarters }) => {
    const censuses = [...(days.get("WEEKLY_COSTS") ?? [])].toSorted();
    return (rows) => withoutRepairs(assembleCosts(rows, { borough, censuses, quarters }));
  },
  BEDS:
    ({ borough }, { homes }) =>
    (rows) =>
      withoutRepairs(assembleBeds(rows, { borough, homes })),
  REFERRALS:
    ({ borough }) =>
    (rows) =>
      withoutRepairs(assembleReferrals(rows, borough)),
};

/** How the staged rows of a return become rows of the store, one child, home or referral at a time. */
export const assemblyOf = (from: BoroughFiles, beside: KnownBeside): Assemble => ASSEMBLIES[from.kind](from, beside);
