/** A number is the same by whatever route a caller comes to it, and the public's is what everybody else reads of a place too. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { EVERYBODY, graphOver } from "../support/graph-in-process.ts";
import { anyGroups } from "../support/records.ts";

type Shown = {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly status: string;
};
type Measured = { readonly measures: { readonly children: Shown } };
type Group = Measured & { readonly keys: readonly { readonly code: string }[] };
type Groups = { readonly placements: { readonly groups: readonly Group[] } };

const CHILDREN = "children { value low high status }";
const AS_AT = "2025-03-31";

/** North Central London, and one of its boroughs. */
const [NCL, BARNET] = ["NCL", "E09000003"];

const groupsBy = (by: string): string =>
  `placements(asAt: "${AS_AT}") { groups(by: [${by}]) { keys { code } measures { ${CHILDREN} } } }`;

const byCodes = ({ placements }: Groups, of: (codes: readonly string[]) => boolean = () => true): ReadonlyMap<string, Shown> =>
  new Map(
    placements.groups
      .map(({ keys, measures }) => [keys.map(({ code }) => code), measures.children] as const)
      .filter(([codes]) => of(codes))
      .map(([codes, shown]) => [codes.join(), shown]),
  );

/** Without the code of a borough, which stands first. */
const ofBarnet = (groups: Groups): ReadonlyMap<string, Shown> =>
  new Map(
    [...byCodes(groups, ([borough]) => borough === BARNET)].map(([name, shown]) => [name.replace(`${BARNET},`, ""), shown]),
  );

const RUNS = { seed: 29, numRuns: 25 };

test("of a group, a filter and a date of a series it is one number, in London, a sub-region and a borough", async () => {
  let shown = 0;
  await fc.assert(
    fc.asyncProperty(anyGroups, fc.constantFrom("FOSTER", "CHILDRENS_HOMES"), async (episodes, type) => {
      const { ask } = await graphOver({ episodes });
      const filter = `where: { placementType: ["${type}"] }`;
      const routes = `
        ${groupsBy("PLACEMENT_TYPE")}
        filtered: placements(asAt: "${AS_AT}", ${filter}) { total { ${CHILDREN} } }
        months: placements(${filter}) { series(from: "2025-01-01", to: "${AS_AT}", every: MONTH) { measures { ${CHILDREN} } } }`;
      const places = await ask<Record<string, Routes>>(`{
        london { ${routes} } subRegion(code: "${NCL}") { ${routes} } borough(code: "${BARNET}") { ${routes} } }`);
      for (const place of Object.values(places)) {
        const group = byCodes(place).get(type)!;
        shown += +(group.value !== null);
        expect(place.filtered.total.children).toEqual(group);
        expect(place.months.series.at(-1)!.measures.children).toEqual(group);
      }
    }),
    RUNS,
  );
  expect(shown).toBeGreaterThan(10);
});

type Routes = Groups & {
  readonly filtered: { readonly total: Measured["measures"] };
  readonly months: { readonly series: readonly Measured[] };
};

test("of a borough it is one number in its own table, its sub-region's and London's", async () => {
  let shown = 0;
  await fc.assert(
    fc.asyncProperty(anyGroups, async (episodes) => {
      const { ask } = await graphOver({ episodes });
      const { borough, subRegion, london } = await ask<Record<"borough" | "subRegion" | "london", Groups>>(`{
        borough(code: "${BARNET}") { ${groupsBy("SEX")} }
        subRegion(code: "${NCL}") { ${groupsBy("BOROUGH, SEX")} }
        london { ${groupsBy("BOROUGH, SEX")} } }`);
      const own = byCodes(borough);
      shown += [...own.values()].filter(({ value }) => value !== null).length;
      expect(ofBarnet(subRegion)).toEqual(own);
      expect(ofBarnet(london)).toEqual(own);
    }),
    RUNS,
  );
  expect(shown).toBeGreaterThan(5);
});

test("of a sub-region that holds all the children of a cell it is London's too", async () => {
  let shown = 0;
  await fc.assert(
    fc.asyncProperty(anyGroups, async (episodes) => {
      const { ask } = await graphOver({ episodes: episodes.filter(({ borough }) => borough !== "E09000001") });
      const { subRegion, london } = await ask<Record<"subRegion" | "london", Groups>>(`{
        subRegion(code: "${NCL}") { ${groupsBy("PLACEMENT_TYPE, SEX")} }
        london { ${groupsBy("PLACEMENT_TYPE, SEX")} } }`);
      shown += [...byCodes(london).values()].filter(({ value }) => value !== null).length;
      expect(byCodes(london)).toEqual(byCodes(subRegion));
    }),
    RUNS,
  );
  expect(shown).toBeGreaterThan(5);
});

test("for a borough's staff their own place is as it is, and every other and all wider ones are the public's", async () => {
  const asked = `{
    own: borough(code: "${BARNET}") { ${groupsBy("SEX")} }
    other: borough(code: "E09000007") { ${groupsBy("SEX")} placements(asAt: "${AS_AT}") { total { ${CHILDREN} } } }
    subRegion(code: "${NCL}") { ${groupsBy("BOROUGH, SEX")} }
    london { ${groupsBy("BOROUGH, SEX")} placements(asAt: "${AS_AT}") { total { ${CHILDREN} } } } }`;
  await fc.assert(
    fc.asyncProperty(anyGroups, async (episodes) => {
      const [everybody, staff] = await Promise.all(
        [EVERYBODY, { kind: "BOROUGH", borough: BARNET } as const].map(async (audience) => {
          const { ask } = await graphOver({ episodes }, audience);
          return ask<Record<string, Groups>>(asked);
        }),
      );
      const { own, ...others } = staff!;
      const { own: _own, ...publicOthers } = everybody!;
      expect(JSON.stringify(others)).toBe(JSON.stringify(publicOthers));
      const sexes = { M: "MALE", F: "FEMALE", 1: "MALE", U: "UNKNOWN" } as Readonly<Record<string, string>>;
      const counted = Map.groupBy(
        episodes.filter(({ borough }) => borough === BARNET),
        ({ sex }) => sexes[sex]!,
      );
      for (const [sex, shown] of byCodes(own!)) {
        const value = counted.get(sex)?.length ?? 0;
        expect(shown).toEqual({ value, low: value, high: value, status: "OK" });
      }
    }),
    RUNS,
  );
});
