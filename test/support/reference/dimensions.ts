/** The reference implementation, second half: what a counted child is on each dimension, read straight from the published lists. */
import { CODE_LISTS } from "../../../schema/reference/code-lists.ts";
import { ETHNICITIES, type CodeGroup, LEGAL_STATUSES, PLACEMENT_TYPES, SEXES } from "../../../schema/reference/groupings.ts";
import { BOROUGHS } from "../../../schema/reference/sub-regions.ts";
import type { HomeRecord } from "../../../subgraphs/models/home.ts";
import { GRADE_WORDS, SECTOR_WORDS, TYPE_WORDS } from "./home-words.ts";
import { kindOfProvision, PROVISION_CODES } from "./kinds-of-provision.ts";
import type { PricedChild } from "./priced-children.ts";
import { disabilityOf } from "./said-of-placement.ts";
import { inLondon, REGION_CODES, regionOf } from "./where-children-live.ts";

type Dimension = {
  /** Every code in order; null where the codes are those met. */
  readonly codes: readonly string[] | null;
  readonly codeOf: (child: PricedChild, date: string) => string;
};

const listed = (list: readonly { readonly code: string }[], read: (child: PricedChild) => string | null): Dimension => ({
  codes: [...list.map((entry) => entry.code), "UNKNOWN"],
  codeOf: (child) => list.find((entry) => entry.code === read(child))?.code ?? "UNKNOWN",
});

const grouped = (groups: readonly CodeGroup[], read: (child: PricedChild) => string): Dimension => ({
  codes: [...groups.map((group) => group.code), "UNKNOWN"],
  codeOf: (child) => groups.find((group) => group.codes.includes(read(child)))?.code ?? "UNKNOWN",
});

/** The code of a word of the register about the setting that a child is in, however it is written. */
const worded = (words: Readonly<Record<string, string>>, read: (home: HomeRecord) => string | null): Dimension => ({
  codes: [...new Set(Object.values(words)), "UNKNOWN"],
  codeOf: ({ home }) => (home === undefined ? "UNKNOWN" : (words[(read(home) ?? "").toLowerCase()] ?? "UNKNOWN")),
});

/** Whole years, the birthday being the 1st of the month of birth. */
const ageOf = (birthMonth: string, date: string): number => {
  const years = Number(date.slice(0, 4)) - Number(birthMonth.slice(0, 4));
  return date.slice(5, 7) >= birthMonth.slice(5, 7) ? years : years - 1;
};

export const ageBandOf = (age: number): string => {
  if (age < 0) return "UNKNOWN";
  if (age < 1) return "UNDER_1";
  if (age <= 4) return "1_TO_4";
  if (age <= 9) return "5_TO_9";
  return age <= 15 ? "10_TO_15" : "16_AND_OVER";
};

export const ageGroupOf = (age: number): string => {
  if (age >= 18) return "18_AND_OVER";
  return age >= 16 ? "16_TO_17" : ageBandOf(age);
};

export const ageStageOf = (age: number): string => {
  if (age < 0) return "UNKNOWN";
  if (age < 10) return "UNDER_10";
  return age < 18 ? "10_TO_17" : "18_AND_OVER";
};

const distanceBandOf = (tenths: number | null): string => {
  if (tenths === null) return "UNKNOWN";
  return tenths <= 200 ? "WITHIN_20" : "OVER_20";
};

/** Bands are in pounds. */
export const weeklyCostBandOf = (pence: number | null): string => {
  if (pence === null) return "UNKNOWN";
  const pounds = pence / 100;
  if (pounds < 500) return "UNDER_500";
  if (pounds < 1_000) return "500_TO_999";
  if (pounds < 2_000) return "1000_TO_1999";
  if (pounds < 5_000) return "2000_TO_4999";
  return pounds < 10_000 ? "5000_TO_9999" : "10000_AND_OVER";
};

/** What a return answers with yes or no, if it does. */
const eitherOf = ([yes, no]: readonly [string, string], read: (child: PricedChild) => boolean | null | undefined): Dimension => ({
  codes: [yes, no, "UNKNOWN"],
  codeOf: (child) => {
    const said = read(child) ?? null;
    if (said === null) return "UNKNOWN";
    return said ? yes : no;
  },
});

export type ReferenceDimension = keyof typeof REFERENCE_DIMENSIONS;

