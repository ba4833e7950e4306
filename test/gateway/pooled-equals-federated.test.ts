/**
 * Why you can believe London's figures: whatever the children, however the boroughs are split over five sub-regions, and whatever is
 * asked, the sum of what the five count as it is, over the wire, is what one count over all records says, and what a count by hand
 * says, cell by cell: every child, every bed, every seventh of a penny. What noise is added to it, `published-by-split.test.ts` tells.
 */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../../schema/reference/dates.ts";
import { BOROUGHS } from "../../schema/reference/sub-regions.ts";
import { reveal } from "../../schema/vector/vector.ts";
import { encode } from "../../schema/vector/wire.ts";
import { anyQuestion } from "../support/any-questions.ts";
import { anyBedRecords, home } from "../support/bed-records.ts";
import { anyBudgets } from "../support/budget-records.ts";
import { anyPaidRecords } from "../support/cost-records.ts";
import { federated, type HeldRecords, pooled, type Vectors } from "../support/federated.ts";
import { FIRST_DAY } from "../support/records.ts";
import { BED_DIMENSIONS, type BedQuery, bedTallyOf } from "../support/reference/bed-tally.ts";
import { BUDGET_DIMENSIONS, type BudgetQuery, budgetTallyOf } from "../support/reference/budget-tally.ts";
import { COST_DIMENSIONS, type CostQuery, costTallyOf } from "../support/reference/cost-tally.ts";
import { REFERENCE_DIMENSIONS } from "../support/reference/dimensions.ts";
import { MOVEMENT_DIMENSIONS } from "../support/reference/movement-dimensions.ts";
import { type MovementQuery, movementTallyOf } from "../support/reference/movement-tally.ts";
import { cellsOf, slotsOf } from "../support/reference/read-vector.ts";
import { REFERRAL_DIMENSIONS, type ReferralQuery, referralTallyOf } from "../support/reference/referral-tally.ts";
import { type PlacementQuery, type Tally, tallyOf } from "../support/reference/tally.ts";
import { anyReferrals } from "../support/referral-records.ts";

/** One seed for ever: a failure is the same on every machine. */
const SEED = 20_250_331;

const ALL = BOROUGHS.map((borough) => borough.code);
const HELD = ["E09000001", "E09000003", "E09000008", "E09000012", "E09000020", "E09000028", "E09000033"];

const day = fc.integer({ min: 200, max: 1_400 });
const dateAt = (days: number): string => addDays(FIRST_DAY, days);

const dates = fc.uniqueArray(day, { minLength: 1, maxLength: 3 }).map((days) => days.toSorted((a, b) => a - b).map(dateAt));

/** Days, months, years: periods that begin and end anywhere, and may overlap. */
const periods = fc
  .uniqueArray(fc.record({ first: day, length: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 400 })) }), {
    minLength: 1,
    maxLength: 3,
    selector: ({ first, length }) => `${first} ${length}`,
  })
  .map((drawn) => drawn.map(({ first, length }) => `${dateAt(first)}/${dateAt(first + length - 1)}`));

/** Who owns the two settings that children of the tests live in; the register may not have the second. */
const register = fc
  .tuple(fc.constantFrom("P1", "P2", null), fc.option(fc.constantFrom("P1", "P2", null)))
  .map(([first, second]) => [
    home({ urn: "SC1", provider: first }),
    ...(second === null ? [] : [home({ urn: "SC2", provider: second })]),
  ]);

const split = fc.array(fc.nat(4), { minLength: HELD.length, maxLength: HELD.length });

type Asked = BudgetQuery | PlacementQuery | CostQuery | BedQuery | MovementQuery | ReferralQuery;

const onTheWire = (vectors: Vectors) => vectors.map((vector) => encode(reveal(vector)));

/** What five sub-regions' answers add up to, what one count over all records says, and what a count by hand says of each time. */
const answersTo = async (
  held: HeldRecords,
  asked: Asked,
  { subRegions, truthAt }: { subRegions: readonly number[]; truthAt: (when: string) => ReadonlyMap<string, Tally> },
) => {
  const summed = await federated(held, asked, (borough) => subRegions[HELD.indexOf(borough)]!);
  const byHand = asked.times.map(
    (when) =>
      new Map(
        [...truthAt(when)]
          .map(([name, tally]) => [name, slotsOf(tally, asked.measure)] as const)
          .filter(([, slots]) => slots.some((slot) => slot > 0)),
      ),
  );
  return { wire: onTheWire(summed), ofOne: onTheWire(await pooled(held, asked)), cells: cellsOf(summed, asked), byHand };
};

const ofMoney = (held: HeldRecords, asked: CostQuery) => (period: string) => {
  const [from, to] = period.split("/") as [string, string];
  return costTallyOf(held, { ...asked, from, to });
};

test("of placements, the sum of five sub-regions' vectors equals one count over all records, and one by hand, whatever is asked", async () => {
  const question = fc.tuple(anyQuestion("OWN", "PLACEMENTS", REFERENCE_DIMENSIONS), dates);
  await fc.assert(
    fc.asyncProperty(anyPaidRecords(HELD), register, split, question, async (records, homes, subRegions, [given, times]) => {
      const asked = { ...given, times } as PlacementQuery;
      const held = { ...records, homes, beds: [] };
      const truthAt = (date: string) => tallyOf(records.episodes, { ...asked, date, boroughs: ALL }, held);
      const { wire, ofOne, cells, byHand } = await answersTo(held, asked, { subRegions, truthAt });
      expect(wire).toEqual(ofOne);
      expect(cells).toEqual(byHand);
    }),
    { seed: SEED, numRuns: 300 },
  );
});

