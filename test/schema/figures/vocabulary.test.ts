/**
 * What the public may ask, by the rules as they are told: each refusal names the nearest that may be asked as data, and what it names
 * is accepted.
 */
import * as fc from "fast-check";
import { GraphQLError } from "graphql";
import { describe, expect, it, test } from "vitest";
import type { NearestQuestion } from "../../../schema/errors.ts";
import { checkFilters, checkPercentile, checkTable, checkTime } from "../../../schema/figures/vocabulary.ts";
import { DIMENSIONS, type DimensionName, dimensionOf } from "../../../schema/question/dimensions.ts";
import type { Fact } from "../../../schema/question/measures.ts";
import { type Population, populationOf } from "../../../schema/question/population.ts";
import { periodOf, whenOf } from "../../../schema/reference/periods.ts";
import { LONDON_PLACE, type Place, placeOfBorough, placeOfSubRegion } from "../../../schema/reference/places.ts";

const NCL = placeOfSubRegion("NCL")!;
const BARNET = placeOfBorough("E09000003")!;
const PLACES = [LONDON_PLACE, NCL, BARNET] as const;

const placeOf = (code: string): Place =>
  code === LONDON_PLACE.code ? LONDON_PLACE : (placeOfSubRegion(code) ?? placeOfBorough(code)!);

type Refusal = { readonly message: string; readonly nearest: NearestQuestion };

/** What a check refuses; null where it accepts. Anything else that is thrown is thrown on. */
const refusalOf = (check: () => void): Refusal | null => {
  try {
    check();
    return null;
  } catch (error) {
    if (!(error instanceof GraphQLError) || error.extensions["code"] !== "DISCLOSURE_REFUSED") throw error;
    return { message: error.message, nearest: error.extensions["nearest"] as NearestQuestion };
  }
};

type Where = NonNullable<NearestQuestion["where"]>;

const populated = (fact: Fact, place: Place, where: Where): Population => populationOf(fact, place, where, { kind: "PUBLIC" });

/** Whatever is refused of a table, its nearest is accepted. */
const nearestIsAccepted = (population: Population, { place, by, where }: NearestQuestion): void => {
  const nearest = populated(population.fact, place === undefined ? population.place : placeOf(place), where ?? {});
  checkTable(nearest, (by ?? []) as readonly DimensionName[]);
  checkFilters(nearest);
};

/** The codes that a test filters by: two of a closed list, or two keys of the form that authorities have. */
const codesOf = (name: DimensionName): readonly string[] =>
  (dimensionOf(name).axis ?? [{ code: "E10000001" }, { code: "E10000002" }]).slice(0, 2).map(({ code }) => code);

const dimensionsOfFact = (fact: Fact): readonly DimensionName[] =>
  [...DIMENSIONS.values()].filter(({ facts, filter }) => facts.includes(fact) && filter !== null).map(({ name }) => name);

describe("a date", () => {
  test.each([
    ["2025-03-12", "2025-02-28"],
    ["2025-03-17", "2025-03-31"],
    ["2024-02-28", "2024-02-29"],
    ["2025-01-01", "2024-12-31"],
  ])("%s is refused, and its nearest %s is accepted", (date, asAt) => {
    for (const fact of ["PLACEMENTS", "BEDS"] as const) {
      expect(refusalOf(() => checkTime(fact, date))).toEqual({
        message: `Figures are published for month ends. The nearest that may be asked is ${asAt}.`,
        nearest: { asAt },
      });
      expect(refusalOf(() => checkTime(fact, asAt))).toBeNull();
    }
  });

  test.each(["2025-03-31", "2024-02-29", "2023-11-30"])("%s is a month end", (date) =>
    expect(refusalOf(() => checkTime("PLACEMENTS", date))).toBeNull(),
  );
});

describe("a period", () => {
  test.each(["2024-04-01/2025-03-31", "2022-04-01/2025-03-31", "2024-04-01/2024-06-30", "2025-01-01/2025-03-31"])(
    "%s is whole quarters or financial years",
    (when) => expect(refusalOf(() => checkTime("COSTS", when))).toBeNull(),
  );

  test.each([
    ["a month", "2024-04-01/2024-04-30", "2024-04-01/2024-06-30"],
    ["half a year", "2024-04-01/2024-09-30", "2024-07-01/2024-09-30"],
    ["a calendar year", "2024-01-01/2024-12-31", "2024-04-01/2025-03-31"],
    ["a year but for a day", "2024-04-02/2025-03-31", "2024-04-01/2025-03-31"],
  ])("of %s is refused, naming the nearest", (_, when, nearest) => {
    const { from, to } = periodOf(nearest);
    expect(refusalOf(() => checkTime("COSTS", when))).toEqual({
      message: `Money is published for whole quarters and financial years. The nearest that may be asked is ${from} to ${to}.`,
      nearest: { during: { from, to } },
    });
  });

  test("that is refused has a nearest that is accepted, whatever it is", () => {
    const day = fc.date({ min: new Date("2015-01-01"), max: new Date("2026-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from, to] = [a, b].map((date) => date.toISOString().slice(0, 10)).toSorted() as [string, string];
        const refusal = refusalOf(() => checkTime("COSTS", whenOf({ from, to })));
        const nearest = refusal?.nearest.during ?? { from, to };
        expect(refusalOf(() => checkTime("COSTS", whenOf(nearest)))).toBeNull();
      }),
      { seed: 4, numRuns: 1_000 },
    );
  });
});

