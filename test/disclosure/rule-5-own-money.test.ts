/**
 * Rule 5: a borough's own money is its own. No field of the graph shows it to the public or to another borough, and nobody works it
 * out of London's less that of others.
 */
import * as fc from "fast-check";
import { getNamedType, type GraphQLError, type GraphQLField, GraphQLObjectType, isInputObjectType } from "graphql";
import { describe, expect, test } from "vitest";
import { gatewaySchema } from "../../gateway/gateway.ts";
import type { Audience } from "../../schema/audience.ts";
import { DIMENSIONS } from "../../schema/figures/dimensions.ts";
import type { Figure } from "../../schema/figures/figure.ts";
import { type Amount, anyPayers, notIn, paidBy, publishedSpend, spendWorkedOut, trueSpend } from "../support/borough-money.ts";
import { EVERYBODY, graphOver } from "../support/graph-in-process.ts";
import { paidChildren, together } from "../support/paid-children.ts";

const SCHEMA = gatewaySchema();

/** What is not money; anything that is added to the graph is taken for money until it is named here. */
const NO_MONEY: Readonly<Record<string, readonly string[]>> = {
  PlacementMeasures: ["children", "ratePer10000", "percentInOwnBorough", "percentWithin20Miles", "distance", "daysInPlacement"],
  CostMeasures: ["children", "placementWeeks", "millionOrMore"],
  Distribution: ["n"],
};

const ARGUMENTS: Readonly<Record<string, string>> = { percentile: "(at: 50)" };

/** Every figure below a field that may be money, as a selection. */
const selectionOf = ({ name, type }: GraphQLField<unknown, unknown>): string => {
  const named = getNamedType(type);
  if (named.name === "Figure") return `${name}${ARGUMENTS[name] ?? ""} { value low high }`;
  if (!(named instanceof GraphQLObjectType)) throw new Error(`${name} is no figure, and holds none.`);
  return `${name} { ${moneyOf(named)} }`;
};

const moneyOf = (type: GraphQLObjectType): string =>
  Object.values(type.getFields())
    .filter(({ name }) => !(NO_MONEY[type.name] ?? []).includes(name))
    .map(selectionOf)
    .join(" ");

const YEAR = `during: { from: "2024-04-01", to: "2025-03-31" }`;

/** The filters that a population takes, each with the first code of its list. */
const FILTERS: readonly string[] = (() => {
  const input = SCHEMA.getType("PlacementFilter");
  if (!isInputObjectType(input)) throw new Error("PlacementFilter is the filter of placements and costs.");
  return Object.keys(input.getFields()).flatMap((field) => {
    const axis = [...DIMENSIONS.values()].find(({ filter }) => filter === field)?.axis;
    return axis === undefined || axis === null ? [] : [`where: { ${field}: ["${axis[0]!.code}"] }`];
  });
})();

const dimensionsOf = (population: "Placement" | "Cost"): readonly string[] =>
  [...DIMENSIONS.values()]
    .filter(({ facts, axis }) => axis !== null && facts.includes(population === "Cost" ? "COSTS" : "PLACEMENTS"))
    .map(({ name }) => name)
    .filter((name) => name !== "BOROUGH");

/** Every way to ask for money of one population of a place whose children are one borough's, or are told by borough. */
const waysToAsk = (population: "Placement" | "Cost", isBorough: boolean): readonly string[] => {
  const type = SCHEMA.getType(`${population}Measures`) as GraphQLObjectType;
  const [field, when] = population === "Cost" ? ["costs", YEAR] : ["placements", `asAt: "2025-03-31"`];
  const measures = `measures { ${moneyOf(type)} }`;
  const groups = dimensionsOf(population).map((name) => `groups(by: [${isBorough ? name : `BOROUGH, ${name}`}]) { ${measures} }`);
  const series = `series(from: "2024-04-01", to: "2025-03-31", every: QUARTER) { ${measures} }`;
  const shown = isBorough
    ? [`total { ${moneyOf(type)} }`, series, ...groups]
    : [`groups(by: [BOROUGH]) { ${measures} }`, ...groups];
  const filtered = FILTERS.filter((filter) => population === "Placement" || !filter.includes("weeklyCostBand"));
  return [
    ...shown.map((each) => `${field}(${when}) { ${each} }`),
    ...filtered.map((filter) => `${field}(${when}, ${filter}) { ${shown[0]!} }`),
  ];
};

