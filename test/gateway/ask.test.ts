/** What one sub-region's reply is taken for, by who said it and how: over HTTP, on loopback. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { buildAsker, type SubgraphReply, type SubgraphRequest } from "../../gateway/ask.ts";
import { HEADERS, sealOf } from "../../schema/vector/crossing.ts";

const TOKEN = "the service token of one sub-region";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A server that says what a test has it say. */
const serving = async (handler: Handler) => {
  const server = createServer(handler).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
};

/** What is made of a reply, within a second unless told otherwise. */
const replyTo = async (
  handler: Handler,
  request: SubgraphRequest = { query: "{ __typename }" },
  withinMs = 1_000,
): Promise<SubgraphReply> => {
  await using server = await serving(handler);
  const asker = buildAsker({ subRegion: "NCL", url: server.url, serviceToken: TOKEN });
  try {
    return await asker.ask(request, withinMs);
  } finally {
    await asker.close();
  }
};

const saying =
  (body: string, seal: string | null = sealOf(TOKEN, body)): Handler =>
  (_, response) =>
    void response.writeHead(200, seal === null ? {} : { [HEADERS.seal]: seal }).end(body);

const DATA = JSON.stringify({ data: { roster: { subRegion: "NCL" } } });

describe("a reply", () => {
  it("under the sub-region's own seal is an answer", async () => {
    expect(await replyTo(saying(DATA))).toEqual({ kind: "ANSWERED", data: { roster: { subRegion: "NCL" } } });
  });

  it.each([
    ["without a seal", null],
    ["under an empty seal", ""],
    ["under another sub-region's seal", sealOf("the service token of another", DATA)],
    ["under the seal of other bytes", sealOf(TOKEN, `${DATA} `)],
    ["under a seal that is a part of the right one", sealOf(TOKEN, DATA).slice(0, 32)],
  ])("%s is a failure, whatever it says", async (_, seal) => {
    expect(await replyTo(saying(DATA, seal))).toEqual({ kind: "UNAVAILABLE", reason: "FAILED", errors: [] });
  });

  it("of errors is a failure with the subgraph's own words", async () => {
    const errors = [{ message: "No.", extensions: { code: "FORBIDDEN" } }];
    expect(await replyTo(saying(JSON.stringify({ data: null, errors })))).toEqual({
      kind: "UNAVAILABLE",
      reason: "FAILED",
      errors,
    });
  });

  it.each([
    ["that is no JSON", "<html>"],
    ["without data", "{}"],
    ["that is a list", "[]"],
    ["of null", "null"],
  ])("%s is silence", async (_, body) => {
    expect(await replyTo(saying(body))).toEqual({ kind: "UNAVAILABLE", reason: "UNREACHABLE", errors: [] });
  });

  it("longer than any answer is a failure, and is not read to its end", async () => {
    let sent = 0;
    const endless: Handler = (_, response) => {
      const chunk = Buffer.alloc(1_000_000, " ");
      const send = (): void => {
        while (!response.destroyed && sent < 200 && response.write(chunk)) sent++;
        sent++;
      };
      response.on("drain", send).writeHead(200);
      send();
    };
    expect(await replyTo(endless, undefined, 20_000)).toEqual({ kind: "UNAVAILABLE", reason: "FAILED", errors: [] });
    expect(sent).toBeLessThan(100);
  });

  it("that comes too late is silence", async () => {
    expect(await replyTo(() => {}, undefined, 50)).toEqual({ kind: "UNAVAILABLE", reason: "TIMEOUT", errors: [] });
  });

  it("whose connection breaks is silence", async () => {
    expect(await replyTo((_, response) => void response.destroy())).toMatchObject({ kind: "UNAVAILABLE", reason: "UNREACHABLE" });
  });
});

describe("a request", () => {
  const headersOf = async (request: SubgraphRequest) => {
    let headers: IncomingMessage["headers"] = {};
    await replyTo((incoming, response) => {
      ({ headers } = incoming);
      saying(DATA)(incoming, response);
    }, request);
    return headers;
  };

  it("says by its service token that it is the gateway's, and bears nobody's name", async () => {
    const headers = await headersOf({ query: "{ __typename }", vintage: "v1" });
    expect(headers).toMatchObject({ [HEADERS.serviceToken]: TOKEN, [HEADERS.vintage]: "v1" });
    expect(headers).not.toHaveProperty("authorization");
  });

  it("bears its caller's name where it is the caller's", async () => {
    const headers = await headersOf({ query: "{ __typename }", authorization: "Bearer a" });
    expect(headers).toMatchObject({ authorization: "Bearer a" });
    expect(headers).not.toHaveProperty(HEADERS.vintage);
  });
});
