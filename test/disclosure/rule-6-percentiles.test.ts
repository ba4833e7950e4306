/**
 * Rule 6: a percentile is an interval that holds the true one, with eight children in it and eight on each side of the percentile, by
 * values that are put in order by hand; and it tells nothing of how many children there are.
 */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Audience } from "../../schema/audience.ts";
import type { Figure } from "../../schema/figures/figure.ts";
import { LONDON_PLACE, type Place, placeOfSubRegion } from "../../schema/reference/places.ts";
import { addDays } from "../../schema/reference/dates.ts";
import { graphOver } from "../support/graph-in-process.ts";
import { type Paid, paidChildren, together } from "../support/paid-children.ts";
import { cellsOf } from "../support/published-cells.ts";

const NCL = placeOfSubRegion("NCL")!;
const DATE = "2025-03-31";
const YEAR = `costs(during: { from: "2024-04-01", to: "2025-03-31" })`;
const BOROUGHS = ["E09000003", "E09000007", "E09000010", "E09000014"] as const;
const SHOWN = "{ value low high status }";
const PERCENTS = [25, 50, 75, 90] as const;
const [AROUND, WITHIN] = [8, 8];

type Percentiles = Readonly<Record<`p${(typeof PERCENTS)[number]}`, Figure>> & { readonly n: Figure; readonly mean: Figure };

const SPREAD = `{ n ${SHOWN} mean ${SHOWN} ${PERCENTS.map((at) => `p${at}: percentile(at: ${at}) ${SHOWN}`).join(" ")} }`;

/** A child with all three quantities, in the unit that they are shown in. */
type Drawn = { readonly sex: "M" | "F"; readonly tenths: number; readonly days: number; readonly weekly: number };

const crowded = (values: readonly number[], anywhere: fc.Arbitrary<number>): fc.Arbitrary<number> =>
  fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...values) }, anywhere);

const anyChild: fc.Arbitrary<Drawn> = fc.record({
  sex: fc.constantFrom("M", "F"),
  tenths: crowded([0, 3, 20, 21, 200], fc.nat(7_000)),
  days: crowded([30, 31, 90], fc.integer({ min: 1, max: 360 })),
  weekly: crowded([70_000, 71_000, 4_999], fc.integer({ min: 1, max: 6_000_000 })),
});

/** Few children, or about as many as a percentile takes, or many. */
const anyChildren = fc.oneof(
  fc.array(anyChild, { minLength: 1, maxLength: 30, size: "max" }),
  fc.array(anyChild, { minLength: 28, maxLength: 120, size: "max" }),
);

const recordsOf = (children: readonly Drawn[]): Paid =>
  together(
    ...children.map(({ sex, tenths, days, weekly }, at) => {
      const start = addDays(DATE, -days);
      return paidChildren(1, {
        borough: BOROUGHS[at % BOROUGHS.length]!,
        child: { sex, distanceTenths: tenths, start, cin: `N${(at % 8) + 1}`, reasonPlaceChange: String(at) },
        price: { pence: weekly, placementStart: start, from: start },
      });
    }),
  );

const QUANTITIES = {
  distance: ({ tenths }: Drawn) => tenths / 10,
  daysInPlacement: ({ days }: Drawn) => days,
  weeklyCost: ({ weekly }: Drawn) => weekly / 100,
} as const;

type Spreads = Readonly<Record<keyof typeof QUANTITIES, Percentiles>>;

const placementsOf = (graph: Awaited<ReturnType<typeof graphOver>>, place: Place) =>
  cellsOf<Spreads>(graph, {
    place,
    population: `placements(asAt: "${DATE}")`,
    tables: [[], ["SEX"]],
    measures: Object.keys(QUANTITIES)
      .map((name) => `${name} ${SPREAD}`)
      .join(" "),
  });

const costsOf = (graph: Awaited<ReturnType<typeof graphOver>>, place: Place) =>
  cellsOf<Pick<Spreads, "weeklyCost">>(graph, {
    place,
    population: YEAR,
    tables: [[], ["SEX"]],
    measures: `weeklyCost ${SPREAD}`,
  });

const SEXES: Readonly<Record<string, string>> = { MALE: "M", FEMALE: "F" };

