/**
 * Rule 5, by division: who divides published money and weeks by every number, and adds up and takes away, learns nothing of how many
 * children there are that the published numbers of children don't say.
 */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Figure } from "../../schema/figures/figure.ts";
import { LONDON_PLACE, type Place, placeOfSubRegion, withParts } from "../../schema/reference/places.ts";
import { type GraphInProcess, graphOver } from "../support/graph-in-process.ts";
import { anyMovingGroups, recordsOf } from "../support/moving-groups.ts";
import { type Paid, paidChildren, together } from "../support/paid-children.ts";
import { cellsOf, crossedBy, type PublishedCell, sumsAmong } from "../support/published-cells.ts";
import { childrenBehind, ratioOf } from "../support/published-money.ts";
import { type Ratio, type Reach, reachOf } from "../support/reach.ts";

const YEAR = `costs(during: { from: "2024-04-01", to: "2025-03-31" })`;
const NCL = placeOfSubRegion("NCL")!;
const BOROUGHS = ["E09000003", "E09000007", "E09000010", "E09000014"] as const;

const SHOWN = "{ value low high status }";
const SPREAD = `{ n ${SHOWN} mean ${SHOWN} total ${SHOWN} median ${SHOWN} p25: percentile(at: 25) ${SHOWN}
  p75: percentile(at: 75) ${SHOWN} p90: percentile(at: 90) ${SHOWN} }`;
const MONEY = `spend ${SHOWN} placementWeeks ${SHOWN} unitCostPerWeek ${SHOWN} weeklyCost ${SPREAD}
  funding { socialCare ${SHOWN} health ${SHOWN} education ${SHOWN} unattributed ${SHOWN} }`;

const TOP_TEN = `topTen { ofEachBorough { sum ${SHOWN} shareOfSpend ${SHOWN} } ofPlace { sum ${SHOWN} shareOfSpend ${SHOWN} } }`;

/** So many children of four boroughs in turn, at one price. */
const alike = (count: number, weekly: number): Paid =>
  together(
    ...BOROUGHS.map((borough, at) =>
      paidChildren(Math.floor((count + 3 - at) / 4), { borough, price: { pence: weekly, socialCarePence: weekly } }),
    ),
  );

describe("of children at one price", () => {
  /** A published number, one behind it, and a price: what is told of that many and of one more. */
  const anyTwo = fc.tuple(
    fc.integer({ min: 2, max: 21 }).map((fives) => 5 * fives),
    fc.integer({ min: -2, max: 1 }),
    fc.integer({ min: 30_000, max: 900_000 }),
  );

  type Told = { readonly children: Figure };

  // Of London as a whole means are judged by the true number of children, which the audit of numbers allows for.
  test.each([
    ["money, weeks and prices", MONEY],
    ["the ten dearest", TOP_TEN],
  ])("%s are the same for every number of them behind a published one", async (_, fields) => {
    const toldOf = async (count: number, weekly: number): Promise<Told> => {
      const graph = await graphOver(alike(count, weekly));
      const query = `{ subRegion(code: "NCL") { ${YEAR} { total { children ${SHOWN} ${fields} } } } }`;
      return (await graph.ask<{ subRegion: { costs: { total: Told } } }>(query)).subRegion.costs.total;
    };
    await fc.assert(
      fc.asyncProperty(anyTwo, async ([published, off, weekly]) => {
        const [fewer, more] = [await toldOf(published + off, weekly), await toldOf(published + off + 1, weekly)];
        fc.pre(fewer.children.value === more.children.value);
        expect(fewer).toEqual(more);
      }),
      { seed: 51, numRuns: 60, endOnFailure: true },
    );
  });
});

type Money = {
  readonly children: Figure;
  readonly spend: Figure;
  readonly placementWeeks: Figure;
  readonly unitCostPerWeek: Figure;
  readonly weeklyCost: { readonly n: Figure; readonly mean: Figure; readonly total: Figure };
};

