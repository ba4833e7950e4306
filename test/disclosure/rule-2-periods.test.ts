/**
 * Rule 2: whoever takes one period or day from the next, or joins codes in a filter, could single out who came in between. To the
 * public there are month ends, quarters, financial years and single codes alone; a refusal names the nearest that may be asked, which
 * then is answered.
 */
import * as fc from "fast-check";
import type { GraphQLError } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import type { Audience } from "../../schema/audience.ts";
import { DIMENSIONS } from "../../schema/figures/dimensions.ts";
import { addDays } from "../../schema/reference/dates.ts";
import { bed, home } from "../support/bed-records.ts";
import { EVERYBODY, type GraphInProcess, graphOver } from "../support/graph-in-process.ts";
import { paidChildren, together } from "../support/paid-children.ts";

const BOROUGHS = ["E09000003", "E09000007", "E09000010"] as const;

const HELD = {
  ...together(...BOROUGHS.map((borough) => paidChildren(30, { borough, child: { urn: "SC1", place: "K2" } }))),
  homes: [home({ urn: "SC1", provider: "P1" })],
  beds: [bed({ urn: "SC1", vacant: 2 })],
};

const OWN: Audience = { kind: "BOROUGH", borough: "E09000003" };

const CALLERS = [
  ["the public, of London", "london", EVERYBODY],
  ["the public, of a sub-region", `subRegion(code: "NCL")`, EVERYBODY],
  ["the public, of a borough", `borough(code: "E09000003")`, EVERYBODY],
  ["a borough, of another", `borough(code: "E09000007")`, OWN],
  ["a borough, of London", "london", OWN],
] as const;

const refusalOf = (errors: readonly GraphQLError[] | undefined): string | null => {
  const [error, ...more] = errors ?? [];
  if (error === undefined || more.length > 0 || error.extensions["code"] !== "DISCLOSURE_REFUSED") return null;
  return String(error.extensions["nearest"]);
};

const FIRST = "2023-04-01";

const anyDay = fc.nat(700).map((days) => addDays(FIRST, days));

const isMonthEnd = (day: string): boolean => addDays(day, 1).endsWith("-01");

const daysFrom = (a: string, b: string): number => Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000);

/** Periods about as long as a day, a week, half a quarter, a quarter and a year; and what begins and ends on a month of its own. */
const anyPeriod = fc
  .tuple(anyDay, fc.oneof(fc.nat(8), fc.integer({ min: 30, max: 100 }), fc.integer({ min: 355, max: 370 }), fc.nat(800)))
  .map(([from, days]) => ({ from, to: addDays(from, days) }));

const monthOf = (day: string): number => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)) - 1;

/** By hand: a whole quarter, or whole years from an April to a March. */
const isPublished = ({ from, to }: { readonly from: string; readonly to: string }): boolean => {
  const months = monthOf(to) - monthOf(from) + 1;
  if (!from.endsWith("-01") || !isMonthEnd(to)) return false;
  return (months === 3 && monthOf(from) % 3 === 0) || (months > 0 && months % 12 === 0 && monthOf(from) % 12 === 3);
};