export const REFERENCE_DIMENSIONS = {
  BOROUGH: { codes: BOROUGHS.map((borough) => borough.code), codeOf: ({ row }) => row.borough },
  HOST_AUTHORITY: { codes: null, codeOf: ({ setting }) => setting.hostAuthority ?? "UNKNOWN" },
  PROVIDER: { codes: null, codeOf: ({ home }) => home?.provider ?? "UNKNOWN" },
  PLACEMENT_TYPE: grouped(PLACEMENT_TYPES, ({ setting }) => setting.place),
  PLACE: listed(CODE_LISTS.PLACE, ({ setting }) => setting.place),
  PLACE_PROVIDER: listed(CODE_LISTS.PLACE_PROVIDER, ({ setting }) => setting.placeProvider),
  PROVISION: { codes: PROVISION_CODES, codeOf: ({ setting }) => kindOfProvision(setting.place, setting.placeProvider) },
  LEGAL_STATUS: grouped(LEGAL_STATUSES, ({ row }) => row.ls),
  LS: listed(CODE_LISTS.LS, ({ row }) => row.ls),
  CATEGORY_OF_NEED: listed(CODE_LISTS.CIN, ({ row }) => row.cin),
  AGE_BAND: {
    codes: ["UNDER_1", "1_TO_4", "5_TO_9", "10_TO_15", "16_AND_OVER", "UNKNOWN"],
    codeOf: ({ row }, date) => ageBandOf(ageOf(row.birthMonth, date)),
  },
  AGE_GROUP: {
    codes: ["UNDER_1", "1_TO_4", "5_TO_9", "10_TO_15", "16_TO_17", "18_AND_OVER", "UNKNOWN"],
    codeOf: ({ row }, date) => ageGroupOf(ageOf(row.birthMonth, date)),
  },
  AGE_STAGE: {
    codes: ["UNDER_10", "10_TO_17", "18_AND_OVER", "UNKNOWN"],
    codeOf: ({ row }, date) => ageStageOf(ageOf(row.birthMonth, date)),
  },
  SEX: grouped(SEXES, ({ row }) => row.sex),
  ETHNICITY: grouped(ETHNICITIES, ({ row }) => row.ethnic),
  ETHNIC: listed(CODE_LISTS.ETHNIC, ({ row }) => row.ethnic),
  UASC: {
    codes: ["UASC", "NOT_UASC"],
    codeOf: ({ row }, date) => (row.uasc && (row.uascCeased === null || row.uascCeased > date) ? "UASC" : "NOT_UASC"),
  },
  LOCALITY: listed([{ code: "IN" }, { code: "OUT" }], ({ setting }) => setting.locality),
  IN_LONDON: {
    codes: ["LONDON", "ELSEWHERE", "UNKNOWN"],
    codeOf: ({ row, setting }) => inLondon(row.borough, setting.hostAuthority),
  },
  HOST_REGION: { codes: REGION_CODES, codeOf: ({ row, setting }) => regionOf(row.borough, setting.hostAuthority) },
  DISTANCE_BAND: {
    codes: ["WITHIN_20", "OVER_20", "UNKNOWN"],
    codeOf: ({ setting }) => distanceBandOf(setting.distanceTenths),
  },
  WEEKLY_COST_BAND: {
    codes: ["UNDER_500", "500_TO_999", "1000_TO_1999", "2000_TO_4999", "5000_TO_9999", "10000_AND_OVER", "UNKNOWN"],
    codeOf: ({ weeklyPence }) => weeklyCostBandOf(weeklyPence),
  },
  HOME_TYPE: worded(TYPE_WORDS, ({ provisionType }) => provisionType),
  SECTOR: worded(SECTOR_WORDS, ({ sector }) => sector),
  GRADE: worded(GRADE_WORDS, ({ grade }) => grade ?? "Not yet inspected"),
  PROCUREMENT: {
    codes: ["FRAMEWORK", "SPOT", "BLOCK", "IN_HOUSE", "UNKNOWN"],
    codeOf: ({ said, setting }) => said?.procurement ?? (setting.placeProvider === "PR1" ? "IN_HOUSE" : "UNKNOWN"),
  },
  REGISTERED: eitherOf(["REGISTERED", "NOT_REGISTERED"], ({ said }) => said?.registered),
  SOLO: eitherOf(["SOLO", "NOT_SOLO"], ({ said }) => said?.solo),
  DOLS: { codes: ["CURRENT", "PREVIOUS", "NONE", "UNKNOWN"], codeOf: ({ dols }) => dols ?? "UNKNOWN" },
  EHCP: eitherOf(["EHCP", "NO_EHCP"], ({ said }) => said?.ehcp),
  DISABILITY: {
    codes: ["NONE", "AUTISM", "LEARNING", "BEHAVIOUR", "PHYSICAL", "OTHER", "SEVERAL", "UNKNOWN"],
    codeOf: ({ said }) => disabilityOf(said?.disability ?? null),
  },
  FOSTER_BREAKDOWNS: { codes: ["NONE", "ONE", "TWO", "THREE_OR_MORE", "UNKNOWN"], codeOf: ({ breakdowns }) => breakdowns() },
} as const satisfies Readonly<Record<string, Dimension>>;

/** What returns of placements alone don't tell: it stands in the register, or in returns of costs. */
export const OF_OTHER_RETURNS: readonly ReferenceDimension[] = [
  ...(["PROVIDER", "HOME_TYPE", "SECTOR", "GRADE"] as const),
  ...(["WEEKLY_COST_BAND", "PROCUREMENT", "REGISTERED", "SOLO", "DOLS", "EHCP", "DISABILITY"] as const),
];
