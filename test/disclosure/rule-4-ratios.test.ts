/**
 * Rule 4: a rate or a percentage is what anybody could work out from two published numbers, so that percent times base tells nothing
 * more; and none is shown of a base under fifty, or of a part or a rest under eight.
 */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Figure } from "../../schema/figures/figure.ts";
import { boroughsOf, type Place, placeOfSubRegion, withParts } from "../../schema/reference/places.ts";
import { populationOf } from "../../schema/reference/populations.ts";
import { home, usedBed } from "../support/bed-records.ts";
import { graphOver } from "../support/graph-in-process.ts";
import { type Paid, paidChildren, together } from "../support/paid-children.ts";
import { cellName, cellsOf } from "../support/published-cells.ts";
import { anyGroups } from "../support/records.ts";

const NCL = placeOfSubRegion("NCL")!;
const DATE = "2025-03-31";
const YEAR = `costs(during: { from: "2024-04-01", to: "2025-03-31" })`;
const SHOWN = "{ value low high status }";
const [BASE, PART] = [50, 8];

/** A percentage by hand, of published numbers; null where the rule shows none. */
const percentByHand = (part: number | null, base: number | null): number | null =>
  part === null || base === null || base < BASE || part < PART || base - part < PART ? null : Math.round((100 * part) / base);

describe("of children", () => {
  type Ratios = Readonly<Record<"children" | "ratePer10000" | "percentInOwnBorough" | "percentWithin20Miles", Figure>>;

  const BY = [[], ["SEX"], ["UASC"], ["PLACEMENT_TYPE"], ["PLACE_PROVIDER"]];
  const PARTS = [
    ["percentInOwnBorough", { dimension: "LOCALITY", code: "IN" }],
    ["percentWithin20Miles", { dimension: "DISTANCE_BAND", code: "WITHIN_20" }],
  ] as const;

  const ask = async (graph: Awaited<ReturnType<typeof graphOver>>, place: Place) => {
    const asked = { place, population: `placements(asAt: "${DATE}")` };
    const ratios = await cellsOf<Ratios>(graph, {
      ...asked,
      tables: BY,
      measures: `children ${SHOWN} ratePer10000 ${SHOWN} percentInOwnBorough ${SHOWN} percentWithin20Miles ${SHOWN}`,
    });
    const parts = await cellsOf<Pick<Ratios, "children">>(graph, {
      ...asked,
      tables: BY.flatMap((by) => PARTS.map(([, { dimension }]) => [...by, dimension])),
      measures: `children ${SHOWN}`,
    });
    return { ratios, childrenOf: new Map(parts.map(({ name, measures }) => [name, measures.children.value])) };
  };

  test("a percentage is the whole one of two published numbers wherever the rule shows it, and nothing elsewhere", async () => {
    let shown = 0;
    await fc.assert(
      fc.asyncProperty(anyGroups, async (episodes) => {
        const graph = await graphOver({ episodes });
        for (const place of withParts(NCL)) {
          const { ratios, childrenOf } = await ask(graph, place);
          const told = ratios.flatMap(({ name, measures }) =>
            PARTS.map(([field]) => [`${name} ${field}`, measures[field].value]),
          );
          const byHand = ratios.flatMap(({ name, codes, measures }) =>
            PARTS.map(([field, part]) => [
              `${name} ${field}`,
              percentByHand(childrenOf.get(cellName(place, [...codes, part]))!, measures.children.value),
            ]),
          );
          expect(told).toEqual(byHand);
          shown += byHand.filter(([, value]) => value !== null).length;
        }
      }),
      { seed: 41, numRuns: 15, endOnFailure: true },
    );
    expect(shown).toBeGreaterThan(50);
  });

  test("a rate is the whole one of the published number, and withheld with it", async () => {
    await fc.assert(
      fc.asyncProperty(anyGroups, async (episodes) => {
        const graph = await graphOver({ episodes });
        for (const place of withParts(NCL)) {
          const { ratios } = await ask(graph, place);
          const residents = populationOf(boroughsOf(place), 2025)!;
          const finer = ratios.filter(
            ({ measures: { children, ratePer10000 } }) =>
              ratePer10000.status !== "NOT_AVAILABLE" &&
              ratePer10000.value !== (children.value === null ? null : Math.round((10_000 * children.value) / residents)),
          );
          expect(finer.map(({ name }) => name)).toEqual([]);
        }
      }),
      { seed: 42, numRuns: 8, endOnFailure: true },
    );
  });
});

