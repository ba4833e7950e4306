import type { MeasureName } from "../../../schema/question/measures.ts";
import type { PartialQuery } from "../../../schema/question/question.ts";
/** The reference implementation of referrals: exact answers about searches for placements over periods, by plain loops. */
import { CODE_LISTS } from "../../../schema/reference/code-lists.ts";
import { ETHNICITIES, SEXES } from "../../../schema/reference/groupings.ts";
import { BOROUGHS } from "../../../schema/reference/sub-regions.ts";
import type { ReferralRecord } from "../../../subgraphs/returns/kinds/referrals/referral-record.ts";
import { daysBetween } from "./days.ts";
import { ageBandOf, ageGroupOf, ageStageOf } from "./dimensions.ts";
import type { Contribution, Tally } from "./tally.ts";

type Dimension = { readonly codes: readonly string[]; readonly codeOf: (search: ReferralRecord) => string };

const listed = (codes: readonly string[], read: (search: ReferralRecord) => string | null): Dimension => ({
  codes: [...codes, "UNKNOWN"],
  codeOf: (search) => codes.find((code) => code === read(search)) ?? "UNKNOWN",
});

const groupOf = (groups: readonly { readonly code: string; readonly codes: readonly string[] }[], code: string | null) =>
  groups.find(({ codes }) => code !== null && codes.includes(code))?.code ?? null;

const KINDS = ["SECURE_WELFARE", "RESIDENTIAL_PARENTING_ASSESSMENT", "RESIDENTIAL", "FOSTER", "SUPPORTED", "OTHER"];
const BANDS = ["UNDER_1", "1_TO_4", "5_TO_9", "10_TO_15"];

export const REFERRAL_DIMENSIONS = {
  BOROUGH: { codes: BOROUGHS.map(({ code }) => code), codeOf: ({ borough }) => borough },
  AGE_BAND: listed([...BANDS, "16_AND_OVER"], ({ age }) => ageBandOf(age)),
  AGE_GROUP: listed([...BANDS, "16_TO_17", "18_AND_OVER"], ({ age }) => ageGroupOf(age)),
  AGE_STAGE: listed(["UNDER_10", "10_TO_17", "18_AND_OVER"], ({ age }) => ageStageOf(age)),
  SEX: listed(["MALE", "FEMALE"], ({ sex }) => groupOf(SEXES, sex)),
  ETHNICITY: listed(["WHITE", "MIXED", "ASIAN", "BLACK", "OTHER"], ({ ethnic }) => groupOf(ETHNICITIES, ethnic)),
  ETHNIC: listed(
    CODE_LISTS.ETHNIC.map(({ code }) => code),
    ({ ethnic }) => ethnic,
  ),
  REFERRAL_KIND: listed(KINDS, ({ kind }) => kind),
  NEED: listed(["EBD", "MENTAL", "SENSORY", "ALCOHOL", "DRUGS", "LEARNING", "PHYSICAL"], ({ need }) => need),
} as const satisfies Readonly<Record<string, Dimension>>;

type ReferralDimension = keyof typeof REFERRAL_DIMENSIONS;

export type ReferralQuestion = {
  readonly from: string;
  readonly to: string;
  readonly measure: MeasureName;
  readonly by: readonly ReferralDimension[];
  readonly where: readonly { readonly dimension: ReferralDimension; readonly codes: readonly string[] }[];
};

/** A question about referrals that the reference can answer too. */
export type ReferralQuery = Omit<PartialQuery, "by" | "where"> & Pick<ReferralQuestion, "by" | "where">;

type Asked = (search: ReferralRecord) => boolean;

const wasOffered: Asked = ({ outcome, offeredOn }) => offeredOn !== null || outcome === "OFFERED" || outcome === "PLACED";