describe.each(CALLERS)("to %s", (_, place, audience) => {
  let graph: GraphInProcess;
  beforeAll(async () => {
    graph = await graphOver(HELD, audience);
  });

  test.each(["placements", "beds"])("%s are of month ends, or the nearest is named, and answered", async (population) => {
    const reply = (day: string) => graph.reply(`{ ${place} { ${population}(asAt: "${day}") { asAt } } }`);
    await fc.assert(
      fc.asyncProperty(anyDay, async (day) => {
        const { errors } = await reply(day);
        expect(errors === undefined).toBe(isMonthEnd(day));
        const nearest = errors === undefined ? day : refusalOf(errors)!;
        expect([isMonthEnd(nearest), Math.abs(daysFrom(day, nearest)) <= 15]).toEqual([true, true]);
        expect((await reply(nearest)).errors).toBeUndefined();
      }),
      { seed: 21, numRuns: 60 },
    );
  });

  test("money is of quarters and of financial years, or the nearest is named, and answered", async () => {
    const reply = (from: string, to: string) =>
      graph.reply(`{ ${place} { costs(during: { from: "${from}", to: "${to}" }) { from } } }`);
    await fc.assert(
      fc.asyncProperty(anyPeriod, async (period) => {
        const { errors } = await reply(period.from, period.to);
        expect(errors === undefined).toBe(isPublished(period));
        const [from, to] =
          errors === undefined ? [period.from, period.to] : (refusalOf(errors)!.split(" to ") as [string, string]);
        expect(isPublished({ from, to })).toBe(true);
        expect((await reply(from, to)).errors).toBeUndefined();
      }),
      { seed: 22, numRuns: 80 },
    );
  });

  test("money by the month is refused, in a series as alone", async () => {
    const series = (every: string): string =>
      `{ ${place} { costs(during: { from: "2024-04-01", to: "2025-03-31" }) {
          series(from: "2024-04-01", to: "2025-03-31", every: ${every}) { from measures { children { value } } } } } }`;
    expect(refusalOf((await graph.reply(series("MONTH"))).errors)).not.toBeNull();
    expect((await graph.reply(series("QUARTER"))).errors).toBeUndefined();
  });

  test("two codes of any dimension in one filter are refused, naming one of them", async () => {
    const filters = [...DIMENSIONS.values()].flatMap(({ filter, axis, facts }) =>
      filter === null
        ? []
        : facts.map((fact) => ({ filter, fact, codes: axis?.slice(0, 2).map(({ code }) => code) ?? ["P1", "P2"] })),
    );
    expect(filters.length).toBeGreaterThan(30);
    for (const { filter, fact, codes } of filters) {
      const [population, when] = {
        PLACEMENTS: ["placements", `asAt: "2025-03-31"`],
        COSTS: ["costs", `during: { from: "2024-04-01", to: "2025-03-31" }`],
        BEDS: ["beds", `asAt: "2025-03-31"`],
      }[fact] as [string, string];
      const { errors } = await graph.reply(
        `{ ${place} { ${population}(${when}, where: { ${filter}: ${JSON.stringify(codes)} }) { coverage { complete } } } }`,
      );
      expect(codes.some((code) => refusalOf(errors)?.endsWith(code))).toBe(true);
    }
  });

  test("three dimensions are refused, whichever of them are filters", async () => {
    const asked = [
      [`where: { sex: ["MALE"], uasc: ["UASC"], ageBand: ["1_TO_4"] }`, "total { children { value } }"],
      [`where: { sex: ["MALE"], uasc: ["UASC"] }`, "groups(by: [AGE_BAND]) { keys { code } }"],
      [`where: { sex: ["MALE"] }`, "groups(by: [AGE_BAND, UASC]) { keys { code } }"],
    ];
    for (const [where, selection] of asked)
      for (const population of [
        `placements(asAt: "2025-03-31", ${where})`,
        `costs(during: { from: "2024-04-01", to: "2025-03-31" }, ${where})`,
      ])
        expect(refusalOf((await graph.reply(`{ ${place} { ${population} { ${selection} } } }`)).errors)).not.toBeNull();
  });
});

describe("to a provider's own page", () => {
  test("days and periods are those of everybody", async () => {
    const graph = await graphOver(HELD);
    const asked = [
      [`children(asAt: "2025-03-12")`, `children(asAt: "2025-03-31")`],
      [`boroughsUsing(asAt: "2025-03-12")`, `boroughsUsing(asAt: "2025-03-31")`],
      [`spend(during: { from: "2025-03-12", to: "2025-03-12" })`, `spend(during: { from: "2025-01-01", to: "2025-03-31" })`],
    ];
    for (const [refused, allowed] of asked) {
      expect(refusalOf((await graph.reply(`{ provider(id: "P1") { ${refused} { value } } }`)).errors)).not.toBeNull();
      expect((await graph.reply(`{ provider(id: "P1") { ${allowed} { value } } }`)).errors).toBeUndefined();
    }
  });
});

describe("to its own staff", () => {
  test("a borough is shown on any day, over any period, by any codes and dimensions", async () => {
    const graph = await graphOver(HELD, OWN);
    await fc.assert(
      fc.asyncProperty(anyDay, anyPeriod, async (day, { from, to }) => {
        const where = `where: { sex: ["MALE", "FEMALE"], uasc: ["UASC", "NOT_UASC"] }`;
        const { errors } = await graph.reply(`{ borough(code: "E09000003") {
          placements(asAt: "${day}", ${where}) { total { children { value } } groups(by: [AGE_BAND, PLACE]) { keys { code } } }
          beds(asAt: "${day}") { asAt }
          costs(during: { from: "${from}", to: "${to}" }, ${where}) { total { spend { value } } } } }`);
        expect(errors).toBeUndefined();
      }),
      { seed: 23, numRuns: 15 },
    );
  });
});
