/** Amounts: noise that falls out where it must, and intervals that hold the truth. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FOUR, moneyOf, each, yearly } from "../../support/money-asked.ts";
import { paidChildren, together } from "../../support/paid-children.ts";

describe("a unit cost", () => {
  test("of children at one price is that price, for the noise of money and of time is the same", async () => {
    const price = fc.integer({ min: 20_000, max: 900_000 });
    await fc.assert(
      fc.asyncProperty(price, fc.integer({ min: 5, max: 30 }), async (pence, count) => {
        const { unitCostPerWeek, children } = await moneyOf(each(count, { pence }));
        // Spend and weeks are each rounded, to two figures under thirty children and to three from there, and so is what they make.
        const off = children.value! < 30 ? 0.15 : 0.015;
        expect(Math.abs(unitCostPerWeek.value! / (pence / 100) - 1)).toBeLessThan(off);
      }),
      { seed: 71, numRuns: 25 },
    );
  });

  test("is nearer than what it is made of, whose noise is that of each child", async () => {
    const paid = each(12, { pence: 140_000 });
    const { spend, children, unitCostPerWeek } = await moneyOf(paid);
    expect(Math.abs(unitCostPerWeek.value! / 1_400 - 1)).toBeLessThanOrEqual(0.015);
    expect(children.value).toBeGreaterThanOrEqual(45);
    expect(spend.low! <= 48 * yearly(140_000) && 48 * yearly(140_000) <= spend.high!).toBe(true);
  });
});

describe("an amount", () => {
  const prices = fc.array(fc.record({ borough: fc.constantFrom(...FOUR), pence: fc.integer({ min: 30_000, max: 600_000 }) }), {
    minLength: 20,
    maxLength: 90,
    size: "max",
  });

  test("lies in its interval 19 times in 20, and is told as published number times mean", async () => {
    let [told, held] = [0, 0];
    await fc.assert(
      fc.asyncProperty(prices, fc.nat(), async (drawn, group) => {
        const paid = together(
          ...drawn.map(({ borough, pence }, at) => paidChildren(1, { borough, price: { pence }, group: group + at })),
        );
        const { children, spend, placementWeeks, unitCostPerWeek, weeklyCost } = await moneyOf(paid);
        if (spend.value === null) return;
        const [all, weeks] = [drawn.reduce((sum, { pence }) => sum + yearly(pence), 0), (drawn.length * 365) / 7];
        const truths = [
          [spend, all],
          [placementWeeks, weeks],
          [unitCostPerWeek, all / weeks],
          [weeklyCost.mean, drawn.reduce((sum, { pence }) => sum + pence, 0) / 100 / drawn.length],
        ] as const;
        for (const [{ low, high, value }, truth] of truths) {
          told += 1;
          held += +(low! <= truth && truth <= high!);
          expect(low! <= value! && value! <= high!).toBe(true);
        }
        const figures = children.value! < 30 ? 2 : 3;
        const mean = spend.value / children.value!;
        expect(Number(mean.toPrecision(figures))).toBeCloseTo(mean, 6);
        expect(weeklyCost.total.value).toBeCloseTo(weeklyCost.mean.value! * weeklyCost.n.value!, 6);
      }),
      { seed: 72, numRuns: 60 },
    );
    expect(told).toBeGreaterThan(200);
    expect(held / told).toBeGreaterThanOrEqual(0.95);
  });
});

describe("what a funder pays", () => {
  /** Health and education pay for few, and unequal parts; social care pays the rest, but for some of which nobody says who pays. */
  const contribution = fc.oneof(
    { weight: 8, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 5, max: 60 }) },
  );
  const children = fc.array(
    fc.record({
      borough: fc.constantFrom(...FOUR),
      pence: fc.integer({ min: 30_000, max: 600_000 }),
      percents: fc.tuple(contribution, contribution),
    }),
    { minLength: 150, maxLength: 300, size: "max" },
  );

  test("lies in its interval 19 times in 20, though it is of few of the children", { timeout: 60_000 }, async () => {
    let [told, held] = [0, 0];
    await fc.assert(
      fc.asyncProperty(children, fc.nat(), async (drawn, group) => {
        const priced = drawn.map(({ borough, pence, percents: [health, education] }) => {
          const [healthPence, educationPence] = [health, Math.min(education, 100 - health)].map((each) =>
            Math.round((pence * each) / 100),
          );
          const socialCarePence = pence - healthPence! - educationPence!;
          return { borough, price: { pence, healthPence: healthPence!, educationPence: educationPence!, socialCarePence } };
        });
        const { fundingAmounts } = await moneyOf(
          together(...priced.map(({ borough, price }, at) => paidChildren(1, { borough, price, group: group + at }))),
        );
        const truthOf = (funder: "healthPence" | "educationPence" | "socialCarePence"): number =>
          priced.reduce((sum, { price }) => sum + yearly(price[funder]), 0);
        for (const [figure, truth] of [
          [fundingAmounts.health, truthOf("healthPence")],
          [fundingAmounts.education, truthOf("educationPence")],
          [fundingAmounts.socialCare, truthOf("socialCarePence")],
        ] as const) {
          if (figure.value === null) continue;
          told += 1;
          held += +(figure.low! <= truth && truth <= figure.high!);
        }
      }),
      { seed: 73, numRuns: 60 },
    );
    expect(told).toBeGreaterThan(120);
    expect(held / told).toBeGreaterThanOrEqual(0.95);
  });
});
