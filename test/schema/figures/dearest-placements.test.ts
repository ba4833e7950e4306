/** The ten dearest placements of a place, and of each of its boroughs. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FOUR, moneyOf, yearly, type Asking, CAMDEN, OWN, WITHHELD } from "../../support/money-asked.ts";
import { paidChildren, together } from "../../support/paid-children.ts";

describe("the ten dearest placements", () => {
  /** Thirty placements of each of four boroughs, from £1,000 a week in steps of £100. */
  const dear = together(
    ...FOUR.flatMap((borough) =>
      Array.from({ length: 30 }, (_, step) => paidChildren(1, { borough, price: { pence: 100_000 + 10_000 * step } })),
    ),
  );
  const tenOfABorough = Array.from({ length: 10 }, (_, at) => yearly(100_000 + 10_000 * (29 - at))).reduce(
    (sum, each_) => sum + each_,
    0,
  );

  test("of each borough are told of London and of a sub-region, within their interval", async () => {
    for (const root of ["london", `subRegion(code: "NCL")`]) {
      const { sum, shareOfSpend } = (await moneyOf(dear, { root })).topTen.ofEachBorough;
      expect([sum.status, shareOfSpend.status]).toEqual(["ROUNDED", "ROUNDED"]);
      expect(sum.low! <= 4 * tenOfABorough && 4 * tenOfABorough <= sum.high!).toBe(true);
      expect(shareOfSpend.low! <= 47 && 47 <= shareOfSpend.high!).toBe(true);
    }
  });

  test("of the place are an interval that holds them, whatever the placements", async () => {
    const placement = fc.record({ borough: fc.constantFrom(...FOUR), pence: fc.integer({ min: 1_000, max: 4_000_000 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(placement, { minLength: 11, maxLength: 60, size: "max" }), async (placements) => {
        const paid = together(
          ...placements.map(({ borough, pence }, at) => paidChildren(1, { borough, price: { pence }, group: at })),
        );
        const { sum } = (await moneyOf(paid)).topTen.ofPlace;
        const truth = placements
          .map(({ pence }) => yearly(pence))
          .toSorted((a, b) => b - a)
          .slice(0, 10)
          .reduce((total, one) => total + one, 0);
        expect(sum.status).toBe("ROUNDED");
        // Each placement is counted in whole pence.
        expect(sum.low! - 0.1 <= truth && truth <= sum.high! + 0.1).toBe(true);
      }),
      { seed: 73, numRuns: 40 },
    );
  });

  test.each<[string, Asking]>([
    ["a quarter", { during: `during: { from: "2024-04-01", to: "2024-06-30" }` }],
    ["some of the placements", { where: `, where: { sex: ["MALE"] }` }],
    ["a borough, to the public", { root: OWN.root }],
    ["a borough, to another", { root: OWN.root, staffOf: CAMDEN }],
  ])("are not told of %s", async (_, asking) => {
    const { ofEachBorough, ofPlace } = (await moneyOf(dear, asking)).topTen;
    expect([ofEachBorough, ofPlace]).toEqual(Array.from({ length: 2 }, () => ({ sum: WITHHELD, shareOfSpend: WITHHELD })));
  });

  test("are told of several financial years together", async () => {
    const { ofPlace } = (await moneyOf(dear, { during: `during: { from: "2022-04-01", to: "2025-03-31" }` })).topTen;
    expect(ofPlace.sum.status).toBe("ROUNDED");
  });
});
