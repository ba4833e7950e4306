/** What any client of HTTP may expect of a server of ours, over real connections. */
import { readFile } from "node:fs/promises";
import { gunzipSync, brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildGateway } from "../../gateway/gateway.ts";
import { serve } from "../../schema/server/serve.ts";
import type { Listening, ListeningServer } from "../../schema/server/server-parts.ts";
import { type InProcess, serveGateway, serveSubgraph } from "../support/london-in-process.ts";
import { tokenKeysOf, tokenOf } from "../support/tokens.ts";
import { jsonOf, open, send } from "../support/wire.ts";

const NAME = "{ london { name } }";
const LISTS = "{ codeLists { name codes { code label } } }";
const JSON_TYPE = { "content-type": "application/json" };
const ORIGIN = "https://dashboard.example";

const asked = (url: string, query: string): string => `${url}?query=${encodeURIComponent(query)}`;

/** A gateway of nobody, that listens as it is told to. */
const listening = async (options: Partial<Listening>): Promise<ListeningServer> => {
  const gateway = buildGateway({
    endpoints: [],
    tokenKeys: tokenKeysOf(),
    deadlineMs: 100,
    isCacheOn: true,
    callerRate: 100_000,
  });
  return serve({ ...gateway, host: "127.0.0.1", port: 0, ...options });
};

