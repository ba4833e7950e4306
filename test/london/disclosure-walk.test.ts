import { beforeAll, describe, expect, it } from "vitest";
import { VARIABLES } from "../../schema/server/environment.ts";
import type { Figure } from "../../schema/figures/figure.ts";
import { LONDON_PLACE, type Place, placeOfBorough, placeOfSubRegion } from "../../schema/reference/places.ts";
import { attack, exposedBy } from "../support/attacker.ts";
import { fieldOf, pairsOf, sumsOf, walk, type Walked, withUnlisted } from "../support/london-walk.ts";
import { type London, startLondon } from "../support/start-london.ts";

const AS_AT = "2025-03-31";
const OTHER_DATES = ["2024-03-31", "2023-12-31"];

/** Every borough of North Central London, so that its tables are the sums of theirs, and the smallest authority of all. */
const WALKED_BOROUGHS = [...placeOfSubRegion("NCL")!.parts, placeOfBorough("E09000001")!];
const WIDE: readonly Place[] = [LONDON_PLACE, ...LONDON_PLACE.parts];

/** They list only the keys that are published. */
const KEYED = ["HOST_AUTHORITY", "PROVIDER"];

/** Published for London and the sub-regions only. */
const OF_MANY_BOROUGHS = [...KEYED, "WEEKLY_COST_BAND"];

