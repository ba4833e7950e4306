/**
 * What is published, by a second implementation: whatever the records, however the boroughs are split over five sub-regions, and
 * whatever is asked, each sub-region's share and what it publishes itself are what plain code makes of its members, and London's
 * number is the pooled number with the noise that the sum of the five dithers picks.
 */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { publish } from "../../schema/disclosure/publish.ts";
import { kindOf, type MeasureName } from "../../schema/question/measures.ts";
import { addDays } from "../../schema/reference/dates.ts";
import { BOROUGHS } from "../../schema/reference/sub-regions.ts";
import { layoutOf, SLOT_LIMIT } from "../../schema/vector/layout.ts";
import { anyHeld } from "../support/any-held.ts";
import { anyQuestion } from "../support/any-questions.ts";
import { anyBedRecords } from "../support/bed-records.ts";
import { anyBudgets } from "../support/budget-records.ts";
import {
  addedUp,
  answersOf,
  type Five,
  fiveOver,
  type HeldRecords,
  heldIn,
  secretOf,
  SUB_REGION_NUMBERS,
} from "../support/federated.ts";
import { anyMoving } from "../support/moving-children.ts";
import { FIRST_DAY } from "../support/records.ts";
import { BED_DIMENSIONS, type BedQuery, bedTallyOf } from "../support/reference/bed-tally.ts";
import { BUDGET_DIMENSIONS, type BudgetQuery, budgetTallyOf } from "../support/reference/budget-tally.ts";
import { COST_DIMENSIONS, type CostQuery, costTallyOf } from "../support/reference/cost-tally.ts";
import { REFERENCE_DIMENSIONS } from "../support/reference/dimensions.ts";
import { MOVEMENT_DIMENSIONS } from "../support/reference/movement-dimensions.ts";
import { type MovementQuery, movementTallyOf } from "../support/reference/movement-tally.ts";
import { cellsOf } from "../support/reference/read-vector.ts";
import { REFERRAL_DIMENSIONS, type ReferralQuery, referralTallyOf } from "../support/reference/referral-tally.ts";
import { type PlacementQuery, type Tally, tallyOf } from "../support/reference/tally.ts";
import { anyReferrals } from "../support/referral-records.ts";
import { publishedOf } from "../support/second/published.ts";
import { shareOf } from "../support/second/shares.ts";

const SEED = 20_250_331;

const ALL = BOROUGHS.map((borough) => borough.code);
const HELD = ["E09000001", "E09000003", "E09000008", "E09000012", "E09000020", "E09000028", "E09000033"];

const split = fc.array(fc.nat(4), { minLength: HELD.length, maxLength: HELD.length });

type Asked = PlacementQuery | CostQuery | BedQuery | BudgetQuery | MovementQuery | ReferralQuery;
type Cells = ReadonlyMap<string, readonly number[]>;
type Tallies = ReadonlyMap<string, Tally>;

/** Records of five sub-regions, and what the reference counts of some of them. */
type World<Query extends Asked> = {
  readonly held: HeldRecords;
  readonly subRegions: readonly number[];
  readonly tallyAt: (held: HeldRecords, asked: Query, when: string) => Tallies;
};

const nonZero = (cells: Iterable<readonly [string, readonly number[]]>): Cells =>
  new Map([...cells].filter(([, slots]) => slots.some((slot) => slot !== 0)));

const slotBySlot = (parts: readonly Cells[]): Cells => {
  const total = new Map<string, readonly number[]>();
  for (const [name, slots] of parts.flatMap((part) => [...part]))
    total.set(name, total.get(name)?.map((slot, at) => slot + slots[at]!) ?? slots);
  return total;
};

const publishedCells = (measure: MeasureName, shares: Cells): Cells =>
  nonZero([...shares].map(([name, share]) => [name, publishedOf(measure, share)] as const));

const splitBy = (subRegions: readonly number[]) => (borough: string) => subRegions[HELD.indexOf(borough)]!;

/** Shares of five sub-regions at each time. */
type Shares = readonly (readonly Cells[])[];

/** What the second implementation says of each sub-region. */
const sharesOf = <Query extends Asked>({ held, subRegions, tallyAt }: World<Query>, asked: Query): Shares =>
  asked.times.map((when) =>
    SUB_REGION_NUMBERS.map((subRegion) => {
      const [own, secret] = [heldIn(held, splitBy(subRegions), subRegion), secretOf(subRegion)];
      const { measure } = asked;
      return nonZero(
        [...tallyAt(own, asked, when)].map(
          ([name, { contributions }]) => [name, shareOf({ measure, contributions, secret })] as const,
        ),
      );
    }),
  );

/**
 * What came of a measure in London, so that a test can tell that it has met the case: whether a number is 10 or more, the first
 * bin of a quartile, or whether money or events are withheld (0), told (1), none at all (2), or told with a wider interval (3).
 */
