import { expect, it } from "vitest";
import { serveGateway } from "../support/london-in-process.ts";
import { send } from "../support/wire.ts";

const priced = (at: number) => JSON.stringify({ query: `{ london { a${at}: boroughs { code } } }` });
const headers = { "content-type": "application/json" };

it("tells a caller what each question costs, what is left of its share, and when there is enough again", async () => {
  // A share of 100: one question more than the first costs what is not left.
  await using gateway = await serveGateway({}, 10);
  const first = await send(gateway.url, { method: "POST", headers, body: priced(1) });
  expect(JSON.parse(first.body.toString("utf8"))).toMatchObject({ extensions: { cost: { asked: 35, limit: 500_000 } } });
  expect(first.headers).toMatchObject({ "ratelimit-policy": `"cost";q=100`, ratelimit: `"cost";r=65;t=4` });
  await send(gateway.url, { method: "POST", headers, body: priced(2) });
  const third = await send(gateway.url, { method: "POST", headers, body: priced(3) });
  expect([third.status, third.headers["retry-after"], third.headers["cache-control"]]).toEqual([429, "1", "no-store"]);
  expect(JSON.parse(third.body.toString("utf8"))).toEqual({
    errors: [
      {
        message: expect.stringMatching(/^The question costs 35, and 3\d is left of your share; ask again in 1 s\.$/) as unknown,
        extensions: { code: "RATE_LIMITED", cost: 35, left: expect.any(Number) as unknown, retryAfter: 1 },
      },
    ],
  });
  // What is kept is free, for whoever asks.
  const again = await send(gateway.url, { method: "POST", headers, body: priced(1) });
  expect([again.status, again.headers["ratelimit"]]).toEqual([200, undefined]);
  expect((await send(gateway.url.replace("/graphql", "/health"))).status).toBe(200);
});
