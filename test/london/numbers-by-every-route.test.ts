/** One number of children by every route, and on every date, held against what there is and what is published of it. */
import { beforeAll, describe, expect, inject, it } from "vitest";
import { DIMENSIONS } from "../../schema/question/dimensions.ts";
import {
  LONDON_PLACE,
  type Place,
  placeOfBorough,
  placeOfSubRegion,
  subRegionsOf,
  withParts,
} from "../../schema/reference/places.ts";
import { post } from "../support/london-ask.ts";
import { fieldOf } from "../support/london-figures.ts";
import { ownOf } from "../support/london-shares.ts";
import { AS_AT, BOROUGHS, type Plain, countOf, isWithin } from "../support/london-told.ts";
import { type Member, readTruth, type Truth } from "../support/london-truth.ts";
import type { ReferenceDimension } from "../support/reference/dimensions.ts";
import { type London, startPatientLondon } from "../support/start-london.ts";

let london: London;
let truth: Truth;
let members: readonly Member[];
beforeAll(async () => {
  london = await startPatientLondon();
  truth = await readTruth(inject("demo").data);
  members = truth.membersOn(AS_AT);
  return () => london[Symbol.asyncDispose]();
});

describe("a number of children that the public may ask for", () => {
  it("shows one number of a cell by every route: groups, filters, series, lists of places, and a subgraph by itself", async () => {
    const [ncl, camden] = [placeOfSubRegion("NCL")!, placeOfBorough("E09000007")!];
    const CELLS = [
      { sex: "MALE", ageBand: "10_TO_15" },
      { placementType: "FOSTER", locality: "IN" },
      { place: "K2", distanceBand: "OVER_20" },
      { legalStatus: "FULL_CARE_ORDER" },
      { ethnicity: "MIXED", uasc: "NOT_UASC" },
      { categoryOfNeed: "N1", placeProvider: "PR4" },
      { ethnic: "WBRI" },
    ];
    const nameOf = (field: string): ReferenceDimension =>
      [...DIMENSIONS.values()].find(({ filter }) => filter === field)!.name as ReferenceDimension;
    const text = (place: Place, field: string): string =>
      CELLS.map((cell, at) => {
        const where = Object.entries(cell).map(([name, code]) => `${name}: ["${code}"]`);
        const [first, ...others] = where;
        const [, [grouped] = [null]] = Object.entries(cell).map(([name]) => [nameOf(name)] as const);
        const groups =
          grouped === null
            ? ""
            : `grouped${at}: placements(asAt: "${AS_AT}", where: { ${first} }) { groups(by: [${grouped}]) { keys { code } measures { children { value low high status } } } }`;
        return `total${at}: placements(asAt: "${AS_AT}", where: { ${[first, ...others].join()} }) { total { children { value low high status } }
          series(from: "2025-02-28", to: "${AS_AT}") { measures { children { value low high status } } } } ${groups}`;
      }).reduce((fields, each) => `${fields} ${each}`, `${place.code}: ${field} { code `) + " }";
    type Read = Readonly<
      Record<
        string,
        Readonly<
          Record<
            string,
            {
              readonly total?: { readonly children: Plain };
              readonly series?: readonly { readonly measures: { readonly children: Plain } }[];
              readonly groups?: readonly {
                readonly keys: readonly { readonly code: string }[];
                readonly measures: { readonly children: Plain };
              }[];
            }
          >
        >
      >
    >;
    const atGateway = await london.ask<Read>(
      `{ ${[LONDON_PLACE, ncl, camden].map((place) => text(place, fieldOf(place))).join(" ")} }`,
    );
    const atSubgraph = await post<Read>(
      london.urls.get("NCL")!,
      `{ ${[ncl, camden].map((place) => text(place, fieldOf(place))).join(" ")} }`,
    );
    const listed = await london.ask<{ subRegions: readonly { boroughs: readonly Read[string][] }[] }>(
      `{ subRegions { ${text(camden, "boroughs")} } }`.replace(`${camden.code}: `, ""),
    );
    const inList = listed.data.subRegions
      .flatMap(({ boroughs }) => boroughs)
      .find(({ code }) => (code as unknown) === camden.code)!;
    const read: readonly (readonly [Place, Read[string]])[] = [
      ...[LONDON_PLACE, ncl, camden].map((place) => [place, atGateway.data[place.code]!] as const),
      ...[ncl, camden].map((place) => [place, atSubgraph.data[place.code]!] as const),
      [camden, inList],
    ];
    for (const [place, answer] of read)
      CELLS.forEach((cell, at) => {
        const filters = Object.entries(cell).map(([name, code]) => [nameOf(name), code] as const);
        const own = members.filter(
          ({ borough, codes }) =>
            withParts(place).some(({ code }) => code === borough) && filters.every(([name, code]) => codes[name] === code),
        );
        const expected = countOf(truth.told(own).p);
        const { total, series } = answer[`total${at}`]!;
        const group = answer[`grouped${at}`]?.groups?.find(({ keys }) => keys[0]!.code === filters[1]![1]);
        const shown = [
          total!.children,
          series!.at(-1)!.measures.children,
          ...(group === undefined ? [] : [group.measures.children]),
        ];
        expect(shown).toEqual(shown.map(() => expected));
        expect(shown).toHaveLength(filters.length === 2 ? 3 : 2);
      });
  });

  it("shows the total of every place on 60 dates within 3 of what there is, or that it is small", async () => {
    const dates = `from: "2020-04-30", to: "${AS_AT}"`;
    const fields = withParts(LONDON_PLACE).map(
      (place) =>
        `${place.code}: ${fieldOf(place)} { placements { series(${dates}) { at measures { children { value low high status } } } } }`,
    );
    const { data } = await london.ask<
      Record<string, { placements: { series: readonly { at: string; measures: { children: Plain } }[] } }>
    >(`{ ${fields.join(" ")} }`);
    const times = data[LONDON_PLACE.code]!.placements.series.map(({ at }) => at);
    expect(times).toHaveLength(60);
    const own = new Map<string, readonly number[]>();
    for (const place of BOROUGHS) {
      const [byTime] = await ownOf(london, subRegionsOf(place)[0]!.code, place.code, [
        { fact: "PLACEMENTS", measure: "CHILDREN", times, by: [] },
      ]);
      own.set(
        place.code,
        byTime!.map((cells) => cells.get("") ?? 0),
      );
    }
    const small = new Set<string>();
    for (const place of withParts(LONDON_PLACE))
      times.forEach((at, time) => {
        const n = withParts(place).reduce((sum, { code }) => sum + (own.get(code)?.[time] ?? 0), 0);
        const { children } = data[place.code]!.placements.series[time]!.measures;
        const told =
          children.value === 0 ? { value: 0, low: 0, high: 3, status: "ROUNDED" as const } : countOf(children.value ?? 0);
        expect([place.code, at, children]).toEqual([place.code, at, told]);
        expect([place.code, at, isWithin(n, children)]).toEqual([place.code, at, true]);
        if (children.value === null) small.add(place.name);
      });
    // Nobody else has ten children or fewer.
    expect([...small].filter((name) => name !== "City of London")).toEqual([]);
  });
});
