/**
 * A cell has one number by every route: as a group, by a filter, in a series, in a list of boroughs, with its dimensions named in any
 * order, at its subgraph and at the gateway. And the same children have one number in whatever counts them.
 */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeOfSubRegion } from "../../../schema/reference/places.ts";
import { subRegionOf } from "../../../schema/reference/sub-regions.ts";
import { partialCache, subRegionAnswers } from "../../../subgraphs/snapshot/answers.ts";
import { home } from "../../support/bed-records.ts";
import { FIGURE, type PlainFigure } from "../../support/every-figure.ts";
import { type GraphInProcess, graphOver } from "../../support/graph-in-process.ts";
import { graphOf, heldIn, rostersWithout } from "../../support/london-over.ts";
import { anyPaid, type Paid, paidChildren, together } from "../../support/paid-children.ts";

const NCL = placeOfSubRegion("NCL")!;
const PAYING = ["E09000003", "E09000007", "E09000010", "E09000012"];
const DATE = `asAt: "2025-03-31"`;
const YEAR = `during: { from: "2024-04-01", to: "2025-03-31" }`;

type Group = { readonly keys: readonly { readonly code: string }[]; readonly measures: { readonly children: PlainFigure } };
type Place = {
  readonly code: string;
  readonly placements: {
    readonly total: { readonly children: PlainFigure };
    readonly groups: readonly Group[];
    readonly series: readonly { readonly at: string; readonly measures: { readonly children: PlainFigure } }[];
  };
};

const CHILDREN = `children ${FIGURE}`;
const groups = (by: string): string => `groups(by: [${by}]) { keys { code } measures { ${CHILDREN} } }`;

/** Numbers of a table, by its codes in the order of the dimensions named first. */
const tableOf = async (
  graph: GraphInProcess,
  root: string,
  by: readonly string[],
  where = "",
): Promise<ReadonlyMap<string, PlainFigure>> => {
  const { of } = await graph.ask<{ of: Place }>(`{ of: ${root} { code placements(${DATE}${where}) { ${groups(by.join())} } } }`);
  return new Map(of.placements.groups.map(({ keys, measures }) => [keys.map(({ code }) => code).join(), measures.children]));
};

const filteredTotal = async (graph: GraphInProcess, root: string, where: string): Promise<PlainFigure> =>
  (await graph.ask<{ of: Place }>(`{ of: ${root} { code placements(${DATE}${where}) { total { ${CHILDREN} } } } }`)).of.placements
    .total.children;

/** The same number at a date of a series, of several dates and of one. */
const inSeries = async (graph: GraphInProcess, root: string, where: string): Promise<readonly PlainFigure[]> => {
  const series = (name: string, from: string): string =>
    `${name}: series(from: "${from}", to: "2025-03-31") { at measures { ${CHILDREN} } }`;
  const { of } = await graph.ask<{ of: { placements: Record<"long" | "short", Place["placements"]["series"]> } }>(
    `{ of: ${root} { placements(${DATE}${where}) { ${series("long", "2024-10-31")} ${series("short", "2025-03-31")} } } }`,
  );
  return [of.placements.long, of.placements.short].map((points) => points.at(-1)!.measures.children);
};

const swapped = (names: string): string => names.split(",").toReversed().join();

/** NCL as its own subgraph answers. */
const subgraph = async (paid: Paid): Promise<GraphInProcess> => {
  const snapshot = { ...(await heldIn("NCL", paid)), returns: [] };
  const roster = rostersWithout().get("NCL")!;
  const returns = roster.kind === "ANSWERED" ? roster.returns : [];
  return graphOf(subRegionAnswers(subRegionOf("NCL")!, { now: { ...snapshot, returns } }, partialCache(false)));
};

const ROOTS = ["london", `subRegion(code: "NCL")`, `borough(code: "E09000003")`];

