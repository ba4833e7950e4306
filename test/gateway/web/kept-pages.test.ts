/** Pages and tables by address, as they are kept, stored and refused: over a sub-region that answers and four that don't. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type InProcess, serveGateway, serveSubgraph } from "../../support/london-in-process.ts";
import { tokenOf } from "../../support/tokens.ts";
import { send, type WireReply } from "../../support/wire.ts";

const [CITY, CAMDEN] = ["E09000001", "E09000007"];

/** Of the City with everything else of London beside it, or of the City alone. */
const [BESIDE_LONDON, ALONE] = [`/?place=${CITY}`, `/ask?of=PLACEMENTS&measure=children&place=${CITY}`];
const PUBLISHED = `/q/published.csv?place=${CITY}`;
const CSV = `/q/children.csv?place=${CITY}&by=PLACEMENT_TYPE`;

describe("what is kept", () => {
  let [subgraph, gateway] = [null, null] as unknown as [InProcess, InProcess];
  beforeAll(async () => {
    subgraph = await serveSubgraph("CITY_OF_LONDON");
    gateway = await serveGateway({ NEL: subgraph.url });
  });
  afterAll(async () => {
    await gateway[Symbol.asyncDispose]();
    await subgraph[Symbol.asyncDispose]();
  });

  const at = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<WireReply> =>
    send(gateway.url.replace("/graphql", path), { headers });

  const sessionOf = async (borough: string, site = "same-origin") => ({
    cookie: `session=${await tokenOf(borough)}`,
    "sec-fetch-site": site,
  });

  it("may be stored where everything on a page is told", async () => {
    const { status, headers } = await at("/what-is-measured");
    expect([status, headers["cache-control"], typeof headers.etag]).toEqual([200, "public, no-cache", "string"]);
  });

  it("may not be stored, and is nobody's last complete page, where a figure beside its own place's is missing", async () => {
    for (let time = 0; time < 2; time++) {
      const { status, headers, body } = await at(BESIDE_LONDON);
      expect([status, headers["cache-control"], headers.etag]).toEqual([200, "no-store", undefined]);
      expect(body.toString("utf8")).toContain("…");
    }
    const before = await at(`${BESIDE_LONDON}&last-complete=yes`);
    expect(before.body.toString("utf8")).not.toContain("This is the complete answer");
  });

  it("may not be stored while a file has no name of London's vintage, which a silent sub-region has a part in", async () => {
    const { status, headers, body } = await at(CSV);
    expect([status, headers["cache-control"], headers.etag]).toEqual([200, "no-store", undefined]);
    expect(body.toString("utf8").split("\r\n")[1]).toMatch(/,NEL [^,]+,$/);
  });

  it.each([ALONE, CSV])("is the public's alone, whoever asks before, beside and after: %s", async (path) => {
    const [staff, other, elsewhere] = [await sessionOf(CITY), await sessionOf(CAMDEN), await sessionOf(CITY, "cross-site")];
    const bearer = path === CSV ? { authorization: `Bearer ${await tokenOf(CITY)}` } : staff;
    const callers = [staff, {}, elsewhere, other, bearer, {}, staff];
    const replies = await Promise.all([...callers, ...callers.toReversed()].map((headers) => at(path, headers)));
    const toldTo = (...callersOf: readonly number[]): readonly string[] => [
      ...new Set(callersOf.flatMap((one) => [replies[one]!, replies.at(-1 - one)!]).map(({ body }) => body.toString("utf8"))),
    ];
    const [toEverybody, toTheCity] = [toldTo(1, 2, 5), toldTo(0, 4, 6)];
    expect([toEverybody.length, toTheCity.length]).toEqual([1, 1]);
    expect(toTheCity).not.toEqual(toEverybody);
    for (const signedIn of [0, 3, 4, 6]) expect(replies[signedIn]!.headers).toMatchObject({ "cache-control": "no-store" });
  });

  it("is sent anew to whoever signs in, though they have the public's", async () => {
    const { etag } = (await at(PUBLISHED)).headers;
    expect((await at(PUBLISHED, { "if-none-match": etag! })).status).toBe(304);
    const { status, headers } = await at(PUBLISHED, { ...(await sessionOf(CITY)), "if-none-match": etag! });
    expect([status, headers["cache-control"], headers.etag]).toEqual([200, "no-store", undefined]);
  });

  it("asks who brings a token that is none for another", async () => {
    const { status, headers } = await at(CSV, { authorization: "Bearer a.b.c" });
    expect([status, headers["www-authenticate"]]).toEqual([401, 'Bearer realm="london-placements", error="invalid_token"']);
  });
});

it.each(["/", "/charts/today.map.svg", "/q/by-borough.csv"])(
  "whoever has used up its share is told when to ask again: %s",
  async (path) => {
    await using gateway = await serveGateway({}, 1);
    const url = gateway.url.replace("/graphql", path);
    const replies = [await send(url), await send(url), await send(url)];
    const { status, headers } = replies.at(-1)!;
    expect([status, headers["cache-control"]]).toEqual([429, "no-store"]);
    expect(Number(headers["retry-after"])).toBeGreaterThan(0);
  },
);
