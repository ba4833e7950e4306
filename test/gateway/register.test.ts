/** Homes and providers at the gateway: one register of what the sub-regions' copies say, whichever of them answers. */
import { describe, expect, it } from "vitest";
import type { HomeRow } from "../../schema/register/home.ts";
import { type InProcess, SERVICE_TOKEN, serveGateway } from "../support/london-in-process.ts";
import { startProxy } from "../support/london-proxy.ts";
import { type Page, readPages } from "../support/read-pages.ts";
import { homesInOrder, providersInOrder } from "../support/reference/register-lists.ts";
import { homeRow } from "../support/register-rows.ts";
import { serveRegister } from "../support/serve-register.ts";

const PROVIDERS = ["alder", "beech", "cedar"];

const numbered = (from: number, to: number): readonly HomeRow[] =>
  Array.from({ length: to - from }, (_, at) => {
    const number = from + at;
    const id = PROVIDERS[number % PROVIDERS.length]!;
    return homeRow({
      urn: String(1000 + number),
      name: number % 3 === 0 ? null : `House ${number % 5}`,
      places: number % 4 === 0 ? null : number % 6,
      registered: `2020-01-${String((number % 9) + 1).padStart(2, "0")}`,
      providerId: id,
      providerName: `${id} Care`,
    });
  });

/** Two copies that share twenty homes, of which one is inspected later in each, and have others of their own. */
const OLD = [...numbered(0, 30), homeRow({ urn: "2000", inspected: "2025-01-15", grade: "Outstanding", providerId: "alder" })];
const NEW = [
  ...numbered(10, 40),
  homeRow({ urn: "2000", inspected: "2024-01-15", grade: "Inadequate", providerId: "cedar" }),
  homeRow({ urn: "1003", inspected: "2025-02-01", places: 11, providerId: "beech", providerName: "beech Care" }),
];
const BOTH = [
  ...OLD.filter(({ urn }) => urn !== "1003"),
  ...NEW.filter(({ urn }) => urn === "1003" || Number(urn) >= 1030),
].filter((row, at, rows) => rows.findIndex(({ urn }) => urn === row.urn) === at);

const urnPages = (server: InProcess, orderBy: string): Promise<readonly Page<{ urn: string }>[]> =>
  readPages(async (after) => {
    const { data } = await server.ask<{ homes: Page<{ urn: string }> }>(
      `query ($after: String) { homes(orderBy: ${orderBy}, first: 7, after: $after) {
        nodes { urn } pageInfo { hasNextPage endCursor } totalCount } }`,
      { variables: { after } },
    );
    return data.homes;
  });

const urnsOf = (pages: readonly Page<{ urn: string }>[]) => pages.flatMap(({ nodes }) => nodes.map(({ urn }) => urn));