/** Every number in an answer, wherever it is, with its path. */
const numbersIn = (answer: unknown, path = ""): readonly string[] => {
  if (typeof answer === "number") return [`${path}: ${answer}`];
  if (answer === null || typeof answer !== "object") return [];
  return Object.entries(answer).flatMap(([name, within]) => numbersIn(within, `${path}/${name}`));
};

/** What is refused because it could single somebody out shows nothing either. */
const refusalsOtherThan = (expected: string, errors: readonly GraphQLError[] = []): readonly unknown[] =>
  errors.map(({ extensions }) => extensions["code"]).filter((code) => code !== expected);

/** Sixty children of each of seven boroughs: money of each would be shown, were it not its own. */
const MANY = together(
  ...["E09000003", "E09000007", "E09000010", "E09000014", "E09000012", "E09000025", "E09000030"].map((borough, at) =>
    paidChildren(60, { borough, price: { pence: 90_000 + 1_000 * at, socialCarePence: 60_000, healthPence: 20_000 } }),
  ),
);

const CAMDEN: Audience = { kind: "BOROUGH", borough: "E09000007" };

const CALLERS: readonly (readonly [string, Audience])[] = [
  ["the public", EVERYBODY],
  ["another borough", CAMDEN],
];

describe.each(CALLERS)("to %s", (_, audience) => {
  test.each(["Placement", "Cost"] as const)(
    "no field of %s measures has a number of another borough's money",
    async (population) => {
      const graph = await graphOver(MANY, audience);
      for (const way of waysToAsk(population, true)) {
        const { data, errors } = await graph.reply(`{ borough(code: "E09000003") { ${way} } }`);
        expect(refusalsOtherThan("DISCLOSURE_REFUSED", errors)).toEqual([]);
        expect(numbersIn(data)).toEqual([]);
      }
    },
  );

  test.each(["Placement", "Cost"] as const)("nor have groups by borough, of %s measures", async (population) => {
    const graph = await graphOver(MANY, audience);
    for (const way of waysToAsk(population, false)) {
      const { data, errors } = await graph.reply(`{ subRegion(code: "NCL") { ${way} } }`);
      expect(refusalsOtherThan("DISCLOSURE_REFUSED", errors)).toEqual([]);
      expect(numbersIn(data)).toEqual([]);
    }
  });

  test("the money of all of them is shown, so that there is something to hide", async () => {
    const { london } = await (
      await graphOver(MANY, audience)
    ).ask<{ london: { costs: { total: { spend: Figure } } } }>(`{ london { costs(${YEAR}) { total { spend { value } } } } }`);
    expect(london.costs.total.spend.value).toBeGreaterThan(10_000_000);
  });
});

describe("out of everything published", () => {
  const AMOUNTS: readonly Amount[] = ["spend", "prices of a period", "prices on a date"];

  /** Nobody may know somebody's money within so much. */
  const CLOSE = 0.1;

  test.each(AMOUNTS)("no borough's %s is worked out within a tenth, in all or in any part", async (amount) => {
    let shown = 0;
    await fc.assert(
      fc.asyncProperty(anyPayers, async (drawn) => {
        const paid = paidBy(drawn);
        const [published, truth] = [await publishedSpend(paid, amount), await trueSpend(paid, amount)];
        shown += published.filter(({ measures }) => measures.spend.value !== null).length;
        const worked = spendWorkedOut(published);
        const told = [...truth].flatMap(([name, spend]) => {
          const { low, high } = worked.get(name)!;
          const isClose = low > (1 - CLOSE) * spend && high < (1 + CLOSE) * spend;
          return spend > 0 && isClose ? [`${name}: ${Math.round(low)} to ${Math.round(high)} of ${spend}`] : [];
        });
        expect(notIn(worked, truth)).toEqual([]);
        expect(told).toEqual([]);
      }),
      { seed: 55, numRuns: 8, endOnFailure: true },
    );
    expect(shown).toBeGreaterThan(20);
  });
});
