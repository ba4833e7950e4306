/** Who sees what: the public, a borough's own staff, and staff of others. */
import { createPrivateKey } from "node:crypto";
import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { tokenKeyFile } from "../../bin/keys/token-keys.ts";
import type { PlacementRecord } from "../../schema/generated/types.ts";
import { LONDON_PLACE, placeOfBorough, withParts } from "../../schema/reference/places.ts";
import { subRegionOf } from "../../schema/reference/sub-regions.ts";
import { VARIABLES } from "../../schema/server/environment.ts";
import { type AskOptions, post, type Reply } from "../support/london-ask.ts";
import { BARNET, CAMDEN, FIGURES, type Figures } from "../support/london-audience.ts";
import { everythingOf, totalsOf } from "../support/london-figures.ts";
import { readRecords } from "../support/london-records.ts";
import { type London, startLondon } from "../support/start-london.ts";
import { camdenClaims, forge, HOUR, now } from "../support/tokens.ts";

const CITY = "E09000001";

/** A token signed by a sub-region's own team, of whatever borough, and for whichever sub-region. */
const signedBy = async (code: "NCL" | "NEL", claims: object): Promise<string> => {
  const pem = await readFile(tokenKeyFile(inject("demo").data, subRegionOf(code)!));
  return forge({ ...camdenClaims(), ...claims }, createPrivateKey(pem));
};

