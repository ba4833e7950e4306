/** Named sets of boroughs as places: they add what each sub-region publishes of its part. */
import { expect, it } from "vitest";
import { NAMED_SETS, namedSet } from "../../schema/reference/named-sets.ts";
import { boroughsOf, subRegionsOf } from "../../schema/reference/places.ts";
import { residentsOf } from "../../schema/reference/populations.ts";
import { BOROUGHS } from "../../schema/reference/sub-regions.ts";
import { bed, home } from "../support/bed-records.ts";
import type { PlainFigure } from "../support/every-figure.ts";
import { graphOver, EVERYBODY } from "../support/graph-in-process.ts";
import { HISTORIES, movingChildren } from "../support/moving-children.ts";
import { paidChildren, together } from "../support/paid-children.ts";

/** Two to 24 children of each borough, more of them of those further down the list, who are dearer. */
const PAID = together(
  ...BOROUGHS.map(({ code: borough }, at) =>
    paidChildren(2 + ((2 * at) % 24), {
      borough,
      child: { distanceTenths: 40 + at },
      price: { pence: 70_000 + 1_000 * at, socialCarePence: 68_000 + 1_000 * at, healthPence: 1_000, educationPence: 1_000 },
    }),
  ),
);
const LONDON = graphOver(PAID);

const of = (boroughs: readonly string[]) => ({
  episodes: PAID.episodes.filter(({ borough }) => boroughs.includes(borough)),
  costs: PAID.costs.filter(({ borough }) => boroughs.includes(borough)),
});

const AT = `asAt: "2025-03-31"`;
const DURING = `during: { from: "2024-04-01", to: "2025-03-31" }`;
const FIGURE = "{ value low high status }";

type Answer = { readonly place: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, PlainFigure>>>>>> };

const totalIn = async (graph: typeof LONDON, place: string, fields: string, field = `placements(${AT})`) => {
  const { place: answer } = await (
    await graph
  ).ask<Answer>(`{ place(name: "${place}") { of: ${field} { total { ${fields} } } } }`);
  return answer["of"]!["total"]!;
};

it("lists each set with who says which boroughs are in it, and answers it by its name and its code", async () => {
  const { boroughSets, ...named } = await (
    await LONDON
  ).ask<{ boroughSets: readonly object[] }>(`{
    boroughSets { __typename code name source asAt boroughs { code } }
    inner: place(name: "Inner London") { __typename code } south: place(name: "slcp") { __typename name }
  }`);
  expect(boroughSets).toEqual(
    NAMED_SETS.map((set) => ({
      __typename: "BoroughSet",
      code: set.code,
      name: set.name,
      source: set.source,
      asAt: set.asAt,
      boroughs: boroughsOf(set).map((code) => ({ code })),
    })),
  );
  expect(named).toEqual({
    inner: { __typename: "BoroughSet", code: "E13000001" },
    south: { __typename: "BoroughSet", name: "South London" },
  });
});

it("tells South London as the sum of two whole sub-regions, money too, and nothing where one of them is withheld", async () => {
  const fields = `children ${FIGURE} ratePer10000 ${FIGURE}`;
  const [south, sel, swl] = await Promise.all(["SLCP", "SEL", "SWL"].map((place) => totalIn(LONDON, place, fields)));
  const value = sel!["children"]!.value! + swl!["children"]!.value!;
  expect(south!["children"]).toEqual({ value, low: value - 6, high: value + 6, status: "ROUNDED" });
  const spent = await Promise.all(
    ["SLCP", "SEL", "SWL"].map((place) => totalIn(LONDON, place, `spend ${FIGURE}`, `costs(${DURING})`)),
  );
  const [all, ...parts] = spent.map(({ spend }) => spend!.value!);
  expect(all! / (parts[0]! + parts[1]!)).toBeCloseTo(1, 2);
  const { fundingAmounts } = (await totalIn(
    LONDON,
    "SLCP",
    `fundingAmounts { socialCare ${FIGURE} unattributed ${FIGURE} }`,
    `costs(${DURING})`,
  )) as unknown as Readonly<Record<string, Readonly<Record<string, PlainFigure>>>>;
  expect(fundingAmounts!["socialCare"]!.status).toBe("ROUNDED");
  expect(fundingAmounts!["unattributed"]).toEqual({ value: 0, low: 0, high: 0, status: "ROUNDED" });
  const few = graphOver(together(paidChildren(60, { borough: "E09000004" }), paidChildren(2, { borough: "E09000008" })));
  const byType = `placements(${AT}) { groups(by: [PLACEMENT_TYPE]) { measures { children ${FIGURE} } } }`;
  type Groups = {
    readonly place: { readonly placements: { readonly groups: readonly { measures: { children: PlainFigure } }[] } };
  };
  const { place } = await (await few).ask<Groups>(`{ place(name: "South London") { ${byType} } }`);
  const WITHHELD = { value: null, low: null, high: null, status: "SUPPRESSED" };
  expect(place.placements.groups.map(({ measures }) => measures.children)).toEqual(place.placements.groups.map(() => WITHHELD));
});

it.each(["E13000001", "E13000002"])(
  "tells %s as what each sub-region publishes of its part, off by at most 3 for each",
  async (code) => {
    const set = namedSet(code)!;
    const parts = await Promise.all(
      subRegionsOf(set).map(({ code: region }) => totalIn(graphOver(of(boroughsOf(set))), region, `children ${FIGURE}`)),
    );
    const { children } = await totalIn(LONDON, code, `children ${FIGURE}`);
    const value = parts.reduce((sum, part) => sum + part["children"]!.value!, 0);
    expect(children).toEqual({ value, low: value - 15, high: value + 15, status: "ROUNDED" });
    const n = of(boroughsOf(set)).episodes.length;
    expect(Math.abs(n - value)).toBeLessThanOrEqual(15);
  },
);

