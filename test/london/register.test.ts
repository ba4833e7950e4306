/** One register: a home that children of several sub-regions live in is one object, whoever is asked for it. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SUB_REGIONS, type SubRegionCode } from "../../schema/reference/sub-regions.ts";
import { post } from "../support/london-ask.ts";
import { type Page, readPages } from "../support/read-pages.ts";
import { type London, startLondon } from "../support/start-london.ts";

let london: London;
beforeAll(async () => void (london = await startLondon({ proxied: true })));
afterAll(() => london[Symbol.asyncDispose]());

const HOME = `fragment all on Home { urn name provisionType homeType sector status registered closed localAuthority
  borough { code subRegion { code } } places needs grade inspected
  provider { id name homeCount places grades { code homes } authorities { localAuthority homes } } }`;

type Home = { readonly urn: string; readonly borough: { readonly subRegion: { readonly code: SubRegionCode } } | null };

/** Written in place of a URN where Ofsted does not inspect, or had not registered yet. */
const OFF_REGISTER = /^(?:XXXXXXX|SC9\d{3}00)$/;

/** URNs of the homes that a borough's children live in, by the rows that its own staff see. */
const urnsUsedBy = async (borough: string): Promise<ReadonlySet<string>> => {
  const { data } = await london.ask<{ borough: { placementRecords: { nodes: readonly { urn: string | null }[] } } }>(
    `{ borough(code: "${borough}") { placementRecords(asAt: "2025-03-31", first: 500) { nodes { urn } } } }`,
    { token: await london.tokenOf(borough) },
  );
  return new Set(data.borough.placementRecords.nodes.flatMap(({ urn }) => (urn === null || OFF_REGISTER.test(urn) ? [] : urn)));
};

describe("the register of London", () => {
  it("has one object for a home that two sub-regions' children live in, the same from all six", async () => {
    const ofHackney = await urnsUsedBy("E09000012");
    const shared = [...ofHackney.intersection(await urnsUsedBy("E09000022"))].toSorted();
    expect(shared.length).toBeGreaterThan(0);
    const query = `{ ${shared.map((urn) => `u${urn}: home(urn: "${urn}") { ...all }`).join("\n")} } ${HOME}`;
    const { data } = await london.ask<Readonly<Record<string, Home>>>(query);
    expect(Object.values(data).map(({ urn }) => urn)).toEqual(shared);
    for (const url of london.urls.values()) expect((await post(url, query)).data).toEqual(data);
  });

  it("lists every open home once, page by page, and as many as there are in the parts", async () => {
    const pages = await readPages(async (after) => {
      const { data } = await london.ask<{ homes: Page<Home> }>(
        `query ($after: String) { homes(orderBy: PLACES_DESC, first: 500, after: $after) {
          nodes { urn borough { subRegion { code } } } pageInfo { hasNextPage endCursor } totalCount } }`,
        { variables: { after } },
      );
      return data.homes;
    });
    const homes = pages.flatMap(({ nodes }) => nodes);
    expect(new Set(homes.map(({ urn }) => urn)).size).toBe(pages[0]!.totalCount);
    const { data } = await london.ask<Readonly<Record<string, { readonly totalCount: number }>>>(
      `{ ${SUB_REGIONS.map(({ code }) => `${code}: homes(where: { place: "${code}" }) { totalCount }`).join("\n")} }`,
    );
    const inParts = Object.entries(data).map(([code, { totalCount }]) => [code, totalCount]);
    const counted = Map.groupBy(homes, ({ borough }) => borough?.subRegion.code ?? "ELSEWHERE");
    expect(inParts).toEqual(SUB_REGIONS.map(({ code }) => [code, counted.get(code)!.length]));
  });

  it("is fetched from one of five sub-regions that hold the same copy", async () => {
    const gateway = await london.startGateway({});
    for (const proxy of london.proxies.values()) proxy.forget();
    await post(gateway.url, `{ homes { totalCount } london { providers { totalCount } } }`);
    const asked = [...london.proxies].flatMap(([code, proxy]) =>
      proxy.recorded().flatMap(({ query }) => (query.includes("registerRows") ? [code] : [])),
    );
    expect(asked).toEqual(["NEL"]);
  });

  it("answers while one of the five does", async () => {
    const { data: whole } = await london.ask(`{ homes { totalCount } }`);
    const gateway = await london.startGateway({});
    for (const [code, proxy] of london.proxies) if (code !== "SWL") proxy.alter(() => "gone");
    expect(await post(gateway.url, `{ homes { totalCount } }`)).toMatchObject({ status: 200, data: whole });
    for (const proxy of london.proxies.values()) proxy.alter(null);
  });
});
