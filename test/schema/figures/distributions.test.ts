/** How a quantity is spread over children, from records to the figure: the true percentile is always within what is told. */
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { FIGURE, type PlainFigure } from "../../support/every-figure.ts";
import { graphOver } from "../../support/graph-in-process.ts";
import { paidChildren, together } from "../../support/paid-children.ts";

const BARNET = "E09000003";
const ROOTS = ["london", `subRegion(code: "NCL")`, `borough(code: "${BARNET}")`] as const;

type Spread = Readonly<Record<"n" | "mean" | "median" | "p25" | "p75" | "p90" | "total", PlainFigure>>;

const PERCENTILES = { p25: 25, median: 50, p75: 75, p90: 90 } as const;

const SPREAD = `{ n ${FIGURE} mean ${FIGURE} median ${FIGURE} total ${FIGURE} ${[25, 75, 90].map((at) => `p${at}: percentile(at: ${at}) ${FIGURE}`).join(" ")} }`;

const distancesOf = async (tenths: readonly (number | null)[], root: string, staffOf?: string): Promise<Spread> => {
  const paid = together(...tenths.map((distanceTenths, group) => paidChildren(1, { group, child: { distanceTenths } })));
  const graph = await graphOver(
    { episodes: paid.episodes },
    staffOf === undefined ? { kind: "PUBLIC" } : { kind: "BOROUGH", borough: staffOf },
  );
  const { of } = await graph.ask<{ of: { placements: { total: { distance: Spread } } } }>(
    `{ of: ${root} { placements(asAt: "2025-03-31") { total { distance ${SPREAD} } } } }`,
  );
  return of.placements.total.distance;
};

/** The nearest rank by hand, in miles. */
const nearestRank = (tenths: readonly number[], percent: number): number =>
  tenths.toSorted((a, b) => a - b)[Math.max(1, Math.ceil((percent * tenths.length) / 100)) - 1]! / 10;

/** Distances as they are: mostly short, some alike, some beyond the last edge. */
const distances = fc.array(fc.oneof(fc.constantFrom(0, 1, 12, 200, 201), { weight: 3, arbitrary: fc.nat(400) }, fc.nat(6_000)), {
  minLength: 8,
  maxLength: 150,
  size: "max",
});

test("the true nearest rank lies in the interval of every percentile that is told", async () => {
  const told = { p25: 0, median: 0, p75: 0, p90: 0 };
  await fc.assert(
    fc.asyncProperty(distances, fc.constantFrom(...ROOTS), async (tenths, root) => {
      const spread = await distancesOf(tenths, root);
      for (const [name, percent] of Object.entries(PERCENTILES) as [keyof typeof PERCENTILES, number][]) {
        const { low, high, status, value } = spread[name];
        if (status === "SUPPRESSED") continue;
        told[name] += 1;
        const truth = nearestRank(tenths, percent);
        expect(low! <= truth && truth <= (high ?? Infinity)).toBe(true);
        // An interval that ends in the over bin has no end, and so no middle.
        expect(value === null).toBe(high === null);
        expect(value === null || (low! <= value && value <= high!)).toBe(true);
      }
    }),
    { seed: 91, numRuns: 100 },
  );
  expect(Math.min(...Object.values(told))).toBeGreaterThan(20);
});

test("a mean and a total lie in their intervals 19 times in 20, and are told of ten published children and more", async () => {
  /** Distances as they are: most under ten miles, some of forty, a few of two hundred. */
  const usual = fc.oneof({ weight: 6, arbitrary: fc.nat(100) }, { weight: 3, arbitrary: fc.nat(400) }, fc.nat(1_000));
  let [told, held, totals] = [0, 0, 0];
  await fc.assert(
    fc.asyncProperty(
      fc.array(usual, { minLength: 5, maxLength: 150, size: "max" }),
      fc.constantFrom(...ROOTS),
      async (tenths, root) => {
        const { n, mean, total } = await distancesOf(tenths, root);
        expect([mean.value === null, total.value === null]).toEqual([(n.value ?? 0) < 10, (n.value ?? 0) < 10]);
        if (mean.value === null) return;
        expect(total.value).toBeCloseTo(mean.value * n.value!, 6);
        told += 1;
        const truth = tenths.reduce((sum, each) => sum + each, 0) / 10;
        held += +(mean.low! <= truth / tenths.length && truth / tenths.length <= mean.high!);
        totals += +(total.low! <= truth && truth <= total.high!);
      },
    ),
    { seed: 93, numRuns: 150 },
  );
  expect(told).toBeGreaterThan(100);
  expect(held / told).toBeGreaterThanOrEqual(0.95);
  expect(totals / told).toBeGreaterThanOrEqual(0.95);
});

