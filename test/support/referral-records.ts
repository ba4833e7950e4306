/** Made-up searches for placements for tests: one by hand, or any number by chance. */
import * as fc from "fast-check";
import { addDays } from "../../schema/reference/dates.ts";
import { NEEDS } from "../../schema/reference/home-groups.ts";
import { ALTERNATIVE_KINDS, REFERRAL_KINDS, REFERRAL_OUTCOMES } from "../../schema/reference/referral-codes.ts";
import type { ReferralRecord } from "../../subgraphs/returns/kinds/referrals/referral-record.ts";
import { FIRST_DAY } from "./records.ts";

/** An open search of Barnet for a secure home for child "a" that began on 1 June 2024; `given` what the test is about. */
export const referral = (given: Partial<ReferralRecord> = {}): ReferralRecord => ({
  return: `${given.borough ?? "E09000003"}:referrals`,
  borough: "E09000003",
  referral: "1",
  child: "a",
  kind: "SECURE_WELFARE",
  referredOn: "2024-06-01",
  neededBy: null,
  age: 14,
  outcome: "OPEN",
  offeredOn: null,
  placedOn: null,
  urn: null,
  ethnic: "WBRI",
  sex: "M",
  need: "EBD",
  alternativeKind: null,
  alternativeDolOrder: null,
  alternativeRegistered: null,
  alternativeWeeklyPence: null,
  ...given,
});

/** So many searches of a borough alike, for some children, a few days apart. */
const alike = (boroughs: readonly string[]) =>
  fc.record({
    count: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 13 }), fc.integer({ min: 14, max: 60 })),
    children: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 60 })),
    borough: fc.constantFrom(...boroughs),
    // Half of them in one year, so that there are crowds.
    first: fc.oneof(fc.nat(1_400), fc.integer({ min: 775, max: 900 })),
    apart: fc.nat(9),
    needed: fc.option(fc.nat(40)),
    outcome: fc.constantFrom(...REFERRAL_OUTCOMES.map(({ code }) => code)),
    hadOffer: fc.boolean(),
    offered: fc.nat(60),
    placed: fc.nat(200),
    alternative: fc.option(fc.constantFrom(...ALTERNATIVE_KINDS.map(({ code }) => code))),
    order: fc.option(fc.boolean()),
    registered: fc.option(fc.boolean()),
    said: fc.record({
      kind: fc.constantFrom(...REFERRAL_KINDS.map(({ code }) => code)),
      age: fc.integer({ min: 0, max: 25 }),
      sex: fc.constantFrom("M", "F", "U", null),
      ethnic: fc.constantFrom("WBRI", "BCRB", "MWAS", "?", null),
      need: fc.constantFrom(...NEEDS.map(({ code }) => code), null),
    }),
  });

type Group = ReturnType<typeof alike> extends fc.Arbitrary<infer Drawn> ? Drawn : never;

const searchesOf = (group: Group, number: number): readonly ReferralRecord[] => {
  const { count, children, outcome, alternative, said, borough } = group;
  return Array.from({ length: count }, (_, at) => {
    const referredOn = addDays(FIRST_DAY, group.first + at * group.apart);
    const offeredOn = addDays(referredOn, group.offered);
    const isOffered = outcome === "OFFERED" || (group.hadOffer && (outcome === "PLACED" || outcome === "WITHDRAWN"));
    return referral({
      ...said,
      borough,
      outcome,
      referral: `${number} ${at}`,
      // The same children are looked for again and again, in other groups too.
      child: `child ${at % children}`,
      referredOn,
      neededBy: group.needed === null ? null : addDays(referredOn, group.needed),
      offeredOn: isOffered ? offeredOn : null,
      placedOn: outcome === "PLACED" ? addDays(offeredOn, group.placed) : null,
      alternativeKind: alternative,
      alternativeDolOrder: alternative === null ? null : group.order,
      alternativeRegistered: alternative === null ? null : group.registered,
    });
  });
};

/** Any searches of some boroughs, in crowds that fill the cells of tables to any degree. */
export const anyReferrals = (boroughs: readonly string[]): fc.Arbitrary<readonly ReferralRecord[]> =>
  fc.array(alike(boroughs), { minLength: 6, maxLength: 14, size: "max" }).map((groups) => groups.flatMap(searchesOf));