it("has rates, percentages and means of a set that cuts through sub-regions, and neither its percentiles nor its money", async () => {
  const inner = namedSet("E13000001")!;
  const { children, ratePer10000, percentWithin20Miles, distance, weeklyCost } = (await totalIn(
    LONDON,
    inner.code,
    `children ${FIGURE} ratePer10000 ${FIGURE} percentWithin20Miles ${FIGURE} distance { mean ${FIGURE} median ${FIGURE} } weeklyCost { mean ${FIGURE} }`,
  )) as unknown as Readonly<Record<string, PlainFigure & Readonly<Record<string, PlainFigure>>>>;
  const rate = Math.round((10_000 * children!.value!) / residentsOf(boroughsOf(inner), 2025)!);
  expect(ratePer10000).toMatchObject({ value: rate, status: "ROUNDED" });
  expect(percentWithin20Miles!.status).toBe("SUPPRESSED"); // all of them are
  expect([distance!["mean"]!.status, distance!["median"]!.status]).toEqual(["ROUNDED", "SUPPRESSED"]);
  expect(weeklyCost!["mean"]!.status).toBe("SUPPRESSED");
  const { spend } = await totalIn(LONDON, inner.code, `spend ${FIGURE}`, `costs(${DURING})`);
  expect(spend).toEqual({ value: null, low: null, high: null, status: "SUPPRESSED" });
});

it("withholds a mean where one part has too few children to tell its own", async () => {
  const few = together(
    ...["E09000007", "E09000028"].map((borough) => paidChildren(30, { borough, child: { distanceTenths: 40 } })),
    paidChildren(5, { borough: "E09000032", child: { distanceTenths: 900 } }),
  );
  const { children, distance } = (await totalIn(
    graphOver(few),
    "Inner London",
    `children ${FIGURE} distance { mean ${FIGURE} }`,
  )) as unknown as Readonly<Record<string, PlainFigure & Readonly<Record<string, PlainFigure>>>>;
  expect([children!.status, distance!["mean"]!.status]).toEqual(["ROUNDED", "SUPPRESSED"]);
});

it("counts homes and registered places of a set exactly, and what happened to its children", async () => {
  const episodes = ["E09000007", "E09000012", "E09000032"].flatMap((borough) => movingChildren(20, HISTORIES.moved, { borough }));
  const homes = ["E09000007", "E09000032", "E09000003"].map((borough, at) => home({ urn: `SC${at}`, borough, places: 4 + at }));
  const graph = graphOver({
    episodes,
    homes,
    beds: homes.map(({ urn, borough, places }) => bed({ urn, borough: borough!, registeredPlaces: places! })),
  });
  const { homes: open, registeredPlaces } = await totalIn(
    graph,
    "E13000001",
    `homes ${FIGURE} registeredPlaces ${FIGURE}`,
    `beds(${AT})`,
  );
  expect([open!.value, registeredPlaces!.value]).toEqual([2, 9]);
  const listed = await (await graph).ask(`{ homes(where: { place: ["Inner London"] }) { nodes { urn } } }`);
  expect(listed).toEqual({ homes: { nodes: [{ urn: "SC0" }, { urn: "SC1" }] } });
  const { moves } = await totalIn(graph, "E13000001", `moves ${FIGURE}`, `movements(${DURING})`);
  expect(moves).toMatchObject({ status: "ROUNDED" });
  expect(moves!.low!).toBeLessThanOrEqual(120);
  expect(moves!.high!).toBeGreaterThanOrEqual(120);
});

it("divides a set by its boroughs, each as it is told alone", async () => {
  type Groups = { readonly placements: { readonly groups: readonly { keys: readonly { code: string }[]; measures: object }[] } };
  const asked = `placements(${AT}) { groups(by: [BOROUGH]) { keys { code } measures { children ${FIGURE} } } }`;
  const { inner, london } = await (
    await LONDON
  ).ask<{ inner: Groups; london: Groups }>(`{ inner: place(name: "Inner London") { ${asked} } london { ${asked} } }`);
  const own = boroughsOf(namedSet("E13000001")!);
  expect(inner.placements.groups).toEqual(london.placements.groups.filter(({ keys }) => own.includes(keys[0]!.code)));
});

it("is INCOMPLETE where a borough of the set has no return, and does not care about others'", async () => {
  const graph = graphOver(PAID, EVERYBODY, { boroughs: ["E09000007"] });
  const [inner, outer] = [
    await totalIn(graph, "E13000001", `children ${FIGURE}`),
    await totalIn(graph, "E13000002", `children ${FIGURE}`),
  ];
  expect([inner["children"]!.status, outer["children"]!.status]).toEqual(["INCOMPLETE", "ROUNDED"]);
});

it("refuses providers of a set that cuts through sub-regions, where a part may be one borough, and names London", async () => {
  const asked = (place: string) =>
    `{ place(name: "${place}") { placements(${AT}) { groups(by: [PROVIDER]) { measures { children { value } } } } } }`;
  const { errors } = await (await LONDON).reply(asked("Inner London"));
  expect(errors!.map(({ extensions }) => [extensions["code"], extensions["nearest"]])).toEqual([
    ["DISCLOSURE_REFUSED", { place: "E12000007", by: ["PROVIDER"], where: {} }],
  ]);
  expect((await (await LONDON).reply(asked("South London"))).errors).toBeUndefined();
});