describe("homes and providers at the gateway", () => {
  it("opened and closed once each, whichever copies have them, and exactly so for the public", async () => {
    await using nel = await serveRegister("NEL", [
      homeRow({ urn: "1", registered: "2024-05-01", places: 3 }),
      homeRow({ urn: "2", closed: "2025-01-01", places: 5 }),
    ]);
    await using sel = await serveRegister("SEL", [
      homeRow({ urn: "1", registered: "2024-05-01", places: 3 }),
      homeRow({ urn: "3", sector: "Voluntary", boroughCode: "E09000012", localAuthority: "Hackney", places: 2 }),
    ]);
    await using gateway = await serveGateway({ NEL: nel.url, SEL: sel.url });
    const { data } = await gateway.ask(`{
      london { homesChanged(during: { from: "2024-04-01", to: "2025-03-31" }) {
        from to
        total { openBefore opened closed openAfter placesBefore placesGained placesLost placesAfter undated }
        groups(by: [SECTOR, BOROUGH]) { keys { dimension code label } measures { opened closed openAfter } } } }
      borough(code: "E09000012") { homesChanged(during: { from: "2024-04-01", to: "2025-03-31" }) { total { openAfter } } }
      opened: homes(where: { registered: { from: "2024-04-01", to: "2025-03-31" } }) { nodes { urn } }
      closed: homes(where: { closed: { from: "2024-04-01", to: "2025-03-31" } }) { nodes { urn } }
    }`);
    const sectorOf = (code: string, label: string) => ({ dimension: "SECTOR", code, label });
    const boroughOf = (code: string, label: string) => ({ dimension: "BOROUGH", code, label });
    expect(data).toEqual({
      london: {
        homesChanged: {
          from: "2024-04-01",
          to: "2025-03-31",
          total: {
            openBefore: 2,
            opened: 1,
            closed: 1,
            openAfter: 2,
            placesBefore: 7,
            placesGained: 3,
            placesLost: 5,
            placesAfter: 5,
            undated: 0,
          },
          groups: [
            {
              keys: [sectorOf("PRIVATE", "Private"), boroughOf("E09000007", "Camden")],
              measures: { opened: 1, closed: 1, openAfter: 1 },
            },
            {
              keys: [sectorOf("VOLUNTARY", "Voluntary"), boroughOf("E09000012", "Hackney")],
              measures: { opened: 0, closed: 0, openAfter: 1 },
            },
          ],
        },
      },
      borough: { homesChanged: { total: { openAfter: 1 } } },
      opened: { nodes: [{ urn: "1" }] },
      closed: { nodes: [{ urn: "2" }] },
    });
  });

  it("are one object a URN, as in the copy with the latest inspection, wherever they are asked for", async () => {
    await using nel = await serveRegister("NEL", OLD);
    await using sel = await serveRegister("SEL", NEW);
    await using gateway = await serveGateway({ NEL: nel.url, SEL: sel.url });
    const { data } = await gateway.ask(`{
      inspectedFirst: home(urn: "2000") { grade inspected homeType needs closed provider { id } }
      inspectedLast: home(urn: "1003") { places provider { id homes { urn } } }
      onlyOld: home(urn: "1000") { urn }
      onlyNew: home(urn: "1039") { urn }
      nowhere: home(urn: "9999") { urn }
      _entities(representations: [{ __typename: "Home", urn: "2000" }, { __typename: "Provider", id: "beech" }]) {
        ... on Home { grade } ... on Provider { name homeCount } }
    }`);
    const beech = BOTH.filter(({ providerId }) => providerId === "beech").map(({ urn }) => ({ urn }));
    expect(data).toEqual({
      inspectedFirst: {
        grade: "Outstanding",
        inspected: "2025-01-15",
        homeType: "CHILDRENS_HOME",
        needs: null,
        closed: null,
        provider: { id: "alder" },
      },
      inspectedLast: { places: 11, provider: { id: "beech", homes: beech.toSorted((a, b) => (a.urn < b.urn ? -1 : 1)) } },
      onlyOld: { urn: "1000" },
      onlyNew: { urn: "1039" },
      nowhere: null,
      _entities: [{ grade: "Outstanding" }, { name: "beech Care", homeCount: beech.length }],
    });
  });

  it("are paged in every order as sorting them all puts them, each once", async () => {
    await using nel = await serveRegister("NEL", OLD);
    await using sel = await serveRegister("SEL", NEW);
    await using gateway = await serveGateway({ NEL: nel.url, SEL: sel.url });
    for (const key of ["URN", "NAME", "PLACES", "REGISTERED"] as const)
      for (const way of ["ASC", "DESC"]) {
        const pages = await urnPages(gateway, `${key}_${way}`);
        expect(urnsOf(pages)).toEqual(homesInOrder(BOTH, {}, [key, way === "DESC"]));
        expect(pages[0]!.totalCount).toBe(BOTH.length);
      }
    const { data } = await gateway.ask(
      `{ borough(code: "E09000007") { providers(orderBy: HOMES_DESC) { edges { node { id } } } } }`,
    );
    const ids = providersInOrder(BOTH, { where: {}, place: "E09000007" }, ["HOMES", true]);
    expect(data).toEqual({ borough: { providers: { edges: ids.map((id) => ({ node: { id } })) } } });
  });

  it("are those of the sub-regions that answer when another was never heard of", async () => {
    await using sel = await serveRegister("SEL", NEW);
    await using gateway = await serveGateway({ SEL: sel.url });
    expect(urnsOf(await urnPages(gateway, "URN_ASC"))).toEqual(homesInOrder(NEW, {}, ["URN", false]));
  });

  it("are fetched once for all sub-regions that hold the same copy, and not again", async () => {
    await using nel = await serveRegister("NEL", OLD);
    await using sel = await serveRegister("SEL", OLD);
    await using toNel = await startProxy(nel.url, SERVICE_TOKEN);
    await using toSel = await startProxy(sel.url, SERVICE_TOKEN);
    await using gateway = await serveGateway({ NEL: toNel.url, SEL: toSel.url });
    await Promise.all(["1000", "1001", "1002"].map((urn) => gateway.ask(`{ home(urn: "${urn}") { name } }`)));
    const { data } = await gateway.ask(`{ home(urn: "1001") { name } homes { totalCount } providers { totalCount } }`);
    expect(data).toEqual({ home: { name: "House 1" }, homes: { totalCount: OLD.length }, providers: { totalCount: 3 } });
    const fetches = [toNel, toSel].map((proxy) => proxy.recorded().filter(({ query }) => query.includes("registerRows")).length);
    expect(fetches).toEqual([1, 0]);
  });

  it("come from another holder of the same copy when the first can't say what is in it", async () => {
    await using nel = await serveRegister("NEL", OLD);
    await using sel = await serveRegister("SEL", OLD);
    await using proxy = await startProxy(nel.url, SERVICE_TOKEN);
    proxy.alter((body, { query }) => (query.includes("registerRows") ? `{"data":{"registerRows":[{"urn":1}]}}` : body));
    await using gateway = await serveGateway({ NEL: proxy.url, SEL: sel.url });
    expect((await gateway.ask(`{ homes { totalCount } }`)).data).toEqual({ homes: { totalCount: OLD.length } });
  });

  it("are the same lists in a subgraph, from its own copy", async () => {
    await using sel = await serveRegister("SEL", NEW);
    await using gateway = await serveGateway({ SEL: sel.url });
    const query = `{ homes(orderBy: PLACES_DESC, first: 5) { edges { cursor node { urn } } pageInfo { endCursor } totalCount }
      subRegion(code: "SEL") { providers { totalCount } } provider(id: "cedar") { places grades { code homes } authorities { homes } } }`;
    const [own, londons] = await Promise.all([sel.ask(query), gateway.ask(query)]);
    expect(own.errors).toBeUndefined();
    expect(own.data).toEqual(londons.data);
  });

  it("are none where no sub-region has imported a list", async () => {
    await using sel = await serveRegister("SEL", []);
    await using gateway = await serveGateway({ SEL: sel.url });
    expect((await gateway.ask(`{ homes { totalCount nodes { urn } } home(urn: "1") { urn } }`)).data).toEqual({
      homes: { totalCount: 0, nodes: [] },
      home: null,
    });
  });
});