test("of money, they are one to the seventh of a penny, however prices change and whatever periods cut through them", async () => {
  const question = fc.tuple(anyQuestion("OWN", "COSTS", COST_DIMENSIONS), periods);
  await fc.assert(
    fc.asyncProperty(anyPaidRecords(HELD), register, split, question, async (records, homes, subRegions, [given, times]) => {
      // Only the dearest placements of each borough add up, and no others are ever asked for.
      fc.pre(given.measure !== "TOP_TEN");
      const [asked, held]: [CostQuery, HeldRecords] = [
        { ...given, times },
        { ...records, homes, beds: [] },
      ];
      const { wire, ofOne, cells, byHand } = await answersTo(held, asked, { subRegions, truthAt: ofMoney(held, asked) });
      expect(wire).toEqual(ofOne);
      expect(cells).toEqual(byHand);
    }),
    { seed: SEED, numRuns: 300 },
  );
});

test("of the ten dearest placements of each borough, they are one, however many it has", async () => {
  const dimensions = fc.constantFrom<CostQuery["by"]>(["BOROUGH"], ["BOROUGH", "SEX"], ["BOROUGH", "HOST_AUTHORITY"]);
  await fc.assert(
    fc.asyncProperty(anyPaidRecords(HELD.slice(0, 2)), split, dimensions, periods, async (records, subRegions, by, times) => {
      const asked: CostQuery = { form: "OWN", fact: "COSTS", measure: "TOP_TEN", by, where: [], times };
      const held = { ...records, homes: [], beds: [] };
      const { wire, ofOne, cells, byHand } = await answersTo(held, asked, { subRegions, truthAt: ofMoney(held, asked) });
      expect(wire).toEqual(ofOne);
      expect(cells).toEqual(byHand);
    }),
    { seed: SEED, numRuns: 100 },
  );
});

test("of movements, they are one: who came and went, who moved, who stayed, whatever periods cut through it", async () => {
  const question = fc.tuple(anyQuestion("OWN", "MOVEMENTS", MOVEMENT_DIMENSIONS), periods);
  await fc.assert(
    fc.asyncProperty(anyPaidRecords(HELD), register, split, question, async (records, homes, subRegions, [given, times]) => {
      const asked: MovementQuery = { ...given, times };
      const held = { ...records, homes, beds: [] };
      const truthAt = (period: string) => {
        const [from, to] = period.split("/") as [string, string];
        return movementTallyOf(records.episodes, { ...asked, from, to }, held);
      };
      const { wire, ofOne, cells, byHand } = await answersTo(held, asked, { subRegions, truthAt });
      expect(wire).toEqual(ofOne);
      expect(cells).toEqual(byHand);
    }),
    { seed: SEED, numRuns: 300 },
  );
});

test("of referrals, they are one: what came of each search, how long it took, and whose child it was for", async () => {
  const question = fc.tuple(anyQuestion("OWN", "REFERRALS", REFERRAL_DIMENSIONS), periods);
  await fc.assert(
    fc.asyncProperty(anyReferrals(HELD), split, question, async (referrals, subRegions, [given, times]) => {
      const asked: ReferralQuery = { ...given, times };
      const held: HeldRecords = { episodes: [], costs: [], beds: [], homes: [], referrals };
      const truthAt = (period: string) => {
        const [from, to] = period.split("/") as [string, string];
        return referralTallyOf(referrals, { ...asked, from, to });
      };
      const { wire, ofOne, cells, byHand } = await answersTo(held, asked, { subRegions, truthAt });
      expect(wire).toEqual(ofOne);
      expect(cells).toEqual(byHand);
    }),
    { seed: SEED, numRuns: 300 },
  );
});

test("of beds, they are one, whichever homes a return describes on whichever days", async () => {
  const question = fc.tuple(anyQuestion("OWN", "BEDS", BED_DIMENSIONS), dates);
  await fc.assert(
    fc.asyncProperty(anyBedRecords(HELD), split, question, async (records, subRegions, [given, times]) => {
      const asked: BedQuery = { ...given, times };
      const held = { ...records, episodes: [], costs: [] };
      const truthAt = (date: string) => bedTallyOf(records, { ...asked, date });
      const { wire, ofOne, cells, byHand } = await answersTo(held, asked, { subRegions, truthAt });
      expect(wire).toEqual(ofOne);
      expect(cells).toEqual(byHand);
    }),
    { seed: SEED, numRuns: 300 },
  );
});

test("of budgets, they are one to the tenth of a penny, whichever kinds of provision are planned for which days", async () => {
  const question = fc.tuple(
    anyQuestion("OWN", "BUDGETS", BUDGET_DIMENSIONS),
    fc.subarray(["2023-04-01/2024-03-31", "2024-04-01/2025-03-31", "2023-04-01/2025-03-31"], { minLength: 1 }),
  );
  await fc.assert(
    fc.asyncProperty(anyBudgets(HELD), split, question, async (budgets, subRegions, [given, times]) => {
      const asked: BudgetQuery = { ...given, times };
      const held: HeldRecords = { episodes: [], costs: [], beds: [], homes: [], budgets };
      const truthAt = (period: string) => {
        const [from, to] = period.split("/") as [string, string];
        return budgetTallyOf(budgets, { ...asked, from, to });
      };
      const { wire, ofOne, cells, byHand } = await answersTo(held, asked, { subRegions, truthAt });
      expect(wire).toEqual(ofOne);
      expect(cells).toEqual(byHand);
    }),
    { seed: SEED, numRuns: 100 },
  );
});
