/** What clients of every kind meet over HTTP: tables by address, the graph's conventions, the command line. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { parse as parseCsv } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { QUESTIONS } from "../../gateway/questions/questions.ts";
import { VARIABLES } from "../../schema/server/environment.ts";
import { type London, startLondon } from "../support/start-london.ts";

let london: London;
beforeAll(async () => {
  london = await startLondon({ settings: { [VARIABLES.deadline]: "20000" } });
});
afterAll(() => london[Symbol.asyncDispose]());

const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(new URL(path, london.gateway.url), { headers });

type Row = Readonly<Record<string, string>>;

const rowsAt = async (path: string, headers: Readonly<Record<string, string>> = {}): Promise<readonly Row[]> =>
  parseCsv(await (await get(path, headers)).text(), { bom: true, columns: true });

describe("tables by address", () => {
  it("are listed at /q, each with its sentence, its parameters and its addresses", async () => {
    const list = (await (await get("/q")).json()) as readonly { readonly name: string; readonly csv: string }[];
    expect(list.map(({ name }) => name)).toEqual(QUESTIONS.map(({ name }) => name));
    expect(list[0]!.csv).toBe("/q/by-borough.csv");
  });

  it.each(QUESTIONS.map(({ name }) => name))(
    "answer /q/%s.csv and .json alike, and may be asked for again by ETag",
    async (name) => {
      const csv = await get(`/q/${name}.csv`);
      expect([csv.status, csv.headers.get("content-type")]).toEqual([200, "text/csv; charset=utf-8; header=present"]);
      expect(csv.headers.get("access-control-allow-origin")).toBe("*");
      const rows: readonly Row[] = parseCsv(await csv.text(), { bom: true, columns: true });
      const records = (await (await get(`/q/${name}.json`)).json()) as readonly object[];
      expect(rows.length).toBeGreaterThan(0);
      expect(records).toHaveLength(rows.length);
      expect(Object.keys(records[0]!)).toEqual(Object.keys(rows[0]!));
      const again = await get(`/q/${name}.csv`, { "if-none-match": csv.headers.get("etag")! });
      expect(again.status).toBe(304);
    },
  );

  it("have the numbers of the graph", async () => {
    const rows = await rowsAt("/q/by-borough.csv?date=2025-03-31");
    type Groups = readonly {
      readonly keys: readonly { readonly code: string }[];
      readonly measures: { readonly children: object };
    }[];
    const { data } = await london.ask<{ london: { placements: { groups: Groups } } }>(
      `{ london { placements(asAt: "2025-03-31") { groups(by: [BOROUGH]) { keys { code } measures { children { value low high status } } } } } }`,
    );
    for (const { keys, measures } of data.london.placements.groups) {
      const row = rows.find(({ borough_code, measure }) => borough_code === keys[0]!.code && measure === "children")!;
      const { value, low, high, status } = row;
      const told = Object.fromEntries(Object.entries(measures.children).map(([name, each]) => [name, String(each ?? "")]));
      expect({ value, low, high, status }).toEqual(told);
    }
    expect(rows[0]!["vintage"]).toMatch(/^NEL \w+ NCL \w+ NWL \w+ SEL \w+ SWL \w+$/);
  });

  it.each([
    ["/q/by-borough.csv?date=2025-03-12", 400, "DISCLOSURE_REFUSED"],
    ["/q/by-borough.csv?date=31/03/2025", 400, "BAD_USER_INPUT"],
    ["/q/by-borough.csv?place=Atlantis", 400, "UNKNOWN_CODE"],
    ["/q/by-borough.csv?day=2025-03-31", 400, "UNKNOWN_CODE"],
    ["/q/by-borough.csv?date=2025-03-31&date=2025-02-28", 400, "BAD_USER_INPUT"],
    ["/q/by-boroughs.csv", 404, "UNKNOWN_CODE"],
  ])("refuse %s as the graph words it, and nobody stores that", async (path, status, code) => {
    const response = await get(path);
    expect([response.status, response.headers.get("cache-control")]).toEqual([status, "no-store"]);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  it.each([
    "/",
    "/money",
    "/beds",
    "/where",
    "/providers",
    "/compare",
    "/status",
    "/ask?of=COSTS&measure=funding.health&by=TIME",
  ])("answer wherever a page links to them: %s", async (page) => {
    const html = await (await get(page, { accept: "text/html" })).text();
    const links = new Set([...html.matchAll(/href="(\/q\/[^"]+)"/g)].map(([, href]) => href!.replaceAll("&amp;", "&")));
    expect(links.size).toBeGreaterThan(0);
    for (const link of links) expect([link, (await get(link)).status]).toEqual([link, 200]);
  });

  it("are a borough's own for whoever has its token, and are then stored by nobody", async () => {
    const token = await london.tokenOf("E09000007");
    const path = "/q/children.csv?place=Camden&date=2025-03-31&measure=children";
    const own = await get(path, { authorization: `Bearer ${token}` });
    expect(own.headers.get("cache-control")).toBe("no-store");
    expect(parseCsv(await own.text(), { bom: true, columns: true })).toMatchObject([{ status: "OK" }]);
    const session = { cookie: `session=${token}` };
    expect(await rowsAt(path, { ...session, "sec-fetch-site": "same-origin" })).toMatchObject([{ status: "OK" }]);
    expect(await rowsAt(path, { ...session, "sec-fetch-site": "cross-site" })).toMatchObject([{ status: "ROUNDED" }]);
  });

  it("are printed by the command line too", async () => {
    const placements = fileURLToPath(new URL("../../bin/placements.ts", import.meta.url));
    const query = ["query", "by-placement-type", "date=2025-03-31", "--gateway", london.gateway.url, "--csv"];
    const { stdout } = await promisify(execFile)(process.execPath, [placements, ...query]);
    expect(parseCsv(stdout, { bom: true, columns: true })).toEqual(await rowsAt("/q/by-placement-type.csv?date=2025-03-31"));
    const wrong = ["query", "by-placement-typ", "--gateway", london.gateway.url];
    await expect(promisify(execFile)(process.execPath, [placements, ...wrong])).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining("Did you mean by-placement-type?") as string,
    });
  });
});

describe("the graph", () => {
  type Field = { readonly name: string };
  type Type = { readonly description: string; readonly specifiedByURL: string | null; readonly fields: readonly Field[] | null };
  const typeNamed = async (name: string): Promise<Type> => {
    const { data } = await london.ask<{ __type: Type }>(
      `{ __type(name: "${name}") { description specifiedByURL fields { name } } }`,
    );
    return data.__type;
  };

  it("says what a neighbour may share, and has what Relay's compiler asks of a page", async () => {
    const { data } = await london.ask<{ _service: { sdl: string } }>("{ _service { sdl } }");
    expect(data._service.sdl).toMatch(/type PageInfo\s+@shareable/);
    const { fields } = await typeNamed("PageInfo");
    expect(fields!.map(({ name }) => name)).toEqual(["hasNextPage", "hasPreviousPage", "startCursor", "endCursor"]);
  });

  it("describes its scalars and says where they are specified", async () => {
    const { description, specifiedByURL } = await typeNamed("LocalDate");
    expect(description).toMatch(/YYYY-MM-DD/);
    expect(specifiedByURL).toMatch(/^https:/);
  });

  it("says that shares need not add up where they do not", async () => {
    const { description } = await typeNamed("FundingShares");
    expect(description).toMatch(/need not add up to 100/);
  });

  it("counts rows before they are read, and pages through all of them", async () => {
    const token = await london.tokenOf("E09000007");
    type Page = {
      readonly edges: readonly { readonly cursor: string }[];
      readonly totalCount: number;
      readonly pageInfo: PageInfo;
    };
    type PageInfo = Readonly<Record<"hasNextPage" | "hasPreviousPage", boolean>> &
      Readonly<Record<"startCursor" | "endCursor", string | null>>;
    const pageAfter = async (after: string): Promise<Page> => {
      const { data } = await london.ask<{ borough: { placementRecords: Page } }>(
        `query ($after: String) { borough(code: "E09000007") { placementRecords(asAt: "2025-03-31", first: 200, after: $after) {
          totalCount edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`,
        { token, variables: { after } },
      );
      return data.borough.placementRecords;
    };
    let [rows, after, page] = [0, "", await pageAfter("")];
    expect(page.pageInfo.hasPreviousPage).toBe(false);
    for (;;) {
      rows += page.edges.length;
      expect(page.pageInfo.startCursor).toBe(page.edges[0]!.cursor);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor!;
      page = await pageAfter(after);
      expect(page.pageInfo.hasPreviousPage).toBe(true);
    }
    expect(rows).toBe(page.totalCount);
    expect(rows).toBeGreaterThan(200);
  });

  it("finds homes by any name of a place, and names the place where it is another", async () => {
    type Homes = { readonly homes: { readonly totalCount: number } };
    const countIn = async (place: string): Promise<number> =>
      (
        await london.ask<Homes>("query ($in: [ID!]) { homes(where: { place: $in }) { totalCount } }", {
          variables: { in: [place] },
        })
      ).data.homes.totalCount;
    expect(await countIn("London")).toBe(await countIn("E12000007"));
    expect(await countIn("London Borough of Camden")).toBe(await countIn("E09000007"));
    const { errors } = await london.ask(`{ homes(where: { place: ["Londn"] }) { totalCount } }`);
    expect(errors).toMatchObject([{ extensions: { code: "UNKNOWN_CODE", suggestions: ["E12000007"] } }]);
  });

  it("orders providers by what is published of them", async () => {
    type Providers = {
      readonly providers: { readonly nodes: readonly { readonly children: { readonly value: number | null } }[] };
    };
    const { data } = await london.ask<Providers>(
      `{ providers(orderBy: CHILDREN_DESC, asAt: "2025-03-31", first: 40) { nodes { children(asAt: "2025-03-31") { value } } } }`,
    );
    const values = data.providers.nodes.map(({ children }) => children.value ?? -1);
    expect(values[0]).toBeGreaterThan(10);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
  });
});
