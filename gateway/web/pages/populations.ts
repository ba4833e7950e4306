/** What can be asked about, in words, and the field and times that the graph has for each. */
import type { Population } from "../../generated/graphql.ts";

type Asking = {
  readonly title: string;
  readonly field: string;
  /** Whether it is of a period; else of a date. */
  readonly isOfPeriod: boolean;
  /** What the graph calls its dimensions. */
  readonly dimension: string;
};

export const POPULATIONS: Readonly<Record<Population, Asking>> = {
  PLACEMENTS: { title: "Children on a date", field: "placements", isOfPeriod: false, dimension: "PlacementDimension" },
  COSTS: { title: "Money in a year", field: "costs", isOfPeriod: true, dimension: "CostDimension" },
  MOVEMENTS: { title: "Movements in a year", field: "movements", isOfPeriod: true, dimension: "MovementDimension" },
  REFERRALS: { title: "Searches in a year", field: "referrals", isOfPeriod: true, dimension: "ReferralDimension" },
  BEDS: { title: "Homes and beds on a date", field: "beds", isOfPeriod: false, dimension: "BedDimension" },
};
