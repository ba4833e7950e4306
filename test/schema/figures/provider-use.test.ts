/** How much a provider is used: told where its children are ten or more, as published, and the same to everybody. */
import { describe, expect, it, test } from "vitest";
import { home } from "../../support/bed-records.ts";
import { FIGURE, type PlainFigure } from "../../support/every-figure.ts";
import { graphOver } from "../../support/graph-in-process.ts";
import { type Paid, paidChildren, together } from "../../support/paid-children.ts";

const HOMES = [home({ urn: "SC1", provider: "alder" }), home({ urn: "SC2", provider: "beech" })];
const BOROUGHS = ["E09000003", "E09000007", "E09000010", "E09000012", "E09000033"];

type Use = Readonly<Record<"children" | "boroughsUsing" | "spend", PlainFigure>>;

/** Children with Alder: so many of each of some boroughs; and forty of Barnet with Beech. */
const placed = (count: number, boroughs: readonly string[]): Paid =>
  together(
    ...boroughs.map((borough) => paidChildren(count, { borough, child: { urn: "SC1" } })),
    paidChildren(40, { child: { urn: "SC2" } }),
  );

const useOf = async (paid: Paid, staffOf?: string): Promise<Use> => {
  const graph = await graphOver(
    { ...paid, homes: HOMES },
    staffOf === undefined ? { kind: "PUBLIC" } : { kind: "BOROUGH", borough: staffOf },
  );
  const { provider } = await graph.ask<{ provider: Use }>(
    `{ provider(id: "alder") { children(asAt: "2025-03-31") ${FIGURE} boroughsUsing(asAt: "2025-03-31") ${FIGURE} spend(during: { from: "2024-04-01", to: "2025-03-31" }) ${FIGURE} } }`,
  );
  return provider;
};

describe("the boroughs that use a provider", () => {
  test.each([1, 2, 3, 5])("are told exactly where there are many children: %i", async (count) => {
    const { boroughsUsing, children } = await useOf(placed(20, BOROUGHS.slice(0, count)));
    expect(children.status).toBe("ROUNDED");
    expect(boroughsUsing).toEqual({ value: count, low: count, high: count, status: "OK" });
  });

  it("are told from ten published children on, whatever the true number", async () => {
    const uses = await Promise.all(Array.from({ length: 20 }, (_, at) => useOf(placed(at, BOROUGHS.slice(0, 1)))));
    for (const { children, boroughsUsing } of uses) expect(boroughsUsing.status === "OK").toBe((children.value ?? 0) >= 10);
    expect(new Set(uses.map(({ boroughsUsing }) => boroughsUsing.status))).toEqual(new Set(["OK", "SUPPRESSED"]));
  });
});

describe("the money spent with a provider", () => {
  it("is told where three boroughs spend it", async () => {
    expect((await useOf(placed(20, BOROUGHS.slice(0, 3)))).spend.status).toBe("ROUNDED");
    expect((await useOf(placed(20, BOROUGHS.slice(0, 2)))).spend).toEqual({
      value: null,
      low: null,
      high: null,
      status: "SUPPRESSED",
    });
  });
});

describe("a borough that uses it", () => {
  it("is told of it what everybody is told", async () => {
    const paid = placed(9, BOROUGHS.slice(0, 3));
    expect(await useOf(paid, BOROUGHS[0])).toEqual(await useOf(paid));
  });
});

describe("a provider that nobody uses", () => {
  it("is told nothing of", async () => {
    const { children, boroughsUsing, spend } = await useOf(placed(0, []));
    // That it has nobody is not told: a key is no place.
    expect([children, boroughsUsing.status, spend.status]).toEqual([
      { value: null, low: 0, high: 10, status: "SUPPRESSED" },
      "SUPPRESSED",
      "SUPPRESSED",
    ]);
  });
});

describe("the providers of a place", () => {
  it("are listed where they are published, in the order of their numbers, with every closed code beside them", async () => {
    const graph = await graphOver({
      ...together(placed(20, BOROUGHS), paidChildren(3, { child: { urn: "SC9" } })),
      homes: [...HOMES, home({ urn: "SC9", provider: "cedar" })],
    });
    const { london } = await graph.ask<{ london: { placements: { groups: readonly { keys: readonly { code: string }[] }[] } } }>(
      `{ london { placements(asAt: "2025-03-31") { groups(by: [PROVIDER]) { keys { code } } } } }`,
    );
    expect(london.placements.groups.map(({ keys }) => keys[0]!.code)).toEqual(["alder", "beech"]);
  });

  it("are listed beside those codes alone with which they are published, and to a borough itself with those that it has", async () => {
    const boys = paidChildren(20, { child: { urn: "SC1", sex: "M" } });
    const paid = together(
      boys,
      paidChildren(2, { child: { urn: "SC1", sex: "F" } }),
      paidChildren(30, { child: { urn: "SC2", sex: "F" } }),
    );
    const pairsOf = async (root: string, staffOf?: string): Promise<readonly string[]> => {
      const graph = await graphOver(
        { ...paid, homes: HOMES },
        staffOf === undefined ? { kind: "PUBLIC" } : { kind: "BOROUGH", borough: staffOf },
      );
      const { of } = await graph.ask<{ of: { placements: { groups: readonly { keys: readonly { code: string }[] }[] } } }>(
        `{ of: ${root} { placements(asAt: "2025-03-31") { groups(by: [PROVIDER, SEX]) { keys { code } } } } }`,
      );
      return of.placements.groups.map(({ keys }) => keys.map(({ code }) => code).join(" "));
    };
    expect(await pairsOf("london")).toEqual(["beech FEMALE", "alder MALE"]);
    const [barnet = ""] = BOROUGHS;
    expect(await pairsOf(`borough(code: "${barnet}")`, barnet)).toEqual(["beech FEMALE", "alder MALE", "alder FEMALE"]);
  });
});