describe("HTTP", () => {
  let gateway: InProcess;
  beforeAll(async () => {
    gateway = await serveGateway();
  });
  afterAll(() => gateway[Symbol.asyncDispose]());

  const at = (path: string): string => gateway.url.replace("/graphql", path);
  const post = (query: string, headers: Readonly<Record<string, string>> = {}) =>
    send(gateway.url, { method: "POST", headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify({ query }) });

  describe("from a page of another origin", () => {
    it("is asked for leave first, and given it, without credentials", async () => {
      const headers = {
        origin: ORIGIN,
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type,authorization",
      };
      const reply = await send(gateway.url, { method: "OPTIONS", headers });
      expect(reply.status).toBe(204);
      expect(reply.headers).toMatchObject({
        "access-control-allow-origin": "*",
        "access-control-allow-methods": expect.stringContaining("POST") as unknown,
        "access-control-allow-headers": "content-type,authorization",
      });
      expect(reply.headers).not.toHaveProperty("access-control-allow-credentials");
    });

    it("may read the answer, kept or made, and what its headers say", async () => {
      for (let time = 0; time < 2; time++) {
        const { headers } = await post(NAME, { origin: ORIGIN });
        expect(headers).toMatchObject({
          "access-control-allow-origin": "*",
          "access-control-expose-headers": expect.stringContaining("retry-after") as unknown,
        });
      }
    });

    it("is answered to the origins that are named, where some are, and caches are told", async () => {
      await using own = await listening({ origins: [ORIGIN] });
      const allowed = await send(asked(own.url, NAME), { headers: { origin: ORIGIN } });
      expect(allowed.headers).toMatchObject({
        "access-control-allow-origin": ORIGIN,
        vary: expect.stringContaining("origin") as unknown,
      });
      const other = await send(asked(own.url, NAME), { headers: { origin: "https://other.example" } });
      expect(other.headers).not.toHaveProperty("access-control-allow-origin");
    });

    it("is answered to none where none is to be", async () => {
      await using own = await listening({ origins: [] });
      const headers = { origin: ORIGIN, "access-control-request-method": "POST" };
      const reply = await send(own.url, { method: "OPTIONS", headers });
      expect([reply.status, reply.headers["access-control-allow-origin"]]).toEqual([404, undefined]);
    });
  });

  describe("with GET", () => {
    it("answers a question as a client sends it that sets nothing", async () => {
      const accept =
        "application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed";
      const reply = await send(asked(gateway.url, NAME), { headers: { accept } });
      expect([reply.status, jsonOf(reply)]).toMatchObject([200, { data: { london: { name: "London" } } }]);
    });

    it("has an ETag of its bytes, and none are sent to who has them", async () => {
      const [first, second] = [await send(asked(gateway.url, NAME)), await send(asked(gateway.url, NAME))];
      const { etag = "" } = first.headers;
      expect(first.headers).toMatchObject({
        "cache-control": "public, no-cache",
        etag: expect.stringMatching(/^".{20,}"$/) as unknown,
      });
      expect(second.headers.etag).toBe(etag);
      for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
        const reply = await send(asked(gateway.url, NAME), { headers: { "if-none-match": known } });
        expect([reply.status, reply.body.length, reply.headers.etag]).toEqual([304, 0, etag]);
      }
      const other = await send(asked(gateway.url, "{ london { code } }"), { headers: { "if-none-match": etag } });
      expect(other.status).toBe(200);
    });

    it("has no ETag and is stored by nobody where a sub-region was silent, an error is in it, or a token was sent", async () => {
      const figure = `{ london { placements(asAt: "2025-03-31") { total { children { value status } } } } }`;
      const coverage = `{ london { placements(asAt: "2025-03-31") { coverage { complete } } } }`;
      for (const query of [figure, coverage, "{ nothing }"]) {
        const { headers } = await send(asked(gateway.url, query));
        expect([query, headers["cache-control"], headers.etag]).toEqual([query, "no-store", undefined]);
      }
      const authorization = `Bearer ${await tokenOf("E09000001")}`;
      const { status, headers } = await send(asked(gateway.url, NAME), { headers: { authorization } });
      expect([status, headers["cache-control"], headers.etag]).toEqual([200, "no-store", undefined]);
    });

    it("sends a person who opens it in a browser to the explorer", async () => {
      const { status, headers } = await send(gateway.url, { headers: { accept: "text/html,application/xhtml+xml" } });
      expect([status, headers["location"]]).toEqual([303, "/explorer"]);
    });

    it("answers HEAD with the same headers and no body", async () => {
      const reply = await send(asked(gateway.url, NAME), { method: "HEAD" });
      expect([reply.status, reply.body.length, reply.headers.etag !== undefined]).toEqual([200, 0, true]);
    });
  });

  describe("compresses", () => {
    it.each([
      ["gzip", "gzip", gunzipSync],
      ["br", "gzip, deflate, br", brotliDecompressSync],
    ])("with %s for who accepts %s, kept answers too", async (coding, accepted, decoded) => {
      const plain = await post(LISTS);
      expect(plain.headers["content-encoding"]).toBeUndefined();
      for (let time = 0; time < 2; time++) {
        const reply = await post(LISTS, { "accept-encoding": accepted });
        expect(reply.headers).toMatchObject({
          "content-encoding": coding,
          vary: expect.stringContaining("accept-encoding") as unknown,
        });
        expect(reply.body.length).toBeLessThan(plain.body.length / 3);
        expect(decoded(reply.body).equals(plain.body)).toBe(true);
      }
    });

    it("nothing for who does not accept it, and nothing that is short", async () => {
      expect((await post(LISTS, { "accept-encoding": "gzip;q=0, br;q=0" })).headers["content-encoding"]).toBeUndefined();
      expect((await post(NAME, { "accept-encoding": "gzip" })).headers["content-encoding"]).toBeUndefined();
    });

    it("under an ETag of its own, which is known again", async () => {
      const headers = { "accept-encoding": "gzip" };
      const [plain, gzipped] = [await send(asked(gateway.url, LISTS)), await send(asked(gateway.url, LISTS), { headers })];
      const etag = gzipped.headers.etag!;
      expect(etag).not.toBe(plain.headers.etag);
      expect((await send(asked(gateway.url, LISTS), { headers: { ...headers, "if-none-match": etag } })).status).toBe(304);
    });
  });

  describe("takes", () => {
    it.each(["APPLICATION/JSON", "Application/Json; charset=UTF-8"])("%s for JSON", async (type) => {
      const reply = await post(NAME, { "content-type": type });
      expect([reply.status, jsonOf(reply)]).toMatchObject([200, { data: { london: { name: "London" } } }]);
    });

    it.each(["Bearer", "bearer", "BEARER"])("%s for the bearer of a token", async (scheme) => {
      const authorization = `${scheme} ${await tokenOf("E09000001")}`;
      expect((await post(NAME, { authorization })).status).toBe(200);
    });

    it("/graphql/ and //graphql for /graphql", async () => {
      for (const path of ["/graphql/", "//graphql"]) expect((await send(asked(at(path), NAME))).status).toBe(200);
    });

    it.each([
      ["GET //nothing", 404],
      ["GET /nothing", 404],
      ["GET /%", 400],
      ["GET /graphql?query=%", 400],
    ])("%s for the caller's mistake", async (line, status) => {
      using connection = open(gateway.url, `${line} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
      const came = await connection.ended;
      expect(Number(came.split(" ")[1])).toBe(status);
      expect(came).not.toContain("INTERNAL_SERVER_ERROR");
    });

    it("an address that is none, in the form of every other refusal", async () => {
      const { status, headers, body } = await send(at("/q/%zz.csv"));
      expect([status, headers["cache-control"]]).toEqual([400, "no-store"]);
      expect(JSON.parse(body.toString("utf8"))).toEqual({
        errors: [{ message: "The request is not one that HTTP has.", extensions: { code: "BAD_REQUEST" } }],
      });
    });

    it.each([
      ["/q/children", "children.csv"],
      ["/q/children.xlsx", "children.csv"],
      ["/q/childrn.csv", "children"],
    ])("a table without its form or by a slip of its name, with what was probably meant: %s", async (path, suggestion) => {
      const { status, body } = await send(at(path));
      expect(status).toBe(404);
      expect(JSON.parse(body.toString("utf8"))).toMatchObject({
        errors: [{ extensions: { code: "UNKNOWN_CODE", suggestions: [suggestion] } }],
      });
    });

    it("a body that is no JSON for the caller's mistake", async () => {
      const reply = await send(gateway.url, { method: "POST", headers: JSON_TYPE, body: "{" });
      expect([reply.status, jsonOf(reply)]).toMatchObject([400, { errors: [{ extensions: { code: "BAD_REQUEST" } }] }]);
    });
  });

  describe("refuses", () => {
    it("a bad token with 401 that says how to ask", async () => {
      const reply = await post(NAME, { authorization: "Bearer a.b.c" });
      expect([reply.status, reply.headers["www-authenticate"]]).toEqual([
        401,
        'Bearer realm="london-placements", error="invalid_token"',
      ]);
      expect(reply.headers["cache-control"]).toBe("no-store");
    });

    it.each([
      ["of a length that it says", { "content-length": "5000000" }],
      ["of a length that it doesn't say", { "transfer-encoding": "chunked" }],
    ])("a body that is too long, %s, and then closes", async (_, headers) => {
      const reply = await send(gateway.url, {
        method: "POST",
        headers: { ...JSON_TYPE, ...headers },
        body: Buffer.alloc(5_000_000, " "),
      });
      expect([reply.status, reply.headers.connection]).toEqual([413, "close"]);
      expect(jsonOf(reply)).toMatchObject({ errors: [{ message: "A request has at most 1000000 bytes." }] });
    });
  });

  describe("says", () => {
    it("which request it was, in the caller's own words where they are such", async () => {
      const own = await post(NAME, { "x-request-id": "from-the-proxy.7" });
      expect(own.headers["x-request-id"]).toBe("from-the-proxy.7");
      const [one, other] = [await post(NAME, { "x-request-id": "a b\tc" }), await post(NAME)];
      expect(one.headers["x-request-id"]).toMatch(/^[\w-]{36}$/);
      expect(other.headers["x-request-id"]).not.toBe(one.headers["x-request-id"]);
    });

    it.each(["/graphql?query={london{name}}", "/health", "/ready", "/nothing"])(
      "what browsers are to refuse, at %s",
      async (path) => {
        expect((await send(at(path))).headers).toMatchObject({
          "x-content-type-options": "nosniff",
          "content-security-policy": expect.stringContaining("default-src 'none'") as unknown,
          "referrer-policy": "no-referrer",
        });
      },
    );

    it("that a connection is kept for longer than proxies keep theirs", async () => {
      using connection = open(gateway.url, "GET /health HTTP/1.1\r\nHost: x\r\n\r\n");
      await expect.poll(() => connection.came()).toMatch(/keep-alive: timeout=7\d\r\n/i);
    });
  });

  it("hands out the graph for clients' generators", async () => {
    const { status, headers, body } = await send(at("/schema.graphql"));
    expect([status, headers["content-disposition"]]).toEqual([200, 'attachment; filename="schema.graphql"']);
    expect(body.toString("utf8")).toBe(await readFile(new URL("../contract/gateway.sdl", import.meta.url), "utf8"));
  });

  it("is the same at a subgraph", async () => {
    await using subgraph = await serveSubgraph("NOTHING");
    const reply = await send(asked(subgraph.url, LISTS), {
      headers: { origin: ORIGIN, "accept-encoding": "gzip" },
    });
    expect([reply.status, reply.headers["content-encoding"]]).toEqual([200, "gzip"]);
    expect(reply.headers).toHaveProperty("etag");
    expect(reply.headers["access-control-allow-origin"]).toBe("*");
  });
});
