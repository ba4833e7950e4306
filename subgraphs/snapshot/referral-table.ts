/** Returns of referrals as rows: a search for a placement each, from the day it began to the day on which the child moved in. */
import { dayOf, type LocalDate } from "../../schema/reference/dates.ts";
import type { ReferralRecord } from "../returns/kinds/referrals/referral-record.ts";
import { growingTable, OPEN, type RowTable } from "./columns.ts";
import { childKey } from "./cost-table.ts";
import type { ChildNoise, Noise } from "./noise.ts";

/** Bits of what has come of a search so far, and of what the child had instead. */
export const TOLD = {
  OFFERED: 1,
  AWAITED: 2,
  PLACED: 4,
  NOT_OFFERED: 8,
  WITHDRAWN: 16,
  OPEN: 32,
  CONCLUDED: 64,
  ALTERNATIVE: 128,
  WITH_ORDER: 256,
  UNREGISTERED: 512,
} as const;

/** Of a number of days that there is not. */
export const NO_DAYS = -1;

const BY_OUTCOME: Readonly<Record<string, number>> = {
  OPEN: TOLD.OPEN,
  OFFERED: TOLD.AWAITED + TOLD.OFFERED + TOLD.CONCLUDED,
  PLACED: TOLD.PLACED + TOLD.OFFERED + TOLD.CONCLUDED,
  NOT_OFFERED: TOLD.NOT_OFFERED + TOLD.CONCLUDED,
  WITHDRAWN: TOLD.WITHDRAWN + TOLD.CONCLUDED,
};

/** Who was offered a place may have turned it down since; an alternative may be said of any search. */
const toldOf = ({ outcome, offeredOn, ...instead }: ReferralRecord): number =>
  (BY_OUTCOME[outcome] ?? 0) |
  (offeredOn === null ? 0 : TOLD.OFFERED) |
  (instead.alternativeKind === null ? 0 : TOLD.ALTERNATIVE) |
  (instead.alternativeDolOrder === true ? TOLD.WITH_ORDER : 0) |
  (instead.alternativeRegistered === false ? TOLD.UNREGISTERED : 0);

/** The day after the last on which a search is known to be open: of one that found nothing no return says when it ended. */
const endOf = ({ outcome, placedOn, referredOn }: ReferralRecord): number => {
  if (outcome === "OPEN" || outcome === "OFFERED") return OPEN;
  return dayOf(outcome === "PLACED" ? (placedOn ?? referredOn) : referredOn);
};

const daysTo = ({ referredOn }: ReferralRecord, day: LocalDate | null): number =>
  day === null ? NO_DAYS : dayOf(day) - dayOf(referredOn);

type ReferralRow = {
  readonly referral: ReferralRecord;
  readonly start: number;
  readonly end: number;
  /** Number of the child among those of the table. */
  readonly child: number;
  readonly noise: ChildNoise;
};

const childOf = ({ borough, child }: ReferralRecord): string => childKey(borough, child);

/** The searches for a child together, in the order in which they began. */
const byChild = (a: ReferralRecord, b: ReferralRecord): number => {
  const [left, right] = [a, b].map((each) => `${childOf(each)} ${each.referredOn} ${each.referral}`) as [string, string];
  return left < right ? -1 : +(left > right);
};

/** `referrals` are all of a vintage, and stand a child after another. Stores of before a row told of the child have nothing of it. */
export const buildReferralTable = (referrals: readonly ReferralRecord[], { ofChildren }: Pick<Noise, "ofChildren">): RowTable => {
  const table = growingTable<ReferralRow>({
    key: ({ noise }) => noise.key,
    columns: {
      borough: ({ referral }) => referral.borough,
      referralKind: ({ referral }) => referral.kind,
      need: ({ referral }) => referral.need ?? null,
      ageSource: ({ referral }) => referral.age,
      sex: ({ referral }) => referral.sex ?? null,
      ethnic: ({ referral }) => referral.ethnic ?? null,
    },
    numbers: {
      told: ({ referral }) => toldOf(referral),
      child: ({ child }) => child,
      daysFactor: ({ noise }) => noise.factors.days,
      eventFactor: ({ noise }) => noise.factors.events,
      daysToOffer: ({ referral }) => daysTo(referral, referral.offeredOn),
      daysToPlacement: ({ referral }) => daysTo(referral, referral.outcome === "PLACED" ? referral.placedOn : null),
      neededBy: ({ referral }) => (referral.neededBy === null ? OPEN : dayOf(referral.neededBy)),
    },
  });
  const numbers = new Map<string, number>();
  const sorted = referrals.toSorted(byChild);
  const drawn = ofChildren(sorted.map(({ child }) => child));
  for (const [at, referral] of sorted.entries()) {
    const name = childOf(referral);
    const child = numbers.get(name) ?? numbers.size;
    numbers.set(name, child);
    table.push({ referral, child, noise: drawn[at]!, start: dayOf(referral.referredOn), end: endOf(referral) });
  }
  return table.finish();
};
