/** What is shown of counts, percentages and rates, over real answers: records through the kernel and disclosure to the figure. */
import { describe, expect, test } from "vitest";
import type { Audience } from "../../../schema/audience.ts";
import type { Figure } from "../../../schema/figures/figure.ts";
import { type Cell, totalCell } from "../../../schema/figures/cells.ts";
import { childrenOf, percentOf, rateOf } from "../../../schema/figures/measures.ts";
import { populationOf } from "../../../schema/figures/population.ts";
import { spreadOf } from "../../../schema/figures/spread.ts";
import { LONDON_PLACE, type Place, placeOfBorough, placeOfSubRegion } from "../../../schema/reference/places.ts";
import { BOROUGHS } from "../../../schema/reference/sub-regions.ts";
import type { EpisodeRecord } from "../../../subgraphs/models/episode.ts";
import { pooledAnswers } from "../../support/pooled-answers.ts";
import { episode, snapshotOf } from "../../support/records.ts";

const DATE = "2025-03-31";
const BARNET = placeOfBorough("E09000003")!;
const PUBLIC: Audience = { kind: "PUBLIC" };
const OWN: Audience = { kind: "BOROUGH", borough: BARNET.code };

/** So many children who share what is given. */
const children = (count: number, given: Partial<EpisodeRecord> = {}): readonly EpisodeRecord[] =>
  Array.from({ length: count }, (_, at) => episode({ child: `${JSON.stringify(given)} ${at}`, ...given }));

type Asked = { place?: Place; audience?: Audience; date?: string | null; where?: Parameters<typeof populationOf>[2]["where"] };

/** All children of a place, and what answers for them. */
const ask = async (records: readonly EpisodeRecord[], { place = BARNET, audience = PUBLIC, date = DATE, where }: Asked = {}) => {
  const population = populationOf("PLACEMENTS", place, { when: date, where }, audience);
  const cell: Cell = totalCell(population, date === null ? [] : [date], date === null ? null : 0);
  return { cell, context: { audience, answers: pooledAnswers(await snapshotOf(records)) } };
};

const suppressed = (low: number | null, high: number | null): Figure => ({ value: null, low, high, status: "SUPPRESSED" });
const published = (value: number, low: number, high: number): Figure => ({ value, low, high, status: "ROUNDED" });

describe("a number of children", () => {
  test.each([
    [0, published(0, 0, 0)],
    [1, suppressed(0, 7)],
    [7, suppressed(0, 7)],
    [8, published(10, 8, 12)],
    [12, published(10, 8, 12)],
    [13, published(15, 13, 17)],
    [17, published(15, 13, 17)],
    [18, published(20, 18, 22)],
    [1_002, published(1_000, 998, 1_002)],
  ])("%i of a whole borough is shown to the public as %j", async (count, figure) => {
    const { cell, context } = await ask(children(count));
    expect(await childrenOf(cell, context)).toEqual(figure);
  });

  test.each([
    [0, suppressed(0, 7)],
    [7, suppressed(0, 7)],
    [8, published(10, 8, 12)],
  ])("%i who share a code is shown as %j: no zero but a place's own", async (count, figure) => {
    const records = [...children(100, { sex: "M" }), ...children(count, { sex: "F" }), ...children(5, { sex: "U" })];
    const { cell, context } = await ask(records, { where: { sex: ["FEMALE"] } });
    expect(await childrenOf(cell, context)).toEqual(figure);
  });

  test.each([0, 1, 7, 12])("%i is exact to the borough itself", async (count) => {
    const { cell, context } = await ask(children(count), { audience: OWN });
    expect(await childrenOf(cell, context)).toEqual({ value: count, low: count, high: count, status: "OK" });
  });

  test("is incomplete where a borough of the place has no return, before anything is withheld", async () => {
    const { cell } = await ask([], { place: placeOfSubRegion("NCL")! });
    const answers = pooledAnswers(await snapshotOf(children(40)), { boroughs: ["E09000007"] });
    const context = { audience: PUBLIC, answers };
    expect((await childrenOf(cell, context)).status).toBe("INCOMPLETE");
    expect((await childrenOf({ ...cell, place: BARNET }, context)).status).toBe("ROUNDED");
    expect((await childrenOf({ ...cell, place: placeOfBorough("E09000007")! }, context)).status).toBe("INCOMPLETE");
  });

  test("is incomplete without a date", async () => {
    const { cell, context } = await ask(children(40), { date: null });
    expect((await childrenOf(cell, context)).status).toBe("INCOMPLETE");
  });
});

