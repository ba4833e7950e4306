/** Who pays for a placement. */
import { describe, expect, test } from "vitest";
import { cost } from "../../support/cost-records.ts";
import { measure } from "./measured-costs.ts";

describe("who pays", () => {
  const FUNDERS = ["SOCIAL_CARE_SPEND", "HEALTH_SPEND", "EDUCATION_SPEND", "UNATTRIBUTED_SPEND"] as const;
  const paidBy = async (...[social, health, education]: readonly number[]) => {
    const costs = [
      cost({ to: "2024-06-01", pence: 1_000, socialCarePence: social!, healthPence: health!, educationPence: education! }),
    ];
    const amounts = await Promise.all(FUNDERS.map((name) => measure({ costs }, name)));
    return amounts.map(([cells]) => cells![""]);
  };

  test("is as handed in, and what the three shares leave nobody is named for", async () => {
    expect(await paidBy(600, 300, 100)).toEqual([
      [1, 600],
      [1, 300],
      [1, 100],
      [1, 0],
    ]);
    expect(await paidBy(600, 0, 100)).toEqual([
      [1, 600],
      [1, 0],
      [1, 100],
      [1, 300],
    ]);
    expect(await paidBy(0, 0, 0)).toEqual([
      [1, 0],
      [1, 0],
      [1, 0],
      [1, 1_000],
    ]);
  });

  test("may come to more than the cost, of which then nothing is left, and the cost stays what it is", async () => {
    expect(await paidBy(900, 300, 100)).toEqual([
      [1, 900],
      [1, 300],
      [1, 100],
      [1, 0],
    ]);
    const costs = [cost({ to: "2024-06-01", pence: 1_000, socialCarePence: 2_000 })];
    expect(await measure({ costs }, "SPEND")).toEqual([{ "": [1, 1_000] }]);
  });

  test("is divided among the days of the money that it is a part of", async () => {
    const accrued = {
      from: "2024-06-01",
      to: "2024-06-10",
      perDays: 10,
      pence: 1_000,
      socialCarePence: 500,
      source: "S251",
    } as const;
    const times = ["2024-06-01/2024-06-05"];
    expect(await measure({ costs: [cost(accrued)] }, "SOCIAL_CARE_SPEND", { times })).toEqual([{ "": [1, 7 * 250] }]);
  });
});
