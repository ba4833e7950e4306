/** Numbers of children and what is computed of them, as a caller reads them: against the records, and against other published numbers. */
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { boroughsOf, LONDON_PLACE, type Place, placeOfBorough, placeOfSubRegion } from "../../../schema/reference/places.ts";
import { residentsOf } from "../../../schema/reference/populations.ts";
import type { EpisodeRecord } from "../../../subgraphs/returns/kinds/placements/rows/episode-record.ts";
import { FIGURE, type PlainFigure } from "../../support/every-figure.ts";
import { graphOver, type GraphInProcess } from "../../support/graph-in-process.ts";
import { anyPaid, paidChildren, together } from "../../support/paid-children.ts";

const [NCL, BARNET, CITY] = [placeOfSubRegion("NCL")!, placeOfBorough("E09000003")!, placeOfBorough("E09000001")!];
const PAYING = ["E09000003", "E09000007", "E09000010", "E09000012"];

/** The code of a child on some dimensions, by hand. */
const CODE: Readonly<Record<string, (child: EpisodeRecord) => string>> = {
  BOROUGH: ({ borough }) => borough,
  SEX: ({ sex }) => ({ M: "MALE", F: "FEMALE" })[sex] ?? "UNKNOWN",
  UASC: ({ uasc }) => (uasc ? "UASC" : "NOT_UASC"),
  LOCALITY: ({ locality }) => locality ?? "UNKNOWN",
  IN_LONDON: ({ hostAuthority }) =>
    hostAuthority === null ? "UNKNOWN" : hostAuthority.startsWith("E09") ? "LONDON" : "ELSEWHERE",
  DISTANCE_BAND: ({ distanceTenths }) => (distanceTenths === null ? "UNKNOWN" : distanceTenths <= 200 ? "WITHIN_20" : "OVER_20"),
  PLACEMENT_TYPE: ({ place }) => ({ U: "FOSTER", K: "CHILDRENS_HOMES", H: "SUPPORTED" })[place[0]!]!,
};

type Measures = Readonly<
  Record<"children" | "ratePer10000" | "percentInOwnBorough" | "percentWithin20Miles" | "percentInLondon", PlainFigure>
>;
type Group = { readonly keys: readonly { readonly code: string }[]; readonly measures: Measures };

const SHOWN = `children ${FIGURE} ratePer10000 ${FIGURE} percentInOwnBorough ${FIGURE} percentWithin20Miles ${FIGURE} percentInLondon ${FIGURE}`;

const rootOf = ({ kind, code }: Place): string => {
  if (kind === "London") return "of: london";
  return kind === "SubRegion" ? `of: subRegion(code: "${code}")` : `of: borough(code: "${code}")`;
};

const ask = async (graph: GraphInProcess, place: Place, by: readonly string[]): Promise<readonly Group[]> => {
  const shown = by.length === 0 ? `total { ${SHOWN} }` : `groups(by: [${by.join()}]) { keys { code } measures { ${SHOWN} } }`;
  const { of } = await graph.ask<{ of: { placements: { total: Measures; groups: readonly Group[] } } }>(
    `{ ${rootOf(place)} { placements(asAt: "2025-03-31") { ${shown} } } }`,
  );
  return by.length === 0 ? [{ keys: [], measures: of.placements.total }] : of.placements.groups;
};

const codesOf = ({ keys }: Group): string => keys.map(({ code }) => code).join();

const PLACES = [LONDON_PLACE, NCL, BARNET] as const;

test("a number is within three of the children there are, and eight or more; fewer are one band, and only a place's own zero is told", async () => {
  let [told, banded] = [0, 0];
  await fc.assert(
    fc.asyncProperty(anyPaid(PAYING), fc.constantFrom(...PLACES), async ({ episodes }, place) => {
      const graph = await graphOver({ episodes });
      const own = episodes.filter(({ borough }) => boroughsOf(place).includes(borough));
      const tables = [[], ["SEX"], ["UASC", "PLACEMENT_TYPE"], ...(place === BARNET ? [] : [["BOROUGH", "LOCALITY"]])];
      for (const by of tables)
        for (const group of await ask(graph, place, by)) {
          const truth = own.filter((child) => by.every((name, at) => CODE[name]!(child) === group.keys[at]!.code)).length;
          const { value, low, high, status } = group.measures.children;
          // Who is not known by one of two dimensions is not told: there may be any number of them.
          if (by.length > 1 && by[0] !== "BOROUGH" && codesOf(group).includes("UNKNOWN")) {
            expect([value, low, high, status]).toEqual([null, null, null, "SUPPRESSED"]);
            continue;
          }
          if (value === null) {
            expect([low, high, status, truth <= 10]).toEqual([0, 10, "SUPPRESSED", true]);
            banded += 1;
            continue;
          }
          expect(status).toBe("ROUNDED");
          expect(Math.abs(value - truth)).toBeLessThanOrEqual(3);
          expect([low, high]).toEqual([Math.max(0, value - 3), value + 3]);
          expect(value >= 8 || (value === 0 && by.length === 0)).toBe(true);
          told += 1;
        }
    }),
    { seed: 31, numRuns: 40 },
  );
  expect(Math.min(told, banded)).toBeGreaterThan(100);
});

