import { Schema } from "mongoose";
import type { LocalDate } from "../../schema/reference/dates.ts";
import type { BedGap, BedOccupancy, BedRecord } from "../returns/kinds/beds/bed-record.ts";
import type { CostRecord } from "../returns/kinds/costs/cost-record.ts";
import type { EpisodeRecord } from "../returns/kinds/placements/rows/episode-record.ts";
import type { ReferralRecord } from "../returns/kinds/referrals/referral-record.ts";

export type HeaderFacts = Pick<EpisodeRecord, "birthMonth" | "sex" | "ethnic">;
type UascFacts = Pick<EpisodeRecord, "uascCeased">;
export type EpisodeFacts = Omit<EpisodeRecord, "return" | "borough" | "child" | "uasc" | keyof HeaderFacts | keyof UascFacts>;

/** A price as its row says it; `asOf` is the quarter's last day, null where only the file as a whole tells it, or the census day. */
export type CostFacts = Pick<
  CostRecord,
  "placementStart" | "pence" | "socialCarePence" | "educationPence" | "healthPence" | "urn"
> & {
  readonly asOf: LocalDate | null;
  readonly placementEnd: LocalDate | null;
};
export type BedHomeFacts = Omit<BedRecord, "return" | "borough" | "urn" | "occupancy" | "gaps">;
export type BedOccupancyFacts = BedOccupancy & Pick<BedRecord, "asAt">;
export type BedGapFacts = BedGap & Pick<BedRecord, "asAt">;
export type ReferralFacts = Omit<ReferralRecord, "return" | "borough" | "referral">;

/** A deprivation of liberty order, which is set beside the child's placements and not kept. */
type OrderFacts = { readonly start: LocalDate; readonly end: LocalDate | null };

/** Tables of which only that a child is in them is seen, and nothing is kept. */
type NamingTable = "REVIEWS" | "OC2" | "AD1" | "PLACED_ADOPTION" | "PREV_PERM" | "MISSING" | "SW_EPISODES";
type NoFacts = Readonly<Record<string, never>>;

type TableFacts =
  | { readonly table: "HEADER"; readonly facts: HeaderFacts | null }
  | { readonly table: "EPISODES"; readonly facts: EpisodeFacts | null }
  | { readonly table: "UASC"; readonly facts: UascFacts | null }
  | { readonly table: "PLACEMENT_COSTS" | "WEEKLY_COSTS"; readonly facts: CostFacts | null }
  | { readonly table: "BED_HOMES"; readonly facts: BedHomeFacts | null }
  | { readonly table: "BED_OCCUPANCY"; readonly facts: BedOccupancyFacts | null }
  | { readonly table: "BED_GAPS"; readonly facts: BedGapFacts | null }
  | { readonly table: "REFERRALS"; readonly facts: ReferralFacts | null }
  | { readonly table: "DOLO"; readonly facts: OrderFacts | null }
  | { readonly table: NamingTable; readonly facts: NoFacts | null };

/**
 * One row of a return on its way in: already degraded, waiting for the child's other rows and years. `facts` is null for a row
 * with a fault, whose cells could hold anything and so never reach the store; the import it belongs to will be refused.
 */
export type StagedRow = TableFacts & {
  readonly borough: string;
  /**
   * What the row is about and is grouped by: the child's pseudonym, as in the episode; of a referral its own pseudonym; of a bed
   * row the home's URN.
   */
  readonly child: string;
  /** Return year of the file; 0 in the tables whose rows say their days themselves. */
  readonly year: number;
  /** Position of the file among those handed in, and the line in it: where a fault is reported. */
  readonly file: number;
  readonly row: number;
};

/**
 * Staged rows of one bucket, as many as were at hand: a few large documents cost a store a fraction of many small ones. A
 * bucket is the children whose pseudonym begins alike, so a child's rows are all in one, and buckets in order are children in
 * order.
 */
export type StagedRows = {
  /** `<import id>:<borough code>:<kind>`. */
  readonly staging: string;
  readonly bucket: string;
  /** JSON of `StagedRow[]`: nothing but the staging reads it, and it is parsed in half the time of a document. */
  readonly rows: string;
};

export const stagedRowsSchema = new Schema<StagedRows>(
  {
    staging: { type: String, required: true },
    bucket: { type: String, required: true },
    rows: { type: String, required: true },
  },
  { strict: "throw", versionKey: false, collection: "staged", autoIndex: false },
).index({ staging: 1, bucket: 1 });
