/** Shares and amounts of those who pay: told of all of them or of none. */
import { describe, expect, test } from "vitest";
import { moneyOf, each, yearly, BARNET, CAMDEN, WITHHELD } from "../../support/money-asked.ts";
import { type Paid, together } from "../../support/paid-children.ts";

describe("who pays", () => {
  const shared = (social: number, health: number, education: number, count = 20): Paid =>
    each(count, { pence: 1_000_00, socialCarePence: social, healthPence: health, educationPence: education });
  const valuesOf = async (paid: Paid) => Object.values((await moneyOf(paid)).funding).map(({ value }) => value);

  test("is in whole percent of the spend, with the noise of a child on all that is paid for it", async () => {
    expect(await valuesOf(shared(61_400, 23_100, 10_400))).toEqual([61, 23, 10, 5]);
  });

  test("is in pounds too, each amount within its interval", async () => {
    const { fundingAmounts } = await moneyOf(shared(61_400, 23_100, 10_400));
    const truths = [61_400, 23_100, 10_400, 5_100].map((pence) => 80 * yearly(pence));
    Object.values(fundingAmounts).forEach(({ low, high, status }, at) => {
      expect([status, low! <= truths[at]! && truths[at]! <= high!]).toEqual(["ROUNDED", true]);
    });
  });

  test("may leave nothing that nobody is named for", async () => {
    expect(await valuesOf(shared(66_600, 23_000, 10_400))).toEqual([67, 23, 10, 0]);
  });

  test.each([
    ["a funder pays for nobody", shared(90_000, 10_000, 0)],
    [
      "a funder pays in two boroughs alone",
      together(
        shared(70_000, 0, 10_000),
        each(20, { pence: 100_000, socialCarePence: 50_000, healthPence: 30_000, educationPence: 10_000 }, [BARNET, CAMDEN]),
      ),
    ],
    ["there are fewer than fifty children", shared(61_400, 23_100, 10_400, 10)],
  ])("is told of all or of none: of none where %s", async (_, paid) => {
    const { funding, fundingAmounts } = await moneyOf(paid);
    expect([...Object.values(funding), ...Object.values(fundingAmounts)]).toEqual(Array.from({ length: 8 }, () => WITHHELD));
  });
});