const outcomesOf = ({ measure }: Asked, cells: readonly Cells[]): readonly string[] => {
  const most = kindOf(measure) === "MONEY" ? 3 : 2;
  return cells.flatMap((each) =>
    [...each.values()].map((slots) => `${measure} ${slots.length < 3 ? slots[0]! >= 10 : Math.min(slots[2]!, most)}`),
  );
};

/** What each sub-region says, time by time. */
const cellsBySubRegion = (five: Five, asked: Asked) => {
  const answers = answersOf(five, asked);
  return { answers, cells: answers.map((vectors) => cellsOf(vectors, asked)) };
};

/** Holds what five sub-regions say towards London's sum, and what is published of it, against the second implementation. */
const compareLondon = (five: Five, asked: Asked, expected: Shares): readonly string[] => {
  const { answers, cells } = cellsBySubRegion(five, asked);
  cells.forEach((own, subRegion) => expect(own).toEqual(expected.map((parts) => parts[subRegion]!)));
  const published = { ...asked, form: "PUBLISHED" } as const;
  const londons = addedUp(asked, answers).map((vector) => publish(layoutOf(asked), layoutOf(published), vector));
  expect(cellsOf(londons, published)).toEqual(expected.map((parts) => publishedCells(asked.measure, slotBySlot(parts))));
  return outcomesOf(asked, cellsOf(londons, published));
};

/** Holds what each sub-region publishes itself, of all of it or of its boroughs, against the second implementation. */
const compareParts = (five: Five, asked: Asked, expected: Shares): void => {
  const { cells } = cellsBySubRegion(five, { ...asked, form: "PUBLISHED" });
  cells.forEach((own, subRegion) =>
    expect(own).toEqual(expected.map((parts) => publishedCells(asked.measure, parts[subRegion]!))),
  );
};

/** The same question about each borough. */
const byBorough = <Query extends Asked>(asked: Query): Query => ({ ...asked, by: ["BOROUGH", ...asked.by] });

const isAnswered = (asked: Asked): boolean => layoutOf(asked).size * asked.times.length <= SLOT_LIMIT;

const compareAll = async <Query extends Asked>(world: World<Query>, asked: Query): Promise<readonly string[]> => {
  const five = await fiveOver(world.held, splitBy(world.subRegions));
  const [shares, ofBoroughs] = [sharesOf(world, asked), byBorough(asked)];
  compareParts(five, asked, shares);
  if (isAnswered(ofBoroughs)) compareParts(five, ofBoroughs, sharesOf(world, ofBoroughs));
  return compareLondon(five, asked, shares);
};

const dates = fc
  .uniqueArray(fc.integer({ min: 0, max: 364 }), { minLength: 1, maxLength: 2 })
  .map((days) => days.toSorted((a, b) => a - b).map((day) => addDays("2024-04-01", day)));

const periods = fc.subarray(["2024-04-01/2025-03-31", "2024-07-01/2024-09-30"], { minLength: 1 });

const placementsAt = (held: HeldRecords, asked: PlacementQuery, date: string): Tallies =>
  tallyOf(held.episodes, { ...asked, date, boroughs: ALL }, held);

const moneyIn = (held: HeldRecords, asked: CostQuery, period: string): Tallies => {
  const [from, to] = period.split("/") as [string, string];
  return costTallyOf(held, { ...asked, from, to });
};

const movementsIn = (held: HeldRecords, asked: MovementQuery, period: string): Tallies => {
  const [from, to] = period.split("/") as [string, string];
  return movementTallyOf(held.episodes, { ...asked, from, to }, held);
};

const referralsIn = (held: HeldRecords, asked: ReferralQuery, period: string): Tallies => {
  const [from, to] = period.split("/") as [string, string];
  return referralTallyOf(held.referrals ?? [], { ...asked, from, to });
};

const budgetsIn = (held: HeldRecords, asked: BudgetQuery, period: string): Tallies => {
  const [from, to] = period.split("/") as [string, string];
  return budgetTallyOf(held.budgets ?? [], { ...asked, from, to });
};

const bedsAt = (held: HeldRecords, asked: BedQuery, date: string): Tallies => bedTallyOf(held, { ...asked, date });