/** What is asked of a search that began in the period. */
const MADE: Readonly<Partial<Record<MeasureName, Asked>>> = {
  CHILDREN: () => true,
  CHILDREN_PLACED: ({ outcome }) => outcome === "PLACED",
  REFERRALS_MADE: () => true,
  REFERRALS_OFFERED: wasOffered,
  REFERRALS_AWAITED: ({ outcome }) => outcome === "OFFERED",
  REFERRALS_PLACED: ({ outcome }) => outcome === "PLACED",
  REFERRALS_NOT_OFFERED: ({ outcome }) => outcome === "NOT_OFFERED",
  REFERRALS_WITHDRAWN: ({ outcome }) => outcome === "WITHDRAWN",
  REFERRALS_OPEN: ({ outcome }) => outcome === "OPEN",
  REFERRALS_CONCLUDED: ({ outcome }) => outcome !== "OPEN",
  ALTERNATIVES: ({ alternativeKind }) => alternativeKind !== null,
  ALTERNATIVES_WITH_ORDER: ({ alternativeDolOrder }) => alternativeDolOrder === true,
  ALTERNATIVES_UNREGISTERED: ({ alternativeRegistered }) => alternativeRegistered === false,
  DAYS_TO_OFFER: ({ offeredOn }) => offeredOn !== null,
  DAYS_TO_PLACEMENT: ({ outcome }) => outcome === "PLACED",
};

/** Whether a search is known to be open on the evening of a day. */
const isOpenOn = ({ referredOn, outcome, placedOn }: ReferralRecord, day: string): boolean =>
  referredOn <= day && (outcome === "OPEN" || outcome === "OFFERED" || (outcome === "PLACED" && placedOn! > day));

const isCounted = (search: ReferralRecord, { measure, from, to }: ReferralQuestion): boolean => {
  if (measure === "DAYS_OPEN") return isOpenOn(search, to);
  if (measure === "REFERRALS_UNMET") return isOpenOn(search, to) && search.neededBy !== null && search.neededBy < to;
  const asked = MADE[measure];
  if (asked === undefined) throw new RangeError(`The reference doesn't know how ${measure} is measured of referrals.`);
  return from <= search.referredOn && search.referredOn <= to && asked(search);
};

/** Days, or a thousand thousandths of a search. */
const amountOf = ({ referredOn, offeredOn, placedOn }: ReferralRecord, { measure, to }: ReferralQuestion): number => {
  const ends: Partial<Record<MeasureName, string>> = {
    DAYS_TO_OFFER: offeredOn ?? to,
    DAYS_TO_PLACEMENT: placedOn ?? to,
    DAYS_OPEN: to,
  };
  const end = ends[measure];
  return end === undefined ? 1_000 : daysBetween(referredOn, end);
};

const isOfDays = ({ measure }: ReferralQuestion): boolean => measure.startsWith("DAYS_");

const inOrder = (a: ReferralRecord, b: ReferralRecord): number => {
  const [left, right] = [a, b].map(({ referredOn, referral }) => `${referredOn} ${referral}`) as [string, string];
  return left < right ? -1 : 1;
};

/** For each cell, named by its codes in the order of `by`, joined by commas. */
export const referralTallyOf = (searches: readonly ReferralRecord[], question: ReferralQuestion): ReadonlyMap<string, Tally> => {
  const { by, where } = question;
  const cells = new Map<string, Map<string, Contribution>>();
  for (const search of searches.toSorted(inOrder)) {
    const codeOf = (dimension: ReferralDimension): string => REFERRAL_DIMENSIONS[dimension].codeOf(search);
    if (!isCounted(search, question) || !where.every(({ dimension, codes }) => codes.includes(codeOf(dimension)))) continue;
    const name = by.map(codeOf).join();
    const { borough, child: who } = search;
    const [children, child] = [cells.get(name) ?? new Map<string, Contribution>(), `${borough} ${who}`];
    cells.set(name, children);
    // Of a child's searches of a cell each is told, but the days of the first alone.
    const before = children.get(child);
    const own = { borough, who, number: 1, amount: amountOf(search, question) };
    if (before === undefined) children.set(child, own);
    else if (!isOfDays(question)) children.set(child, { ...own, amount: before.amount + own.amount });
  }
  return new Map(
    [...cells].map(([name, children]) => {
      const contributions = [...children.values()];
      const values = contributions.map(({ amount }) => amount).toSorted((a, b) => a - b);
      return [name, { children: contributions.length, contributions, values }];
    }),
  );
};