describe("a percentile", () => {
  test.each([25, 50, 75, 90])("%i is published", (percent) => expect(refusalOf(() => checkPercentile(percent))).toBeNull());

  test.each([
    [1, 25],
    [30, 25],
    [40, 50],
    [80, 75],
    [99, 90],
  ])("%i is refused, naming %i", (percent, nearest) => {
    expect(refusalOf(() => checkPercentile(percent))).toEqual({
      message: `Percentile ${percent} is not published. The nearest that may be asked is ${nearest}.`,
      nearest: { percentile: nearest },
    });
  });
});

describe("a filter", () => {
  it("of several codes is refused, naming the first of each", () => {
    const population = populated("PLACEMENTS", NCL, { sex: ["MALE", "FEMALE"], uasc: ["UASC"] });
    expect(refusalOf(() => checkFilters(population))).toEqual({
      message: "A filter on SEX is one of its codes. The nearest that may be asked is SEX FEMALE.",
      nearest: { place: "NCL", where: { sex: ["FEMALE"], uasc: ["UASC"] } },
    });
  });
});

const NEVER_OF_BOROUGHS = ["PROVIDER", "HOST_AUTHORITY", "WEEKLY_COST_BAND"];

type Asked = {
  readonly place: Place;
  readonly by: readonly DimensionName[];
  readonly filtered: readonly DimensionName[];
};

/** The rules in words, once more: whether a table of so many dimensions is published. */
const isPublishedByHand = ({ place, by, filtered }: Asked): boolean => {
  const isOfBoroughs = place.kind === "Borough" || by.includes("BOROUGH");
  const named = [...by.filter((name) => name !== "BOROUGH"), ...filtered];
  // A filter that a finer dimension divides is part of it.
  const dimensions = named.filter((name) => !by.some((other) => dimensionOf(other).parent === name));
  return dimensions.length <= 2 && !(isOfBoroughs && dimensions.some((name) => NEVER_OF_BOROUGHS.includes(name)));
};

/** Every choice of at most so many, in order. */
const choices = <T>(from: readonly T[], most: number): readonly (readonly T[])[] =>
  most === 0 ? [[]] : [[], ...from.flatMap((first, at) => choices(from.slice(at + 1), most - 1).map((rest) => [first, ...rest]))];

/** Of a choice, the first of them as filters and the others to divide by. */
const splits = <T>(choice: readonly T[]): readonly (readonly [readonly T[], readonly T[]])[] =>
  [0, ...choice.keys()].map((at) => [choice.slice(0, at), choice.slice(at)]);

/** Questions that mean something: no dimension with its own coarser one, and one register at most. */
const isMeant = (by: readonly DimensionName[], filtered: readonly DimensionName[]): boolean => {
  const named = [...by, ...filtered];
  const isDecided = named.some((name) => filtered.includes(dimensionOf(name).parent!) && !by.includes(name));
  const isBoth = by.some((name) => by.includes(dimensionOf(name).parent!));
  const isFiltered = by.some((name) => filtered.some((other) => dimensionOf(other).parent === name));
  return !isDecided && !isBoth && !isFiltered && !(named.includes("PROVIDER") && named.includes("HOST_AUTHORITY"));
};

describe.each(["PLACEMENTS", "COSTS", "BEDS"] as const)("a table of %s", (fact) => {
  const all = choices(dimensionsOfFact(fact), 3)
    .flatMap(splits)
    .flatMap(([filtered, by]) => [[filtered, by] as const, [filtered, ["BOROUGH" as const, ...by]] as const])
    .filter(([filtered, by]) => by.length <= 3 && isMeant(by, filtered));

  test.each(PLACES.map((place) => [place.kind, place] as const))(
    "of a place of kind %s is refused as the rules say",
    (_, place) => {
      const told = all.map(([filtered, by]) => {
        const where = Object.fromEntries(filtered.map((name) => [dimensionOf(name).filter!, codesOf(name).slice(0, 1)]));
        const population = populated(fact, place, where);
        const refusal = refusalOf(() => checkTable(population, by));
        if (refusal !== null) nearestIsAccepted(population, refusal.nearest);
        return { name: `${by.join()} where ${filtered.join()}`, isRefused: refusal !== null, filtered, by };
      });
      const wrong = told.filter(({ isRefused, ...asked }) => isRefused === isPublishedByHand({ place, ...asked }));
      expect(wrong.map(({ name }) => name)).toEqual([]);
      // Both come to pass, or there would be nothing to tell apart.
      expect(new Set(told.map(({ isRefused }) => isRefused)).size).toBe(2);
    },
  );
});

