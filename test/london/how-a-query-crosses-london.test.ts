import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Figure } from "../../schema/disclosure/figure.ts";
import { SUB_REGIONS, type SubRegionCode } from "../../schema/reference/sub-regions.ts";
import { VARIABLES } from "../../schema/server/environment.ts";
import { type AskOptions, post } from "../support/london-ask.ts";
import { type Crossed, isPartials, questionsIn } from "../support/london-proxy.ts";
import { type London, startLondon } from "../support/start-london.ts";

const AS_AT = "2025-03-31";
const SHOWN = "fragment shown on Figure { value low high status }";
const [CAMDEN, BARNET, CITY] = ["E09000007", "E09000003", "E09000001"] as const;
const CODES = SUB_REGIONS.map(({ code }) => code);

type Measures = Readonly<Record<"children" | "percentInOwnBorough", Figure>>;
type Group = { readonly keys: readonly { readonly code: string }[]; readonly measures: Measures };
type Placements = {
  readonly total: Measures;
  readonly groups: readonly Group[];
  readonly series: readonly { readonly at: string; readonly measures: Measures }[];
};

const valueOf = (groups: readonly Group[], ...codes: readonly string[]): Figure =>
  groups.find(
    ({ keys }) =>
      keys
        .map(({ code }) => code)
        .toSorted()
        .join() === codes.toSorted().join(),
  )!.measures.children;

/** "SHARE CHILDREN by SEX on 2025-03-31"; filters after a bar. */
const spelt = ({ form, measure, times, by, where }: Crossed): string => {
  const on = times.length > 2 ? `${times.length} dates` : times.join(" and ");
  const filters = where.map(({ dimension, codes }) => ` | ${dimension} ${codes.join()}`);
  return `${form} ${measure} by ${by.join()} on ${on}${filters.join("")}`;
};

