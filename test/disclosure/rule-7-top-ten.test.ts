/**
 * Rule 7: the dearest placements are ten, of all of London or of a sub-region, in whole financial years. Nobody takes nine of them away,
 * nor one place's from another's.
 */
import * as fc from "fast-check";
import { getNamedType, GraphQLObjectType, isInputObjectType } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { gatewaySchema } from "../../gateway/gateway.ts";
import { DIMENSIONS } from "../../schema/figures/dimensions.ts";
import type { Figure } from "../../schema/figures/figure.ts";
import { type GraphInProcess, graphOver } from "../support/graph-in-process.ts";
import { type Paid, paidChildren, together } from "../support/paid-children.ts";
import { type Reach, reachOf } from "../support/reach.ts";

const SHOWN = "{ value low high status }";
const TOP_TEN = `topTen { ofEachBorough { sum ${SHOWN} shareOfSpend ${SHOWN} } ofPlace { sum ${SHOWN} shareOfSpend ${SHOWN} } }`;
const YEAR = `during: { from: "2024-04-01", to: "2025-03-31" }`;
const SCHEMA = gatewaySchema();

const NCL = ["E09000003", "E09000007", "E09000010", "E09000014"] as const;
const NEL = ["E09000001", "E09000012", "E09000025", "E09000030"] as const;
/** Alone in North West London. */
const BRENT = "E09000005";

type Ten = Readonly<Record<"ofEachBorough" | "ofPlace", Readonly<Record<"sum" | "shareOfSpend", Figure>>>>;

/** Placements of each borough, each a year long, at so many pounds a week. */
const placementsOf = (pounds: Readonly<Record<string, readonly number[]>>): Paid =>
  together(
    ...Object.entries(pounds).flatMap(([borough, weekly]) =>
      weekly.map((each, at) =>
        paidChildren(1, {
          borough,
          child: { cin: `N${(at % 8) + 1}`, reasonPlaceChange: String(at) },
          price: { pence: 100 * each },
        }),
      ),
    ),
  );

/** Pounds of a year of 365 days at so many a week. */
const yearly = (weekly: number): number => (weekly * 365) / 7;

const byWorth = (a: number, b: number): number => b - a;

const MANY = placementsOf(
  Object.fromEntries([...NCL, ...NEL].map((borough) => [borough, Array.from({ length: 40 }, (_, at) => 1_000 + 37 * at)])),
);