/** What is wrong with the percentiles of a cell, by the values of its children in order. */
const wrongOf = (name: string, values: readonly number[], told: Percentiles): readonly string[] => {
  const sorted = values.toSorted((a, b) => a - b);
  return PERCENTS.flatMap((percent) => {
    const { value, low, high, status } = told[`p${percent}`];
    if (status === "SUPPRESSED")
      return value === null && low === null && high === null ? [] : [`${name} p${percent} is not withheld`];
    const rank = Math.max(1, Math.ceil((percent * sorted.length) / 100));
    const truth = sorted[rank - 1]!;
    const [from, to] = [low!, high ?? Number.POSITIVE_INFINITY];
    const isWrong = truth < from || truth > to;
    const isTooClose = sorted.filter((each) => from <= each && each <= to).length < WITHIN;
    const isAtTheEdge = Math.min(rank, sorted.length - rank) < AROUND;
    return isWrong || isTooClose || isAtTheEdge ? [`${name} p${percent}: ${truth} of ${from} to ${to}`] : [];
  });
};

test("holds the true percentile, eight children, and leaves eight on each side", async () => {
  let shown = 0;
  await fc.assert(
    fc.asyncProperty(anyChildren, async (children) => {
      const graph = await graphOver(recordsOf(children));
      for (const place of [NCL, LONDON_PLACE]) {
        const cells = [...(await placementsOf(graph, place)), ...(await costsOf(graph, place))];
        const wrong = cells.flatMap(({ name, codes, measures }) => {
          const own = children.filter(({ sex }) => codes.every(({ code }) => SEXES[code] === sex));
          return Object.entries(measures).flatMap(([quantity, told]) => {
            shown += PERCENTS.filter((percent) => told[`p${percent}`].status === "ROUNDED").length;
            return wrongOf(`${name} ${quantity}`, own.map(QUANTITIES[quantity as keyof typeof QUANTITIES]), told);
          });
        });
        expect(wrong).toEqual([]);
      }
    }),
    { seed: 71, numRuns: 40, endOnFailure: true },
  );
  expect(shown).toBeGreaterThan(100);
});

describe("of children of one borough who are all alike", () => {
  const toldOf = async (count: number): Promise<unknown> => {
    const graph = await graphOver(paidChildren(count, { child: { start: addDays(DATE, -100) } }));
    const [total] = await placementsOf(graph, NCL);
    return total!.measures.daysInPlacement;
  };

  test("percentiles and means are the same for every number of them behind a published one", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 21 }).map((fives) => 5 * fives),
        fc.integer({ min: -2, max: 1 }),
        async (published, off) => {
          expect(await toldOf(published + off)).toEqual(await toldOf(published + off + 1));
        },
      ),
      { seed: 72, numRuns: 60, endOnFailure: true },
    );
  });
});

describe("any other percentile", () => {
  const anyOther = fc.integer({ min: 1, max: 99 }).filter((at) => !(PERCENTS as readonly number[]).includes(at));
  const MANY = recordsOf(Array.from({ length: 60 }, (_, at) => ({ sex: "M", tenths: at, days: 100, weekly: 91_000 })));

  test("is refused to the public, naming the nearest that is shown", async () => {
    const graph = await graphOver(MANY);
    await fc.assert(
      fc.asyncProperty(anyOther, async (at) => {
        const { errors } = await graph.reply(
          `{ london { placements(asAt: "${DATE}") { total { distance { percentile(at: ${at}) { value } } } } } }`,
        );
        const nearest = PERCENTS.reduce((best, each) => (Math.abs(each - at) < Math.abs(best - at) ? each : best));
        expect(errors).toMatchObject([{ extensions: { code: "DISCLOSURE_REFUSED", nearest: String(nearest) } }]);
      }),
      { seed: 73, numRuns: 40, endOnFailure: true },
    );
  });

  test("is told to a borough of its own children", async () => {
    const own: Audience = { kind: "BOROUGH", borough: BOROUGHS[0] };
    const graph = await graphOver(MANY, own);
    const { borough } = await graph.ask<{ borough: { placements: { total: { distance: { percentile: Figure } } } } }>(
      `{ borough(code: "${own.borough}") { placements(asAt: "${DATE}") { total { distance { percentile(at: 33) ${SHOWN} } } } } }`,
    );
    expect(borough.placements.total.distance.percentile.value).not.toBeNull();
  });
});