describe("a percentage", () => {
  const IN = { dimension: "LOCALITY", code: "IN" } as const;
  const placed = (inside: number, outside: number, unknown: number) => [
    ...children(inside, { locality: "IN" }),
    ...children(outside, { locality: "OUT" }),
    ...children(unknown, { locality: null }),
  ];
  const percent = async (records: readonly EpisodeRecord[], asked?: Asked) => {
    const { cell, context } = await ask(records, asked);
    return percentOf(cell, IN, context);
  };

  test.each([
    // Of 47 children 45 are published, and of 48 they are 50: the base is the published number.
    [17, 25, 5, null],
    [18, 25, 5, 40],
    [20, 24, 5, 40],
    [7, 88, 5, null],
    [8, 87, 5, 10],
    [93, 2, 5, null],
    [92, 3, 5, 90],
    [50, 44, 6, 50],
    [33, 62, 5, 35],
  ])("of %i inside, %i outside and %i unknown is %j to the public", async (inside, outside, unknown, value) => {
    const shown = await percent(placed(inside, outside, unknown));
    expect(shown).toMatchObject({ value, status: value === null ? "SUPPRESSED" : "ROUNDED" });
  });

  test("has all children in its base, those of unknown locality too", async () => {
    const records = placed(40, 40, 20);
    expect(await percent(records)).toMatchObject({ value: 40 });
    expect(await percent(records, { audience: OWN })).toMatchObject({ value: 40, status: "OK" });
  });

  test("says nothing of an interval when withheld", async () => {
    expect(await percent(placed(3, 2, 0))).toEqual(suppressed(null, null));
  });

  test("does not apply to children chosen by the very thing", async () => {
    expect(await percent(placed(60, 60, 5), { where: { locality: ["IN"] } })).toMatchObject({ status: "NOT_APPLICABLE" });
  });

  test("of nobody does not apply", async () => {
    expect(await percent([], { audience: OWN })).toMatchObject({ status: "NOT_APPLICABLE" });
  });
});

describe("a rate per 10,000", () => {
  const rate = async (records: readonly EpisodeRecord[], asked?: Asked) => {
    const { cell, context } = await ask(records, asked);
    return rateOf(cell, context);
  };
  const city = placeOfBorough("E09000001")!;

  test("divides the published number by the residents of the place, to the whole", async () => {
    expect(await rate(children(9, { borough: city.code }), { place: city })).toMatchObject({ value: 118, status: "ROUNDED" });
    expect(await rate(children(343))).toMatchObject({ value: 37 });
  });

  test("of London's 9,290 children is the published 48", async () => {
    const records = BOROUGHS.flatMap(({ code }, at) => children(281 + (at < 17 ? 1 : 0), { borough: code }));
    expect(records).toHaveLength(9_290);
    expect(await rate(records, { place: LONDON_PLACE })).toMatchObject({ value: 48, status: "ROUNDED" });
  });

  test("is withheld with its number, and says nothing of an interval", async () => {
    expect(await rate(children(7, { borough: city.code }), { place: city })).toEqual(suppressed(null, null));
  });

  test("is not available for a year whose residents are not held, nor by what is the child's own", async () => {
    const before = [
      ...children(343, { start: "2022-01-01" }),
      ...children(12, { start: "2022-01-01", sex: "F" }),
      ...children(5, { start: "2022-01-01", sex: "U" }),
    ];
    expect(await rate(before, { date: "2024-03-31" })).toMatchObject({ value: null, status: "NOT_AVAILABLE" });
    expect(await rate(before, { where: { sex: ["MALE"] } })).toMatchObject({ value: null, status: "NOT_AVAILABLE" });
  });

  test("is exact to the borough itself", async () => {
    const { value } = await rate(children(343), { audience: OWN });
    expect(value).toBeCloseTo((343 / 93_851) * 10_000, 9);
  });
});

describe("a distribution", () => {
  const someUnknown = [...children(83), ...children(5, { distanceTenths: 400 }), ...children(21, { distanceTenths: null })];

  test("goes with the number of its children when that is withheld", async () => {
    const { cell, context } = await ask(children(7));
    expect(await spreadOf(cell, "DISTANCE", context)).toEqual({ kind: "WITHHELD", figure: suppressed(null, null) });
  });

  test("of distances is of the children whose distance is known, told from published numbers", async () => {
    const { cell, context } = await ask(someUnknown);
    const spread = await spreadOf(cell, "DISTANCE", context);
    expect(spread).toMatchObject({ kind: "SPREAD", spread: { n: published(90, 86, 94) } });
  });

  test("of days is of all children", async () => {
    const { cell, context } = await ask(someUnknown);
    expect(await spreadOf(cell, "DAYS_IN_PLACEMENT", context)).toMatchObject({ spread: { n: published(110, 108, 112) } });
  });

  test("is incomplete where a borough of the place has no return", async () => {
    const { cell } = await ask([], { place: placeOfSubRegion("NCL")! });
    const context = { audience: PUBLIC, answers: pooledAnswers(await snapshotOf(children(40)), { boroughs: ["E09000007"] }) };
    expect(await spreadOf(cell, "DISTANCE", context)).toMatchObject({ figure: { status: "INCOMPLETE" } });
  });
});