test("to the borough itself every percentile is the fine interval that holds the true one, its middle within a hundredth", async () => {
  await fc.assert(
    fc.asyncProperty(
      distances.map((tenths) => tenths.slice(0, 20)),
      fc.integer({ min: 1, max: 99 }),
      async (tenths, percent) => {
        const paid = together(...tenths.map((distanceTenths, group) => paidChildren(1, { group, child: { distanceTenths } })));
        const graph = await graphOver(paid, { kind: "BOROUGH", borough: BARNET });
        const { borough } = await graph.ask<{
          borough: { placements: { total: { distance: { p: PlainFigure; n: PlainFigure; mean: PlainFigure } } } };
        }>(
          `{ borough(code: "${BARNET}") { placements(asAt: "2025-03-31") { total { distance { p: percentile(at: ${percent}) ${FIGURE} n ${FIGURE} mean ${FIGURE} } } } } }`,
        );
        const { p, n, mean } = borough.placements.total.distance;
        const truth = nearestRank(tenths, percent);
        expect(p.low! <= truth && truth <= (p.high ?? Infinity)).toBe(true);
        // Half a mile and less is one bin; from there to five miles a bin is a tenth of one.
        if (p.value !== null && truth >= 0.5)
          expect(Math.abs(p.value - truth)).toBeLessThanOrEqual(Math.max(0.0101 * truth, 0.05));
        expect([n.value, n.status]).toEqual([tenths.length, "OK"]);
        expect(mean.value).toBeCloseTo(tenths.reduce((sum, each) => sum + each, 0) / tenths.length / 10, 9);
      },
    ),
    { seed: 92, numRuns: 60 },
  );
});

describe("children of unknown distance", () => {
  it("are in no distribution, and in all numbers", async () => {
    const tenths = [...Array.from({ length: 40 }, () => 12), ...Array.from({ length: 60 }, () => null)];
    const spread = await distancesOf(tenths, ROOTS[2], BARNET);
    expect([spread.n.value, spread.mean.value, spread.total.value]).toEqual([40, 1.2, 48]);
  });

  it("leave nothing to be measured where there is nobody else", async () => {
    const spread = await distancesOf([null, null], ROOTS[2], BARNET);
    expect([spread.n.value, spread.mean.status, spread.median.status, spread.total.value]).toEqual([
      0,
      "NOT_APPLICABLE",
      "NOT_APPLICABLE",
      0,
    ]);
  });
});

describe("few children", () => {
  it("have no mean and no percentile, and their number is in the band", async () => {
    const spread = await distancesOf([12, 40, 200], ROOTS[1]);
    expect(spread.n).toEqual({ value: null, low: 0, high: 10, status: "SUPPRESSED" });
    const others = [spread.mean, spread.median, spread.p25, spread.p75, spread.p90, spread.total];
    expect(others).toEqual(others.map(() => ({ value: null, low: null, high: null, status: "SUPPRESSED" })));
  });
});

describe("days in placement", () => {
  it("are of all children, from the first day of the placement to the date", async () => {
    const paid = paidChildren(100, { child: { start: "2025-03-01" } });
    const graph = await graphOver(paid, { kind: "BOROUGH", borough: BARNET });
    const { borough } = await graph.ask<{ borough: { placements: { total: { daysInPlacement: Spread } } } }>(
      `{ borough(code: "${BARNET}") { placements(asAt: "2025-03-31") { total { daysInPlacement ${SPREAD} } } } }`,
    );
    expect(borough.placements.total.daysInPlacement).toMatchObject({
      n: { value: 100 },
      mean: { value: 30 },
      median: { value: 30 },
    });
  });
});