const moneyOf = async (graph: GraphInProcess, places: readonly Place[]): Promise<readonly PublishedCell<Money>[]> =>
  (
    await Promise.all(
      places.map((place) =>
        cellsOf<Money>(graph, {
          place,
          population: YEAR,
          tables: crossedBy(["PLACEMENT_TYPE", "SEX", "UASC", "LOCALITY"]),
          measures: `children ${SHOWN} spend ${SHOWN} placementWeeks ${SHOWN} unitCostPerWeek ${SHOWN}
            weeklyCost { n ${SHOWN} mean ${SHOWN} total ${SHOWN} }`,
        }),
      ),
    )
  ).flat();

/** The figures that a number has: 52.10 -> 3. */
const hasFigures = (value: number, figures: number): boolean =>
  Math.abs(Number(value.toPrecision(figures)) - value) < 1e-9 * value;

/** A year has so many weeks, and no child is paid for longer. */
const WEEKS = { low: 0, high: 365 / 7 };

const PLACES: readonly Place[] = [...withParts(NCL), { ...LONDON_PLACE, parts: [] }];

const isTold = ({ measures }: PublishedCell<Money>): boolean => measures.children.low !== 0 || measures.children.high !== 0;

describe("of children by the dozen, some of whom move", () => {
  test("a published total divides by the published number into a mean of two or three figures, and into no rounder one by another", async () => {
    await fc.assert(
      fc.asyncProperty(anyMovingGroups, async (groups) => {
        const cells = await moneyOf(await graphOver(recordsOf(groups)), [NCL, LONDON_PLACE]);
        const finer = cells.flatMap(({ name, measures: { children, spend, placementWeeks, weeklyCost, unitCostPerWeek } }) => {
          const figures = (n: Figure): number => (n.value! < 30 ? 2 : 3);
          const totals = [spend, placementWeeks, weeklyCost.total].filter(({ value }) => value !== null && value > 0);
          const isFiner =
            totals.some(({ value }) => !hasFigures(value! / children.value!, figures(children))) ||
            (unitCostPerWeek.value !== null && !hasFigures(unitCostPerWeek.value, figures(children)));
          return isFiner ? [name] : [];
        });
        expect(finer).toEqual([]);
      }),
      { seed: 52, numRuns: 6, endOnFailure: true },
    );
  });

  test("money and weeks bring no withheld number of children back", async () => {
    await fc.assert(
      fc.asyncProperty(anyMovingGroups, async (groups) => {
        const cells = (await moneyOf(await graphOver(recordsOf(groups)), PLACES)).filter(isTold);
        const known = new Map<string, Reach>(cells.map(({ name, measures }) => [name, childrenBehind(measures.children)]));
        const ratios: readonly Ratio[] = cells.flatMap(({ name, measures: { children, spend, placementWeeks } }) => [
          ...ratioOf(`${name} spend`, name, spend, children),
          ...ratioOf(`${name} weeks`, name, placementWeeks, children),
          { of: `${name} weeks`, over: name, ...WEEKS },
        ]);
        const sums = sumsAmong(cells);
        const amounts = ["spend", "weeks"].flatMap((amount) =>
          sums.map(({ whole, parts }) => ({ whole: `${whole} ${amount}`, parts: parts.map((part) => `${part} ${amount}`) })),
        );
        const left = reachOf(known, [...sums.map((line) => ({ ...line, overlaps: true })), ...amounts], ratios);
        const exposed = cells.flatMap(({ name, measures: { children } }) => {
          if (children.value !== null) return [];
          const { low, high } = left.get(name)!;
          return Math.floor(high + 1e-6) - Math.ceil(low - 1e-6) + 1 < 3 ? [`${name}: ${low} to ${high}`] : [];
        });
        expect(exposed).toEqual([]);
      }),
      { seed: 53, numRuns: 6, endOnFailure: true },
    );
  });
});
