/** A borough's staff see their own place as it is, and all else byte for byte as the public does. */
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { home, usedBed } from "../../support/bed-records.ts";
import { FIGURE, figuresOf, type PlainFigure, toldIn } from "../../support/every-figure.ts";
import { graphOver } from "../../support/graph-in-process.ts";
import { anyPaid, paidChildren } from "../../support/paid-children.ts";

const [BARNET, CAMDEN] = ["E09000003", "E09000007"] as const;
const STAFF = { kind: "BOROUGH", borough: BARNET } as const;

const [PLACED, PAID_FOR, LIVED_IN] = [figuresOf("PlacementMeasures"), figuresOf("CostMeasures"), figuresOf("BedMeasures")];
const YEAR = `during: { from: "2024-04-01", to: "2025-03-31" }`;

/** Everything of a place, as a total, by a dimension, in a series, and of a part. */
const everythingOf = (root: string): string => `{ of: ${root} {
  placements(asAt: "2025-03-31") {
    total { ${PLACED} }
    groups(by: [SEX]) { keys { code } measures { ${PLACED} } }
    series(from: "2025-01-31", to: "2025-03-31") { at measures { ${PLACED} } }
  }
  part: placements(asAt: "2025-03-31", where: { uasc: ["UASC"] }) { total { ${PLACED} } }
  costs(${YEAR}) { total { ${PAID_FOR} } groups(by: [SEX]) { keys { code } measures { ${PAID_FOR} } } }
  beds(asAt: "2025-03-31") { total { ${LIVED_IN} } }
} }`;

const beds = [BARNET, CAMDEN].flatMap((borough) =>
  Array.from({ length: 4 }, (_, at) =>
    usedBed({ borough, urn: `SC${borough}${at}` }, { london: 7, others: 3, blocked: 2, vacant: 4 }),
  ),
);
const homes = beds.map(({ urn, borough }) => home({ urn, borough }));

test("of every other place, and of wider ones with their own in it, a borough's staff are told what everybody is", async () => {
  const roots = ["london", `subRegion(code: "NCL")`, `borough(code: "${CAMDEN}")`, `subRegion(code: "NEL")`];
  await fc.assert(
    fc.asyncProperty(anyPaid([BARNET, CAMDEN, "E09000010", "E09000012"]), async (paid) => {
      const held = { ...paid, beds, homes };
      const [everybody, staff] = [await graphOver(held), await graphOver(held, STAFF)];
      for (const root of roots)
        expect(JSON.stringify(await staff.ask(everythingOf(root)))).toBe(JSON.stringify(await everybody.ask(everythingOf(root))));
      // Among the boroughs of a wider place, their own is as everybody sees it.
      const table = `{ london { placements(asAt: "2025-03-31") { groups(by: [BOROUGH]) { keys { code } measures { ${PLACED} } } } } }`;
      expect(JSON.stringify(await staff.ask(table))).toBe(JSON.stringify(await everybody.ask(table)));
    }),
    { seed: 21, numRuns: 4 },
  );
});

test("of their own place every figure is exact but for percentiles, which are intervals of a hundredth", async () => {
  await fc.assert(
    fc.asyncProperty(anyPaid([BARNET, CAMDEN]), async (paid) => {
      const told = toldIn(
        await (await graphOver({ ...paid, beds, homes }, STAFF)).ask(everythingOf(`borough(code: "${BARNET}")`)),
      );
      const isPercentile = (path: string): boolean => /\.(median|p25|p75|p90)$/.test(path);
      const inexact = [...told].filter(
        ([path, { status, value, low, high }]) =>
          !(status === "OK" && value === low && value === high) &&
          !["NOT_APPLICABLE", "NOT_AVAILABLE"].includes(status) &&
          !(isPercentile(path) && status === "ROUNDED"),
      );
      expect(inexact).toEqual([]);
      const own = paid.episodes.filter(({ borough }) => borough === BARNET);
      expect(told.get("of.placements.total.children")!.value).toBe(own.length);
      expect(told.get("of.part.total.children")!.value).toBe(own.filter(({ uasc }) => uasc).length);
    }),
    { seed: 22, numRuns: 6 },
  );
});

describe("of their own place", () => {
  it("they may ask on any day, over any days, by any codes and in any detail", async () => {
    const { ask } = await graphOver(
      { ...paidChildren(3, { child: { urn: "SC1" } }), homes: [home({ provider: "alder" })] },
      STAFF,
    );
    const { borough } = await ask<{
      borough: {
        placements: { groups: readonly { keys: readonly { code: string }[]; measures: { children: PlainFigure } }[] };
        costs: { total: { children: PlainFigure; spend: PlainFigure } };
      };
    }>(`{ borough(code: "${BARNET}") {
      placements(asAt: "2024-05-05", where: { ageBand: ["10_TO_15", "UNDER_1"] }) { groups(by: [PROVIDER, PLACE, SEX], top: 1) { keys { code } measures { children ${FIGURE} } } }
      costs(during: { from: "2024-05-05", to: "2024-05-11" }) { total { children ${FIGURE} spend ${FIGURE} } }
    } }`);
    expect(
      borough.placements.groups.map(({ keys, measures }) => [...keys.map(({ code }) => code), measures.children.value]),
    ).toEqual([["alder", "U4", "MALE", 3]]);
    expect([borough.costs.total.children.value, borough.costs.total.spend.value]).toEqual([3, 2_100]);
  });

  it("keys are listed that one child alone has", async () => {
    const held = { ...paidChildren(1, { child: { urn: "SC1" } }), homes: [home({ provider: "alder" })] };
    const table = `{ borough(code: "${BARNET}") { placements(asAt: "2025-03-31") { groups(by: [PROVIDER]) { keys { code } } } } }`;
    const { borough } = await (
      await graphOver(held, STAFF)
    ).ask<{ borough: { placements: { groups: readonly object[] } } }>(table);
    expect(borough.placements.groups).toEqual([{ keys: [{ code: "alder" }] }]);
  });
});