describe("the ten dearest", () => {
  let graph: GraphInProcess;
  beforeAll(async () => {
    graph = await graphOver(MANY);
  });

  const tenOf = async (place: string, population: string, selection = `at: total { ${TOP_TEN} }`): Promise<readonly Ten[]> => {
    const { place: shown } = await graph.ask<{ place: { costs: { at: unknown } } }>(
      `{ place: ${place} { costs(${population}) { ${selection} } } }`,
    );
    const at = [shown.costs.at].flat() as readonly { readonly topTen?: Ten; readonly measures?: { readonly topTen: Ten } }[];
    return at.map(({ topTen, measures }) => topTen ?? measures!.topTen);
  };

  const figuresOf = (ten: Ten): readonly Figure[] =>
    [ten.ofEachBorough, ten.ofPlace].flatMap(({ sum, shareOfSpend }) => [sum, shareOfSpend]);

  const SUPPRESSED: Figure = { value: null, low: null, high: null, status: "SUPPRESSED" };

  test.each(["london", `subRegion(code: "NCL")`])("of %s are shown of a whole year, and of two", async (place) => {
    const periods = [YEAR, `during: { from: "2023-04-01", to: "2025-03-31" }`];
    for (const period of periods)
      for (const ten of await tenOf(place, period)) expect(ten.ofEachBorough.sum.status).toBe("ROUNDED");
  });

  test("are ten, whoever asks: no field of theirs takes a number, a filter or anything else", () => {
    const fieldsOf = (name: string): readonly string[] => {
      const type = SCHEMA.getType(name);
      if (!(type instanceof GraphQLObjectType)) throw new Error(`${name} is no type of the graph.`);
      return Object.values(type.getFields()).flatMap(({ name: field, args, type: of }) => {
        const within = getNamedType(of).name;
        return [...args.map((arg) => `${name}.${field}(${arg.name})`), ...(within === "Figure" ? [] : fieldsOf(within))];
      });
    };
    expect(fieldsOf("TopTen")).toEqual([]);
    const costs = (SCHEMA.getType("CostMeasures") as GraphQLObjectType).getFields();
    expect(costs["topTen"]!.args).toEqual([]);
  });

  const filters = (() => {
    const input = SCHEMA.getType("PlacementFilter");
    if (!isInputObjectType(input)) throw new Error("PlacementFilter is the filter of costs.");
    return Object.keys(input.getFields()).flatMap((field) => {
      const dimension = [...DIMENSIONS.values()].find(({ filter }) => filter === field)!;
      return dimension.facts.includes("COSTS")
        ? [{ field, codes: dimension.axis?.map(({ code }) => code) ?? ["P1", "UNKNOWN", "E09000003"] }]
        : [];
    });
  })();

  test.each(["london", `subRegion(code: "NCL")`])(
    "of %s are of all of it: no filter leaves any, whatever its code",
    async (place) => {
      expect(filters.length).toBeGreaterThan(12);
      for (const { field, codes } of filters)
        for (const code of codes)
          for (const ten of await tenOf(place, `${YEAR}, where: { ${field}: ["${code}"] }`))
            expect(figuresOf(ten)).toEqual([SUPPRESSED, SUPPRESSED, SUPPRESSED, SUPPRESSED]);
    },
  );

  test.each(["london", `subRegion(code: "NCL")`])("of %s are of all of it: no group has any", async (place) => {
    const dimensions = [...DIMENSIONS.values()].filter(({ facts, name }) => facts.includes("COSTS") && name !== "ANNUAL_COST");
    for (const { name } of dimensions) {
      const groups = await tenOf(place, YEAR, `at: groups(by: [${name}]) { measures { ${TOP_TEN} } }`);
      for (const ten of groups) expect(figuresOf(ten)).toEqual([SUPPRESSED, SUPPRESSED, SUPPRESSED, SUPPRESSED]);
    }
  });

  test("of a quarter are nobody's, in a series as alone", async () => {
    const quarters = await tenOf(
      "london",
      YEAR,
      `at: series(from: "2024-04-01", to: "2025-03-31", every: QUARTER) { measures { ${TOP_TEN} } }`,
    );
    expect(quarters).toHaveLength(4);
    for (const ten of [...quarters, ...(await tenOf("london", `during: { from: "2025-01-01", to: "2025-03-31" }`))])
      expect(figuresOf(ten)).toEqual([SUPPRESSED, SUPPRESSED, SUPPRESSED, SUPPRESSED]);
  });

  test("of a borough are its own", async () => {
    for (const borough of [...NCL, ...NEL])
      for (const ten of await tenOf(`borough(code: "${borough}")`, YEAR))
        expect(figuresOf(ten)).toEqual([SUPPRESSED, SUPPRESSED, SUPPRESSED, SUPPRESSED]);
  });
});

/** What somebody may not know closer than this part of it. */
const CLOSE = 0.1;

const isTold = ({ low, high }: Reach, truth: number): boolean => low > (1 - CLOSE) * truth && high < (1 + CLOSE) * truth;

/** Prices of a week in pounds: mostly alike, some dear. */
const weekly = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 500, max: 1_500 }) }, fc.integer({ min: 500, max: 20_000 }));