test("boroughs by the regions where their children live may be asked, and by how placements are bought", () => {
  for (const name of ["HOST_REGION", "PROCUREMENT"] as const)
    for (const place of [LONDON_PLACE, NCL, BARNET])
      expect(refusalOf(() => checkTable(populated("PLACEMENTS", place, {}), ["BOROUGH", name]))).toBeNull();
});

describe("what is nearest", () => {
  const nearestOf = (place: Place, where: Where, by: readonly DimensionName[]): NearestQuestion | undefined =>
    refusalOf(() => checkTable(populated("PLACEMENTS", place, where), by))?.nearest;

  test.each<[string, NearestQuestion | undefined, NearestQuestion]>([
    [
      "is the first dimensions in their order, of those that may be crossed",
      nearestOf(BARNET, {}, ["UASC", "SEX", "AGE_BAND"]),
      { place: "E09000003", by: ["SEX", "AGE_BAND"], where: {} },
    ],
    [
      "keeps the boroughs of a table by borough",
      nearestOf(NCL, { ageBand: ["1_TO_4"] }, ["BOROUGH", "SEX", "UASC"]),
      { place: "NCL", by: ["BOROUGH", "SEX"], where: { ageBand: ["1_TO_4"] } },
    ],
    [
      "is the sub-region's table, where a borough's is none",
      nearestOf(BARNET, { sex: ["MALE"] }, ["HOST_AUTHORITY"]),
      { place: "NCL", by: ["HOST_AUTHORITY"], where: { sex: ["MALE"] } },
    ],
    [
      "is the place's table, where none is of its boroughs",
      nearestOf(LONDON_PLACE, {}, ["BOROUGH", "PROVIDER"]),
      { place: "E12000007", by: ["PROVIDER"], where: {} },
    ],
    [
      "is no finer there than what may be crossed of it",
      nearestOf(BARNET, { ageBand: ["1_TO_4"] }, ["PROVIDER", "SEX"]),
      { place: "NCL", by: ["PROVIDER"], where: { ageBand: ["1_TO_4"] } },
    ],
    [
      "keeps the filter that a finer dimension divides",
      nearestOf(LONDON_PLACE, { placementType: ["FOSTER"] }, ["PLACE", "SEX", "AGE_BAND"]),
      { place: "E12000007", by: ["PLACE", "AGE_BAND"], where: { placementType: ["FOSTER"] } },
    ],
    [
      "has one code a filter",
      nearestOf(BARNET, { sex: ["MALE", "FEMALE"], ageBand: ["1_TO_4"] }, ["UASC"]),
      { place: "E09000003", by: [], where: { sex: ["FEMALE"], ageBand: ["1_TO_4"] } },
    ],
  ])("%s", (_, nearest, expected) => expect(nearest).toEqual(expected));

  test("of any question is accepted at once, whatever is amiss with its table and its filters", () => {
    const names = dimensionsOfFact("PLACEMENTS");
    const question = fc.record({
      place: fc.constantFrom(...PLACES),
      dimensions: fc.shuffledSubarray([...names], { maxLength: 6 }),
      filters: fc.nat(4),
      several: fc.boolean(),
      isOfBoroughs: fc.boolean(),
    });
    let refused = 0;
    fc.assert(
      fc.property(question, ({ place, dimensions, filters, several, isOfBoroughs }) => {
        const [filtered, others] = [dimensions.slice(0, filters), dimensions.slice(filters)];
        const by = isOfBoroughs ? ["BOROUGH" as const, ...others] : others;
        fc.pre(isMeant(by, filtered));
        const where = Object.fromEntries(
          filtered.map((name) => [dimensionOf(name).filter!, codesOf(name).slice(0, several ? 2 : 1)]),
        );
        const population = populated("PLACEMENTS", place, where);
        const refusal = refusalOf(() => {
          checkTable(population, by);
          checkFilters(population);
        });
        if (refusal === null) return;
        refused += 1;
        // What is amiss with a filter has nothing to do with what it is to be divided by.
        nearestIsAccepted(population, { by, ...refusal.nearest });
      }),
      { seed: 5, numRuns: 3_000 },
    );
    expect(refused).toBeGreaterThan(1_000);
  });
});
