import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Figure } from "../../schema/figures/figure.ts";
import { SUB_REGIONS } from "../../schema/reference/sub-regions.ts";
import { post } from "../support/london-ask.ts";
import type { Recorded } from "../support/london-proxy.ts";
import { type London, startLondon } from "../support/start-london.ts";

const AS_AT = "2025-03-31";
const SHOWN = "fragment shown on Figure { value low high status }";

type Group = { readonly keys: readonly { readonly code: string }[]; readonly measures: { readonly children: Figure } };
type Placements = {
  readonly total: { readonly children: Figure };
  readonly groups: readonly Group[];
  readonly series: readonly { readonly at: string; readonly measures: { readonly children: Figure } }[];
};

/** The counts of a sparse vector: [slot, count, slot, count, ...]. */
const valuesOf = (pairs: readonly number[]): readonly number[] => pairs.filter((_, at) => at % 2 === 1);

const valueOf = (groups: readonly Group[], ...codes: string[]): Figure =>
  groups.find(
    ({ keys }) =>
      keys
        .map(({ code }) => code)
        .toSorted()
        .join() === codes.toSorted().join(),
  )!.measures.children;

describe("how a query crosses London", () => {
  let london: London;
  beforeAll(async () => {
    london = await startLondon({ proxied: true });
    return () => london[Symbol.asyncDispose]();
  });
  beforeEach(() => {
    for (const proxy of london.proxies.values()) proxy.forget();
  });

  /** What each sub-region was asked to count: one entry a request, one question a name. */
  const partialsAsked = (): ReadonlyMap<string, readonly (readonly string[])[]> =>
    new Map([...london.proxies].map(([code, proxy]) => [code, proxy.recorded().filter(isPartials).map(questionsOf)]));
  const isPartials = ({ query }: Recorded): boolean => query.includes("partials(");
  const questionsOf = ({ variables }: Recorded): readonly string[] =>
    (variables["queries"] as { measure: string; times: string[]; by: string[] }[]).map(
      ({ measure, times, by }) => `${measure} by ${by.join()} on ${times.length} date${times.length > 1 ? "s" : ""}`,
    );
  const placements = async (text: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Placements> => {
    const { data, errors } = await london.ask<{ place: { placements: Placements } }>(`${text} ${SHOWN}`, { variables });
    expect(errors).toBeUndefined();
    return data.place.placements;
  };

  it("answers London with the sum of what the five sub-regions count", async () => {
    const query = { fact: "PLACEMENTS", measure: "CHILDREN", times: [AS_AT], by: ["BOROUGH"], where: [] };
    const counted = await Promise.all(SUB_REGIONS.map(({ code }) => london.askPartial(code, query)));
    const { total } = await placements(`{ place: london { placements(asAt: "${AS_AT}") { total { children { ...shown } } } } }`);
    const sum = counted.flatMap(valuesOf).reduce((all, children) => all + children, 0);
    expect(counted.map((each) => valuesOf(each).length)).toEqual(SUB_REGIONS.map(({ boroughs }) => boroughs.length));
    expect(total.children).toEqual({ value: 5 * Math.round(sum / 5), low: 9_288, high: 9_292, status: "ROUNDED" });
  });

  it("gathers the fields of one wave into one request to each sub-region", async () => {
    await placements(`{ place: london { placements(asAt: "2024-12-31") {
      total { children { ...shown } percentInOwnBorough { ...shown } }
      groups(by: [SEX]) { keys { code } measures { children { ...shown } } }
      series(from: "2024-12-01", to: "${AS_AT}") { at measures { children { ...shown } } } } } }`);
    for (const asked of partialsAsked().values())
      expect(asked.map((questions) => questions.toSorted())).toEqual([
        [
          "CHILDREN by BOROUGH on 1 date",
          "CHILDREN by BOROUGH on 4 dates",
          "CHILDREN by BOROUGH,LOCALITY on 1 date",
          "CHILDREN by BOROUGH,SEX on 1 date",
        ],
      ]);
    expect([...partialsAsked().keys()].toSorted()).toEqual(SUB_REGIONS.map(({ code }) => code).toSorted());
  });

  it("asks a sub-region nothing twice that several fields of a request need", async () => {
    await placements(`{ place: london { placements(asAt: "2024-02-29") { total { children { ...shown } ratePer10000 { ...shown } } }
      same: placements(asAt: "2024-02-29") { total { children { ...shown } } }
      subRegions { placements(asAt: "2024-02-29") { total { children { ...shown } } } } } }`);
    for (const asked of partialsAsked().values()) expect(asked).toEqual([["CHILDREN by BOROUGH on 1 date"]]);
  });

  it("sends a Camden question only to the sub-region that holds Camden", async () => {
    await placements(`{ place: borough(code: "E09000007") { placements(asAt: "2024-06-30") {
      coverage { complete } total { children { ...shown } } } } }`);
    const asked = [...london.proxies].flatMap(([code, proxy]) => proxy.recorded().map(() => code));
    expect(new Set(asked)).toEqual(new Set(["NCL"]));
  });

  it("sends a sub-region's question only to that sub-region", async () => {
    await placements(`{ place: subRegion(code: "SEL") { placements(asAt: "2024-06-30") { total { children { ...shown } } } } }`);
    const asked = [...london.proxies].flatMap(([code, proxy]) => proxy.recorded().map(() => code));
    expect(new Set(asked)).toEqual(new Set(["SEL"]));
  });

  it("pins one vintage of each sub-region for all waves of a request", async () => {
    await placements(`{ place: london { placements(asAt: "2024-09-30") {
      groups(by: [SEX]) { keys { code } measures { percentInOwnBorough { ...shown } } } } } }`);
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
    for (const asked of partialsAsked().values()) expect(asked).toEqual([]);
  });

  it("publishes one value for a cell, whichever way it is reached", async () => {
    const plain = await placements(`{ place: london { placements(asAt: "${AS_AT}") {
      groups(by: [SEX, AGE_BAND]) { keys { code } measures { children { ...shown } } } } } }`);
    const turned = await placements(
      `query Turned($at: LocalDate, $by: [PlacementDimension!]!) { place: london { ...here } }
       fragment here on London { placements(asAt: $at) { groups(by: $by) { ...row } } }
       fragment row on PlacementGroup { measures { children { ...shown } } keys { code } }`,
      { at: AS_AT, by: ["AGE_BAND", "SEX"] },
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

  it("lists every code of a closed dimension, by published value, then code, withheld ones last", async () => {
    const { groups } = await placements(`{ place: borough(code: "E09000001") { placements(asAt: "${AS_AT}") {
      groups(by: [PLACE]) { keys { code } measures { children { ...shown } } } } } }`);
    const codes = groups.map(({ keys }) => keys[0]!.code);
    expect(groups.every(({ measures }) => measures.children.status === "SUPPRESSED")).toBe(true);
    expect(codes).toEqual(codes.toSorted());
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