test("a cell of two dimensions has one number as a group, either way round, by a filter of one, by filters of both, and in a series", async () => {
  let cells = 0;
  await fc.assert(
    fc.asyncProperty(anyPaid(PAYING), fc.constantFrom(...ROOTS), async (paid, root) => {
      const graph = await graphOver(paid);
      const crossed = await tableOf(graph, root, ["PLACEMENT_TYPE", "UASC"]);
      const turned = await tableOf(graph, root, ["UASC", "PLACEMENT_TYPE"]);
      expect(new Map([...turned].map(([name, figure]) => [swapped(name), figure]))).toEqual(crossed);
      for (const type of ["FOSTER", "CHILDRENS_HOMES", "ADOPTION"]) {
        const ofType = await tableOf(graph, root, ["UASC"], `, where: { placementType: ["${type}"] }`);
        for (const uasc of ["UASC", "NOT_UASC"]) {
          const ofStatus = await tableOf(graph, root, ["PLACEMENT_TYPE"], `, where: { uasc: ["${uasc}"] }`);
          const where = `, where: { placementType: ["${type}"], uasc: ["${uasc}"] }`;
          const routes = [
            ofType.get(uasc),
            ofStatus.get(type),
            await filteredTotal(graph, root, where),
            ...(await inSeries(graph, root, where)),
          ];
          expect(routes).toEqual(routes.map(() => crossed.get(`${type},${uasc}`)));
          cells += 1;
        }
      }
    }),
    { seed: 61, numRuns: 12 },
  );
  expect(cells).toBe(72);
});

test("a borough has one number by itself, among the boroughs, in tables of its sub-region and of London, and at its subgraph", async () => {
  await fc.assert(
    fc.asyncProperty(anyPaid(PAYING), async (paid) => {
      const [graph, ncl] = [await graphOver(paid), await subgraph(paid)];
      const itself = await tableOf(graph, `borough(code: "E09000003")`, ["SEX"]);
      const total = await filteredTotal(graph, `borough(code: "E09000003")`, "");
      const { boroughs } = await graph.ask<{ boroughs: readonly Place[] }>(
        `{ boroughs { code placements(${DATE}) { total { ${CHILDREN} } ${groups("SEX")} } } }`,
      );
      const barnet = boroughs.find(({ code }) => code === "E09000003")!.placements;
      expect(barnet.total.children).toEqual(total);
      for (const { keys, measures } of barnet.groups) expect(measures.children).toEqual(itself.get(keys[0]!.code));
      for (const [at, root] of [
        [graph, "london"],
        [graph, `subRegion(code: "NCL")`],
        [ncl, `subRegion(code: "NCL")`],
      ] as const) {
        const table = await tableOf(at, root, ["BOROUGH", "SEX"]);
        for (const [sex, figure] of itself) expect(table.get(`E09000003,${sex}`)).toEqual(figure);
        expect((await tableOf(at, root, ["BOROUGH"])).get("E09000003")).toEqual(total);
        const filtered = await tableOf(at, root, ["BOROUGH"], `, where: { sex: ["MALE"] }`);
        expect(filtered.get("E09000003")).toEqual(itself.get("MALE"));
      }
      expect(await tableOf(ncl, `borough(code: "E09000003")`, ["SEX"])).toEqual(itself);
    }),
    { seed: 63, numRuns: 10 },
  );
});

test("a sub-region has one number at the gateway and at its own subgraph, whatever it is asked", async () => {
  await fc.assert(
    fc.asyncProperty(anyPaid(PAYING), fc.constantFrom(["SEX"], ["PLACE"], ["UASC", "LOCALITY"]), async (paid, by) => {
      const [graph, ncl] = [await graphOver(paid), await subgraph(paid)];
      expect(await tableOf(ncl, `subRegion(code: "NCL")`, by)).toEqual(await tableOf(graph, `subRegion(code: "NCL")`, by));
    }),
    { seed: 64, numRuns: 12 },
  );
});