describe("how a query crosses London", () => {
  let london: London;
  beforeAll(async () => {
    london = await startLondon({ proxied: true });
    return () => london[Symbol.asyncDispose]();
  });
  beforeEach(() => {
    for (const proxy of london.proxies.values()) proxy.forget();
  });

  /** What each sub-region was asked to count since the last `forget`: one entry a request, one question a spelling. */
  const asked = (): Readonly<Record<string, readonly (readonly string[])[]>> =>
    Object.fromEntries(
      [...london.proxies].map(([code, proxy]) => [
        code,
        proxy
          .recorded()
          .filter(isPartials)
          .map((request) => questionsIn(request).map(spelt).toSorted()),
      ]),
    );
  /** The same requests to some sub-regions, and none to the others. */
  const ofEach = (requests: readonly (readonly string[])[], codes: readonly SubRegionCode[] = CODES) =>
    Object.fromEntries(CODES.map((code) => [code, codes.includes(code) ? requests : []]));
  const ask = async <T = { readonly place: { readonly placements: Placements } }>(
    text: string,
    asking?: AskOptions,
  ): Promise<T> => {
    const { data, errors } = await london.ask<T>(`${text}${text.includes("...shown") ? SHOWN : ""}`, asking);
    expect(errors).toBeUndefined();
    return data;
  };
  const placements = async (text: string, asking?: AskOptions): Promise<Placements> => (await ask(text, asking)).place.placements;

  it("asks the five for a share of London's number, without their boroughs", async () => {
    await placements(`{ place: london { placements(asAt: "2024-01-31") { total { children { ...shown } } } } }`);
    expect(asked()).toEqual(ofEach([["SHARE CHILDREN by  on 2024-01-31"]]));
  });

  it("asks a sub-region's number of that sub-region alone, as published", async () => {
    await placements(`{ place: subRegion(code: "SEL") { placements(asAt: "2024-01-31") { total { children { ...shown } } } } }`);
    expect(asked()).toEqual(ofEach([["PUBLISHED CHILDREN by  on 2024-01-31"]], ["SEL"]));
  });

  it("asks for two boroughs of a sub-region with one vector of its boroughs, and nobody else", async () => {
    await ask(`{ camden: borough(code: "${CAMDEN}") { ...of } barnet: borough(code: "${BARNET}") { ...of } }
      fragment of on Borough { placements(asAt: "2024-01-31") { coverage { complete } total { children { ...shown } } } }`);
    expect(asked()).toEqual(ofEach([["PUBLISHED CHILDREN by BOROUGH on 2024-01-31"]], ["NCL"]));
    for (const [code, proxy] of london.proxies) expect(proxy.recorded().length > 0).toBe(code === "NCL");
  });

  it("gathers the fields of one wave into one request to each sub-region", async () => {
    await placements(`{ place: london { placements(asAt: "2024-12-31") {
      total { children { ...shown } percentInOwnBorough { ...shown } }
      groups(by: [SEX]) { keys { code } measures { children { ...shown } } }
      series(from: "2024-12-01", to: "${AS_AT}") { at measures { children { ...shown } } } } } }`);
    expect(asked()).toEqual(
      ofEach([
        [
          "SHARE CHILDREN by  on 2024-12-31 | LOCALITY IN",
          // The total and the series are one question on four dates.
          "SHARE CHILDREN by  on 4 dates",
          "SHARE CHILDREN by SEX on 2024-12-31",
        ],
      ]),
    );
  });

  it("asks for both numbers of a percentage in one request", async () => {
    await ask(
      `{ london { movements(during: { from: "2023-04-01", to: "2024-03-31" }) { total { percentUnplanned { ...shown } } } } }`,
    );
    const during = "2023-04-01/2024-03-31";
    expect(asked()).toEqual(ofEach([[`SHARE MOVES by  on ${during}`, `SHARE UNPLANNED_MOVES by  on ${during}`]]));
  });

  it("serves the places of a table by BOROUGH or by sub-region without asking again", async () => {
    await ask(`{ london { placements(asAt: "2024-02-29") { groups(by: [BOROUGH, SEX]) { keys { code } measures { children { ...shown } } } }
      subRegions { placements(asAt: "2024-02-29") { total { children { ...shown } } }
        boroughs { placements(asAt: "2024-02-29") { groups(by: [SEX]) { keys { code } measures { children { ...shown } } } } } } } }`);
    expect(asked()).toEqual(
      ofEach([["PUBLISHED CHILDREN by  on 2024-02-29", "PUBLISHED CHILDREN by BOROUGH,SEX on 2024-02-29"]]),
    );
    for (const proxy of london.proxies.values()) proxy.forget();
    await ask(`{ borough(code: "${CAMDEN}") { placements(asAt: "2024-02-29") { groups(by: [SEX]) { measures { children { ...shown } } } } }
      subRegion(code: "NWL") { placements(asAt: "2024-02-29") { total { children { ...shown } } } } }`);
    expect(asked()).toEqual(ofEach([]));
  });

  it("counts nine aliases of one table once", async () => {
    const aliases = Array.from({ length: 9 }, (_, at) => `a${at}: groups(by: [AGE_BAND]) { measures { children { ...shown } } }`);
    const tables = Object.values(
      await placements(`{ place: london { placements(asAt: "2024-03-31") { ${aliases.join(" ")} } } }`),
    );
    expect(asked()).toEqual(ofEach([["SHARE CHILDREN by AGE_BAND on 2024-03-31"]]));
    expect(tables).toEqual(Array.from({ length: 9 }, () => tables[0]));
  });

  it("asks a series that moves on by a month for the one new date", async () => {
    const series = (from: string, to: string): string =>
      `{ place: london { placements { series(from: "${from}", to: "${to}") { at measures { children { ...shown } } } } } }`;
    const before = await placements(series("2021-01-31", "2023-01-31"));
    expect(asked()).toEqual(ofEach([["SHARE CHILDREN by  on 25 dates"]]));
    for (const proxy of london.proxies.values()) proxy.forget();
    const after = await placements(series("2021-02-28", "2023-02-28"));
    expect(asked()).toEqual(ofEach([["SHARE CHILDREN by  on 2023-02-28"]]));
    expect(after.series.slice(0, -1)).toEqual(before.series.slice(1));
  });

  it.each([
    ["on", "2022-06-30"],
    ["off", "2022-07-31"],
  ])(
    "asks each sub-region once for a fresh figure that 32 callers want at one moment, with the cache %s",
    async (cache, asAt) => {
      const gateway = await london.startGateway({ [VARIABLES.cache]: cache });
      await post(gateway.url, "{ london { placements { asAt } } }");
      for (const proxy of london.proxies.values()) proxy.forget();
      const holds = [...london.proxies.values()].map((proxy) => proxy.hold());
      const text = `{ london { placements(asAt: "${asAt}") { groups(by: [LEGAL_STATUS]) { keys { code } measures { children { value } } } } } }`;
      const asking = Array.from({ length: 32 }, () => post(gateway.url, text));
      // Long enough for all 32 to be on their way, so that none comes when the others have gone.
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      for (const release of holds) release();
      const answers = await Promise.all(asking);
      expect(asked()).toEqual(ofEach([[`SHARE CHILDREN by LEGAL_STATUS on ${asAt}`]]));
      expect(answers[0]!.errors).toBeUndefined();
      expect(answers).toEqual(answers.map(() => answers[0]));
    },
  );

  it("answers a filter by type and age over 60 months with 60 numbers", async () => {
    const { series } =
      await placements(`{ place: london { placements(where: { placementType: ["FOSTER"], ageBand: ["10_TO_15"] }) {
      series(from: "2020-04-30", to: "${AS_AT}") { at measures { children { ...shown } } } } } }`);
    expect(asked()).toEqual(ofEach([["SHARE CHILDREN by  on 60 dates | PLACEMENT_TYPE FOSTER | AGE_BAND 10_TO_15"]]));
    expect(series.map(({ measures }) => measures.children.status)).toEqual(Array.from({ length: 60 }, () => "ROUNDED"));
    const [exchange] = london.proxies.get("NEL")!.exchanges().slice(-1);
    const { data } = JSON.parse(exchange!.answered) as {
      data: { partials: { answers: readonly [{ vectors: readonly object[] }] } };
    };
    const numbers = data.partials.answers[0].vectors.map((vector) => Object.values(vector).flat().length);
    expect(numbers).toHaveLength(60);
    // A number of children and its dither, each with its slot; of a dither of 0 nothing crosses.
    expect(numbers.filter((length) => length !== 4 && length !== 2)).toEqual([]);
  });

  it("pins one vintage of each sub-region for all waves of a request", async () => {
    await placements(`{ place: london { placements(asAt: "2024-09-30") {
      groups(by: [PROVIDER], top: 3) { keys { code } measures { percentInOwnBorough { ...shown } } } } } }`);
    for (const proxy of london.proxies.values()) {
      const vintages = proxy
        .recorded()
        .filter(isPartials)
        .map(({ variables }) => variables["vintage"]);
      expect(vintages.length).toBeGreaterThan(1);
      expect(new Set(vintages).size).toBe(1);
    }
  });

  it("asks nobody again for what it has just answered from the same vintages", async () => {
    const text = `{ place: london { placements(asAt: "2023-03-31") { total { children { ...shown } } } } }`;
    const first = await placements(text);
    for (const proxy of london.proxies.values()) proxy.forget();
    expect(await placements(text)).toEqual(first);
    expect(asked()).toEqual(ofEach([]));
  });

  it("publishes one value for a cell, whichever way it is reached", async () => {
    const plain = await placements(`{ place: london { placements(asAt: "${AS_AT}") {
      groups(by: [SEX, AGE_BAND]) { keys { code } measures { children { ...shown } } } } } }`);
    const turned = await placements(
      `query Turned($at: LocalDate, $by: [PlacementDimension!]!) { place: london { ...here } }
       fragment here on London { placements(asAt: $at) { groups(by: $by) { ...row } } }
       fragment row on PlacementGroup { measures { children { ...shown } } keys { code } }`,
      { variables: { at: AS_AT, by: ["AGE_BAND", "SEX"] } },
    );
    const filtered = await placements(`{ place: london { placements(where: { sex: ["MALE"] }, asAt: "${AS_AT}") {
      total { children { ...shown } }
      groups(by: [AGE_BAND]) { keys { code } measures { children { ...shown } } }
      series(from: "2025-03-01", to: "2025-04-15") { at measures { children { ...shown } } } } } }`);
    const both = await placements(`{ place: london { placements(where: { ageBand: ["1_TO_4"], sex: ["MALE"] }, asAt: "${AS_AT}") {
      total { children { ...shown } } } } }`);
    for (const { keys, measures } of plain.groups)
      expect(valueOf(turned.groups, ...keys.map(({ code }) => code))).toEqual(measures.children);
    for (const { keys, measures } of filtered.groups)
      expect(valueOf(plain.groups, "MALE", keys[0]!.code)).toEqual(measures.children);
    expect(valueOf(plain.groups, "MALE", "1_TO_4")).toEqual(both.total.children);
    expect(filtered.series[0]!.measures.children).toEqual(filtered.total.children);
  });

  it("lists every code of a closed dimension, by published value, then code, those in the band last and UNKNOWN the last of them", async () => {
    const { groups } = await placements(`{ place: borough(code: "${CITY}") { placements(asAt: "${AS_AT}") {
      groups(by: [PLACE]) { keys { code } measures { children { ...shown } } } } } }`);
    const codes = groups.map(({ keys }) => keys[0]!.code);
    const [shown, banded] = [groups, groups].map((all, at) =>
      all.filter(({ measures }) => (measures.children.value === null) === (at === 1)).map(({ keys }) => keys[0]!.code),
    );
    expect(codes).toEqual([...shown!, ...banded!]);
    expect(banded!.length).toBeGreaterThan(25);
    expect(banded).toEqual([...banded!.filter((code) => code !== "UNKNOWN").toSorted(), "UNKNOWN"]);
    const values = groups.flatMap(({ measures }) => measures.children.value ?? []);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
  });

  it("shows the first groups only when asked for the top", async () => {
    const { groups } = await placements(`{ place: london { placements(asAt: "${AS_AT}") {
      groups(by: [PLACEMENT_TYPE], top: 2) { keys { code } measures { children { ...shown } } } } } }`);
    expect(groups.map(({ keys }) => keys[0]!.code)).toEqual(["FOSTER", "SUPPORTED"]);
  });

  it("answers as at the latest month end that every return covers unless a date is named", async () => {
    const { data } = await london.ask<{ london: { placements: { asAt: string; coverage: { complete: boolean } } } }>(
      "{ london { placements { asAt coverage { complete } } } }",
    );
    expect(data.london.placements).toEqual({ asAt: AS_AT, coverage: { complete: true } });
  });

  it("has five subgraphs that tell a supergraph one and the same SDL", async () => {
    const sdls = await Promise.all(
      [...london.urls.values()].map((url) => post<{ _service: { sdl: string } }>(url, "{ _service { sdl } }")),
    );
    expect(new Set(sdls.map(({ data }) => data._service.sdl)).size).toBe(1);
  });
});
