/** Made-up prices for tests: one by hand, or any number by chance, of children who have episodes or none. */
import * as fc from "fast-check";
import { addDays } from "../../schema/reference/dates.ts";
import type { CostRecord } from "../../subgraphs/returns/kinds/costs/cost-record.ts";
import type { EpisodeRecord } from "../../subgraphs/returns/kinds/placements/rows/episode-record.ts";
import { anyRecords, FIRST_DAY } from "./records.ts";

/** £700 a week for child "a" of Barnet from 1 June 2024 to the end of the financial year, all of it social care's. */
export const cost = (given: Partial<CostRecord> = {}): CostRecord => {
  const { pence = 70_000, perDays = 7 } = given;
  return {
    return: `${given.borough ?? "E09000003"}:costs`,
    borough: "E09000003",
    child: "a",
    placementStart: "2024-06-01",
    from: "2024-06-01",
    to: "2025-03-31",
    weeklyPence: Math.floor((14 * pence + perDays) / (2 * perDays)),
    pence,
    perDays,
    socialCarePence: pence,
    educationPence: 0,
    healthPence: 0,
    urn: null,
    source: "CENSUS",
    procurement: null,
    registered: null,
    solo: null,
    dols: null,
    ehcp: null,
    disability: null,
    ...given,
  };
};

/** A price, as money accrued over all its days or as that of a week; shares in percent, which may come to any sum. */
const price = fc.record({
  gap: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(30)),
  days: fc.oneof(fc.integer({ min: 1, max: 5 }), { weight: 3, arbitrary: fc.integer({ min: 1, max: 200 }) }),
  weekly: fc.oneof(fc.constantFrom(0, 1, 4_999, 5_000, 70_000, 1_917_808), fc.nat(300_000), fc.nat(6_000_000)),
  isAccrued: fc.boolean(),
  shares: fc.tuple(fc.nat(100), fc.nat(60), fc.nat(40)),
  said: fc.oneof(
    fc.constant({}),
    fc.record({
      procurement: fc.constantFrom("FRAMEWORK", "SPOT", "BLOCK", "IN_HOUSE", null),
      registered: fc.constantFrom(true, false, null),
      solo: fc.constantFrom(true, false, null),
      dols: fc.constantFrom("CURRENT", "PREVIOUS", "NONE", null),
      ehcp: fc.constantFrom(true, false, null),
      disability: fc.constantFrom([], ["AUT"], ["LD"], ["BEH"], ["MOB", "VIS"], ["DDA"], ["AUT", "LD"], null),
    }),
  ),
});

const placement = fc.record({
  child: fc.nat(1_000),
  /** Which of the child's episodes it began with, and how many days away. */
  episode: fc.nat(7),
  late: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: -60, max: 60 })),
  /** Some prices are of a child that no return of placements has. */
  isStranger: fc.oneof({ weight: 7, arbitrary: fc.constant(false) }, fc.constant(true)),
  prices: fc.array(price, { minLength: 1, maxLength: 4 }),
});

type Drawn<T> = T extends fc.Arbitrary<infer Made> ? Made : never;

const startOf = (own: readonly EpisodeRecord[], { episode, late }: Drawn<typeof placement>): string =>
  addDays(own[episode % own.length]?.start ?? FIRST_DAY, late);

const pricesOf = (given: Partial<CostRecord> & { placementStart: string }, prices: readonly Drawn<typeof price>[]) => {
  let next = given.placementStart;
  return prices.map(({ gap, days, weekly, isAccrued, shares, said }) => {
    const from = addDays(next, gap);
    next = addDays(from, days);
    const pence = isAccrued ? Math.floor((weekly * days) / 7) : weekly;
    const [socialCarePence, educationPence, healthPence] = shares.map((share) => Math.floor((pence * share) / 100));
    return cost({
      ...given,
      ...said,
      from,
      to: addDays(next, -1),
      pence,
      perDays: isAccrued ? days : 7,
      socialCarePence: socialCarePence!,
      educationPence: educationPence!,
      healthPence: healthPence!,
      source: isAccrued ? "S251" : "CENSUS",
    });
  });
};

/** A child has at most one placement from one day on, whose prices don't overlap: so much the door sees to. */
const costsOf = (
  boroughs: readonly string[],
  episodes: readonly EpisodeRecord[],
  placements: readonly Drawn<typeof placement>[],
): readonly CostRecord[] => {
  const children = Object.values(Object.groupBy(episodes, ({ borough, child }) => `${borough} ${child}`)) as EpisodeRecord[][];
  const drawn = placements.map((each) => {
    const own = each.isStranger ? [] : (children[each.child % Math.max(1, children.length)] ?? []);
    const borough = own[0]?.borough ?? boroughs[each.child % boroughs.length]!;
    return { prices: each.prices, borough, child: own[0]?.child ?? `stranger ${each.child}`, placementStart: startOf(own, each) };
  });
  const once = Map.groupBy(drawn, ({ borough, child, placementStart }) => `${borough} ${child} ${placementStart}`);
  return [...once.values()].flatMap(([first]) => {
    const { prices, ...given } = first!;
    return pricesOf(given, prices);
  });
};

/**
 * Any children of some boroughs, and what they cost: price changes within a placement, placements that began before anything is known
 * of the child or after it left, money accrued and money a week, shares that add up to anything.
 */
export const anyPaidRecords = (
  boroughs: readonly string[],
  most = 40,
): fc.Arbitrary<{ readonly episodes: readonly EpisodeRecord[]; readonly costs: readonly CostRecord[] }> =>
  fc
    .tuple(anyRecords(boroughs, most), fc.array(placement, { maxLength: 2 * most, size: "max" }))
    .map(([episodes, placements]) => ({ episodes, costs: costsOf(boroughs, episodes, placements) }));