describe("somebody who knows nine of a place's ten dearest to the penny", () => {
  test("doesn't know the tenth within a tenth, whichever it is", async () => {
    let shown = 0;
    await fc.assert(
      fc.asyncProperty(fc.tuple(...NCL.map(() => fc.array(weekly, { minLength: 12, maxLength: 25 }))), async (prices) => {
        const graph = await graphOver(placementsOf(Object.fromEntries(NCL.map((borough, at) => [borough, prices[at]!]))));
        const { subRegion } = await graph.ask<{ subRegion: { costs: { total: { topTen: Ten } } } }>(
          `{ subRegion(code: "NCL") { costs(${YEAR}) { total { ${TOP_TEN} } } } }`,
        );
        const { value, low, high } = subRegion.costs.total.topTen.ofPlace.sum;
        if (value !== null) shown += 1;
        const ten = prices.flat().toSorted(byWorth).slice(0, 10).map(yearly);
        const all = ten.reduce((sum, each) => sum + each, 0);
        const told = ten.filter((each) => {
          const nine = all - each;
          return isTold({ low: (low ?? 0) - nine, high: (high ?? Number.POSITIVE_INFINITY) - nine }, each);
        });
        expect([told, value === null || (low! <= all + 1 && all - 1 <= high!)]).toEqual([[], true]);
      }),
      { seed: 75, numRuns: 60, endOnFailure: true },
    );
    expect(shown).toBeGreaterThan(20);
  });
});

describe("the ten dearest of each borough", () => {
  const anyBoroughs = fc.record({
    ncl: fc.tuple(...NCL.map(() => fc.array(weekly, { minLength: 14, maxLength: 30 }))),
    nel: fc.tuple(...NEL.map(() => fc.array(weekly, { minLength: 14, maxLength: 30 }))),
    brent: fc.array(weekly, { minLength: 14, maxLength: 30 }),
    knows: fc.option(fc.nat(8)),
  });

  test("are no one borough's by subtraction, for the public or for one that knows its own", async () => {
    await fc.assert(
      fc.asyncProperty(anyBoroughs, async ({ ncl, nel, brent, knows }) => {
        const prices = Object.fromEntries([
          ...NCL.map((code, at) => [code, ncl[at]!]),
          ...NEL.map((code, at) => [code, nel[at]!]),
          [BRENT, brent],
        ]) as Record<string, readonly number[]>;
        const boroughs = Object.keys(prices);
        const graph = await graphOver(placementsOf(prices));
        const ask = `costs(${YEAR}) { total { ${TOP_TEN} } }`;
        type Answer = Readonly<Record<string, { readonly costs: { readonly total: { readonly topTen: Ten } } }>>;
        const answer = await graph.ask<Answer>(
          `{ LONDON: london { ${ask} } ${["NCL", "NEL", "NWL"].map((code) => `${code}: subRegion(code: "${code}") { ${ask} }`).join(" ")} }`,
        );
        const known = new Map<string, Reach>();
        for (const [name, { costs }] of Object.entries(answer)) {
          const { value } = costs.total.topTen.ofEachBorough.sum;
          const half = value === null ? 0 : 10 ** (Math.floor(Math.log10(value)) - 2) / 2;
          if (value !== null) known.set(name, { low: value - half, high: value + half });
        }
        const truth = new Map(
          boroughs.map((code) => [
            code,
            prices[code]!.toSorted(byWorth)
              .slice(0, 10)
              .map(yearly)
              .reduce((sum, each) => sum + each, 0),
          ]),
        );
        const own = knows === null ? null : boroughs[knows]!;
        if (own !== null) known.set(own, { low: truth.get(own)!, high: truth.get(own)! });
        const left = reachOf(known, [
          { whole: "LONDON", parts: ["NCL", "NEL", "NWL"] },
          { whole: "NCL", parts: NCL },
          { whole: "NEL", parts: NEL },
          { whole: "NWL", parts: [BRENT] },
        ]);
        const told = boroughs.filter(
          (code) => code !== own && isTold(left.get(code) ?? { low: 0, high: Number.POSITIVE_INFINITY }, truth.get(code)!),
        );
        expect(told).toEqual([]);
      }),
      { seed: 76, numRuns: 20, endOnFailure: true },
    );
  });
});