describe("a percentage", () => {
  /** By hand, of published numbers; null where the rule shows none. */
  const percentByHand = (part: PlainFigure, base: PlainFigure) => {
    const [of, all] = [part.value, base.value];
    if (of === null || all === null || all < 50 || of < 8 || all - of < 8) return null;
    const ends = [Math.floor((100 * part.low!) / base.high!), Math.min(100, Math.ceil((100 * part.high!) / base.low!))];
    return [Math.round((100 * of) / all), ...ends];
  };

  test("is what anybody could work out of two published numbers, wherever the rule shows it, and nothing elsewhere", async () => {
    let shown = 0;
    await fc.assert(
      fc.asyncProperty(anyPaid(PAYING), fc.constantFrom(...PLACES), async ({ episodes }, place) => {
        const graph = await graphOver({ episodes });
        for (const by of [[], ["SEX"], ["UASC"]])
          for (const [field, dimension, code] of [
            ["percentInOwnBorough", "LOCALITY", "IN"],
            ["percentWithin20Miles", "DISTANCE_BAND", "WITHIN_20"],
            ["percentInLondon", "IN_LONDON", "LONDON"],
          ] as const) {
            const parts = new Map((await ask(graph, place, [...by, dimension])).map((group) => [codesOf(group), group]));
            for (const group of await ask(graph, place, by)) {
              const part = parts.get([...group.keys.map((key) => key.code), code].join())!;
              const { value, low, high, status } = group.measures[field];
              const byHand = percentByHand(part.measures.children, group.measures.children);
              expect(value === null ? null : [value, low, high]).toEqual(byHand);
              expect(status).toBe(value === null ? "SUPPRESSED" : "ROUNDED");
              shown += value === null ? 0 : 1;
            }
          }
      }),
      { seed: 41, numRuns: 25 },
    );
    expect(shown).toBeGreaterThan(50);
  });

  it("has all children in its base, those of unknown locality too", async () => {
    const placed = (count: number, locality: "IN" | "OUT" | null) => paidChildren(count, { child: { locality } });
    const { episodes } = together(placed(400, "IN"), placed(400, "OUT"), placed(200, null));
    const [total] = await ask(await graphOver({ episodes }), BARNET, []);
    expect(total!.measures.percentInOwnBorough.value).toBe(40);
    const [own] = await ask(await graphOver({ episodes }, { kind: "BOROUGH", borough: BARNET.code }), BARNET, []);
    expect(own!.measures.percentInOwnBorough).toEqual({ value: 40, low: 40, high: 40, status: "OK" });
  });

  it("does not apply to children chosen by the very thing", async () => {
    const graph = await graphOver(paidChildren(90));
    for (const group of await ask(graph, BARNET, ["LOCALITY"]))
      expect(group.measures.percentInOwnBorough.status).toBe("NOT_APPLICABLE");
    for (const group of await ask(graph, BARNET, ["DISTANCE_BAND"]))
      expect(group.measures.percentWithin20Miles.status).toBe("NOT_APPLICABLE");
    for (const by of ["IN_LONDON", "HOST_REGION"])
      for (const group of await ask(graph, BARNET, [by])) expect(group.measures.percentInLondon.status).toBe("NOT_APPLICABLE");
  });
});

describe("a rate per 10,000", () => {
  test("is of the published number and the residents of the place, and withheld with it", async () => {
    await fc.assert(
      fc.asyncProperty(anyPaid(PAYING), fc.constantFrom(...PLACES), async ({ episodes }, place) => {
        const graph = await graphOver({ episodes });
        const residents = residentsOf(boroughsOf(place), 2025)!;
        for (const { measures } of (await Promise.all([ask(graph, place, []), ask(graph, place, ["PLACEMENT_TYPE"])])).flat()) {
          const { value, low, high } = measures.children;
          const rate = (number: number): number => (10_000 * number) / residents;
          expect(measures.ratePer10000).toEqual(
            value === null
              ? { value: null, low: null, high: null, status: "SUPPRESSED" }
              : { value: Math.round(rate(value)), low: Math.floor(rate(low!)), high: Math.ceil(rate(high!)), status: "ROUNDED" },
          );
        }
      }),
      { seed: 42, numRuns: 15 },
    );
  });

  it("is not available by what is the child's own, whose residents are not known", async () => {
    const graph = await graphOver(paidChildren(90));
    for (const group of await ask(graph, BARNET, ["SEX"]))
      expect(["NOT_AVAILABLE", "SUPPRESSED"]).toContain(group.measures.ratePer10000.status);
    const male = (await ask(graph, BARNET, ["SEX"])).find(({ keys }) => keys[0]!.code === "MALE")!;
    expect(male.measures.ratePer10000.status).toBe("NOT_AVAILABLE");
  });

  it("is exact to the borough itself", async () => {
    const graph = await graphOver(paidChildren(9, { borough: CITY.code }), { kind: "BOROUGH", borough: CITY.code });
    const [total] = await ask(graph, CITY, []);
    expect(total!.measures.ratePer10000).toMatchObject({ value: (10_000 * 9) / 847, status: "OK" });
  });
});

describe("the order of groups", () => {
  it("goes by published number, then by code; withheld ones are last, by code, however many they are", async () => {
    const types = ["U1", "K1", "H5", "S1", "P1", "A3"];
    const paid = together(...types.map((place, at) => paidChildren([60, 3, 90, 2, 1, 4][at]!, { child: { place } })));
    const graph = await graphOver(paid);
    const groups = await ask(graph, BARNET, ["PLACEMENT_TYPE"]);
    const withheld = groups.slice(2).map(codesOf);
    expect(groups.slice(0, 2).map(codesOf)).toEqual(["SUPPORTED", "FOSTER"]);
    expect(withheld).toEqual(withheld.toSorted());
    const { of } = await graph.ask<{ of: { placements: { groups: readonly Group[] } } }>(
      `{ ${rootOf(BARNET)} { placements(asAt: "2025-03-31") { groups(by: [PLACEMENT_TYPE], top: 1) { keys { code } } } } }`,
    );
    expect(of.placements.groups.map(codesOf)).toEqual(["SUPPORTED"]);
  });
});
