/** The columns that rows of facts have: what dimensions are decided by. */

/** Columns of placements; costs are grouped by those of the placement that was paid for. */
type PlacementColumn =
  | "homeType"
  | "sector"
  | "grade"
  | "borough"
  | "hostAuthority"
  | "provider"
  | "place"
  | "placeProvider"
  | "provision"
  | "ls"
  | "cin"
  | "ageSource"
  | "sex"
  | "ethnic"
  | "uascUntil"
  | "locality"
  | "hostRegion"
  | "distanceTenths"
  | "weeklyCostBand"
  | "rne"
  | "rec"
  | "reasonPlaceChange"
  | "fosterBreakdowns"
  | SaidColumn;

/** What is said of a placement beside its price. */
export const SAID_COLUMNS = ["procurement", "registered", "solo", "dols", "ehcp", "disability"] as const;

type SaidColumn = (typeof SAID_COLUMNS)[number];

/** Columns of beds. */
type BedColumn = "borough" | "homeType" | "sector" | "grade" | "needGroup" | "occupant" | "blockedReason";

/** Columns of referrals. Their `ageSource` is the age itself in years; that of placements is the month of birth. */
type ReferralColumn = "borough" | "referralKind" | "need" | "ageSource" | "sex" | "ethnic";

/** `annualCost`, and of costs `weeklyCostBand`, are worked out of a placement's price over the period that is asked about. */
export type ColumnName = PlacementColumn | BedColumn | ReferralColumn | "annualCost";
