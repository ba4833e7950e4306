import { expect, it } from "vitest";
import { SERVICE_TOKEN, serveSubgraph } from "../support/london-in-process.ts";

it("names the vintage that was let go, and the one to ask", async () => {
  await using subgraph = await serveSubgraph("CITY_OF_LONDON");
  const headers = { "x-service-token": SERVICE_TOKEN };
  const { data } = await subgraph.ask<{ roster: { vintage: string } }>("{ roster { vintage } }", { headers });
  const { errors } = await subgraph.ask(`{ partials(vintage: "0123456789abcdef of last year", queries: []) { question } }`, {
    headers,
  });
  expect(errors).toMatchObject([
    {
      message: "The vintage 0123456789abcdef is no longer held.",
      extensions: { code: "VINTAGE_NOT_HELD", latest: data.roster.vintage },
    },
  ]);
});

it("is what a request that is pinned to it is told, whatever it asks", async () => {
  await using subgraph = await serveSubgraph("CITY_OF_LONDON");
  const pinned = { "x-service-token": SERVICE_TOKEN, "x-vintage": "0123456789abcdef of last year" };
  const { errors } = await subgraph.ask("{ subRegions { name } }", { headers: pinned });
  expect(errors).toMatchObject([{ extensions: { code: "VINTAGE_NOT_HELD" } }]);
});
