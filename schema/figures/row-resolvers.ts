/** The resolvers of groups and of rows: their codes, what is measured of them, and their part of the whole. */
import { type Figure, NOT_APPLICABLE } from "../disclosure/figure.ts";
import { shareOfSpend } from "../disclosure/magnitudes.ts";
import type { Resolvers } from "../generated/types.ts";
import { publicNumberOf } from "./beds.ts";
import { childrenOf, numberOf, partInPercent } from "./cell-figures.ts";
import type { FigureContext } from "./context.ts";
import { spendOf } from "./money.ts";
import { percentOfPopulation } from "./population-shares.ts";
import type { CellGroup } from "./populations.ts";
import { codeOn, dateOfRow, firstDayOfRow, lastDayOfRow } from "./tables.ts";

/** Of a whole that is divided by nothing there are no parts. */
const isWhole = ({ measures, whole }: CellGroup): boolean =>
  measures.codes.length === 0 && measures.place.code === whole.place.code;

type PercentOfTotal = (group: CellGroup, _: unknown, context: FigureContext) => Promise<Figure>;

/** A part of the whole. Shape: NOT_APPLICABLE for the whole itself. */
const partOf =
  (percent: PercentOfTotal): PercentOfTotal =>
  async (group, _, context) =>
    isWhole(group) ? NOT_APPLICABLE : percent(group, _, context);

const percentOfChildren = partOf(({ measures, whole }, _, context) =>
  partInPercent(childrenOf(measures, context), childrenOf(whole, context), measures.table.population.isOwn),
);

const percentOfSpend = partOf(async ({ measures, whole }, _, context) =>
  shareOfSpend(...(await Promise.all([spendOf(measures, context), spendOf(whole, context)]))),
);

/** Homes are public, and so is each part of them. */
const percentOfHomes = partOf(({ measures, whole }, _, context) =>
  partInPercent(publicNumberOf(measures, "HOMES", context), publicNumberOf(whole, "HOMES", context), true),
);

const percentOfSearches = partOf(({ measures, whole }, _, context) =>
  partInPercent(
    numberOf(measures, "REFERRALS_MADE", context),
    numberOf(whole, "REFERRALS_MADE", context),
    measures.table.population.isOwn,
  ),
);

/** What placements, the money spent on them and what happens to them are divided by. */
const placed = {
  borough: codeOn("BOROUGH"),
  hostAuthority: codeOn("HOST_AUTHORITY"),
  provider: codeOn("PROVIDER"),
  placementType: codeOn("PLACEMENT_TYPE"),
  place: codeOn("PLACE"),
  placeProvider: codeOn("PLACE_PROVIDER"),
  provision: codeOn("PROVISION"),
  legalStatus: codeOn("LEGAL_STATUS"),
  ls: codeOn("LS"),
  categoryOfNeed: codeOn("CATEGORY_OF_NEED"),
  ageBand: codeOn("AGE_BAND"),
  ageGroup: codeOn("AGE_GROUP"),
  ageStage: codeOn("AGE_STAGE"),
  sex: codeOn("SEX"),
  ethnicity: codeOn("ETHNICITY"),
  ethnic: codeOn("ETHNIC"),
  uasc: codeOn("UASC"),
  locality: codeOn("LOCALITY"),
  inLondon: codeOn("IN_LONDON"),
  hostRegion: codeOn("HOST_REGION"),
  distanceBand: codeOn("DISTANCE_BAND"),
  weeklyCostBand: codeOn("WEEKLY_COST_BAND"),
  homeType: codeOn("HOME_TYPE"),
  sector: codeOn("SECTOR"),
  grade: codeOn("GRADE"),
  procurement: codeOn("PROCUREMENT"),
  registered: codeOn("REGISTERED"),
  solo: codeOn("SOLO"),
  dols: codeOn("DOLS"),
  ehcp: codeOn("EHCP"),
  disability: codeOn("DISABILITY"),
  fosterBreakdowns: codeOn("FOSTER_BREAKDOWNS"),
};

export const rowResolvers = {
  PlacementGroup: { percentOfTotal: percentOfChildren, percentOfPopulation },
  CostGroup: { percentOfTotal: percentOfSpend },
  BedGroup: { percentOfTotal: percentOfHomes },
  ReferralGroup: { percentOfTotal: percentOfSearches, percentOfPopulation },
  PlacementRow: {
    at: dateOfRow,
    ...placed,
    percentOfTotal: percentOfChildren,
  },
  CostRow: {
    from: firstDayOfRow,
    to: lastDayOfRow,
    ...placed,
    annualCost: codeOn("ANNUAL_COST"),
    percentOfTotal: percentOfSpend,
  },
  MovementRow: {
    from: firstDayOfRow,
    to: lastDayOfRow,
    ...placed,
    rne: codeOn("RNE"),
    rec: codeOn("REC"),
    moveReason: codeOn("MOVE_REASON"),
    reasonPlaceChange: codeOn("REASON_PLACE_CHANGE"),
  },
  ReferralRow: {
    from: firstDayOfRow,
    to: lastDayOfRow,
    borough: codeOn("BOROUGH"),
    referralKind: codeOn("REFERRAL_KIND"),
    need: codeOn("NEED"),
    ageBand: codeOn("AGE_BAND"),
    ageGroup: codeOn("AGE_GROUP"),
    ageStage: codeOn("AGE_STAGE"),
    sex: codeOn("SEX"),
    ethnicity: codeOn("ETHNICITY"),
    ethnic: codeOn("ETHNIC"),
    percentOfTotal: percentOfSearches,
  },
  BedRow: {
    at: dateOfRow,
    borough: codeOn("BOROUGH"),
    homeType: codeOn("HOME_TYPE"),
    sector: codeOn("SECTOR"),
    grade: codeOn("GRADE"),
    needGroup: codeOn("NEED_GROUP"),
    percentOfTotal: percentOfHomes,
  },
} satisfies Resolvers;
