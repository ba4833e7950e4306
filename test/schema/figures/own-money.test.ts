/** A borough's own money, exact to its own staff. */
import { describe, expect, test } from "vitest";
import { moneyOf, CAMDEN, exactly, OWN } from "../../support/money-asked.ts";
import { paidChildren, together } from "../../support/paid-children.ts";

describe("a borough's own money", () => {
  test("is exact to the penny that sevenths of it leave, in any period", async () => {
    const paid = together(
      paidChildren(1, { price: { pence: 100_000 } }),
      paidChildren(1, { price: { pence: 33_333 } }),
      paidChildren(2, { borough: CAMDEN, price: { pence: 999_999 } }),
    );
    const day = await moneyOf(paid, { ...OWN, during: `during: { from: "2024-07-01", to: "2024-07-01" }` });
    expect(day.spend).toEqual(exactly(Math.round(133_333 / 7) / 100));
    expect(day.placementWeeks).toEqual(exactly(2 / 7));
    const year = await moneyOf(paid, OWN);
    expect(year.spend).toEqual(exactly(Math.round((133_333 * 365) / 7) / 100));
    expect(year.unitCostPerWeek.value).toBeCloseTo(1_333.33 / 2, 4);
    expect(year.weeklyCost).toMatchObject({ n: exactly(2), mean: exactly(666.665), total: exactly(1_333.33) });
    expect(year.children).toEqual(exactly(2));
  });

  test("has its ten dearest placements and its shares exactly, of any part of it", async () => {
    const prices = Array.from({ length: 14 }, (_, at) => 100_000 + 10_000 * at);
    const paid = together(
      ...prices.map((pence) => paidChildren(1, { price: { pence, socialCarePence: pence / 2, healthPence: pence / 4 } })),
    );
    const week = await moneyOf(paid, {
      ...OWN,
      during: `during: { from: "2024-05-03", to: "2024-05-09" }`,
      where: `, where: { sex: ["MALE"] }`,
    });
    const ten = prices.slice(4).reduce((sum, pence) => sum + pence, 0) / 100;
    const all = prices.reduce((sum, pence) => sum + pence, 0) / 100;
    expect(week.topTen.ofEachBorough).toEqual({ sum: exactly(ten), shareOfSpend: exactly((100 * ten) / all) });
    expect(week.topTen.ofPlace).toEqual(week.topTen.ofEachBorough);
    expect(week.funding).toEqual({
      socialCare: exactly(50),
      health: exactly(25),
      education: exactly(0),
      unattributed: exactly(25),
    });
    expect(week.fundingAmounts).toEqual({
      socialCare: exactly(all / 2),
      health: exactly(all / 4),
      education: exactly(0),
      unattributed: exactly(all / 4),
    });
  });

  test("of nobody is nothing, and of nothing there are no shares", async () => {
    const { spend, unitCostPerWeek, funding, topTen, children, weeklyCost } = await moneyOf({ episodes: [], costs: [] }, OWN);
    const NOT_APPLICABLE = { value: null, low: null, high: null, status: "NOT_APPLICABLE" };
    expect([spend, children, topTen.ofPlace.sum, weeklyCost.n]).toEqual([0, 0, 0, 0].map(exactly));
    expect([unitCostPerWeek, topTen.ofPlace.shareOfSpend, weeklyCost.mean, ...Object.values(funding)]).toEqual(
      Array.from({ length: 7 }, () => NOT_APPLICABLE),
    );
  });
});