describe("shares, and what is published of them, are what a second implementation makes of the same members", () => {
  test("of placements", async () => {
    const met = new Set<string>();
    const question = fc.tuple(anyQuestion("SHARE", "PLACEMENTS", REFERENCE_DIMENSIONS), dates);
    await fc.assert(
      fc.asyncProperty(anyHeld(HELD), split, question, async (held, subRegions, [given, times]) => {
        const asked = { ...given, times } as PlacementQuery;
        const world = { held, subRegions, tallyAt: placementsAt };
        for (const outcome of await compareAll(world, asked)) met.add(outcome);
      }),
      { seed: SEED, numRuns: 150 },
    );
    const cases = ["CHILDREN", "BOROUGHS_USING"].flatMap((name) => [`${name} true`, `${name} false`]);
    const spreads = ["DISTANCE", "DAYS_IN_PLACEMENT", "WEEKLY_COST"].map((name) => `${name} 0`);
    expect([...met]).toEqual(
      expect.arrayContaining([...cases, ...spreads, "DISTANCE 2", "DAYS_IN_PLACEMENT 2", "WEEKLY_COST 1"]),
    );
  });

  test("of money", async () => {
    const met = new Set<string>();
    const any = anyQuestion("SHARE", "COSTS", COST_DIMENSIONS);
    // Money is told of many: half of the questions are about all of it.
    const ofAll = any.map((each) => ({ ...each, by: [], where: [] }));
    const question = fc.tuple(fc.oneof(any, ofAll), periods);
    await fc.assert(
      fc.asyncProperty(anyHeld(HELD), split, question, async (held, subRegions, [given, times]) => {
        const asked: CostQuery = { ...given, times };
        const world = { held, subRegions, tallyAt: moneyIn };
        for (const outcome of await compareAll(world, asked)) met.add(outcome);
      }),
      { seed: SEED, numRuns: 200 },
    );
    // 3: told, with an interval twice as wide, as few children have most of it.
    const cases = ["SPEND 0", "SPEND 3", "HEALTH_SPEND 1", "EDUCATION_SPEND 2", "TOP_TEN 0", "TOP_TEN 1", "WEEKLY_COST 1"];
    expect([...met]).toEqual(expect.arrayContaining([...cases, "SPEND_PER_PLACEMENT 1", "PLACEMENT_DAYS true"]));
  });

  test("of movements", async () => {
    const met = new Set<string>();
    const question = fc.tuple(anyQuestion("SHARE", "MOVEMENTS", MOVEMENT_DIMENSIONS), periods);
    await fc.assert(
      fc.asyncProperty(anyMoving(HELD), split, question, async (episodes, subRegions, [given, times]) => {
        const asked: MovementQuery = { ...given, times };
        const held: HeldRecords = { episodes, costs: [], beds: [], homes: [] };
        const world = { held, subRegions, tallyAt: movementsIn };
        for (const outcome of await compareAll(world, asked)) met.add(outcome);
      }),
      { seed: SEED, numRuns: 80 },
    );
    expect([...met]).toEqual(expect.arrayContaining(["CEASED true", "AT_END true", "PLACEMENTS_STARTED 1"]));
  });

  test("of referrals", async () => {
    const met = new Set<string>();
    const question = fc.tuple(anyQuestion("SHARE", "REFERRALS", REFERRAL_DIMENSIONS), periods);
    await fc.assert(
      fc.asyncProperty(anyReferrals(HELD), split, question, async (referrals, subRegions, [given, times]) => {
        const asked: ReferralQuery = { ...given, times };
        const held: HeldRecords = { episodes: [], costs: [], beds: [], homes: [], referrals };
        const world = { held, subRegions, tallyAt: referralsIn };
        for (const outcome of await compareAll(world, asked)) met.add(outcome);
      }),
      { seed: SEED, numRuns: 150 },
    );
    const cases = ["REFERRALS_MADE", "REFERRALS_PLACED"].flatMap((name) => [`${name} 0`, `${name} 1`]);
    expect([...met]).toEqual(
      expect.arrayContaining(["CHILDREN true", "CHILDREN false", ...cases, "DAYS_TO_PLACEMENT 0", "DAYS_OPEN 2"]),
    );
  });

  test("of budgets", async () => {
    const met = new Set<string>();
    const question = fc.tuple(anyQuestion("SHARE", "BUDGETS", BUDGET_DIMENSIONS), periods);
    await fc.assert(
      fc.asyncProperty(anyBudgets(HELD), split, question, async (budgets, subRegions, [given, times]) => {
        const asked: BudgetQuery = { ...given, times };
        const held: HeldRecords = { episodes: [], costs: [], beds: [], homes: [], budgets };
        const world = { held, subRegions, tallyAt: budgetsIn };
        for (const outcome of await compareAll(world, asked)) met.add(outcome);
      }),
      { seed: SEED, numRuns: 40 },
    );
    expect([...met]).toEqual(["BUDGET true"]);
  });

  test("of beds", async () => {
    const met = new Set<string>();
    const days = fc.uniqueArray(fc.integer({ min: 200, max: 1_400 }), { minLength: 1, maxLength: 2 });
    const question = fc.tuple(anyQuestion("SHARE", "BEDS", BED_DIMENSIONS), days);
    await fc.assert(
      fc.asyncProperty(anyBedRecords(HELD), split, question, async (records, subRegions, [given, drawn]) => {
        const times = drawn.toSorted((a, b) => a - b).map((day) => addDays(FIRST_DAY, day));
        const [asked, held]: [BedQuery, HeldRecords] = [
          { ...given, times },
          { ...records, episodes: [], costs: [] },
        ];
        const world = { held, subRegions, tallyAt: bedsAt };
        for (const outcome of await compareAll(world, asked)) met.add(outcome);
      }),
      { seed: SEED, numRuns: 150 },
    );
    const uses = ["OPEN_PLACES", "OCCUPIED", "VACANT", "BLOCKED"];
    expect([...met]).toEqual(expect.arrayContaining(uses.flatMap((name) => [`${name} true`, `${name} false`])));
  });
});
