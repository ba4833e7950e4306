/**
 * Rule 5: money of which one child or one borough has nearly all is withheld, and a borough that knows its own rows to the penny can't
 * bound what another paid within a tenth, from any cell nor from all of them together.
 */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Figure } from "../../schema/figures/figure.ts";
import { home } from "../support/bed-records.ts";
import { type Amount, anyPayers, notIn, paidBy, publishedSpend, spendWorkedOut, trueSpend } from "../support/borough-money.ts";
import { graphOver } from "../support/graph-in-process.ts";
import { type Paid, paidChildren, together } from "../support/paid-children.ts";

const SHOWN = "{ value low high status }";
const SPREAD = `{ mean ${SHOWN} total ${SHOWN} median ${SHOWN} p25: percentile(at: 25) ${SHOWN} p90: percentile(at: 90) ${SHOWN} }`;
const YEAR = `{ from: "2024-04-01", to: "2025-03-31" }`;

/** Every field that tells of the money of a place. */
const MONEY = `costs(during: ${YEAR}) { total {
    spend ${SHOWN} unitCostPerWeek ${SHOWN} weeklyCost ${SPREAD}
    funding { socialCare ${SHOWN} health ${SHOWN} education ${SHOWN} unattributed ${SHOWN} }
    topTen { ofEachBorough { sum ${SHOWN} shareOfSpend ${SHOWN} } ofPlace { sum ${SHOWN} shareOfSpend ${SHOWN} } } } }
  placements(asAt: "2025-03-31") { total { weeklyCost ${SPREAD} } }`;

/** Names of the figures that have a number, wherever they are. */
const valuesIn = (answer: unknown, path = ""): readonly string[] => {
  if (answer === null || typeof answer !== "object") return [];
  if ("status" in answer) return (answer as Figure).value === null ? [] : [path];
  return Object.entries(answer).flatMap(([name, within]) => valuesIn(within, path === "" ? name : `${path}.${name}`));
};

/** Names of the figures of money that are shown of London, of NCL, and of the provider that every child is with. */
const shownOf = async (paid: Paid): Promise<readonly string[]> => {
  const graph = await graphOver({ ...paid, homes: [home({ urn: "SC1", provider: "P1" })] });
  return valuesIn(
    await graph.ask(
      `{ london { ${MONEY} } ncl: subRegion(code: "NCL") { ${MONEY} } provider(id: "P1") { spend(during: ${YEAR}) ${SHOWN} } }`,
    ),
  );
};

const BOROUGHS = ["E09000003", "E09000007", "E09000010", "E09000014"] as const;
const WITH_P1 = { urn: "SC1", place: "K2" } as const;

/** Contributions by largest first: whether what is left without two of them is less than a tenth of the largest. */
const isDominated = (contributions: readonly number[]): boolean => {
  const [first = 0, , ...rest] = contributions.toSorted((a, b) => b - a);
  return rest.reduce((sum, each) => sum + each, 0) < first / 10;
};

describe("nothing is shown of money", () => {
  const priced = (weekly: number) => ({ pence: weekly, socialCarePence: weekly / 2, healthPence: weekly / 4 });

  test("of which one child, or two, have nearly all", async () => {
    const anyDear = fc.record({
      children: fc.integer({ min: 3, max: 20 }),
      weekly: fc.integer({ min: 100, max: 1_000 }).map((pounds) => 400 * pounds),
      dear: fc.integer({ min: 11, max: 40 }),
      second: fc.option(fc.integer({ min: 1, max: 10 })),
    });
    await fc.assert(
      fc.asyncProperty(anyDear, async ({ children, weekly, dear, second }) => {
        const count = 4 * children;
        const largest = weekly * count * dear;
        const paid = together(
          ...BOROUGHS.map((borough) => paidChildren(children, { borough, child: WITH_P1, price: priced(weekly) })),
          paidChildren(1, { borough: "E09000014", child: { ...WITH_P1, sex: "F" }, price: priced(largest) }),
          second === null
            ? { episodes: [], costs: [] }
            : paidChildren(1, {
                borough: "E09000010",
                child: { ...WITH_P1, sex: "F", uasc: true },
                price: priced(largest / second),
              }),
        );
        expect(await shownOf(paid)).toEqual([]);
      }),
      { seed: 61, numRuns: 25, endOnFailure: true },
    );
  });

  test("of which one borough, or two, have nearly all", async () => {
    const anyShares = fc.tuple(
      ...BOROUGHS.map(() => fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 20, max: 150 }))),
    );
    await fc.assert(
      fc.asyncProperty(anyShares, async (counts) => {
        const paid = together(
          ...BOROUGHS.map((borough, at) => paidChildren(counts[at]!, { borough, child: WITH_P1, price: priced(100_000) })),
        );
        const shown = await shownOf(paid);
        // The ten dearest of each borough are ten of it at most, and are judged by what each has among them.
        const isOfTen = (name: string): boolean => name.includes("topTen");
        const isWithheld = (name: string): boolean =>
          isDominated(isOfTen(name) ? counts.map((count) => Math.min(count, 10)) : counts);
        expect(shown.filter(isWithheld)).toEqual([]);
        const isShown = !isDominated(counts) && counts.every((count) => count >= 10);
        expect(shown.includes("london.costs.total.spend") || !isShown).toBe(true);
      }),
      { seed: 62, numRuns: 40, endOnFailure: true },
    );
  });

  test("of two boroughs alone, however many children they have", async () => {
    const paid = together(
      ...BOROUGHS.slice(0, 2).map((borough) => paidChildren(80, { borough, child: WITH_P1, price: priced(100_000) })),
    );
    expect(await shownOf(paid)).toEqual([]);
  });
});

describe("a borough that knows its own money to the penny", () => {
  const AMOUNTS: readonly Amount[] = ["spend", "prices of a period", "prices on a date"];

  /** What is over the other's money by less than this part of it tells it. */
  const CLOSE = 0.1;

  test.each(AMOUNTS)("doesn't bound another's %s within a tenth, in all or in any part", async (amount) => {
    await fc.assert(
      fc.asyncProperty(anyPayers, fc.nat(20), async (drawn, at) => {
        const paid = paidBy(drawn);
        const [published, truth] = [await publishedSpend(paid, amount), await trueSpend(paid, amount)];
        const { borough: knowing } = drawn[at % drawn.length]!;
        const isOwn = (name: string): boolean => name.split(" ")[0] === knowing;
        const worked = spendWorkedOut(published, new Map([...truth].filter(([name]) => isOwn(name))));
        const told = [...truth].flatMap(([name, spend]) => {
          const { low, high } = worked.get(name)!;
          const isClose = spend > 0 && high < (1 + CLOSE) * spend;
          return isClose && !isOwn(name) ? [`${knowing} of ${name}: ${Math.round(low)} to ${Math.round(high)} of ${spend}`] : [];
        });
        expect(notIn(worked, truth)).toEqual([]);
        expect(told).toEqual([]);
      }),
      { seed: 63, numRuns: 8, endOnFailure: true },
    );
  });
});