type Page = {
  readonly edges: readonly { readonly cursor: string; readonly node: PlacementRecord }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

const PAGE = `query Page($code: ID!, $first: Int, $after: String, $asAt: LocalDate) { borough(code: $code) { placementRecords(first: $first, after: $after, asAt: $asAt) {
  edges { cursor node { child start end place } } pageInfo { hasNextPage endCursor } } } }`;

describe("who sees what", () => {
  let london: London;
  /** A gateway for what takes a busy machine longer than a caller would wait. */
  let patient: string;
  beforeAll(async () => {
    london = await startLondon({ proxied: true });
    patient = (await london.startGateway({ [VARIABLES.deadline]: "60000" })).url;
    return () => london[Symbol.asyncDispose]();
  });

  const codeOf = ({ errors }: Reply<unknown>): unknown => errors?.[0]?.extensions?.["code"];
  const subgraphUrl = (code: "NCL" | "NEL" | "SEL"): string => london.urls.get(code)!;
  const page = (asking: AskOptions) => london.ask<{ borough: { placementRecords: Page } }>(PAGE, asking);

  it("shows a borough its own children exactly", async () => {
    const { data: seenByPublic } = await london.ask<Figures>(FIGURES);
    const { data: seenByCamden } = await london.ask<Figures>(FIGURES, { token: await london.tokenOf(CAMDEN) });
    const { value } = seenByCamden.camden.placements.total.children;
    expect(seenByCamden.camden.placements.total.children).toEqual({ value, low: value, high: value, status: "OK" });
    const shown = seenByPublic.camden.placements.total.children;
    expect(shown.status).toBe("ROUNDED");
    expect([shown.low! <= value!, value! <= shown.high!]).toEqual([true, true]);
  });

  it("shows a borough's staff every other place, and every wider total, byte for byte as the public sees it", async () => {
    const places = withParts(LONDON_PLACE).filter(({ code }) => code !== CAMDEN);
    // All of it at once would have more fields than an answer may.
    const wide = [[LONDON_PLACE], LONDON_PLACE.parts, [placeOfBorough(BARNET)!, placeOfBorough(CITY)!]].map(everythingOf);
    const totals = totalsOf(places);
    const token = await london.tokenOf(CAMDEN);
    for (const query of [...wide, totals]) {
      const bytesFor = async (headers: Readonly<Record<string, string>>): Promise<string> => {
        const body = JSON.stringify({ query });
        const response = await fetch(patient, {
          method: "POST",
          headers: { "content-type": "application/json", ...headers },
          body,
        });
        return response.text();
      };
      const [seenByPublic, seenByCamden] = [await bytesFor({}), await bytesFor({ authorization: `Bearer ${token}` })];
      for (const word of ['"errors"', '"INCOMPLETE"'])
        expect([seenByPublic.includes(word), seenByCamden.includes(word)]).toEqual([false, false]);
      expect(seenByCamden === seenByPublic).toBe(true);
    }
  });

  it("lets a borough ask of its own children any day, any filter and three dimensions, and nobody else", async () => {
    const question = (code: string): string =>
      `{ borough(code: "${code}") { placements(asAt: "2025-03-12", where: { sex: ["MALE", "FEMALE"] }) { groups(by: [PLACE, ETHNIC]) { measures { children { status } } } } } }`;
    const token = await london.tokenOf(CAMDEN);
    const { data, errors } = await london.ask<{ borough: { placements: { groups: readonly unknown[] } } }>(question(CAMDEN), {
      token,
    });
    expect(errors).toBeUndefined();
    expect(data.borough.placements.groups.length).toBeGreaterThan(100);
    expect(codeOf(await london.ask(question(BARNET), { token }))).toBe("DISCLOSURE_REFUSED");
    expect(codeOf(await london.ask(question(CAMDEN)))).toBe("DISCLOSURE_REFUSED");
  });

  it.each([
    ["an expired token", async () => london.tokenOf(CAMDEN, "1 hour ago"), "The token has expired; ask for a new one."],
    ["a token forged by another sub-region", async () => signedBy("NEL", {}), "The token is not one of this service."],
    [
      "a token of another sub-region's borough",
      async () => signedBy("NCL", { borough: CITY }),
      "The token is not one of this service.",
    ],
    [
      "a token of a borough that there is not",
      async () => signedBy("NCL", { borough: "E09000099" }),
      "The token is not one of this service.",
    ],
    [
      "a token that lives too long",
      async () => london.tokenOf(CAMDEN, "25h"),
      "The token lives too long: 24 hours are the most.",
    ],
    [
      "a token of tomorrow",
      async () => signedBy("NCL", { nbf: now() + 24 * HOUR }),
      "The token is not good yet; look at the clock of the machine that made it.",
    ],
    ["a header that is no token", async () => "camden", "The Authorization header must be `Bearer <token>`."],
  ])("refuses %s, at the gateway and at a subgraph, and never answers it as the public", async (_, make, message) => {
    const token = await make();
    for (const url of [london.gateway.url, subgraphUrl("NCL")]) {
      const reply = await post(url, "{ boroughs { code } }", { token });
      expect(reply).toMatchObject({ status: 401, errors: [{ message, extensions: { code: "UNAUTHENTICATED" } }] });
      expect(reply.data).toBeUndefined();
    }
  });

  it("leaves another sub-region's token to that sub-region, at a subgraph, while the gateway knows it", async () => {
    const asking = { token: await london.tokenOf(CITY), variables: { code: CAMDEN, first: 1 } };
    expect(await post(subgraphUrl("NCL"), PAGE, asking)).toMatchObject({
      status: 401,
      errors: [{ message: "The token is NEL's to verify; ask the subgraph of NEL, or the gateway." }],
    });
    expect(await page(asking)).toMatchObject({
      status: 200,
      errors: [{ extensions: { code: "FORBIDDEN", requires: "a token of Camden" } }],
    });
  });

  it.each([CITY, CAMDEN])("pages through all records of %s, each once, in order of child and start", async (code) => {
    const holder = subRegionOf(code === CITY ? "NEL" : "NCL")!;
    const stored = (await readRecords(inject("demo").data, [holder])).filter(({ borough }) => borough === code);
    const token = await london.tokenOf(code);
    const rows: PlacementRecord[] = [];
    let after: string | null = null;
    do {
      const { data }: Reply<{ borough: { placementRecords: Page } }> = await page({
        token,
        variables: { code, first: code === CITY ? 7 : 500, after },
      });
      const { edges, pageInfo } = data.borough.placementRecords;
      rows.push(...edges.map(({ node }) => node));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    const spelt = (row: { readonly start: string; readonly child: string }): string => `${row.child} ${row.start}`;
    expect(rows).toHaveLength(stored.length);
    expect(new Set(rows.map(spelt)).size).toBe(rows.length);
    expect(rows.map(spelt)).toEqual(stored.map(spelt).toSorted());
  });

  it("shows the rows that are open on a date only, when one is named", async () => {
    const stored = (await readRecords(inject("demo").data, [subRegionOf("NEL")!])).filter(({ borough }) => borough === CITY);
    const open = stored.filter(({ start, end }) => start <= "2023-06-15" && (end === null || end > "2023-06-15"));
    const { data } = await page({ token: await london.tokenOf(CITY), variables: { code: CITY, first: 500, asAt: "2023-06-15" } });
    expect(open.length).toBeGreaterThan(0);
    expect(data.borough.placementRecords.edges).toHaveLength(open.length);
  });

  it("answers records to the borough's own staff alone, through the gateway and from the subgraph that keeps them", async () => {
    const service = { "x-service-token": london.environment[VARIABLES.serviceToken("NCL")]! };
    const variables = { code: CAMDEN, first: 1 };
    for (const url of [london.gateway.url, subgraphUrl("NCL")]) {
      const seenBy = (asking: AskOptions) => post<{ borough: { placementRecords: Page } }>(url, PAGE, { variables, ...asking });
      expect((await seenBy({ token: await london.tokenOf(CAMDEN) })).data.borough.placementRecords.edges).toHaveLength(1);
      expect(await seenBy({ token: await london.tokenOf(BARNET) })).toMatchObject({
        data: { borough: { placementRecords: null } },
        errors: [{ extensions: { code: "FORBIDDEN", requires: "a token of Camden" } }],
      });
      expect(await seenBy({})).toMatchObject({
        data: { borough: { placementRecords: null } },
        errors: [{ extensions: { code: "UNAUTHENTICATED" } }],
      });
      // The gateway itself is nobody's staff.
      expect(codeOf(await seenBy({ headers: service }))).toBe("UNAUTHENTICATED");
    }
  });

  it.each([
    ["roster", "{ roster { vintage } }"],
    ["partials", `{ partials(vintage: "any", queries: []) { vintage } }`],
  ])("answers %s to the bearer of the sub-region's own service token alone", async (field, query) => {
    const anothers = { "x-service-token": london.environment[VARIABLES.serviceToken("SEL")]! };
    for (const headers of [{}, anothers, { authorization: `Bearer ${await london.tokenOf(CAMDEN)}` }])
      expect(await post(subgraphUrl("NCL"), query, { headers })).toMatchObject({
        errors: [{ extensions: { code: "FORBIDDEN", requires: "the service token of NCL" } }],
      });
    const { errors } = await london.ask(query, { headers: anothers });
    expect(errors![0]!.message).toBe(`Cannot query field "${field}" on type "Query".`);
  });

  it("publishes at a subgraph what the gateway publishes", async () => {
    const text = FIGURES.replace(/london \{ \.\.\.p \}/, "");
    const { data: atGateway } = await london.ask<Figures>(text);
    const { data: atSubgraph } = await post<Figures>(subgraphUrl("NCL"), text);
    expect(atSubgraph).toEqual(atGateway);
  });
});