describe("everything that the public may ask of placements", () => {
  let london: London;
  let walked: readonly Walked[];
  beforeAll(async () => {
    // Hundreds of tables in a request take longer than any caller's.
    london = await startLondon({ settings: { [VARIABLES.deadline]: "20000" } });
    walked = await walkEverything();
    return () => london[Symbol.asyncDispose]();
  }, 120_000);

  const walkEverything = async (): Promise<readonly Walked[]> => {
    const dimensions = await dimensionsOfSchema();
    const wide = dimensions.filter((name) => name !== "BOROUGH");
    const narrow = wide.filter((name) => !OF_MANY_BOROUGHS.includes(name));
    const pairs = await allowedPairs(wide);
    const singles = (names: readonly string[]): readonly (readonly string[])[] => [[], ...names.map((name) => [name])];
    const byBorough = singles(narrow).map((by) => ["BOROUGH", ...by]);
    const tables: Walked[] = [];
    for (const place of WIDE) tables.push(...(await walk(london, { place, asAt: AS_AT }, [...singles(wide), ...pairs])));
    for (const place of WALKED_BOROUGHS) {
      const own = pairs.filter((by) => !by.some((name) => OF_MANY_BOROUGHS.includes(name)));
      tables.push(...(await walk(london, { place, asAt: AS_AT }, [...singles(narrow), ...own])));
    }
    for (const asAt of [AS_AT, ...OTHER_DATES]) tables.push(...(await walk(london, { place: LONDON_PLACE, asAt }, byBorough)));
    for (const asAt of OTHER_DATES)
      for (const place of WIDE) tables.push(...(await walk(london, { place, asAt }, singles(wide))));
    return tables;
  };

  const dimensionsOfSchema = async (): Promise<readonly string[]> => {
    const { data } = await london.ask<{ __type: { enumValues: readonly { name: string }[] } }>(
      `{ __type(name: "PlacementDimension") { enumValues { name } } }`,
    );
    return data.__type.enumValues.map(({ name }) => name);
  };

  /** The pairs that are not refused: the policy may cross fewer than the schema can spell. */
  const allowedPairs = async (dimensions: readonly string[]): Promise<readonly (readonly string[])[]> => {
    const allowed: (readonly string[])[] = [];
    for (const by of pairsOf(dimensions)) {
      const { errors } = await london.ask(
        `{ subRegion(code: "NCL") { placements { groups(by: [${by.join()}], top: 1) { keys { code } } } } }`,
      );
      if (errors === undefined) allowed.push(by);
      else expect(errors[0]!.extensions!["code"]).toBe("DISCLOSURE_REFUSED");
    }
    return allowed;
  };

  const figures = (): readonly (readonly [string, Figure])[] => walked.flatMap(({ cells }) => [...cells]);

  it("is walked in every dimension and every pair that may be crossed", async () => {
    const seen = new Set(walked.flatMap(({ by }) => by));
    expect([...seen].toSorted()).toEqual((await dimensionsOfSchema()).filter((name) => name !== "BOROUGH").toSorted());
    expect(new Set(walked.map(({ place }) => place.code)).size).toBe(1 + 5 + 33);
    expect(figures().length).toBeGreaterThan(20_000);
  });

  it("holds no published count of children from 1 to 7, none that is not a multiple of 5, and no zero but a place's total", () => {
    const wrong = walked.flatMap(({ by, cells }) =>
      [...cells].filter(
        ([, { value }]) => value !== null && (value % 5 !== 0 || (value < 10 && !(value === 0 && by.length === 0))),
      ),
    );
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  it("says of every cell that it is rounded or withheld, and nothing finer than that", () => {
    const odd = figures().filter(([, { value, low, high, status }]) => {
      if (value === null) return status !== "SUPPRESSED" || low !== 0 || (high !== null && high !== 7);
      return status !== "ROUNDED" || (value > 0 && (low !== Math.max(value - 2, 8) || high !== value + 2));
    });
    expect(odd.map(([name]) => name)).toEqual([]);
  });

  it("shows means by what is published of the number, but of London by one dimension", async () => {
    type Row = { readonly measures: { readonly children: Figure; readonly daysInPlacement: { readonly mean: Figure } } };
    const seen = new Map<number | null, Set<string>>();
    for (const by of ["BOROUGH, AGE_BAND", "BOROUGH, PLACEMENT_TYPE", "SEX, ETHNICITY", "PLACEMENT_TYPE, LOCALITY"]) {
      const { data } = await london.ask<{ london: { placements: { groups: readonly Row[] } } }>(
        `{ london { placements(asAt: "${AS_AT}") { groups(by: [${by}]) { measures { children { value } daysInPlacement { mean { status } } } } } } }`,
      );
      for (const { measures } of data.london.placements.groups) {
        const { children, daysInPlacement } = measures;
        seen.set(children.value, (seen.get(children.value) ?? new Set()).add(daysInPlacement.mean.status));
      }
    }
    expect([...seen].filter(([, statuses]) => statuses.size > 1)).toEqual([]);
    expect([seen.get(10), seen.get(15)]).toEqual([new Set(["SUPPRESSED"]), new Set(["ROUNDED"])]);
  });

  it("shows the same totals in a series as on its dates", async () => {
    for (const place of [...WIDE, ...WALKED_BOROUGHS]) {
      const { data } = await london.ask<{
        place: { placements: { series: readonly { at: string; measures: { children: Figure } }[] } };
      }>(
        `{ place: ${fieldOf(place)} { placements { series(from: "2023-12-31", to: "${AS_AT}", every: QUARTER) { at measures { children { value low high status } } } } } }`,
      );
      const { series } = data.place.placements;
      expect(series.map(({ at }) => at)).toEqual(["2023-12-31", "2024-03-31", "2024-06-30", "2024-09-30", "2024-12-31", AS_AT]);
      for (const { at, measures } of series.filter((point) => [AS_AT, ...OTHER_DATES].includes(point.at))) {
        const total = walked.find((table) => table.place.code === place.code && table.asAt === at && table.by.length === 0);
        expect([...total!.cells.values()]).toEqual([measures.children]);
      }
    }
  });

  it("shows percentages of a base of 50 and more only, whose part and remainder are at least 8 as published", async () => {
    type Row = { readonly measures: Readonly<Record<"children" | "percentInOwnBorough" | "percentWithin20Miles", Figure>> };
    const shown = "children { value status } percentInOwnBorough { value status } percentWithin20Miles { value status }";
    const rows: Row[] = [];
    for (const by of ["BOROUGH, SEX", "BOROUGH, PLACEMENT_TYPE", "ETHNIC", "PLACE_PROVIDER"]) {
      const { data } = await london.ask<{ london: { placements: { groups: readonly Row[] } } }>(
        `{ london { placements(asAt: "${AS_AT}") { groups(by: [${by}]) { measures { ${shown} } } } } }`,
      );
      rows.push(...(data?.london.placements.groups ?? []));
    }
    const percents = rows.flatMap(({ measures: { children, percentInOwnBorough, percentWithin20Miles } }) =>
      [percentInOwnBorough, percentWithin20Miles].map((percent) => ({ base: children.value ?? 0, percent })),
    );
    const published = percents.filter(({ percent }) => percent.value !== null);
    expect(published.length).toBeGreaterThan(50);
    for (const { base, percent } of published) {
      expect(base).toBeGreaterThanOrEqual(50);
      // Whole percentages of a part between 8 and all but 8.
      expect(Number.isInteger(percent.value)).toBe(true);
      expect((percent.value! + 0.5) * base).toBeGreaterThanOrEqual(800);
      expect((100.5 - percent.value!) * base).toBeGreaterThanOrEqual(800);
    }
  });

  it.each([
    ["a union of codes", `where: { sex: ["MALE", "FEMALE"] }`, "total { children { value } }", "SEX FEMALE"],
    ["a day inside a month", `asAt: "2025-03-12"`, "total { children { value } }", "2025-02-28"],
    [
      "three dimensions, one of them a filter",
      `where: { sex: ["MALE"] }`,
      "groups(by: [AGE_BAND, ETHNICITY]) { keys { code } }",
      "AGE_BAND x SEX",
    ],
    [
      "three filters",
      `where: { sex: ["MALE"], uasc: ["UASC"], ageBand: ["1_TO_4"] }`,
      "total { children { value } }",
      "AGE_BAND x SEX",
    ],
    ["a percentile that is not published", "", "total { distance { percentile(at: 60) { value } } }", "50"],
  ])("refuses %s and names the nearest that may be asked", async (_, given, selection, nearest) => {
    const { errors } = await london.ask(
      `{ london { placements(${given === "" ? `asAt: "${AS_AT}"` : given}) { ${selection} } } }`,
    );
    expect(errors).toMatchObject([{ extensions: { code: "DISCLOSURE_REFUSED", nearest } }]);
    expect(errors![0]!.message).toContain(`The nearest that may be asked is ${nearest}.`);
  });

  it("shows a cell alike, whether a place is asked or the boroughs of a wider one", () => {
    const shown = new Map<string, string>();
    const unlike = figures().filter(([name, figure]) => {
      const [first, again] = [shown.get(name), JSON.stringify(figure)];
      shown.set(name, again);
      return first !== undefined && first !== again;
    });
    expect(unlike.map(([name]) => name)).toEqual([]);
  });

  it("leaves every withheld cell at least three candidates to whoever puts all of it together", async ({ annotate }) => {
    const tables = withUnlisted(walked, KEYED);
    const candidates = attack(
      tables.flatMap(({ cells, told }) => [cells, told]),
      sumsOf(tables),
    );
    const widths = [...candidates.values()].map(({ low, high }) => high - low + 1);
    await annotate(`${figures().length} cells walked, ${widths.length} withheld, fewest candidates ${Math.min(...widths)}`);
    expect(exposedBy(candidates)).toEqual([]);
  });
});