describe("of beds", () => {
  const FIELDS = ["registeredPlaces", "occupied", "occupiedByLondon", "vacant", "blocked"] as const;
  const PERCENTAGES = ["percentOccupied", "percentVacant", "percentBlocked", "percentByLondon"] as const;
  type Beds = Readonly<Record<(typeof FIELDS)[number] | (typeof PERCENTAGES)[number], Figure>>;

  const anyHome = fc.record({
    borough: fc.constantFrom("E09000003", "E09000007"),
    grade: fc.constantFrom("Good", "Outstanding"),
    london: fc.nat(15),
    others: fc.nat(6),
    blocked: fc.nat(3),
    vacant: fc.nat(3),
  });

  test("no percentage is of fewer than fifty places, or of a part or a rest under eight, as published", async () => {
    let shown = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(anyHome, { minLength: 3, maxLength: 20, size: "max" }), async (drawn) => {
        const homes = drawn.map(({ borough, grade }, at) => home({ urn: `SC${at}`, borough, grade }));
        const beds = drawn.map(({ borough, ...uses }, at) => usedBed({ borough, urn: `SC${at}` }, uses));
        const graph = await graphOver({ homes, beds });
        const cells = await cellsOf<Beds>(graph, {
          place: NCL,
          population: `beds(asAt: "${DATE}")`,
          tables: [[], ["GRADE"], ["BOROUGH"]],
          measures: [...FIELDS, ...PERCENTAGES].map((name) => `${name} ${SHOWN}`).join(" "),
        });
        for (const { measures } of cells) {
          const { occupied, vacant, blocked, occupiedByLondon, registeredPlaces } = measures;
          const parts = [occupied, vacant, blocked].map(({ value }) => value);
          // Where vacant ones are none at all, open places may be fewer than these, by what is rounded.
          const open = parts.includes(null) ? null : parts.reduce<number>((sum, part) => sum + part!, 0);
          const byHand = [
            ...parts.map((part) => percentByHand(part, open)),
            percentByHand(occupiedByLondon.value, registeredPlaces.value),
          ];
          const told = PERCENTAGES.map((name, at) => ({ name, value: measures[name].value, byHand: byHand[at]! }));
          const published = told.filter(({ value }) => value !== null);
          expect(published.filter((each) => each.byHand === null)).toEqual([]);
          shown += published.length;
        }
      }),
      { seed: 43, numRuns: 60, endOnFailure: true },
    );
    expect(shown).toBeGreaterThan(30);
  });
});

describe("of money", () => {
  const BOROUGHS = ["E09000003", "E09000007", "E09000010", "E09000014"] as const;
  const NOTHING: Paid = { episodes: [], costs: [] };

  type Shares = Readonly<Record<"socialCare" | "health" | "education" | "unattributed", Figure>>;
  type Told = {
    readonly children: Figure;
    readonly funding: Shares;
    readonly topTen: Readonly<Record<"ofEachBorough" | "ofPlace", { readonly shareOfSpend: Figure }>>;
  };

  const toldOf = async (paid: Paid): Promise<Told> => {
    const { subRegion } = await (
      await graphOver(paid)
    ).ask<{ subRegion: { costs: { total: Told } } }>(
      `{ subRegion(code: "NCL") { ${YEAR} { total { children ${SHOWN}
        funding { socialCare ${SHOWN} health ${SHOWN} education ${SHOWN} unattributed ${SHOWN} }
        topTen { ofEachBorough { shareOfSpend ${SHOWN} } ofPlace { shareOfSpend ${SHOWN} } } } } } }`,
    );
    return subRegion.costs.total;
  };

  const paidFor = (count: number, health: number, education: number): Paid =>
    count === 0
      ? NOTHING
      : together(
          ...BOROUGHS.map((borough, at) => {
            const own = Math.floor((count + 3 - at) / 4);
            const price = {
              pence: 100_000,
              socialCarePence: 100_000 - health - education,
              healthPence: health,
              educationPence: education,
            };
            return own === 0
              ? NOTHING
              : paidChildren(own, { borough, price, child: { sex: health > 0 ? "M" : "F", uasc: education > 0 } });
          }),
        );

  test("no funder's share is shown, nor what it leaves of the others, where it pays for one to nine children", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 50, max: 120 }),
        fc.constantFrom("HEALTH", "EDUCATION"),
        async (few, many, funder) => {
          const [health, education] = funder === "HEALTH" ? [50_000, 0] : [0, 50_000];
          const { funding } = await toldOf(together(paidFor(many, 0, 0), paidFor(few, health, education)));
          expect(Object.values(funding).map(({ value }) => value)).toEqual([null, null, null, null]);
        },
      ),
      { seed: 44, numRuns: 20, endOnFailure: true },
    );
  });

  test("no share of the spend, by who pays or by who is dearest, is shown of fewer than fifty children", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 10, max: 90 }), async (count) => {
        const { children, funding, topTen } = await toldOf(paidFor(count, 20_000, 20_000));
        const shares = [...Object.values(funding), topTen.ofEachBorough.shareOfSpend, topTen.ofPlace.shareOfSpend];
        expect(shares.filter(({ value }) => value !== null && children.value! < BASE)).toEqual([]);
      }),
      { seed: 45, numRuns: 25, endOnFailure: true },
    );
  });
});