test("children of one sub-region alone have its number in London too", async () => {
  const ncl = anyPaid(NCL.parts.map(({ code }) => code));
  await fc.assert(
    fc.asyncProperty(ncl, async (paid) => {
      const graph = await graphOver(paid);
      for (const by of [["SEX"], ["PLACEMENT_TYPE", "UASC"]])
        expect(await tableOf(graph, "london", by)).toEqual(await tableOf(graph, `subRegion(code: "NCL")`, by));
    }),
    { seed: 65, numRuns: 10 },
  );
});

describe("the same children", () => {
  type Population = {
    readonly total: {
      readonly children: PlainFigure;
      readonly weeklyCost: { readonly n: PlainFigure };
      readonly daysInPlacement?: { readonly n: PlainFigure };
    };
    readonly groups: readonly {
      readonly keys: readonly { readonly code: string }[];
      readonly measures: { readonly children: PlainFigure; readonly weeklyCost: { readonly n: PlainFigure } };
    }[];
  };

  test("have one number as placements, as what is paid for, and as those whose days and prices are known", async () => {
    await fc.assert(
      fc.asyncProperty(anyPaid(PAYING), fc.constantFrom(...ROOTS), async (paid, root) => {
        const graph = await graphOver(paid);
        const isOfBorough = root.startsWith("borough");
        // Everybody is there all year through, at a price: the placements of the last day are those of the year.
        const measures = `${CHILDREN} weeklyCost { n ${FIGURE} }`;
        const shown = (by: string): string => `groups(by: [${by}]) { keys { code } measures { ${measures} } }`;
        const { of } = await graph.ask<{ of: { placements: Population; costs: Population } }>(
          `{ of: ${root} {
            placements(${DATE}) { total { ${measures} daysInPlacement { n ${FIGURE} } } ${shown("PLACEMENT_TYPE, SEX")} }
            costs(${YEAR}) { total { ${measures} } ${shown("PLACEMENT_TYPE, SEX")} }
          } }`,
        );
        const { placements, costs } = of;
        expect(costs.total.children).toEqual(placements.total.children);
        const named = ({ groups: all }: Population) =>
          new Map(all.map(({ keys, measures: of_ }) => [keys.map(({ code }) => code).join(), of_]));
        expect(new Map([...named(costs)].map(([name, each]) => [name, each.children]))).toEqual(
          new Map([...named(placements)].map(([name, each]) => [name, each.children])),
        );
        // A place's zero is told as such; of those whose days are known it is in the band.
        const { value } = placements.total.children;
        if (value !== 0) expect(placements.total.daysInPlacement!.n).toEqual(placements.total.children);
        if (isOfBorough || value === 0) return;
        for (const { total } of [placements, costs]) expect(total.weeklyCost.n).toEqual(total.children);
        for (const [, each] of [...named(placements), ...named(costs)]) expect(each.weeklyCost.n).toEqual(each.children);
      }),
      { seed: 66, numRuns: 15 },
    );
  });

  test("of a provider have one number by the provider, among all providers, and by a filter", async () => {
    const homes = [home({ urn: "SC1", provider: "alder" }), home({ urn: "SC2", provider: "beech" })];
    const placed = (urn: string, borough: string, count: number) => paidChildren(count, { borough, child: { urn } });
    const paid = together(placed("SC1", "E09000003", 20), placed("SC1", "E09000012", 9), placed("SC2", "E09000007", 30));
    const graph = await graphOver({ ...paid, homes });
    const table = await tableOf(graph, "london", ["PROVIDER"]);
    for (const id of ["alder", "beech"]) {
      const { provider } = await graph.ask<{ provider: { children: PlainFigure } }>(
        `{ provider(id: "${id}") { children(asAt: "2025-03-31") ${FIGURE} } }`,
      );
      expect(provider.children).toEqual(table.get(id));
      expect(await filteredTotal(graph, "london", `, where: { provider: ["${id}"] }`)).toEqual(table.get(id));
      expect((await tableOf(graph, "london", ["SEX"], `, where: { provider: ["${id}"] }`)).get("MALE")).toEqual(table.get(id));
    }
  });
});
